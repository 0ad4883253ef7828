import { describe, expect, it } from "vitest";
import { quotesIn } from "./article.ts";

const cast = [
  "person: Ana Brandt|Brandt",
  "person: Tomas Okello|Okello",
  "person: Vera Solheim|Solheim",
  "person: Ilkay Moreau|Moreau",
  "person: Wren Solheim",
  "organisation: Harbour Board|HB",
  "organisation: Bank of Fiji",
  "organisation: Dockers' Union",
  "place: Suva",
  "place: Fiji",
];

const speakers = (...paragraphs: readonly string[]): readonly string[] =>
  quotesIn(paragraphs, cast).map((quote) => quote.speaker?.entity ?? "∅");

describe("question and answer", () => {
  it.each([
    [
      "a question without attribution is the asker's, the answer the other's",
      ['"Is this your boat?" Brandt asked.', '"It floats like it," Okello said.', '"Is it yours?"'],
      ["Ana Brandt", "Tomas Okello", "Ana Brandt"],
    ],
    [
      "an answer without attribution",
      ['"Who sank it?" Brandt asked.', '"The tide," Okello said.', '"Which tide?" Brandt said.', '"The only one."'],
      ["Ana Brandt", "Tomas Okello", "Ana Brandt", "Tomas Okello"],
    ],
    [
      "the witness who answers",
      [
        "Tomas Okello took the stand on Monday.",
        '"Did you paint it?" Brandt asked.',
        '"I did," Okello said.',
        '"In red?"',
        '"In what was left," the witness answered.',
      ],
      ["Ana Brandt", "Tomas Okello", "Ana Brandt", "Tomas Okello"],
    ],
    [
      "one who goes on speaking is no exchange",
      ['"The pier is red," Brandt said.', '"I like it."'],
      ["Ana Brandt", "Ana Brandt"],
    ],
    [
      "whoever is asked answers",
      ["Brandt asked Moreau whether the pier would hold.", '"It has held so far," he replied.'],
      ["Ilkay Moreau"],
    ],
    [
      "whoever is pressed by office",
      ["Mayor Tomas Okello came late. Brandt pressed the mayor on the price of paint.", '"It was cheap," he answered.'],
      ["Tomas Okello"],
    ],
    [
      "one who was asked is the subject anyway",
      ["Solheim was asked if Brandt would resign.", '"Ask her," she replied.'],
      ["Vera Solheim"],
    ],
  ])("%s", (_what, paragraphs, expected) => {
    expect(speakers(...paragraphs)).toEqual(expected);
  });
});

describe("words announced by a noun", () => {
  it.each([
    ["a verdict with a question mark", ['Okello watched it sink. Brandt\'s verdict? "Too much soap."'], ["Ana Brandt"]],
    ["her advice", ['Solheim has sailed for years. Her advice? "Stay on land."'], ["Vera Solheim"]],
    ["his answer behind a colon", ['Okello shrugged. His answer: "Ask the tide."'], ["Tomas Okello"]],
    ["the mayor's reply", ['Mayor Ana Brandt stood by. The mayor\'s reply? "Later."'], ["Ana Brandt"]],
    ["came the reply", ['"Not on a Monday," came the reply from Okello.'], ["Tomas Okello"]],
    ["came the curt answer", ['"Never," came the curt answer from the Harbour Board.'], ["Harbour Board"]],
    ["a verdict behind the words", ['"Ridiculous," was Okello\'s verdict.'], ["Tomas Okello"]],
    ["an answer behind the words", ['Okello was asked. "Later," was his only answer.'], ["Tomas Okello"]],
    ["a short reply behind the words", ['"No" was Brandt\'s curt reply to Okello.'], ["Ana Brandt"]],
    ["what is somebody's but not said", ['"The Tub" was Okello\'s first boat.'], ["∅"]],
    ["nobody's verdict", ['The crowd watched. The verdict? "Wet."'], ["∅"]],
    ["came with nobody", ['"Never," came the reply from the back of the hall.'], ["∅"]],
  ])("%s", (_what, paragraphs, expected) => {
    expect(speakers(...paragraphs)).toEqual(expected);
  });
});

describe("offices, bodies and kin", () => {
  it.each([
    [
      "the governor in the lede, told in the second paragraph",
      [
        'Fiji\'s central bank governor defended the coins, telling a committee that they had "no smell".',
        "Wren Solheim, a former diver who took office in May, was questioned for an hour.",
      ],
      ["Wren Solheim"],
    ],
    [
      "the mayor in the lede",
      [
        'The mayor of Suva called the pier "a bill with planks".',
        "Tomas Okello, who has led the city since spring, wants it gone.",
      ],
      ["Tomas Okello"],
    ],
    [
      "not one of whom no office is told",
      ['The mayor of Suva called the pier "a bill with planks".', "Tomas Okello, who lives there, heard it fall."],
      ["∅"],
    ],
    [
      "the head of a bank is not the bank",
      ["The Bank of Fiji met.", 'The head of Fiji\'s central bank said prices were "asleep".'],
      ["∅"],
    ],
    ["a bank is not the union", ["The Bank of Fiji will move to Suva.", 'The union has called it "exile".'], ["∅"]],
    ["a union is", ["The Dockers' Union met.", 'The union has called it "exile".'], ["Dockers' Union"]],
    ["an official of a body", ['A Harbour Board official said it expected "no waves".'], ["Harbour Board"]],
    ["an official of no body", ['A senior official said there were "no waves".'], ["∅"]],
    [
      "a seamstress",
      ["Ana Brandt moved her bed to the roof.", '"The frogs have it," the old seamstress said.'],
      ["Ana Brandt"],
    ],
    [
      "a noun of sex keeps a pronoun from her",
      ['Okello has a source. His grandmother stood in the crowd. "She said it hummed," he says.'],
      ["Tomas Okello"],
    ],
    [
      "a spokeswoman is not he",
      [
        '"We are sorry," said a spokeswoman for the Harbour Board.',
        "It came out in May, when Okello, a joiner, searched for his name.",
        '"I saw it," he said.',
      ],
      ["Harbour Board", "Tomas Okello"],
    ],
    [
      "a sister in apposition",
      [
        "Vera Solheim waved from the roof. That was seen in the yard where Ilkay Moreau, Solheim's younger sister, made soup.",
        '"From there we are ducks," she said.',
      ],
      ["Ilkay Moreau"],
    ],
    ["a paper that somebody saw", ['A report seen by Brandt speaks of "growth on the ceiling".'], ["∅"]],
    ["a note that describes", ['Okello found his name and a note describing him as "chatty".'], ["∅"]],
    [
      "what is said of another goes on behind the object",
      ['Brandt countered that Okello had warned the owners and was "the only one with a pen".'],
      ["Ana Brandt"],
    ],
    [
      "what he warned of stays his",
      ['Brandt said that Okello had warned that the pier was "soft and wet".'],
      ["Tomas Okello"],
    ],
  ])("%s", (_what, paragraphs, expected) => {
    expect(speakers(...paragraphs)).toEqual(expected);
  });
});
