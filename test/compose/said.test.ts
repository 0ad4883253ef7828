import { describe, expect, it } from "vitest";
import { figureConflicts } from "../../scripts/compose/figures.ts";
import { gaps } from "../../scripts/compose/gaps.ts";
import { reportedStatements } from "../../scripts/compose/reported.ts";
import { whoSaidWhat } from "../../scripts/compose/said.ts";
import { unnamedSources } from "../../scripts/compose/unnamed-sources.ts";
import { article } from "./article.ts";

type Plan = Parameters<typeof article>[0];

const cast = {
  people: { "Ilse Brandt": ["Brandt"] },
  organisations: { "Orsa Lines": [] },
  places: { Orsa: [], "New Zealand": [] },
};
const lines = (plan: Partial<Plan>) =>
  whoSaidWhat(article({ ...cast, paragraphs: [], ...plan }), []).quotes.map(({ attribution }) => attribution);

describe("functions are noun phrases", () => {
  it.each([
    ["Ilse Brandt, director of the Harbour Agency, said: “We wait.”", "director", "director of the Harbour Agency"],
    ["Orsa's head of operations, Ilse Brandt, said: “We wait.”", "head", "head of operations"],
    ["Ilse Brandt, who skippers a boat, said: “We wait.”", "skippers a boat and chairs the local", null],
    ["Ilse Brandt, who stood down as chief, said: “We wait.”", "stood down as chief", null],
    ["Ilse Brandt, the only doctor, said: “We wait.”", "only doctor", null],
    ["Communications Minister Ilse Brandt said: “We wait.”", "Communications Minister", "Communications Minister"],
    ["Ilse Brandt, a spokeswoman, said: “We wait.”", "a spokeswoman", "spokeswoman"],
  ])("%s", (sentence, role, shown) => {
    const plan = { paragraphs: [[sentence]], roles: { "Ilse Brandt": [role] } };
    const quotes = [{ parts: ["We wait."], marks: "direct" as const, speaker: "Ilse Brandt" }];
    expect(lines({ ...plan, quotes })).toEqual([`[[Ilse Brandt]]${shown ? `, ${shown}` : ""}, undated`]);
  });

  it("of a body are those of who speaks for it", () => {
    const quote = { parts: ["We wait."], marks: "direct" as const, speaker: "Orsa Lines" };
    const paragraphs = [["“We wait.” Orsa Lines said."]];
    expect(lines({ paragraphs, quotes: [{ ...quote, role: "company" }] })).toEqual(["[[Orsa Lines]], undated"]);
    expect(lines({ paragraphs, quotes: [{ ...quote, role: "a spokesman" }] })).toEqual([
      "[[Orsa Lines]], spokesman, undated",
    ]);
  });

  it("of the unnamed hold no verb", () => {
    const quotes = [
      { parts: ["correct for their date"], marks: "partial" as const, role: "The department said on Sunday" },
    ];
    expect(
      lines({ paragraphs: [["The department said on Sunday both were “correct for their date”."]], quotes }),
    ).toEqual(["unnamed: The department, undated, partial quotation"]);
  });
});

describe("names in marks are nobody's words", () => {
  it.each([
    "Brandt, known to her crews as “the Captain of all”, closed the bridge.",
    "Brandt closed the so-called “long bridge of all”, her office said.",
  ])("%s", (sentence) => {
    const words = /“(.*)”/.exec(sentence)?.[1] ?? "";
    const plan = {
      paragraphs: [[sentence]],
      quotes: [{ parts: [words], marks: "partial" as const, speaker: "Ilse Brandt" }],
    };
    expect(lines(plan)).toEqual([]);
  });
});

describe("sources without a name", () => {
  it.each([
    ["New Zealand officials said the ferry was late.", ["New Zealand officials"]],
    ["But Orsa officials said the ferry was late.", ["Orsa officials"]],
    ["Brandt, a former business executive, has said that the ferry was late.", []],
    ["In Orsa, a senior official, standing on the quay, said the ferry was late.", ["a senior official"]],
  ])("%s", (sentence, expected) =>
    expect(unnamedSources(article({ ...cast, paragraphs: [[sentence]] })).map(({ words }) => words)).toEqual(expected),
  );
});

describe("each inference is told", () => {
  const told = (quote: NonNullable<Plan["quotes"]>[number], span: string | null): readonly string[] => {
    const made = article({
      ...cast,
      headline: "H",
      published: "2024-05-06",
      place: "ORSA",
      agency: "AFP",
      paragraphs: [["“We wait for the new bridge,” she said."]],
      quotes: [quote],
    });
    const quotes = made.quotes.map((one) => {
      const start = span === null ? -1 : made.text.indexOf(span);
      const at = span === null ? null : { start, end: start + span.length };
      return { ...one, speaker: one.speaker && { ...one.speaker, certainty: "inferred" as const, span: at } };
    });
    return gaps({ article: { ...made, quotes }, siblings: [], linkTo: () => null }).map(({ text }) => text);
  };
  const quote = { parts: ["We wait for the new bridge,"], marks: "direct" as const };

  it.each([
    [null, "That Ilse Brandt said “We wait for the new bridge” is inferred: no words beside it say so."],
    ["she said", "That Ilse Brandt said “We wait for the new bridge” is inferred: the words beside it are “she said”."],
  ])("%s", (span, text) => expect(told({ ...quote, speaker: "Ilse Brandt" }, span)).toEqual([text]));

  it("and what could not be inferred", () =>
    expect(told(quote, null)).toEqual(["Who said “We wait for the new bridge” could not be told from the source."]));
});

describe("figures of two articles", () => {
  const conflict = (own: string, other: string) => {
    const shared = (otherIndex: number) => [{ paragraph: 2, otherIndex }];
    const [a, b] = [
      article({ paragraphs: [["One."], [own]], shared: shared(2) }),
      article({ index: 2, paragraphs: [["Two."], [other]], shared: shared(1) }),
    ];
    const spans = a.shared.map((one, i) => ({ ...one, otherSpan: b.shared[i]?.span ?? one.otherSpan }));
    return figureConflicts({ article: { ...a, shared: spans }, siblings: [b], linkTo: () => null }).map(
      ({ here, there }) => [here, there],
    );
  };
  it.each([
    ["Two children were among the nine dead.", "Two children were among the 12 dead.", [[["nine"], ["12"]]]],
    ["Some twenty-six ferries sank.", "Some 31 ferries sank.", [[["twenty-six"], ["31"]]]],
    ["Some 1,200 ferries sank.", "Some 1200 ferries sank.", []],
    ["Some twelve ferries sank.", "Some 12 ferries sank.", []],
    ["Some 900 people fled on two boats.", "Some 900 people fled in four cars.", []],
  ])("%s / %s", (own, other, expected) => expect(conflict(own, other)).toEqual(expected));
});

describe("reported statements", () => {
  const shown = (sentence: string, quotes: number, taken: boolean) => {
    const made = article({ ...cast, published: "2024-05-08", paragraphs: [[sentence]], weights: { [sentence]: 0.9 } });
    const quote = { text: "“We wait.”", attribution: "[[Ilse Brandt]], undated", cites: [] };
    return reportedStatements(
      made,
      Array.from({ length: quotes }, () => quote),
      taken ? made.sentences : [],
    );
  };
  const plain = "Ilse Brandt said the bridge would open in June.";

  it("stand word for word without marks, and say so", () => {
    expect(shown(plain, 0, false).map(({ text, attribution }) => [text, attribution])).toEqual([
      [plain, "[[Ilse Brandt]], 8 May 2024, reported"],
    ]);
  });

  it.each([
    ["where quotations are enough", plain, 8, false],
    ["which another section shows", plain, 0, true],
    ["of somebody without a name", "Officials said the bridge would open in June.", 0, false],
    ["of somebody named elsewhere only", "She said the bridge would open in June.", 0, false],
    ["that nobody makes", "Ilse Brandt opened the bridge in June.", 0, false],
  ] as const)("are none %s", (_what, sentence, quotes, taken) => expect(shown(sentence, quotes, taken)).toEqual([]));
});
