import { describe, expect, it } from "vitest";
import { sameValue, select } from "../../scripts/site/changes.ts";
import { briefing, site } from "./content.ts";

const one = briefing("one", { published: "2024-03-18", people: ["Ana Brodie"] }, "## Key points\n\n- She came.\n");
const two = briefing("two", { published: "2024-03-19", people: ["Li Wen"] }, "## Key points\n\n- He came.\n");
const paths = (render: ReturnType<typeof select>["render"]): readonly string[] =>
  Object.values(render).flatMap((pages) => pages.map(({ path }) => path));

describe("what a rebuild renders", () => {
  it("is everything at first", () => {
    const { render, keep } = select(null, site([one, two]));
    expect(paths(render)).toHaveLength(2 + 2 + 1 + 1);
    expect(keep).toEqual([]);
  });

  it("is nothing when nothing changed", () => {
    const { render, keep } = select(site([one, two]), site([one, two]));
    expect(paths(render)).toEqual([]);
    expect(keep).toHaveLength(6 + 2);
  });

  it("is the feed of every name whose briefing was corrected, though its page stays as it was", () => {
    const corrected = { ...one, hash: "new", front: { ...one.front, corrections: ["2024-03-20: It was Tuesday."] } };
    const { render, feeds, keep } = select(site([one, two]), site([corrected, two]));
    expect(paths(render)).toEqual(["briefings/one.html"]);
    expect([...feeds]).toEqual(["people/ana-brodie.html"]);
    expect(keep).toContain("people/li-wen.xml");
  });

  it("is the page that was edited and those that show it", () => {
    const edited = { ...one, hash: "new", body: () => one.body().replace("She", "Ana Brodie") };
    const { render } = select(site([one, two]), site([edited, two]));
    expect(paths(render)).toEqual(["briefings/one.html", "people/ana-brodie.html"]);
  });

  it("is everything when a list that all pages show appears", () => {
    const { keep } = select(site([one]), site([{ ...one, front: { ...one.front, topics: ["Trade"] } }]));
    expect(keep).toEqual([]);
  });
});

describe("two values", () => {
  it.each([
    [{ a: [1, { b: null }] }, { a: [1, { b: null }] }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [[1, 2], [1], false],
    [[], {}, false],
    [{}, [], false],
    [null, {}, false],
    ["1", 1, false],
  ])("%j and %j", (a, b, same) => {
    expect(sameValue(a, b)).toBe(same);
    expect(sameValue(b, a)).toBe(same);
  });
});
