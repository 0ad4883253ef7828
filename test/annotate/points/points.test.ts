import { describe, expect, it } from "vitest";
import { weighSentences } from "../../../scripts/annotate/points/index.ts";
import { genderOf } from "../../../scripts/annotate/quotes/genders.ts";
import { findSpeech, reportedIn } from "../../../scripts/annotate/quotes/index.ts";
import { article } from "../../compose/article.ts";

type Plan = Parameters<typeof article>[0];

function weigh(plan: Plan) {
  const made = article(plan);
  const plain = made.sentences.map(({ start, end, paragraph }) => ({ start, end, paragraph }));
  const { statements } = findSpeech(made, made.entities);
  const sentences = weighSentences(made, plain, {
    ...made,
    genderOf: (person) => genderOf(made.text, person),
    isReported: reportedIn(made.text, statements, made.entities),
  });
  return sentences.map((sentence) => ({ ...sentence, text: made.text.slice(sentence.start, sentence.end) }));
}

const people = { "Ilse Brandt": ["Brandt"], "Robin Lind": ["Lind"] };
const single = (sentence: string) => weigh({ paragraphs: [["Orsa has a bridge."], [sentence]], people })[1];

describe("sentences that cannot stand alone", () => {
  it.each([
    ["He closed the bridge on Monday.", "He"],
    ["It would be the first closure in ten years.", "It"],
    ["Their boats lay idle.", "Their"],
    ["This came as a surprise.", "This"],
    ["But Ilse Brandt refused to sign the order.", "But"],
    ["However, the town paid for the ferry.", "However"],
    ["For example, the mayor sold her car.", "For"],
    ["The company said it would appeal.", "The company"],
    ["The minister travelled to Malby on Tuesday.", "The minister"],
    ["The 24-year-old goalkeeper saved two penalties.", "goalkeeper"],
    ["The talks ended without a result.", "The talks"],
    ["Asked about the bridge, Ilse Brandt shook her head.", "Asked"],
    ["“We will not gamble with a hinge,” she said.", "she"],
    ["Beside him, Lind wept.", "Beside"],
    ["A hinge broke when he was away.", "he"],
    ["The harbour council of Orsa disputed that.", "that"],
    ["Robin Lind says the budget can bear half of this.", "this"],
    ["Orsa Lines welcomed it.", "it"],
    ["By seven on Wednesday they had set up a table beside the bridge.", "they"],
    ["Two years ago it was more than half of all boats.", "it"],
    ["Orsa Lines, which runs it, was fined four million crowns.", "it"],
    ["A pilot project there opened in a former barber shop.", "there"],
    ["In one, a shed in Malby, they found four boats.", "In one"],
    ["At the fair in Malby, they found a boat.", "they"],
    ["The crew sleeps in the other.", "other"],
    ["Under its rules, any boat of more than four metres needs a pilot.", "Under its"],
  ])("%s", (sentence, words) => {
    const found = single(sentence);
    expect(found?.dangling).toContain(words);
    expect(found?.weight).toBe(0);
  });
});

describe("sentences that can", () => {
  it.each([
    "Ilse Brandt closed the bridge because she feared for its hinges.",
    "This week the council closed the bridge.",
    "Many farmers of the valley use the bridge every day.",
    "Both bridges of the town were closed on Monday.",
    "The European Commission gave two million crowns.",
    "The company, Brandt Ferries, offered three boats.",
    "The talks between Robin Lind and the union ended.",
    "In a letter to his party, Robin Lind promised a new bridge.",
    "A farmer who lost his herd asked for help.",
    "New Zealand sent engineers.",
    "On Monday Robin Lind said that it was too late for a bridge.",
    "There are four bridges in the valley.",
    "In its report, the harbour council of Orsa asked for a bridge.",
    "Then-mayor Robin Lind opened the bridge in 2001.",
  ])("%s", (sentence) => {
    expect(single(sentence)?.dangling).toBeNull();
    expect(single(sentence)?.weight).toBeGreaterThan(0);
  });
});

describe("parts of quotations", () => {
  it("are marked where a quotation goes on from sentence to sentence", () => {
    const made = weigh({
      paragraphs: [["“We closed it.", "We had to.”"], ["“Nothing else helped,” Brandt said."]],
      people,
      quotes: [
        { parts: ["We closed it. We had to."], marks: "direct", speaker: "Ilse Brandt" },
        { parts: ["Nothing else helped,"], marks: "direct", speaker: "Ilse Brandt" },
      ],
    });
    expect(made.map(({ dangling }) => dangling)).toEqual([
      "is a part of a longer quotation",
      "is a part of a longer quotation",
      null,
    ]);
  });
});

describe("weights", () => {
  const filler = "Nothing of note happened in the town that day, said a man.";
  const lede = "The council of Orsa closed the swing bridge over the river on Monday.";
  const later = "The council of Orsa will open the swing bridge over the river in June.";

  it("favour the opening, and what the article keeps coming back to", () => {
    const made = weigh({ paragraphs: [[lede], [filler], [later]] });
    const [first, second, third] = made.map(({ weight }) => weight);
    expect(first).toBeGreaterThan(third ?? 0);
    expect(third).toBeGreaterThan(second ?? 0);
  });

  it("are nothing for background that another article shares", () => {
    const made = weigh({ paragraphs: [[lede], [later]], shared: [{ paragraph: 2, otherIndex: 2 }] });
    expect(made.map(({ weight }) => weight > 0)).toEqual([true, false]);
    expect(made[1]?.dangling).toBeNull();
  });

  it("allow a noun that points back in the first sentence alone", () => {
    const made = weigh({ paragraphs: [["The minister closed the bridge."], ["The minister closed the road."]] });
    expect(made.map(({ dangling }) => dangling === null)).toEqual([true, false]);
  });

  it("are lower for a question, a fragment, an answer, a picture and what points back", () => {
    const plain = single("Robin Lind wants a new bridge for the whole valley.")?.weight ?? 0;
    for (const sentence of [
      "Will Robin Lind get a new bridge for the whole valley?",
      "A new bridge.",
      "In Orsa, old men watched the wide brown river from a bench.",
      "Robin Lind sat on a chair behind his old house by the bridge.",
      "Robin Lind could not be reached about the bridge in the valley.",
      "A new bridge for the whole valley has reopened that question.",
      "Brandt Ferries wants a bridge, though the agency had counted on boats.",
      "Robin Lind replied that he wants a new bridge for the whole valley.",
    ])
      expect(single(sentence)?.weight).toBeLessThan(plain);
  });
});

describe("attribution", () => {
  it.each([
    ["The bridge is safe, Ilse Brandt said.", true],
    ["According to the council, the bridge is safe.", true],
    ["The bridge is expected to open in June.", true],
    ["Officials say the bridge is safe.", true],
    ["Lind reportedly wants a ferry.", true],
    ["The bridge was lost when the towns could not agree on who should pay.", false],
    ["The United States sent engineers to the bridge.", false],
    ["Engineers closed the bridge.", false],
  ])("%s → %s", (sentence, attributed) => expect(single(sentence)?.attributed).toBe(attributed));
});

describe("a pronoun at the head of a sentence", () => {
  const second = (...sentences: readonly string[]) =>
    weigh({ paragraphs: [["Orsa has a bridge."], sentences], people }).at(-1);

  it.each([
    ["Mayor Ilse Brandt closed the bridge.", "She ordered a ferry from Malby.", "Ilse Brandt"],
    ["“It may fall,” said Robin Lind.", "He had looked at each of its hinges.", null],
    ["Robin Lind looked at each of the hinges.", "He had warned the council in April.", null],
    ["Ilse Brandt met a farmer.", "She had lost her herd in the flood.", null],
    ["Ilse Brandt met Robin Lind.", "She ordered a ferry from Malby.", null],
    ["Ilse Brandt closed the bridge.", "He had warned her in April of its hinges.", null],
    ["Ilse Brandt closed the bridge.", "She and Robin Lind ordered a ferry from Malby.", null],
    ["The council spoke to Ilse Brandt.", "She ordered a ferry from Malby.", null],
    ["Ilse Brandt closed the bridge.", "She told Robin Lind that she would resign.", null],
    ["The bridge was closed.", "She ordered a ferry from Malby.", null],
  ])("%s %s → %s", (before, sentence, name) => {
    const found = second(before, sentence);
    expect(found?.standsFor?.name ?? null).toBe(name);
    expect(found?.dangling === null).toBe(name !== null);
  });
});
