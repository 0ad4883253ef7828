/** Scores annotation records against gold of the same shape: precision and recall over sets of strings. */
import { readdirSync, readFileSync } from "node:fs";
import { understand } from "../scripts/pipeline.ts";
import { recordOf } from "../scripts/record.ts";

interface Named {
  readonly name: string;
  readonly mentions?: readonly string[];
  readonly countryCode?: string | null;
}
interface GoldArticle {
  readonly title: string | null;
  readonly date: string | null;
  readonly datelinePlaces: readonly string[];
  readonly agency: string | null;
  readonly byline: string | null;
  readonly firstParagraph: string;
  readonly lastParagraph: string;
  readonly people: readonly Named[];
  readonly organisations: readonly Named[];
  readonly places: readonly Named[];
  readonly quotes: readonly { readonly text: string; readonly speaker: string | null }[];
  readonly dates: readonly { readonly text: string; readonly value: string | null }[];
}
/** Undefined where the gold has an article that was not found. */
type Aligned = Omit<Gold, "articles"> & { readonly articles: readonly (GoldArticle | undefined)[] };

interface Gold {
  readonly articles: readonly GoldArticle[];
  readonly boilerplate: readonly string[];
  readonly sharedParagraphs: readonly (readonly string[])[];
}

const fold = (text: string): string => text.replace(/[\s\u00a0\u202f]+/gu, " ").trim();
const quoteKey = (text: string): string =>
  fold(text)
    .replace(/[“”]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[,.;:!?]+$/u, "");
const borders = (article: { firstParagraph: string; lastParagraph: string }): string =>
  `${fold(article.firstParagraph).slice(0, 60)} … ${fold(article.lastParagraph).slice(-60)}`;

/** The articles of a record in the order of those of the gold that they share most with; what is left over, last. */
function align(gold: readonly GoldArticle[], got: readonly GoldArticle[]): readonly (GoldArticle | undefined)[] {
  const left = new Set(got);
  const pairs = gold.map((article) => {
    const [first, last] = borders(article).split(" … ");
    const likeness = (other: GoldArticle): number =>
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

/** Field → the strings that stand for it; each says which article of which file it belongs to. */
function keysOf({ articles, boilerplate, sharedParagraphs }: Aligned): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  const add = (field: string, values: readonly string[]): void => {
    keys.set(field, [...(keys.get(field) ?? []), ...values]);
  };
  articles.forEach((article, i) => {
    if (!article) return;
    const at = (values: readonly (string | null)[]): readonly string[] =>
      values.map((value) => `${i}\t${value ?? "∅"}`);
    const names = (list: readonly Named[]): readonly string[] =>
      list.map(({ name }) => name).filter((name) => name !== article.agency);
    add("articles", [borders(article)]);
    add("title", at([article.title && fold(article.title)]));
    add("date", at([article.date]));
    add("dateline places", at([article.datelinePlaces.join("/").toLowerCase()]));
    add("agency", at([article.agency]));
    add("byline", at([article.byline]));
    add("people", at(names(article.people)));
    add("organisations", at(names(article.organisations)));
    add("places", at(names(article.places)));
    add(
      "places with country",
      at(article.places.flatMap((p) => (p.countryCode ? [`${p.name}=${p.countryCode}`] : []))),
    );
    add("quotes", at(article.quotes.map(({ text }) => quoteKey(text))));
    add("quotes with speaker", at(article.quotes.map(({ text, speaker }) => `${quoteKey(text)} — ${speaker}`)));
    add("dates", at(article.dates.map(({ text }) => text.toLowerCase())));
    add("dates with value", at(article.dates.map(({ text, value }) => `${text.toLowerCase()}=${value}`)));
  });
  add("boilerplate", boilerplate.map(fold));
  add(
    "shared paragraphs",
    sharedParagraphs.map((pair) => pair.map((text) => fold(text).slice(0, 60)).join(" ~ ")),
  );
  return keys;
}

/** Field → F1 in percent over all cases of a folder (each a folder with `input.txt` and `gold.json`). */
export function scoreFolder(folder: URL): ReadonlyMap<string, number> {
  const tallies = new Map<string, { hit: number; gold: number; got: number }>();
  for (const name of readdirSync(folder).sort()) {
    const file = (part: string): URL => new URL(`${name}/${part}`, folder);
    const gold: Gold = JSON.parse(readFileSync(file("gold.json"), "utf8"));
    const record: Gold = JSON.parse(JSON.stringify(recordOf(understand(readFileSync(file("input.txt")), name))));
    const gotKeys = keysOf({ ...record, articles: align(gold.articles, record.articles) });
    for (const [field, keys] of keysOf(gold)) {
      const tally = tallies.get(field) ?? { hit: 0, gold: 0, got: 0 };
      const left = [...(gotKeys.get(field) ?? [])];
      tally.gold += keys.length;
      tally.got += left.length;
      for (const key of keys) {
        const found = left.indexOf(key);
        if (found >= 0) {
          left.splice(found, 1);
          tally.hit++;
        }
      }
      tallies.set(field, tally);
    }
  }
  const f1 = ({ hit, gold, got }: { hit: number; gold: number; got: number }): number =>
    gold + got === 0 ? 100 : (200 * hit) / (gold + got);
  return new Map([...tallies].map(([field, tally]) => [field, Math.round(10 * f1(tally)) / 10]));
}
