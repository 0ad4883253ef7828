import { describe, expect, it } from "vitest";
import { clean } from "../../scripts/clean/index.ts";
import { figuresOf, isUpdated } from "../../scripts/clean/updated-figures.ts";
import type { CleanArticle } from "../../scripts/model.ts";
import { readText } from "../../scripts/read/text.ts";
import { textOf } from "../../scripts/spans.ts";
import { split } from "../../scripts/split/index.ts";

const understand = (lines: readonly string[]): readonly CleanArticle[] =>
  clean(split(readText(new TextEncoder().encode(lines.join("\n")), "x.txt")));

const first = "A ferry with 212 passengers ran aground off the island of Senja on Monday, the coast guard said.";
const second = "Nobody was hurt, said Captain Ole Brandvik, who has steered the ship for eleven years.";
const third = "Tugs will try to pull it free at high tide on Tuesday, according to the harbour office.";
const background =
  "The ferry links four islands with the mainland and carries about 90,000 people a year, most of them in July.";

describe("clean", () => {
  it("takes what follows a dateline on its line for text, and hours over entries for headings", () => {
    const [article] = understand([
      "Ferry line: third quarter",
      "OSLO, March 4 - Net 12 mln vs nine mln",
      "Revs 43 mln vs 18 mln",
      "7 p.m.",
      first,
      "9:05 p.m.",
      second,
      "9:05 p.m.",
      third,
    ]);
    expect(article?.blocks.map((block) => `${block.role} ${block.by}`)).toEqual([
      "headline headline",
      "dateline dateline",
      "paragraph text",
      "paragraph text",
      "subheading time-in-text",
      "paragraph text",
      "subheading time-in-text",
      "paragraph text",
      "subheading time-in-text",
      "paragraph text",
    ]);
  });

  it("takes short lines below the credit for furniture, and elsewhere only what turns to the reader", () => {
    const roles = (foot: readonly string[]): readonly string[] =>
      understand([`Oslo (AFP) May 1, 2023 - ${first}`, second, third, ...foot])[0]
        ?.blocks.slice(4)
        .map(({ role }) => role) ?? [];
    expect(roles(["(Reporting by Ann Roe)", "Example Wire answers for no other page."])).toEqual([
      "boilerplate",
      "boilerplate",
    ]);
    expect(roles(["Advertisement", "Choose what reaches you first.", "The fog lifted at noon."])).toEqual([
      "boilerplate",
      "boilerplate",
      "paragraph",
    ]);
    expect(roles(["You cannot hurry a ferry."])).toEqual(["paragraph"]);
    expect(roles(["Advertisement", "“You cannot hurry a ferry.”"])).toEqual(["boilerplate", "paragraph"]);
  });

  it.each([
    ["Ann Roe covers ports for The Example Post.", true],
    ["Ann Roe has written about fog since 2004.", true],
    ["Bo Lund is a contributing editor. His last piece was about lamps.", true],
    ["Bo Lund is The Example's Africa correspondent.", false],
    ["Bo Lund is a freelance writer based in Oslo.", true],
    ["The writer is a former harbour master.", true],
    ["About the author: Ann Roe lives on a boat.", true],
    ["Ann Roe, the captain's sister, was on board.", false],
    ["Bo Lund is a professor of law who owns the ferry.", false],
    ["The author of the report is not known.", false],
    ["Ann Roe said that she would wait.", false],
  ])("takes the last line %s for a note on its author: %s", (line, isNote) => {
    const [article] = understand(["Ferry runs aground off Senja", "By Ann Roe", first, second, third, line]);
    expect(article?.blocks.at(-1)?.role).toBe(isNote ? "boilerplate" : "paragraph");
  });

  it("leaves a line about a reporter inside the text", () => {
    const lines = ["Ferry runs aground", "By Ann Roe", first, "Bo Lund is a staff writer at The Example Post.", third];
    expect(understand(lines)[0]?.blocks.filter(({ role }) => role === "paragraph")).toHaveLength(3);
  });

  it("marks furniture of unseen wording by role and deletes nothing", () => {
    const lines = [
      "NORTHERLY",
      "Ferry runs aground off Senja",
      "Rudder jams in calm sea as passengers eat their soup",
      "Oslo (AFP) May 1, 2023 -",
      first,
      "ADVERTISEMENT - CONTINUE READING BELOW",
      "A tug near the ferry on Monday. (Ann Roe/NTB via AP)",
      second,
      "Soup and song",
      third,
      second,
      "abc/de",
      "More from the North",
      "Wanted: a new captain for an old ferry",
      "Get our morning briefing in your inbox",
      "© 2023 Example. All rights reserved.",
    ];
    const [article, ...others] = understand(lines);
    expect(others).toEqual([]);
    expect(article?.text).toBe(lines.join("\n"));
    expect(article?.blocks.map((block) => `${block.role} ${block.by}`)).toEqual([
      "boilerplate before-text",
      "headline headline",
      "subheading deck",
      "dateline dateline",
      "paragraph text",
      "boilerplate advert",
      "caption caption",
      "paragraph text",
      "subheading heading-in-text",
      "paragraph text",
      "boilerplate repeat",
      "boilerplate slug",
      "boilerplate related",
      "boilerplate after-text",
      "boilerplate newsletter",
      "boilerplate copyright",
    ]);
  });

  it("finds background in two stories although words were changed, and enters it on both sides", () => {
    const changed = background.replace("links four", "connects four").replace("about 90,000", "some 90,000");
    const articles = understand([
      `Oslo (AFP) May 1, 2023 - ${first}`,
      second,
      background,
      `Bergen (AFP) May 2, 2023 - The ferry that ran aground on Monday was towed to a dock in the night, its owners said.`,
      changed,
      "Divers found the rudder bent like a fork, and nothing else amiss.",
    ]);
    expect(articles.map((article) => article.shared.map(({ span }) => textOf(article.text, span)))).toEqual([
      [background],
      [changed],
    ]);
    expect(
      articles.map((article) =>
        article.shared.map(({ otherIndex, otherSpan }) => textOf(articles[otherIndex - 1]?.text ?? "", otherSpan)),
      ),
    ).toEqual([[changed], [background]]);
  });

  it("finds nothing shared where only a name or a formula is", () => {
    const articles = understand([
      `Oslo (AFP) May 1, 2023 - ${first}`,
      "The National Office for Safety at Sea and in Harbours said it would look into the rudder.",
      second,
      `Bergen (AFP) May 2, 2023 - A crane fell into the harbour on Tuesday and was not missed until noon, its owner said.`,
      "Divers of the National Office for Safety at Sea and in Harbours found it upright.",
      "It will be raised next week, weather permitting, by two larger cranes.",
    ]);
    expect(articles.map((article) => article.shared)).toEqual([[], []]);
  });
});

describe("figures brought up to date", () => {
  const pairs: readonly (readonly [string, string, boolean])[] = [
    [
      "Brandvik said 4,100 people had been moved from Senja by noon.",
      "The captain, Ole Brandvik, said more than 5,200 people had left Senja since the storm.",
      true,
    ],
    [
      "Brandvik said 4,100 people had been moved from Senja by noon.",
      "Brandvik said 4,100 ships had been moved from Senja by noon.",
      false,
    ],
    [
      "Brandvik said 40 people had been moved from Senja by noon.",
      "Brandvik said 4,100 people had been moved from Senja by noon.",
      false,
    ],
    ["About 4,100 people were moved by noon.", "About 4,200 people were moved by evening.", false],
  ];
  it.each(pairs)("%s / %s: %s", (one, two, expected) => {
    const [a, b] = [figuresOf(one), figuresOf(two)];
    expect(a !== null && b !== null && isUpdated(a, b)).toBe(expected);
  });
});
