import { describe, expect, it } from "vitest";
import { findTopics } from "../../../scripts/annotate/topics/index.ts";
import { mediaTopics } from "../../../scripts/annotate/topics/mediatopics.ts";
import { tally } from "../../../scripts/annotate/topics/tally.ts";
import { weigh } from "../../../scripts/annotate/topics/weigh.ts";
import { article } from "../../compose/article.ts";

const topics = (paragraphs: readonly string[], plan: Partial<Parameters<typeof article>[0]> = {}) => {
  const made = article({ ...plan, paragraphs: paragraphs.map((paragraph) => [paragraph]) });
  return findTopics(made, made.entities);
};
const names = (...of: Parameters<typeof topics>): readonly string[] => topics(...of).map(({ name }) => name);

const quiet = ["The mayor bought a new hat.", "It is green.", "She likes it.", "So does he."];

describe("findTopics", () => {
  it.each([
    [
      "international relations",
      [
        "The foreign ministers of both countries signed a treaty at the summit.",
        "Diplomats called the bilateral talks frank.",
      ],
    ],
    [
      "strike",
      [
        "Dock workers began a strike on Monday after wage talks failed.",
        "The union wants higher pay; the employer offered mediation.",
      ],
    ],
    [
      "election",
      [
        "Voters went to the polling stations on Sunday.",
        "The candidate won by 200 ballots after a recount; turnout was low.",
      ],
    ],
    [
      "earthquake",
      [
        "An earthquake of magnitude 6 shook the coast.",
        "Aftershocks followed, a landslide cut the road and families were evacuated.",
      ],
    ],
    [
      "soccer",
      ["The goalkeeper saved a penalty in the final.", "The coach praised the squad after the championship match."],
    ],
    [
      "vaccines",
      [
        "A vaccine against malaria protected patients in a trial.",
        "Doctors at the hospital gave each volunteer one dose.",
      ],
    ],
    [
      "trial (court)",
      [
        "The court convicted the engineer after a long trial.",
        "The judge read the verdict; the defence lawyer will appeal.",
      ],
    ],
    ["religious leader", ["The archbishop led a prayer in the cathedral.", "Pilgrims and priests filled the church."]],
  ])("finds %s", (name, paragraphs) => expect(names(paragraphs)).toContain(name));

  it.each([
    ["nothing said", ["The mayor bought a new hat.", "It is green."]],
    ["one word, however often", ["A match, a match, a match.", "He lit a match with a match."]],
    ["what only a quotation says", ["The mayor bought a hat.", '"It was a war, an earthquake, a wedding," she said.']],
    ["an idiom", ["The wind up came late.", "They struck a deal at a news conference in the wake of it, under fire."]],
    ["what only the end says", [...quiet, "The goalkeeper saved a penalty in the final of the football championship."]],
    ["names of people and places", ["Robert Bishop and Ann Church met at Cricket Temple."]],
  ])("finds nothing in %s", (_name, paragraphs) =>
    expect(
      names(paragraphs, { people: { "Robert Bishop": [], "Ann Church": [] }, places: { "Cricket Temple": [] } }),
    ).toEqual([]),
  );

  it("gives at most five, strongest first, with their evidence", () => {
    const found = topics([
      "Soldiers fired on voters at a polling station after the election; rebels broke the ceasefire.",
      "The court tried the prime minister for fraud while doctors fought a cholera outbreak among refugees.",
      "The union called a strike, the central bank raised its interest rate and inflation rose with tariffs on exports.",
      "An earthquake and a flood hit the coast; the football final and the film festival were cancelled.",
    ]);
    expect(found.length).toBeLessThanOrEqual(5);
    expect(found.map(({ weight }) => weight)).toEqual([...found.map(({ weight }) => weight)].sort((a, b) => b - a));
    for (const { evidence } of found) expect(evidence.length).toBeGreaterThanOrEqual(2);
  });

  it("names the narrower subject in place of the wider", () => {
    const found = topics([
      "The central bank raised its interest rate by half a percentage point as inflation rose.",
      "Economists had expected a rate rise; the base rate is at its highest for ten years.",
    ]);
    expect(found.map(({ name }) => name)).toContain("interest rates");
    for (const { name } of found) expect(["economy", "economy, business and finance"]).not.toContain(name);
  });

  it("takes a fair cue for less in the name of an organisation", () => {
    const scoreOf = (organisations: Readonly<Record<string, readonly string[]>>): number => {
      const made = article({ paragraphs: [["The Pupil Federation met at a school."]], organisations });
      return weigh(tally(made, made.entities)).reduce((sum, { score }) => sum + score, 0);
    };
    expect(scoreOf({ "Pupil Federation": [] })).toBeLessThan(scoreOf({}));
  });

  it("is the same every time", () => {
    const text = ["The union called a strike at the port.", "Dock workers want higher wages, the employer said."];
    expect(topics(text)).toEqual(topics(text));
  });
});

describe("the table of subjects", () => {
  it("has each code and name once, and parents that exist", () => {
    const codes = mediaTopics.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(mediaTopics.map(({ name }) => name)).size).toBe(codes.length);
    for (const { code, parent } of mediaTopics) {
      expect(code).toMatch(/^\d{8}$/);
      if (parent !== null) expect(codes).toContain(parent);
    }
  });
});
