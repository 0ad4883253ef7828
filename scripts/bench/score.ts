/** Scores annotation records against gold of the same shape: precision and recall over sets of strings. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnnotatedArticle } from "../model.ts";
import { understandText } from "../pipeline.ts";
import { recordOf } from "../record.ts";

export interface Named {
  /** Absent where the gold holds surface forms alone. */
  readonly name?: string;
  readonly mentions?: readonly string[];
  readonly countryCode?: string | null;
}

/** An article as gold or record gives it. What the gold does not hold is not asked. */
export interface ArticleGold {
  readonly title?: string | null;
  readonly date?: string | null;
  readonly datelinePlaces?: readonly string[];
  readonly agency?: string | null;
  readonly byline?: string | null;
  readonly firstParagraph?: string;
  readonly lastParagraph?: string;
  readonly people?: readonly Named[];
  readonly organisations?: readonly Named[];
  readonly places?: readonly Named[];
  readonly quotes?: readonly { readonly text: string; readonly speaker: string | null }[];
  /** `surname`: only the last word of a speaker is compared. */
  readonly speakers?: string;
  readonly dates?: readonly { readonly text: string; readonly value: string | null }[];
}

export interface Gold {
  readonly articles: readonly ArticleGold[];
  readonly boilerplate?: readonly string[];
  readonly sharedParagraphs?: readonly (readonly string[])[];
}

/** Field → the strings that stand for it. */
type Keys = ReadonlyMap<string, readonly string[]>;

/** Hits, what the gold holds and what was found, by field. */
export type Tallies = Map<string, { hit: number; gold: number; got: number }>;

const fold = (text: string): string => text.replace(/[\s\u00a0\u202f]+/gu, " ").trim();
const quoteKey = (text: string): string =>
  fold(text)
    .replace(/[“”]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[,.;:!?]{1,9}$/u, "");
const borders = (article: ArticleGold): string =>
  `${fold(article.firstParagraph ?? "").slice(0, 60)} … ${fold(article.lastParagraph ?? "").slice(-60)}`;

/** The articles of a record in the order of those of the gold that they share most with; what is left over, last. */
function align(gold: readonly ArticleGold[], got: readonly ArticleGold[]): readonly (ArticleGold | undefined)[] {
  if (gold.some((article) => article.firstParagraph === undefined)) return got;
  const left = new Set(got);
  const pairs = gold.map((article) => {
    const [first, last] = borders(article).split(" … ");
    const likeness = (other: ArticleGold): number =>
      (borders(other).startsWith(`${first} `) ? 3 : 0) +
      (borders(other).endsWith(` ${last}`) ? 3 : 0) +
      (article.title !== null && article.title === other.title ? 2 : 0);
    const best = [...left].sort((a, b) => likeness(b) - likeness(a))[0];
    if (!best || likeness(best) === 0) return undefined;
    left.delete(best);
    return best;
  });
  return [...pairs, ...left];
}

/** What each field of an article says, as strings; only the fields that `asked` holds. */
function keysOfArticle(article: ArticleGold, asked: ArticleGold): Keys {
  const keys = new Map<string, readonly string[]>();
  const one = (field: string, gold: unknown, value: string | null | undefined): void => {
    if (gold !== undefined) keys.set(field, [value ? fold(value) : "∅"]);
  };
  if (asked.firstParagraph !== undefined) keys.set("articles", [borders(article)]);
  one("title", asked.title, article.title);
  one("date", asked.date, article.date);
  one("dateline places", asked.datelinePlaces, article.datelinePlaces?.join("/").toLowerCase());
  one("agency", asked.agency, article.agency);
  one("byline", asked.byline, article.byline);
  const kinds = ["people", "organisations", "places"] as const;
  const named = kinds.every((kind) => (asked[kind] ?? []).every(({ name }) => name));
  // The agency itself is neither asked nor punished.
  const other = (name: string): boolean => !asked.agency || name !== asked.agency;
  for (const kind of kinds) {
    if (!asked[kind]) continue;
    const list = article[kind] ?? [];
    if (named) keys.set(kind, list.map(({ name }) => fold(name ?? "")).filter(other));
    keys.set(`${kind}, forms`, list.flatMap(({ mentions }) => [...new Set((mentions ?? []).map(fold))]).filter(other));
  }
  if (asked.places?.some((place) => place.countryCode !== undefined))
    keys.set(
      "places with country",
      (article.places ?? []).flatMap((place) => (place.countryCode ? [`${place.name}=${place.countryCode}`] : [])),
    );
  if (asked.quotes) {
    const speaker = (name: string | null): string =>
      (asked.speakers === "surname" ? (name ?? "").split(" ").at(-1) : name) || "∅";
    const quotes = article.quotes ?? [];
    keys.set(
      "quotes",
      quotes.map(({ text }) => quoteKey(text)),
    );
    keys.set(
      "quotes with speaker",
      quotes.map((quote) => `${quoteKey(quote.text)} — ${speaker(quote.speaker)}`),
    );
  }
  if (asked.dates) {
    const dates = article.dates ?? [];
    keys.set(
      "dates",
      dates.map(({ text }) => text.toLowerCase()),
    );
    keys.set(
      "dates with value",
      dates.map(({ text, value }) => `${text.toLowerCase()}=${value}`),
    );
  }
  return keys;
}

function count(tallies: Tallies, field: string, gold: readonly string[], got: readonly string[]): void {
  const tally = tallies.get(field) ?? { hit: 0, gold: 0, got: 0 };
  const left = [...got];
  tally.gold += gold.length;
  tally.got += got.length;
  for (const key of gold) {
    const found = left.indexOf(key);
    if (found < 0) continue;
    left.splice(found, 1);
    tally.hit++;
  }
  tallies.set(field, tally);
}

/** Adds what a record gets right of one case to the tallies. */
export function tally(tallies: Tallies, gold: Gold, record: Gold): void {
  const got = align(gold.articles, record.articles);
  const nothing: Keys = new Map();
  gold.articles.forEach((article, i) => {
    const found = got[i];
    const has = found ? keysOfArticle(found, article) : nothing;
    for (const [field, keys] of keysOfArticle(article, article)) count(tallies, field, keys, has.get(field) ?? []);
  });
  const [first] = gold.articles;
  // What was taken for an article and is none counts against every field that it fills.
  if (first?.firstParagraph !== undefined)
    for (const surplus of got.slice(gold.articles.length))
      if (surplus) for (const [field, keys] of keysOfArticle(surplus, first)) count(tallies, field, [], keys);
  if (gold.boilerplate) count(tallies, "boilerplate", gold.boilerplate.map(fold), (record.boilerplate ?? []).map(fold));
  const pairs = (shared: Gold["sharedParagraphs"]): readonly string[] =>
    (shared ?? []).map((pair) => pair.map((text) => fold(text).slice(0, 60)).join(" ~ "));
  if (gold.sharedParagraphs)
    count(tallies, "shared paragraphs", pairs(gold.sharedParagraphs), pairs(record.sharedParagraphs));
}

/** Tallies → F1 in percent, one decimal. */
export const f1Of = (tallies: Tallies): ReadonlyMap<string, number> =>
  new Map(
    [...tallies].map(([field, { hit, gold, got }]) => [
      field,
      gold + got === 0 ? 100 : Math.round((2000 * hit) / (gold + got)) / 10,
    ]),
  );

/** A case of a folder: what was put in and what should come out. */
export interface Case {
  readonly input: Uint8Array;
  readonly name: string;
  readonly gold: Gold;
}

/** The cases of a folder, each a folder with `input.txt` and `gold.json`, in order of their names. */
export function casesIn(folder: string): readonly Case[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, "gold.json")))
    .map((name) => ({
      name,
      input: readFileSync(join(folder, name, "input.txt")),
      gold: JSON.parse(readFileSync(join(folder, name, "gold.json"), "utf8")),
    }));
}

/** What the project itself makes of the articles of a case. */
export const recordOfOurs = (articles: readonly AnnotatedArticle[]): Gold =>
  JSON.parse(JSON.stringify(recordOf(articles)));

/** Field → F1 in percent over all cases of a folder. */
export function scoreFolder(folder: string): ReadonlyMap<string, number> {
  const tallies: Tallies = new Map();
  for (const { name, input, gold } of casesIn(folder)) tally(tallies, gold, recordOfOurs(understandText(input, name)));
  return f1Of(tallies);
}
