import { describe, expect, it } from "vitest";
import { ProblemError } from "../../scripts/problems.ts";
import { briefing, itemHtml, site } from "./content.ts";

const body = "## Key points\n\n- [[Government of China|Beijing]] objected.\n";
const other = briefing("b", { places: ["China"], people: ["Ana Brodie"] }, "China waits.\n");

describe("a capital that stands for its government", () => {
  it("leads to the city and, by a small mark, to the country", () => {
    const built = site([
      briefing("a", { published: "2024-01-01", places: ["Beijing"], people: ["Li Wen"] }, body),
      other,
    ]);
    expect(itemHtml(built, "key-points")).toBe(
      '<a href="../places/beijing.html">Beijing</a><sup class="government"><a href="../places/china.html" title="the government of China">China</a></sup> objected.',
    );
    const china = built.nodes.find(({ name }) => name === "China");
    expect(china?.briefings.map(({ path }) => path)).toEqual(["briefings/a.html", "briefings/b.html"]);
    expect(china?.people.map(({ node }) => node.text)).toEqual(["Ana Brodie", "Li Wen"]);
    expect(china?.mentions.map(({ briefing: { path } }) => path)).toContain("briefings/a.html");
    expect(built.briefings[0]?.sections.flatMap(({ items }) => items.map(({ text }) => text))).toEqual([
      "Beijing objected.",
    ]);
  });

  it("leads to the one that has a page", () => {
    const built = site([briefing("a", { places: ["Beijing"] }, body)]);
    expect(itemHtml(built, "key-points")).toBe(
      '<a href="../places/beijing.html" title="the government of China">Beijing</a> objected.',
    );
    expect(itemHtml(site([briefing("a", { places: ["China"] }, body)]), "key-points")).toBe(
      '<a href="../places/china.html" title="the government of China">Beijing</a> objected.',
    );
  });

  it("leads to the union as a body", () => {
    const text = "## Key points\n\n- [[Government of European Union|Brussels]] objected.\n";
    const built = site([briefing("a", { places: ["Brussels"], organisations: ["European Union"] }, text)]);
    expect(itemHtml(built, "key-points")).toContain('href="../organisations/european-union.html"');
  });

  it("has a page of its own where a briefing lists it", () => {
    const built = site([briefing("a", { places: ["Beijing"], organisations: ["Government of China"] }, body)]);
    expect(itemHtml(built, "key-points")).toBe(
      '<a href="../organisations/government-of-china.html">Beijing</a> objected.',
    );
  });

  it("is a link to nothing where neither has one", () => {
    expect(() => site([briefing("a", {}, body)])).toThrow(ProblemError);
    expect(() => site([briefing("a", { people: ["China", "Beijing"] }, body)])).toThrow(ProblemError);
  });
});
