import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOf } from "../../scripts/site/chunks.ts";
import { briefing, site } from "./content.ts";

interface Entry {
  readonly date: string | null;
  readonly weight: number;
}

const day = fc
  .tuple(fc.integer({ min: 2019, max: 2022 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
const entries = fc
  .array(fc.record<Entry>({ date: fc.option(day), weight: fc.integer({ min: 0, max: 60_000 }) }), { maxLength: 80 })
  .map((list) => list.sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1)));
const parted = (list: readonly Entry[], grain: "year" | "month") =>
  partsOf(list, { grain, dateOf: ({ date }) => date, weigh: ({ weight }) => weight });

describe("a long list in parts", () => {
  it("holds every entry once, in order, and no part is too heavy for a page", () => {
    fc.assert(
      fc.property(entries, fc.constantFrom("year" as const, "month" as const), (list, grain) => {
        const parts = parted(list, grain);
        expect(parts.flatMap((part) => part.entries)).toEqual(list);
        expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
        for (const { entries: own } of parts)
          expect(own.length === 1 || own.reduce((sum, { weight }) => sum + weight, 0) <= 200_000).toBe(true);
      }),
    );
  });

  it("keeps what stands in an older part where it is when something newer is added", () => {
    const old = Array.from({ length: 9 }, (_, at): Entry => ({ date: `2020-03-${19 - at}`, weight: 60_000 }));
    const titles = (list: readonly Entry[]) => parted(list, "month").map(({ key, entries: own }) => [key, own.length]);
    expect(titles(old)).toEqual([
      ["2020-03-part-3", 3],
      ["2020-03-part-2", 3],
      ["2020-03", 3],
    ]);
    expect(titles([{ date: "2020-03-30", weight: 60_000 }, ...old]).slice(1)).toEqual(titles(old));
  });
});

describe("a long dossier", () => {
  const many = (count: number) =>
    site(
      Array.from({ length: count }, (_, at) =>
        briefing(
          `b${at}`,
          { published: `${2020 + (at % 3)}-01-01`, people: ["Ana Brodie"] },
          `## Key points\n\n- Ana Brodie did thing ${at}.\n`,
        ),
      ),
    );

  it("keeps the newest sentences and has the rest year by year, each once", () => {
    const { nodes, volumes } = many(150);
    expect(nodes[0]?.mentions).toHaveLength(120);
    expect(nodes[0]?.briefings).toHaveLength(150);
    expect(nodes[0]?.volumes.map(({ text, path, count }) => [text, path, count])).toEqual([
      ["2022", "people/ana-brodie--2022.html", 50],
      ["2021", "people/ana-brodie--2021.html", 50],
      ["2020", "people/ana-brodie--2020.html", 50],
    ]);
    expect(new Set(volumes.flatMap(({ mentions }) => mentions.map(({ html }) => html))).size).toBe(150);
    expect(volumes[1]).toMatchObject({ newer: { text: "2022" }, older: { text: "2020" } });
  });

  it("has no volumes while it is short", () => {
    const { nodes, volumes } = many(120);
    expect([nodes[0]?.volumes, volumes]).toEqual([[], []]);
  });
});

describe("a long index", () => {
  const people = Array.from({ length: 1200 }, (_, at) => `Person ${String(at).padStart(4, "0")}`);
  const { indexes } = site([
    briefing("all", { people }),
    briefing("few", { people: people.slice(-3), places: ["Suva"] }),
  ]);

  it("shows the most frequent, and all of it in parts", () => {
    const own = indexes.filter(({ kind }) => kind === "person");
    expect(own.map(({ path, total, entries: list }) => [path, total, list.length])).toEqual([
      ["people/index.html", 1200, 200],
      ["people/list-1.html", 1200, 1000],
      ["people/list-2.html", 1200, 200],
    ]);
    expect(own[0]?.entries.at(-1)).toMatchObject({ ref: { text: "Person 1199" }, count: 2 });
    expect(own[0]?.parts.map(({ text }) => text)).toEqual(["Person 0000 – Person 0999", "Person 1000 – Person 1199"]);
    expect(indexes.find(({ kind }) => kind === "place")).toMatchObject({ total: 1, parts: [] });
  });
});
