import { describe, expect, it } from "vitest";
import { renderPack } from "../../layouts/pack.ts";
import type { Site } from "../../scripts/site/model.ts";
import { selectPack, unknownIn, type Wanted } from "../../scripts/site/pack/select.ts";
import { briefing, site } from "../site/content.ts";
import { invalid } from "./valid.ts";

const body = (who: string): string =>
  `${who} opened the port.[^p1]\n\n## Key points\n\n- ${who} said so, see [[two]].[^p1]\n\n[^p1]: ¶1, “The port opened”\n`;
const content = [
  briefing(
    "one",
    { published: "2024-03-01", people: ["Ana Brodie"], topics: ["Trade"], story: "The port" },
    body("Ana Brodie"),
  ),
  briefing("two", { published: "2024-03-05", people: ["Ana Brodie", "Li Wen"], topics: ["trade"] }, body("Li Wen")),
  briefing(
    "three",
    { published: "2024-04-01", people: ["Li Wen"], source_url: "https://wire.example/3" },
    body("Li Wen"),
  ),
  briefing("four", { people: ["Ana Brodie"], topics: ["Trade"] }),
];
const built = site(content);
const nothing: Wanted = { names: [], stories: [], since: null, until: null };
const chosen = (wanted: Partial<Wanted>, from: Site = built): readonly string[] =>
  selectPack(from, { ...nothing, ...wanted }, "Pack").briefings.map(({ id }) => id);

describe("the choice of a pack", () => {
  it.each<[string, Partial<Wanted>, readonly string[]]>([
    ["everything, as events ran", {}, ["one", "two", "three", "four"]],
    ["a topic in other letters", { names: [{ kind: "topic", name: "TRADE" }] }, ["one", "two", "four"]],
    [
      "all of several names",
      {
        names: [
          { kind: "person", name: "Ana Brodie" },
          { kind: "person", name: "li wen" },
        ],
      },
      ["two"],
    ],
    ["a time, both ends included", { since: "2024-03-05", until: "2024-04-01" }, ["two", "three"]],
    ["a story", { stories: ["the port"] }, ["one"]],
    ["nothing that is there", { stories: ["the port"], since: "2025-01-01" }, []],
  ])("is %s", (_, wanted, expected) => {
    expect(chosen(wanted)).toEqual(expected);
  });

  it("names what is unknown, and what comes near", () => {
    const wanted = { ...nothing, names: [{ kind: "person" as const, name: "Anna Brodie" }], stories: ["A harbour"] };
    expect(unknownIn(built, wanted)).toEqual([
      { asked: "Anna Brodie", near: ["Ana Brodie"] },
      { asked: "A harbour", near: [] },
    ]);
  });
});

const print = (from: Site, wanted = nothing): string =>
  renderPack({ pack: selectPack(from, wanted, "A <pack>"), settings: from.settings, style: "p{color:red}" });

describe("a pack", () => {
  it("is one valid document", async () => {
    expect(await invalid(new Map([["pack.html", print(built)]]))).toEqual([]);
  });

  it("has every anchor once, and no link to nothing", () => {
    const text = print(built);
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...text.matchAll(/ href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it("leads to other briefings inside itself, and out only where the site has an address", () => {
    expect(print(built)).toContain(' href="#b2"');
    expect(print(built)).not.toMatch(/href="\.\.\//);
    const known = site(content, [], { url: "https://example.org/" });
    expect(print(known, { ...nothing, stories: ["The port"] })).toContain(
      'href="https://example.org/briefings/two.html"',
    );
    expect(print(built, { ...nothing, stories: ["The port"] })).toContain("see <a>two</a>");
  });

  it("numbers its sources, each with its passages", () => {
    const text = print(built);
    expect(text.match(/<li id="source-\d"/g)).toHaveLength(4);
    expect(text).toContain('<div id="b3-p1">');
    expect(text).toContain('href="https://wire.example/3#:~:text=');
  });

  it("carries its styles, and runs nothing", () => {
    expect(print(built)).toContain("<style>p{color:red}</style>");
    expect(print(built)).not.toContain("<script");
    expect(print(built)).toContain("A &lt;pack&gt;");
  });
});
