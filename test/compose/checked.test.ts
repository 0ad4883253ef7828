import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { plainOf } from "../../scripts/briefing/plain.ts";
import { compose } from "../../scripts/compose/index.ts";
import type { AnnotatedArticle, Briefing, Point } from "../../scripts/model.ts";
import { brief, understand } from "../../scripts/pipeline.ts";

/**
 * What every generated briefing must keep: each sentence, number, name and quotation stands in its article, or is said
 * to be inferred; each footnote is found once in the file.
 */
const root = fileURLToPath(new URL("../../", import.meta.url));
const folders = ["test/fixtures/cases", "test/fixtures/unseen", "test/fixtures/briefings"];
const files = [
  ...folders.flatMap((folder) => readdirSync(`${root}${folder}`).map((name) => `${folder}/${name}/input.txt`)),
  ...readdirSync(`${root}content/articles`).map((name) => `content/articles/${name}`),
].sort();

/** White space to blanks, typographic marks to plain ones. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[“”«»„]/g, '"')
    .replace(/[‘’]/g, "'")
    .trim();

const count = (text: string, part: string): number => (part === "" ? 0 : text.split(part).length - 1);

/** The stretches of a shown text between the places where something is left out. */
const stretches = (text: string): readonly string[] =>
  plain(text)
    .split(" … ")
    .map((part) => part.replace(/^… | …$/g, ""));

/** Texts that are the source's own words. */
const verbatim = ({ bottomLine, keyPoints, timeline, watch }: Briefing): readonly Point[] => [
  ...bottomLine,
  ...keyPoints,
  ...timeline,
  ...watch,
];

/** "[Wang Yi] said": the one addition that is allowed, a name of the article at the head, for a pronoun there. */
const bracket = /^\[([^\]]+)\] /;
const additions = (text: string, { entities }: AnnotatedArticle): readonly string[] =>
  [...text.matchAll(/\[([^\]]+)\]/g)]
    .filter(
      ({ index, 1: name }) => index > 0 || !entities.some((entity) => entity.kind === "person" && entity.name === name),
    )
    .map(([all]) => `addition that names nobody of the article: ${all}`);
const printedOf = (text: string, own: string): string =>
  ["He", "She"]
    .map((pronoun) => text.replace(bracket, `${pronoun} `))
    .find((printed) => own.includes(stretches(printed)[0] ?? "")) ?? text;

interface Found {
  readonly article: AnnotatedArticle;
  readonly source: string;
  readonly briefing: Briefing;
}

/** Everything in a briefing that its article does not bear out, in words. */
function faults({ article, source, briefing }: Found): readonly string[] {
  const own = plain(article.text);
  const missing = (what: string, texts: readonly string[]): readonly string[] =>
    texts.filter((text) => !own.includes(text)).map((text) => `${what} not in the source: ${text}`);
  const quoted = briefing.quotes.map(({ text }) => plainOf(text));
  const names = [
    ...(briefing.front.people ?? []),
    ...(briefing.front.organisations ?? []),
    ...(briefing.front.places ?? []),
  ];
  const speakers = briefing.quotes.flatMap(({ attribution }) => /^\[\[([^\]|]+)/.exec(attribution)?.[1] ?? []);
  const canonical = new Map(article.entities.map(({ name, mentions }) => [name, mentions]));
  const printed = [...briefing.gaps, ...verbatim(briefing)].flatMap(
    ({ text }) => plainOf(text).match(/\d[\d.,]*\d|\d/g) ?? [],
  );
  const supposed = article.dates.map((date) => date.value ?? date.supposed?.value ?? "").join(" ");
  const elsewhere = plain(source);
  return [
    ...verbatim(briefing).flatMap(({ text }) => additions(plainOf(text), article)),
    ...missing(
      "sentence",
      verbatim(briefing).flatMap(({ text }) => stretches(printedOf(plainOf(text), own))),
    ),
    ...missing(
      "quotation",
      quoted.flatMap((text) => stretches(text.replace(/^“|”$/g, ""))),
    ),
    ...names
      .filter((name) => !own.includes(plain(name)) && (canonical.get(name) ?? []).length === 0)
      .map((name) => `name not in the source: ${name}`),
    ...speakers.filter((name) => !canonical.has(name)).map((name) => `speaker not in the source: ${name}`),
    ...printed
      .filter(
        (figure) =>
          !own.includes(figure) && !elsewhere.includes(figure) && !supposed.includes(figure) && !/^[1-9]$/.test(figure),
      )
      .map((figure) => `figure not in the source: ${figure}`),
    ...briefing.footnotes
      .filter(
        ({ exact, prefix, suffix }) => count(elsewhere, plain([prefix, exact, suffix].filter(Boolean).join(" "))) !== 1,
      )
      .map(({ label, exact }) => `footnote ${label} not found once: ${exact}`),
    ...dates({ article, source, briefing }),
    ...inferences({ article, source, briefing }),
  ];
}

/** Dates of entries come from an expression of the article; what was only supposed is marked. */
function dates({ article, briefing }: Found): readonly string[] {
  const stated = new Set(article.dates.map(({ value }) => value));
  const guessed = new Set(article.dates.map(({ supposed }) => supposed?.value));
  return [...briefing.timeline, ...briefing.watch].flatMap(({ date, certainty }) => {
    if (date === null || stated.has(date)) return [];
    return guessed.has(date) && certainty === "inferred" ? [] : [`date neither stated nor marked: ${date}`];
  });
}

/** What the head does not say is said in the gaps. */
function inferences({ article, briefing }: Found): readonly string[] {
  const gaps = briefing.gaps.map(({ text }) => plainOf(text)).join("\n");
  const expected: readonly [boolean, RegExp][] = [
    [article.headline === null, /no headline/],
    [article.published === null, /neither its date|no full date/],
    [article.agency === null, /which agency or publisher/],
    [article.agency?.certainty === "inferred", /The agency, .* is inferred/],
    [article.datelinePlaces.length === 0, /where it was filed/],
    [
      briefing.quotes.some(({ attribution }) => attribution.includes("speaker inferred")),
      /^That .* said .* is inferred/m,
    ],
    [briefing.quotes.some(({ attribution }) => attribution.startsWith("speaker not named")), /^Who said /m],
    [
      [...briefing.keyPoints, ...briefing.timeline, ...briefing.watch].some(
        ({ text }) => text.startsWith("[") && !text.startsWith("[["),
      ),
      /is taken for .* \(inferred\)/,
    ],
    [
      [...briefing.timeline, ...briefing.watch].some(
        ({ date }) => date !== null && article.dates.every(({ value }) => value !== date),
      ),
      /\(inferred\)/,
    ],
  ];
  return expected.flatMap(([is, words]) => (is && !words.test(gaps) ? [`the gaps do not say ${words.source}`] : []));
}

describe.each(files)("%s", (file) => {
  const bytes = readFileSync(`${root}${file}`);
  const articles = understand(bytes, file);
  const { briefings } = brief(bytes, file, { generator: "dateline" });
  const source = articles.map(({ text }) => text).join(" ");
  const found: readonly Found[] = articles.flatMap((article, i) => {
    const briefing = briefings[i];
    return briefing ? [{ article, source, briefing }] : [];
  });

  it("is borne out by its source", () => {
    expect(found.length).toBe(articles.length);
    expect(found.flatMap(faults)).toEqual([]);
  });
});

describe("the check itself", () => {
  it("finds what is made up", () => {
    const file = "test/fixtures/briefings/lake-ferry-pair/input.txt";
    const articles = understand(readFileSync(`${root}${file}`), file);
    const [article] = articles;
    const [briefing] = compose(articles, { generator: "dateline" });
    if (!article || !briefing) throw new Error("no briefing");
    const source = articles.map(({ text }) => text).join(" ");
    const [point] = briefing.keyPoints;
    const [quote] = briefing.quotes;
    const [note] = briefing.footnotes;
    if (!point || !quote || !note) throw new Error("an empty briefing");
    const forged: Briefing = {
      ...briefing,
      front: { ...briefing.front, people: ["Nobody Atall"] },
      keyPoints: [
        { ...point, text: "It cost 98,765 crowns." },
        { ...point, text: "[Nobody Atall] closed the bridge." },
      ],
      quotes: [{ ...quote, text: "“I never said so”", attribution: "[[Nobody Atall]], undated, speaker inferred" }],
      timeline: [{ text: point.text, notes: [], date: "1901-02-03", certainty: "inferred" }],
      gaps: [],
      footnotes: [{ ...note, exact: "words that stand nowhere" }],
    };
    const told = faults({ article, source, briefing: forged }).join("\n");
    for (const word of [
      "sentence",
      "quotation",
      "addition",
      "name",
      "speaker",
      "figure",
      "footnote",
      "date neither",
      "gaps do not say",
    ])
      expect(told).toContain(word);
  });
});
