import { describe, expect, it } from "vitest";
import { contradict, ownTolls, tollsIn } from "../scripts/tolls.ts";

const shown = (sentence: string): readonly string[] => tollsIn(sentence).map(({ what, text }) => `${what} ${text}`);

describe("tolls", () => {
  it.each([
    ["The blast killed 12 people and injured at least 30.", ["killed 12", "injured at least 30"]],
    ["Twelve miners were killed in the collapse.", ["killed Twelve"]],
    ["The death toll rose to 1,204 on Friday.", ["killed 1,204"]],
    ["Rescuers found 15 bodies under the roof.", ["killed 15"]],
    ["Police arrested 40 people near the port.", ["detained 40"]],
    ["More than 300 villagers were evacuated.", ["displaced More than 300"]],
    ["A quake of magnitude 6.1 shook the coast.", ["magnitude 6.1"]],
    ["Seven fishermen are still missing.", ["missing Seven"]],
  ])("are read off: %s", (sentence, tolls) => expect(shown(sentence)).toEqual(tolls));

  it.each([
    "A similar blast killed 20 people in 2011.",
    "The storm could leave 300 dead.",
    "Eight of the people injured were children.",
    "The bank killed 12 percent of its branches.",
    "Killing time, 40 people waited.",
    "He was arrested after 12 hours.",
    "Two more were injured.",
    "Unit 12 was dead slow.",
    "The dead were 3 of the crew and a pilot who died.",
    "Since then 40 people have died.",
  ])("are not read off: %s", (sentence) => expect(shown(sentence)).toEqual([]));

  const toll = (text: string) => {
    const [found] = tollsIn(`The blast killed ${text} people.`);
    if (!found) throw new Error(text);
    return found;
  };
  it.each([
    ["12", "15", true],
    ["12", "twelve", false],
    ["at least 12", "15", false],
    ["at least 15", "12", true],
    ["up to 15", "12", false],
    ["about 100", "104", false],
    ["about 100", "140", true],
  ])("%s and %s contradict: %s", (a, b, wanted) => {
    expect(contradict(toll(a), toll(b))).toBe(wanted);
    expect(contradict(toll(b), toll(a))).toBe(wanted);
  });

  it("of a text that gives two of a kind are none", () => {
    const sentences = ["The blast killed 12 people.", "In Orsa it killed four people.", "It injured 30 people."];
    expect(ownTolls(sentences.map((text, at) => ({ text, at }))).map(({ toll: { what }, at }) => [what, at])).toEqual([
      ["injured", 2],
    ]);
  });
});
