import { describe, expect, it } from "vitest";
import { quotesIn } from "./article.ts";

/** Two whose given names tell a gender, and three whose names tell none. */
const cast = [
  "person: Ana Brandt|Brandt",
  "person: Tomas Okello|Okello",
  "person: Quenby Strand|Strand",
  "person: Tove-Lin Aske|Aske",
  "person: Ilkay Moreau|Moreau",
  "organisation: Harbour Board",
  "organisation: Coastal Railway",
];

const speakers = (paragraphs: readonly string[]): readonly string[] =>
  quotesIn(paragraphs, cast).map((quote) => quote.speaker?.entity ?? "∅");

describe("whom he and she mean", () => {
  it.each([
    [
      "the subject before one who is named in what it says",
      [
        "Strand, who visited the pier, said an inquiry led by Moreau would report soon.",
        '"I want it short," she said.',
      ],
      ["Quenby Strand"],
    ],
    [
      "the subject before one without a name in a subordinate clause",
      ["Strand refused to leave until a neighbour agreed to take her hens.", '"They are old," she said.'],
      ["Quenby Strand"],
    ],
    [
      "the one who reports, not the one who is reported on",
      ["Moreau rowed all night, Strand said.", '"It was loud," he said.'],
      ["Quenby Strand"],
    ],
    [
      "the same as the pronoun at the head of the sentence",
      ["Strand left the pier.", 'Her deputy, Moreau, has gone as well, she said, because it was "wet".'],
      ["Quenby Strand"],
    ],
    [
      "the subject that stays in mind over a sentence about a thing",
      [
        "Moreau spoke.",
        "In the end Strand struck the bell. It gave a low note. He listened.",
        '"It will do," he said.',
      ],
      ["Quenby Strand"],
    ],
    [
      "not the one to whom something is done",
      ["Strand telephoned Moreau at dawn. She told him the pier was gone.", '"I heard it go," she said.'],
      ["Quenby Strand"],
    ],
    [
      "the gender that a noun of kin tells",
      ["Moreau said his late wife, Strand, had warned him.", '"I was deaf," he said.', '"You are deaf," she had said.'],
      ["Ilkay Moreau", "Quenby Strand"],
    ],
    [
      "the gender that an earlier pronoun tells",
      ["Strand lost her boat. Moreau found his.", '"It floats," he said.', '"It does not," she said.'],
      ["Ilkay Moreau", "Quenby Strand"],
    ],
    [
      "the last who spoke, when what is reported is about another",
      ["Okello thrilled the crowd, Moreau said.", '"He was loud," he said.'],
      ["Ilkay Moreau"],
    ],
    [
      "the name with which a phrase is equated",
      ["The winner was Strand, who rows alone.", '"My arms hurt," she said.'],
      ["Quenby Strand"],
    ],
    [
      "a bare surname that no finder marked",
      ["Tomas Okello built the pier.", '"It holds," Okello said.'],
      ["Tomas Okello"],
    ],
  ])("%s", (_what, paragraphs, expected) => expect(speakers(paragraphs)).toEqual(expected));

  it.each([
    ["somebody's father", ["Moreau likes buoys. His father does not mind them.", '"They bob," he says.']],
    ["an office without a name", ["Moreau left. The president-elect will be sworn in.", 'She promised "no flowers".']],
    [
      "a developer beside a founder",
      ["Tomas Okello founded it. When it closed, a developer proposed what he called “lofts”."],
    ],
    ["an unnamed speaker", ["Moreau left. A volunteer said it fell.", '"It fell on my cat," he said.']],
    ["a body as if it were she", ["The Harbour Board met. The board voted.", '"It is late," she said.']],
  ])("nobody by name: %s", (_what, paragraphs) => expect(speakers(paragraphs)).toEqual(["∅"]));

  it.each([
    ["a bare surname of two", ["person: Ana Roth", "person: Uwe Roth"], '"It holds," Roth said.', "∅"],
    ["a longer name that was not found", ["person: Ana Roth"], '"It holds," Marta Roth said.', "∅"],
    ["the surname of one", ["person: Ana Roth"], '"It holds," Roth said.', "Ana Roth"],
  ])("surnames without a mark: %s", (_what, people, text, expected) => {
    const quotes = quotesIn(["Ana Roth and Uwe Roth met.", text], people);
    expect(quotes[0]?.speaker?.entity ?? "∅").toBe(expected);
  });

  it("lets the second paragraph name whom the lede describes", () => {
    const lede = 'A former diver who promised "a dry pier" was ahead on Sunday.';
    expect(speakers([lede, "Quenby Strand, 57, had most of the votes."])).toEqual(["Quenby Strand"]);
    expect(speakers([lede, "Quenby Strand watched the count."])).toEqual(["∅"]);
    expect(speakers(["The count began.", lede, "Quenby Strand, 57, had most of the votes."])).toEqual(["∅"]);
  });
});

describe("words around the verb of saying", () => {
  it.each([
    ["as somebody puts it", 'The pier is, as Brandt put it, "a wet plank".', "Ana Brandt"],
    ["as nobody by name puts it", 'Okello left. It is, as one diver put it, "a wet plank".', "∅"],
    ["by his own account", 'Okello has slept, by his own account, "for one tide".', "Tomas Okello"],
    ["in somebody's view", 'In Okello\'s view, it was "a joke".', "Tomas Okello"],
    ["in the view of a document", 'Okello left. In the view of the court, it was "a joke".', "∅"],
    ["a message of his", 'Okello spoke. His message to divers: "Be patient."', "Tomas Okello"],
    ["what somebody remembers", '"It was late," remembers Okello, whose wife was ill.', "Tomas Okello"],
    ["what his wife remembers", '"It was late," remembers Okello\'s wife, who was ill.', "∅"],
    ["lets it be known", 'Brandt has let it be known that guests should bring "no soap".', "Ana Brandt"],
    ["likes to say", '"It floats," Okello likes to say.', "Tomas Okello"],
    ["quoted as saying by a paper", '"It is over," the Harbour Board quoted Okello as saying.', "Tomas Okello"],
    ["one of them, with a name", '"It floats," said one of them, Tomas Okello, a cook.', "Tomas Okello"],
    ["the nurse in charge, with a name", '"It floats," said the nurse in charge, Ana Brandt.', "Ana Brandt"],
    ["a lawyer with a name for another", 'It was "wet", said a lawyer for Okello, Ana Brandt.', "Ana Brandt"],
    ["a lawyer for somebody", '"It is late," said a lawyer for Okello.', "∅"],
    ["a friend of the owner", '"It is late," said a friend of the owner, Okello.', "∅"],
    ["somebody who gives a name", '"It fell," said a diver who gave his name as Tomas Okello.', "Tomas Okello"],
    ["the sender of a message", 'A lawyer for them, Ana Brandt, sent a message that said "in time".', "Ana Brandt"],
    ["a message that lay there", 'Brandt found a message that said "in time".', "∅"],
    ["an apposition with a verb of its own", 'Brandt, a diver who advised the board, called it "wet".', "Ana Brandt"],
    ["observers from a body", 'Observers from the Harbour Board described it as "dry in parts".', "Harbour Board"],
    ["neighbours of a person", 'Neighbours described Okello as "a quiet man".', "∅"],
    [
      "a body by the last word of its name",
      'The Coastal Railway runs. The railway said it ran "where it could".',
      "Coastal Railway",
    ],
    [
      "a possessive before an apposition",
      '"It floats," Okello\'s deputy, Ana Brandt, told the board by phone.',
      "Ana Brandt",
    ],
    ["a judge who speaks between commas", 'Okello, the judge said, had shown "no shame".', "∅"],
    ["a report with an author", 'The report, written by Brandt, calls it "wet".', "∅"],
    ["an inquiry with a leader", 'An inquiry led by Judge Brandt found "small mistakes".', "∅"],
    ["the leader of an inquiry", 'Brandt, who led the inquiry, found "small mistakes".', "Ana Brandt"],
    ["a prime minister after another person", 'Okello left. The prime minister said it was "wet".', "∅"],
    [
      "a mayor told before the name",
      'The mayor of the town, Ana Brandt, came. It was "wet", the mayor said.',
      "Ana Brandt",
    ],
    ["a spokesman of his", 'Okello will appeal. His spokesman said he was "at peace".', "Tomas Okello"],
    ["a cook of his", 'Okello came with his cook. "It sank," the cook said.', "∅"],
    ["an age for a name", 'Okello fell twice. "It hurt," the 31-year-old said.', "Tomas Okello"],
    ["papers that tell what somebody said", 'Brandt told them it was "wet", according to the report.', "Ana Brandt"],
    ["papers alone", 'It was "wet", according to the report.', "∅"],
    ["a participle between commas", 'Okello, once called "the tub", resigned.', "∅"],
    ["a relative clause that two verbs share", 'Okello sold a gate that divers had painted and called "Bob".', "∅"],
    [
      "a noun spelt like a verb",
      'In a note Brandt said the boat had failed to answer five calls and was "late".',
      "Ana Brandt",
    ],
  ])("%s", (_what, text, expected) => expect(speakers([text])).toEqual([expected]));

  it("gives a name without a verb that of the first", () => {
    expect(speakers(['Okello promised "a pier" and Brandt "a bridge".'])).toEqual(["Tomas Okello", "Ana Brandt"]);
  });

  it("begins a new clause behind while", () => {
    expect(speakers(['They were, Brandt said, "miles apart", while Okello spoke of "inches".'])).toEqual([
      "Ana Brandt",
      "Tomas Okello",
    ]);
  });
});
