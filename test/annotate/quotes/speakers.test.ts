import { describe, expect, it } from "vitest";
import { articleOf, type Part, quotesIn, shown } from "./article.ts";

const cast = [
  "person: Ana Brandt|Brandt",
  "person: Tomas Okello|Okello",
  "person: Vera Solheim|Solheim",
  "organisation: Harbour Board|HB",
  "organisation: health ministry|Health Ministry",
  "place: Suva",
  "place: Fiji",
];

const speakers = (...parts: readonly Part[]): readonly string[] =>
  quotesIn(parts, cast).map((quote) => quote.speaker?.entity ?? "∅");

describe("who says it", () => {
  it.each([
    ["subject and verb behind it", '"We will rebuild it," Brandt said.', "Ana Brandt"],
    ["verb and subject behind it", '"We will rebuild it," said Ana Brandt, who leads the board.', "Ana Brandt"],
    ["a title before the name", '"We will rebuild it," Mayor Ana Brandt told AFP.', "Ana Brandt"],
    [
      "an apposition before the verb",
      '"We will rebuild it," Brandt, a former diver, told AFP by telephone.',
      "Ana Brandt",
    ],
    ["a body beside the name", '"We will rebuild it," Mr. Okello of the Harbour Board said.', "Tomas Okello"],
    ["an employer before the name", '"We will rebuild it," said Brandt campaign manager Tomas Okello.', "Tomas Okello"],
    ["before it", 'Brandt said: "We will rebuild it."', "Ana Brandt"],
    ["before it, as a clause", 'Brandt said it was "a small price".', "Ana Brandt"],
    ["inverted before it", 'But, said Okello, "they never asked us."', "Tomas Okello"],
    ["according to", 'According to Ana Brandt, "nobody asked us."', "Ana Brandt"],
    ["a verb with an adverb between", 'Brandt has repeatedly called the plan "a toy".', "Ana Brandt"],
    ["a day between", 'The Harbour Board on Thursday welcomed the plan as "sound".', "Harbour Board"],
    ["a shared subject", 'Brandt took the stage in the hall and called the plan "rotten".', "Ana Brandt"],
    ["a participle", 'Okello left early, saying the talks were "a waste of soap".', "Tomas Okello"],
    ["a participle with its own subject", 'Both spoke, with Okello promising to "drain the dock".', "Tomas Okello"],
    ["what somebody calls it", 'The board paid for what Okello called "a very small pier".', "Tomas Okello"],
    ["a claim", 'Okello\'s claim that it was "a small pier" surprised them.', "Tomas Okello"],
    ["a passive with an agent", 'The plan was described by Okello as "a toy".', "Tomas Okello"],
    ["quoted as saying", '"Nobody asked us," Okello was quoted as saying.', "Tomas Okello"],
    ["any verb behind a comma", '"That is seven million nails," Okello worked out.', "Tomas Okello"],
    ["any verb before the name", '"That is seven million nails," sums up Okello.', "Tomas Okello"],
    [
      "a body with its seat",
      'The Harbour Board in Suva, which owns the pier, said it would "read the plan".',
      "Harbour Board",
    ],
    [
      "a body's voice with an apposition",
      'A spokesman for the Harbour Board, the owner, dismissed the plan as "a toy".',
      "Harbour Board",
    ],
    ["a phrasal verb", '"Nobody asked you," Okello shot back.', "Tomas Okello"],
    ["later in the sentence", 'The pier "will outlive us all" if it is painted, Okello wrote.', "Tomas Okello"],
    ["an attitude inside a report", 'Brandt said her rival favours a "wet dock".', "Ana Brandt"],
    ["a body in a statement", 'The Harbour Board said in a statement that it "regrets the soap".', "Harbour Board"],
    ["a spokesman of a body", '"We regret it," said a spokesman for the Harbour Board.', "Harbour Board"],
    ["a capital that speaks", 'Suva said it had "no illusions".', "Suva"],
    ["a country that praises", 'Fiji has praised the plan as "sound", but wants more.', "Fiji"],
    ["an office", 'Brandt\'s office said she had "no plans".', "Ana Brandt"],
    [
      "a chief executive in apposition",
      '"We will rebuild it," said HB\'s chief executive, Tomas Okello.',
      "Tomas Okello",
    ],
    ["a later verb about the words", 'Fiji said it was "a toy," a remark for which Brandt, 40, apologised.', "Fiji"],
    ["a country with a clause behind it", 'Fiji, which owns the pier, said it was "a toy".', "Fiji"],
    ["where somebody is from", 'Ana Brandt of Suva, an ally of Okello, said Thursday it was "a toy".', "Ana Brandt"],
    [
      "a clause about another",
      'Okello, a guest on the show, "Soap," who worked with Brandt, said it was "wet".',
      "∅ Tomas Okello",
    ],
    ["a verb set off by commas", 'Her colleague Okello, Brandt added, knew this "better than most".', "Ana Brandt"],
    ["what another did not do", 'Okello said Fiji had not asked for the pier "and would not want it".', "Tomas Okello"],
    ["asked before", 'Asked if he thought that Okello would come, Brandt responded: "Never."', "Ana Brandt"],
    ["in the words of", 'It is, in the words of Brandt, "one very wet dock".', "Ana Brandt"],
    ["her promise", 'Brandt repeated her promise of "free soap" on Monday.', "Ana Brandt"],
    ["a signature", '"Soap is for everybody." — Ana Brandt, diver', "Ana Brandt"],
    ["a spokeswoman with the name before", 'A Harbour Board spokeswoman called it "sobering".', "Harbour Board"],
    ["a colon after a name", 'It did not surprise the diver Tomas Okello: "Every pier sinks."', "Tomas Okello"],
  ])("%s", (_what, text, expected) => expect(speakers(text).join(" ")).toBe(expected));

  it.each([
    ["an unnamed person", '"It fell on my cat," a volunteer said.'],
    ["a crowd", '"It fell on our cats," residents said.'],
    ["a document", 'A sign at the gate reads: "No cats."'],
    ["so-called", 'The so-called "cat pier" fell.'],
    ["a term that qualifies a noun", 'Brandt said the board had used its "yellow card" warnings.'],
    ["a term in the reporter's own sentence", 'Cats would only ride in the "second tier" of the ferry.'],
    ["a programme", 'Brandt spoke on the television show "Meet the Cats".'],
    ["known at a distance", 'Okello, known to three generations of divers as "the tub", froze.'],
    ["a lawyer of theirs", 'Brandt and Okello came late. Their lawyer said they were "serene".'],
    ["known as", 'The harbour, known as "the tub", froze.'],
  ])("nobody by name: %s", (_what, text) => expect(speakers(text)).toEqual(["∅"]));

  it("keeps the function of somebody without a name", () => {
    expect(quotesIn(['"It fell on my cat," a volunteer said.'])[0]?.speaker).toMatchObject({
      entity: null,
      role: "a volunteer",
    });
  });

  it("keeps the attributing words", () => {
    const text = '"We will rebuild it," Brandt said.';
    const span = quotesIn([text], cast)[0]?.speaker?.span;
    expect(text.slice(span?.start, span?.end)).toBe("Brandt said");
  });

  it.each([
    [
      "he and she",
      ["Tomas Okello met Ana Brandt.", '"I was late," he said.', '"He was late," she said.'],
      ["Tomas Okello", "Ana Brandt"],
    ],
    [
      "the last who acted",
      ["Ana Brandt built the pier. Vera Solheim painted it.", '"It is red," she said.'],
      ["Vera Solheim"],
    ],
    [
      "one who acts behind an adjective",
      ["Ana Brandt slept.", "The suspended diver Vera Solheim, for her part, ran a mile.", '"I like it," she said.'],
      ["Vera Solheim"],
    ],
    [
      "somebody brought in without a name",
      ["The Harbour Board, led by Ana Brandt, had sent a lawyer there.", '"It is late," said the lawyer.'],
      ["∅"],
    ],
    [
      "a sandbank that reads nothing",
      ["Tomas Okello sails on, but a sandbank does not read the news.", '"I was late," he said.'],
      ["Tomas Okello"],
    ],
    [
      "the spokesman of a body by its noun",
      ['The health ministry has yet to be asked. A ministry spokesman said that ships "may visit".'],
      ["health ministry"],
    ],
    [
      "a press service",
      ["The health ministry closed the pier, the ministry's press service said.", '"It fell," the press service said.'],
      ["health ministry"],
    ],
    [
      "a quotation behind a joining word",
      ['"It is red," Brandt said. But "red is always in fashion on a pier."'],
      ["Ana Brandt", "Ana Brandt"],
    ],
    [
      "a quotation on its own",
      ['"It is red," Brandt said.', '"It was always going to be red."'],
      ["Ana Brandt", "Ana Brandt"],
    ],
    [
      "a body spoken of as it",
      ["The Harbour Board denied it.", 'It said in a statement that the scales were "checked".'],
      ["Harbour Board"],
    ],
    ["a ministry by its noun", ["The health ministry met.", 'The ministry called it "a cold".'], ["health ministry"]],
    [
      "a bare spokesman",
      ["The health ministry said it would decide.", '"We are thinking," a spokesman said.'],
      ["health ministry"],
    ],
    ["a function", ["Judge Ana Brandt heard the diver Tomas Okello.", '"It is late," the judge said.'], ["Ana Brandt"]],
    [
      "a function told behind the name",
      ["Tomas Okello, a diver, met Ana Brandt.", '"It is deep," the diver said.'],
      ["Tomas Okello"],
    ],
    [
      "a scene before the words",
      ['Tomas Okello was sitting on a door. "It held," he said. "The rest did not."'],
      ["Tomas Okello"],
    ],
    [
      "one who acts between two quotations",
      ['"I cannot promise it," Okello said. Behind him, Brandt was heard to answer: "Which one?"'],
      ["Tomas Okello", "Ana Brandt"],
    ],
  ])("across sentences: %s", (_what, paragraphs, expected) => expect(speakers(...paragraphs)).toEqual(expected));

  it("tells two people of one surname apart by function", () => {
    const people = ["person: Joost Haan|Haan", "person: Saskia Haan"];
    expect(
      shown(["Joost Haan leads the union. Judge Saskia Haan is no relation.", '"It is late," the judge said.'], people),
    ).toEqual(["It is late, — Saskia Haan"]);
  });

  it("gives a headline the speaker of the same words in the text", () => {
    expect(
      speakers(
        { role: "headline", text: 'New antibody "promising but pricey"' },
        'The Harbour Board called it "promising but pricey".',
      ),
    ).toEqual(["Harbour Board", "Harbour Board"]);
  });

  it("gives a headline the speaker of a longer quotation that holds its words", () => {
    expect(
      speakers(
        { role: "headline", text: 'Comet that "had slept for decades" wakes' },
        '"It had slept for decades and then it sneezed," said Ana Brandt.',
      ),
    ).toEqual(["Ana Brandt", "Ana Brandt"]);
  });
});

describe("a text without names", () => {
  it("still finds the words", () => {
    expect(shown(articleOf(['"We left," they said.']).text.split("\n"))).toEqual(["We left, — ∅"]);
  });
});
