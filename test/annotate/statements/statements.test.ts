import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSpeech } from "../../../scripts/annotate/quotes/index.ts";
import { articleOf, entitiesOf } from "../quotes/article.ts";

const cast = [
  "person: Ana Brandt|Brandt",
  "person: Tomas Okello|Okello",
  "organisation: Harbour Board|HB",
  "organisation: health ministry|Health Ministry",
  "place: Suva",
  "place: Fiji",
];

function statements(...paragraphs: readonly string[]) {
  const article = articleOf(paragraphs);
  return findSpeech(article, entitiesOf(article.text, cast)).statements.map((statement) => ({
    ...statement,
    line: `${statement.speaker.entity ?? statement.speaker.role}: ${article.text.slice(statement.content.start, statement.content.end)}`,
    verb: article.text.slice(statement.cue.start, statement.cue.end),
    text: article.text.slice(statement.start, statement.end),
  }));
}
const lines = (...paragraphs: readonly string[]): readonly string[] =>
  statements(...paragraphs).map(({ line }) => line);

describe("reported speech without marks", () => {
  it.each([
    ["that", "Brandt said that the pier would be rebuilt.", "Ana Brandt: the pier would be rebuilt"],
    ["a bare clause", "Brandt said the pier would be rebuilt.", "Ana Brandt: the pier would be rebuilt"],
    ["a day between", "Suva said on Tuesday it would pay.", "Suva: it would pay"],
    ["the day before", "Suva said the day before that it would pay.", "Suva: it would pay"],
    [
      "a statement between",
      "The Harbour Board said in a statement the pier was safe.",
      "Harbour Board: the pier was safe",
    ],
    ["a ruling between", "The Harbour Board said in a ruling of six pages that it fell.", "Harbour Board: it fell"],
    ["a hearer", "Brandt told the newspaper Tide that the pier was safe.", "Ana Brandt: the pier was safe"],
    ["a hearer without that", "Okello told reporters the pier was safe.", "Tomas Okello: the pier was safe"],
    ["an audience", "Okello told a press conference the pier was safe.", "Tomas Okello: the pier was safe"],
    ["according to, behind", "The pier is safe, according to Ana Brandt.", "Ana Brandt: The pier is safe"],
    ["according to, before", "According to Okello, the pier is safe.", "Tomas Okello: the pier is safe"],
    ["a document", "The pier is safe, according to the report.", "the report: The pier is safe"],
    ["set off behind", "The pier will be rebuilt, Brandt said on Monday.", "Ana Brandt: The pier will be rebuilt"],
    ["inverted", "The pier will be rebuilt, said Tomas Okello, who dives.", "Tomas Okello: The pier will be rebuilt"],
    ["an apposition before the name", "The pier is safe, its owner, Okello, said.", "Tomas Okello: The pier is safe"],
    ["an unnamed crowd", "The pier will be rebuilt, officials said.", "officials: The pier will be rebuilt"],
    ["an aside", "Nobody, he said, remembers the pier.", "he: Nobody, he said, remembers the pier"],
    ["a clause before another's", "The pier fell, residents said, and queues formed.", "residents: The pier fell"],
    [
      "that in what is said",
      "Experts said the pattern resembled that of last year.",
      "Experts: the pattern resembled that of last year",
    ],
    ["a claim", "They laughed at Okello's claim that the pier was safe.", "Tomas Okello: the pier was safe"],
    [
      "a participle",
      "Okello left early, saying the talks were a waste of soap.",
      "Tomas Okello: the talks were a waste of soap",
    ],
    ["accused of", "Brandt accused the board of sloth.", "Ana Brandt: the board of sloth"],
    ["warned of", "Okello has warned of floods at Easter.", "Tomas Okello: of floods at Easter"],
    ["promised to", "Fiji promised to rebuild the pier.", "Fiji: to rebuild the pier"],
    ["a figure", "Okello said about 300 people were in shelters.", "Tomas Okello: about 300 people were in shelters"],
    ["a factory", "In Suva, a factory that grinds beans for export said it had closed.", "a factory: it had closed"],
    [
      "where a crowd is",
      "Growers in the Fiji region said the price was low.",
      "Growers in the Fiji region: the price was low",
    ],
    [
      "two verbs of one subject",
      "Brandt smiled and has said that the pier would last.",
      "Ana Brandt: the pier would last",
    ],
    ["his spokesman", "The Harbour Board's spokesman said the pier was safe.", "Harbour Board: the pier was safe"],
  ])("%s", (_what, text, expected) => expect(lines(text)).toEqual([expected]));

  it.each([
    "The pier collapsed on Tuesday.",
    "Brandt rebuilt the pier with Okello.",
    "The board reports to parliament.",
    "Fiji has 300 islands and one harbour.",
    "A bloc of eight island states, the club, controls the pier.",
    "Brandt did not say that the pier was safe.",
    "Brandt would not say whether the pier was safe.",
    "Okello declined to say what it cost.",
    "If Brandt says that the pier is safe, it is.",
    "Brandt said nothing.",
    "Brandt said goodbye.",
    "He is said to have sold the pier.",
    "It was called off at the request of both sides.",
    "The board called on Okello to resign.",
    "Okello agreed to merge in a deal that would create a larger pier.",
    "Brandt wants to keep the grants for those that swap a boiler.",
    "The work went according to plan.",
    "For reasons nobody has explained, the pier fell.",
    "Delegates argued until late over whether the pier should go.",
    "Ana denied it.",
    "She thanked her coach of fourteen years, who has been ill.",
    'Asked which pier he liked, he said, "The red one."',
    '"The pier fell," its owner, Okello, told Tide.',
    '"The pier fell," Brandt said.',
  ])("the reporter's own word, or between marks: %s", (text) => expect(lines(text)).toEqual([]));

  it("tells who spoke before from a pronoun, and the body that a spokesman stands for", () => {
    expect(
      lines(
        "Ana Brandt built the pier.",
        "She said it was safe.",
        "The health ministry met. The ministry said it agreed.",
      ),
    ).toEqual(["Ana Brandt: it was safe", "health ministry: it agreed"]);
  });

  it("gives each of two speakers of a sentence the own words", () => {
    expect(lines("Brandt said the pier was safe, while Okello said the sea was not.")).toEqual([
      "Ana Brandt: the pier was safe",
      "Tomas Okello: the sea was not",
    ]);
  });

  it.each([
    ["Brandt said that the pier would be rebuilt.", "said"],
    ["Brandt denied that the pier would be rebuilt.", "denied"],
    ["Brandt believes that the pier will be rebuilt.", "supposed"],
  ])("tells a denial and a guess: %s", (text, stance) => expect(statements(text)[0]?.stance).toBe(stance));

  it("keeps the attributing words with what is said", () => {
    expect(statements("The pier will be rebuilt, Brandt said on Monday.")[0]).toMatchObject({
      verb: "said",
      text: "The pier will be rebuilt, Brandt said",
    });
  });

  it("lies within one paragraph and holds its cue and content, whatever the text", () => {
    const piece = fc.constantFrom(
      ...["said", "Brandt", "he", ",", ".", "that", "the pier", "was", "according to", "and", "\n", '"', "on Monday"],
      ...["told", "denied", "saying", "who", "Okello", "not", "officials", "—", "safe", "its", "claim", "’s"],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const { start, end, content, cue, text } of statements(...pieces.join(" ").split("\n"))) {
          expect(text).not.toContain("\n");
          for (const span of [content, cue]) {
            expect(span.start).toBeGreaterThanOrEqual(start);
            expect(span.end).toBeLessThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
          }
        }
      }),
    );
  });
});
