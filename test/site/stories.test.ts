import { describe, expect, it } from "vitest";
import { briefing, site } from "./content.ts";
import { miniFiles, minis } from "./mini-articles.ts";

const built = site(miniFiles);

/** Mean over the briefings of how much of their group and of their event is right (Bagga and Baldwin, 1998). */
function bCubed(): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const groupOf = new Map<string, string>();
  for (const { path, entries } of built.stories)
    for (const {
      briefing: { path: at },
    } of entries)
      groupOf.set(at, path);
  const rows = minis.map(({ event }, i) => ({ event, group: groupOf.get(`briefings/mini-${i}.html`) ?? `alone-${i}` }));
  const mean = (of: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const both = (row: (typeof rows)[number]): number =>
    rows.filter(({ event, group }) => event === row.event && group === row.group).length;
  const precision = mean((row) => both(row) / rows.filter(({ group }) => group === row.group).length);
  const recall = mean((row) => both(row) / rows.filter(({ event }) => event === row.event).length);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

describe("stories that nobody wrote down", () => {
  it("join the briefings of one event and no others", () => {
    expect(bCubed().f1).toBeGreaterThanOrEqual(0.95);
    expect(bCubed().precision).toBe(1);
  });

  it("say that they are inferred and why, and stand in order of date, the undated last", () => {
    const dam = built.stories.find(({ entries }) => entries.some(({ briefing: { text } }) => text.includes("dam")));
    expect(dam).toMatchObject({ inferred: true, title: "Velland and Samir Adane (inferred)" });
    expect(dam?.entries.map(({ briefing: { date } }) => date)).toEqual(["2031-05-04", "2031-05-06", null]);
    expect(dam?.reasons).toEqual([
      "names in common: Velland, Samir Adane, Petra Lund, Tarim Gorge and Ostria",
      "words of the titles in common: gorge",
      "within 2 days",
    ]);
  });

  it("give way to a story in the front matter", () => {
    const told = miniFiles.map((file, i) =>
      i < 3 ? { ...file, front: { ...file.front, story: "The Anneke" } } : file,
    );
    const { stories } = site(told);
    expect(stories.filter(({ inferred }) => !inferred).map(({ title, entries }) => [title, entries.length])).toEqual([
      ["The Anneke", 3],
    ]);
    expect(stories.filter(({ inferred }) => inferred)).toHaveLength(3);
  });

  it("are none where only names are in common, or only words", () => {
    const talks = "The harbour talks ended without a date for the next round of talks on pay.\n";
    const same = (stem: string, people: readonly string[], body: string) =>
      briefing(stem, { title: stem, people, published: "2031-01-01" }, body);
    expect(
      site([same("a", ["A B", "C D"], "A sawmill burned.\n"), same("b", ["A B", "C D"], "Cheese won.\n")]).stories,
    ).toEqual([]);
    expect(site([same("a", ["A B"], talks), same("b", ["C D"], talks)]).stories).toEqual([]);
  });

  it("do not span months", () => {
    const later = miniFiles.slice(0, 2).map((file, i) => ({
      ...file,
      front: { ...file.front, published: i === 0 ? "2031-05-02" : "2031-09-02" },
    }));
    expect(site(later).stories).toEqual([]);
  });
});

describe("a story", () => {
  const ferry = built.stories.find(({ title }) => title.includes("Orsa"));
  it("shows what each briefing adds: names and figures", () => {
    expect(ferry?.entries.map(({ newNames, newFigures }) => [newNames.map(({ text }) => text), newFigures])).toEqual([
      [
        ["Ilse Brandt", "Orsa Lines", "Malby", "Lake Orsa"],
        ["71 people", "12 bodies"],
      ],
      [["Jonas Rekdal"], ["40 metres", "15 people"]],
      [[], []],
    ]);
  });

  it("sets tolls against each other", () => {
    expect(
      ferry?.conflicts.map(({ what, values }) => [what, values.map(({ value, briefing: { date } }) => [value, date])]),
    ).toEqual([
      [
        "killed",
        [
          ["12", "2031-05-02"],
          ["15", "2031-05-03"],
        ],
      ],
    ]);
    expect(built.stories.filter((story) => story !== ferry).flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });

  const dated = (stem: string, line: string) =>
    briefing(stem, { story: "S", published: "2031-05-02" }, `## Timeline\n\n- ${line}\n`);
  const dates = (...lines: readonly string[]) =>
    site(lines.map((line, i) => dated(`s${i}`, line))).stories[0]?.conflicts.map(({ values }) =>
      values.map(({ value }) => value),
    );
  it("sets dates of one event against each other", () => {
    expect(dates("**2031-05-01** – The boat sank.", "**2031-04-30** – The boat sank.")).toEqual([
      ["2031-04-30", "2031-05-01"],
    ]);
  });

  it.each([
    ["less exact", "**2031-05** – The boat sank.", "**2031-05-01** – The boat sank."],
    ["the same", "**2031-05-01** – The boat sank.", "**2031-05-01** – The boat sank."],
    ["of another event", "**2031-05-01** – The boat sank.", "**2031-04-30** – The boat left."],
    ["inferred", "**2031-05-01** – The boat sank.", "**2031-04-30** (inferred) – The boat sank."],
  ])("leaves dates alone that are %s", (_why, one, other) => expect(dates(one, other)).toEqual([]));
});
