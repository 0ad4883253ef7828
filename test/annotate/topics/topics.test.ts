import { describe, expect, it } from "vitest";
import { findTopics } from "../../../scripts/annotate/topics/index.ts";
import { mediaTopics } from "../../../scripts/annotate/topics/mediatopics.ts";
import { article } from "../../compose/article.ts";

const topics = (paragraphs: readonly string[], plan: Partial<Parameters<typeof article>[0]> = {}) => {
  const made = article({ ...plan, paragraphs: paragraphs.map((paragraph) => [paragraph]) });
  return findTopics(made, made.entities);
};
const names = (...of: Parameters<typeof topics>): readonly string[] => topics(...of).map(({ name }) => name);

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
      "labour relations",
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
      "disaster",
      [
        "An earthquake of magnitude 6 shook the coast.",
        "Aftershocks followed, a landslide cut the road and families were evacuated.",
      ],
    ],
    [
      "sport",
      ["The goalkeeper saved a penalty in the final.", "The coach praised the squad after the championship match."],
    ],
    [
      "health treatment",
      [
        "A vaccine against malaria protected patients in a trial.",
        "Doctors at the hospital gave each volunteer one dose.",
      ],
    ],
    [
      "judiciary",
      [
        "The court convicted the engineer after a long trial.",
        "The judge read the verdict; the defence lawyer will appeal.",
      ],
    ],
    ["religion", ["The archbishop led a prayer in the cathedral.", "Pilgrims and priests filled the church."]],
  ])("finds %s", (name, paragraphs) => expect(names(paragraphs)).toContain(name));

  it.each([
    ["nothing said", ["The mayor bought a new hat.", "It is green."]],
    ["one word, however often", ["A match, a match, a match.", "He lit a match with a match."]],
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
    for (const { evidence } of found) expect(evidence.length).toBeGreaterThanOrEqual(3);
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
      expect(code).toMatch(/^medtop:\d{8}$/);
      if (parent !== null) expect(codes).toContain(parent);
    }
  });
});
