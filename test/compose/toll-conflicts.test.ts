import { describe, expect, it } from "vitest";
import type { Scene } from "../../scripts/compose/draft.ts";
import { tollConflicts } from "../../scripts/compose/toll-conflicts.ts";
import { article } from "./article.ts";

const scene = (own: string, other: string, isTogether = true): Scene => {
  const there = article({ index: 2, paragraphs: [[other]] });
  return {
    article: article({ index: 1, paragraphs: [[own]] }),
    siblings: [there],
    together: isTogether ? [there] : [],
    linkTo: (index) => ({ id: `x-${index}`, title: "Other" }),
  };
};
const found = (...given: Parameters<typeof scene>) => tollConflicts(scene(...given)).map(({ text }) => text);

describe("tolls of two articles on one event", () => {
  it("that cannot both be right are both given", () => {
    const conflicts = tollConflicts(scene("The blast killed 12 people.", "Fifteen people died in the blast."));
    expect(conflicts.map(({ text, cites }) => [text, cites.length])).toEqual([
      ["How many were killed differs from [[x-2|Other]]: “12” here, “Fifteen” there.", 1],
    ]);
  });

  it.each([
    ["the same", "The blast killed 12 people.", "Twelve people died."],
    ["no contradiction", "The blast killed at least 12 people.", "Fifteen people died."],
    ["of different things", "The blast killed 12 people.", "Fifteen people were injured."],
    ["of another year", "The blast killed 12 people.", "A blast in 2011 killed 15 people."],
    ["of parts", "The blast killed 12 people.", "It killed four in Orsa. It killed nine in Malby."],
  ])("are left alone where they are %s", (_why, own, other) => expect(found(own, other)).toEqual([]));

  it("are left alone in articles of different events", () => {
    expect(found("The blast killed 12 people.", "Fifteen people died in the crash.", false)).toEqual([]);
  });
});
