import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotesIn } from "./article.ts";

const texts = (...paragraphs: readonly string[]): readonly string[] => quotesIn(paragraphs).map((quote) => quote.text);

describe("what is quoted", () => {
  it.each([
    ['straight marks: "One fish," she said.', ["One fish,"]],
    ["curly marks: “One fish,” she said.", ["One fish,"]],
    ["low marks: „One fish“, she said.", ["One fish"]],
    ["angled marks: «One fish», she said.", ["One fish"]],
    ['mixed marks: “One fish," she said.', ["One fish,"]],
    ["nested marks: “I said, ‘One fish,’ and left,” she said.", ["I said, ‘One fish,’ and left,"]],
    ["nested straight marks: \"I said, 'One fish,' and left,\" she said.", ["I said, 'One fish,' and left,"]],
    ["double marks inside curly ones: “I like “Fish” best,” she said.", ["I like “Fish” best,"]],
    ['two fragments: it was "big" and "wet".', ["big", "wet"]],
    ['inches: the 6" nail held "well enough".', ["well enough"]],
    ["apostrophes: the dogs' \"friend\" wasn't theirs.", ["friend"]],
  ])("%s", (text, expected) => expect(texts(text)).toEqual(expected));

  it.each([
    "Mayor calls harbour plan 'a gift with a padlock'",
    "The dogs' owners weren't there; it's the farmers' turn in '98.",
    "He is 6' tall and the board is 12\" wide.",
    'An empty pair: "" and a blank one: " ".',
    "A closing mark alone” opens nothing.",
  ])("finds nothing in: %s", (text) => expect(texts(text)).toEqual([]));

  it.each([
    ['"One fish," Brandt said. "Two fish."', ["One fish, … Two fish."]],
    ['"One fish," said Brandt, who fishes, "two fish."', ["One fish, … two fish."]],
    ['"One fish?" he asked. "Two fish!"', ["One fish? … Two fish!"]],
    ['She said: "One fish," adding, "Two fish."', ["One fish, … Two fish."]],
    ['"One fish," Brandt said. "Two fish," he added.', ["One fish,", "Two fish,"]],
    ['"One fish," Brandt said, adding that they "went home".', ["One fish,", "went home"]],
    ['It was "one fish", Brandt said, and "two fish" later.', ["one fish", "two fish"]],
    ['"One fish," Brandt said. The sea was calm. "Two fish."', ["One fish,", "Two fish."]],
  ])("joins what an attribution breaks, and nothing else: %s", (text, expected) =>
    expect(texts(text)).toEqual(expected),
  );

  it("joins paragraphs that lack the closing mark, and keeps closed ones apart", () => {
    expect(texts("“One fish.", "“Two fish.”", "“Three fish.”")).toEqual(["One fish. … Two fish.", "Three fish."]);
  });

  it("lets a lost mark spoil one sentence only", () => {
    expect(texts('He called it "a fish. The sea was calm.', 'She said "no".')).toEqual(["a fish.", "no"]);
  });

  it("looks at headlines and paragraphs only", () => {
    const quotes = quotesIn([
      { role: "headline", text: 'Agency calls plan "promising"' },
      { role: "caption", text: 'A boat named "Fish".' },
      { role: "boilerplate", text: '"Subscribe"' },
      'It was "wet".',
    ]);
    expect(quotes.map((quote) => quote.text)).toEqual(["promising", "wet"]);
  });

  it.each([
    [
      "'One fish,' she told the crowd at the count.",
      "'Two of the dogs' fish,' he said.",
      ["One fish,", "Two of the dogs' fish,"],
    ],
    [
      "‘I said “one fish”, and then he left,’ she said.",
      "It’s the dogs’ ‘sobering’ night.",
      ["I said “one fish”, and then he left,", "sobering"],
    ],
    ["'We were here in the '90s,' said Brandt.", "The nurses' club wants fish.", ["We were here in the '90s,"]],
  ])("reads speech between single marks, as British papers set it: %s", (first, second, expected) =>
    expect(texts(first, second)).toEqual(expected),
  );

  it.each([
    [["She called it 'a wet fish' again.", "The nurses' club is the dogs' home."], []],
    [["'Come in out of the rain,' it read.", 'She said it was "wet".'], ["wet"]],
  ])("takes single marks for no speech where nothing shows it: %s", (paragraphs, expected) =>
    expect(texts(...paragraphs)).toEqual(expected),
  );

  it.each([
    ['"The boat sank," she said.', "direct"],
    ['She said: "The boat sank."', "direct"],
    ['She said that "the boat sank".', "partial"],
    ['She said the "Boat" sank.', "partial"],
  ])("tells utterances from fragments: %s", (text, marks) => expect(quotesIn([text])[0]?.marks).toBe(marks));
});

describe("laws", () => {
  const piece = fc.constantFrom(
    '"',
    "“",
    "”",
    "„",
    "«",
    "»",
    "‘",
    "’",
    "'",
    "``",
    "''",
    "said",
    "Brandt",
    "he",
    ",",
    ".",
    "?",
    ":",
    "and",
    "the judge",
    "according to",
    "called",
    "Calif.",
    "Mr.",
    "\n",
    "🌋",
    "é",
    "told",
    "that",
    "5",
    "so-called",
    "who",
    "(",
    ")",
  );

  it("parts are slices between the marks, in order, inside one paragraph each", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const paragraphs = pieces.join(" ").split("\n");
        const text = paragraphs.join("\n");
        const people = ["person: Brandt"];
        let last = 0;
        for (const quote of quotesIn(paragraphs, people)) {
          expect(quote.text).toBe(quote.parts.map(({ start, end }) => text.slice(start, end)).join(" … "));
          expect(quote.start).toBe(quote.parts[0]?.start);
          expect(quote.end).toBe(quote.parts.at(-1)?.end);
          for (const part of quote.parts) {
            expect(part.start).toBeGreaterThanOrEqual(last);
            expect(text.slice(part.start, part.end)).not.toContain("\n");
            last = part.end;
          }
        }
      }),
    );
  });

  it("reads hostile text in linear time", () => {
    const hostile = [
      '"a" '.repeat(5_000),
      "said ".repeat(10_000),
      "a, ".repeat(10_000),
      "“".repeat(10_000),
      "'s ".repeat(10_000),
      `a${".".repeat(50_000)}`,
      `"${".".repeat(50_000)}x"`,
      `"${"-".repeat(50_000)}x" he said`,
      "Mr. ".repeat(10_000),
      "'a ".repeat(10_000),
      "'a' ".repeat(10_000),
      `'${"s' ".repeat(10_000)}`,
    ];
    const started = performance.now();
    for (const text of hostile) quotesIn([text], ["person: Brandt"]);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
