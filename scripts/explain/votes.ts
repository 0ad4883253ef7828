import type { NameContext } from "../annotate/names/context.ts";
import { gazetteerMarks } from "../annotate/names/tagger/gazetteer-marks.ts";
import { hashOf } from "../annotate/names/tagger/hash.ts";
import { type RuleView, type SeenSentence, see } from "../annotate/names/tagger/index.ts";
import { encode, tagCount } from "../annotate/names/tagger/tags.ts";
import type { Token } from "../annotate/names/tagger/tokens.ts";
import { rowAt, rowIndex, shipped, type Weights } from "../annotate/names/tagger/weights.ts";
import type { EntityKind, Span } from "../model.ts";
import { overlaps } from "../spans.ts";

type Reading = EntityKind | "no name";

/** How the model reads a stretch of text, and why it prefers that to the next best reading. */
export interface Vote {
  readonly reading: Reading;
  readonly instead: Reading;
  /** By how much the weights of its features, added up, lead. */
  readonly lead: number;
  /** What contributed most to the lead, strongest first. */
  readonly strongest: readonly { readonly feature: string; readonly weight: number }[];
}

const readings: readonly Reading[] = ["person", "organisation", "place", "no name"];
const most = 5;

/** Where the words stand that a feature looks at, counted from its token. */
function placesOf(feature: string): readonly number[] {
  if (feature.includes("around")) return [-1, 0, 1];
  const places = feature.includes("two before")
    ? [-2]
    : feature.includes("two behind")
      ? [2]
      : feature.includes("before")
        ? [-1]
        : feature.includes("behind")
          ? [1]
          : [];
  return places.length === 0 || /\b(?:and|here)\b/.test(feature) ? [...places, 0].sort((a, b) => a - b) : places;
}

/** Hash → what was hashed, for the lists and for what the rest of the article says of a word. */
function wordsByHash(sentences: readonly SeenSentence[]): ReadonlyMap<number, string> {
  const known = new Map<number, string>();
  const add = (mark: string, words: string): void => {
    known.set(hashOf(mark), words);
  };
  add("()", "elsewhere in brackets");
  add("lower", "elsewhere in lower case");
  for (const { tokens } of sentences) {
    const words = tokens.map(({ text }) => text);
    for (const mark of gazetteerMarks(words, false).flat()) add(mark, `list “${mark}”`);
    for (const word of words)
      for (const [mark, side] of [
        ["<", "behind"],
        [">", "before"],
      ] as const) {
        add(`${mark}${word.toLowerCase()}`, `elsewhere ${side} “${word}”`);
        add(`${mark}_${word}`, `elsewhere ${side} “${word}”`);
      }
  }
  return known;
}

function describe(feature: string, tokens: readonly Token[], at: number, known: ReadonlyMap<number, string>): string {
  const hash = /#(-?\d+)$/.exec(feature)?.[1];
  if (hash !== undefined) return known.get(Number(hash)) ?? feature.replace(/ #.*/, "");
  if (/^(?:opening|ending|always)/.test(feature)) return feature;
  const words = placesOf(feature).map((by) => tokens[at + by]?.text ?? (at + by < 0 ? "^" : "$"));
  return `${feature} “${words.join(" ")}”`;
}

/** Reads the model's votes on an article: for a span of its text, how the model reads it; null outside its sentences. */
export function voteReader(
  context: NameContext,
  byRules: RuleView,
  weights: Weights = shipped(),
): (span: Span) => Vote | null {
  const { rows, transitions, unit } = weights;
  const index = rowIndex(weights);
  const names: string[][][] = [];
  const seen = see(context, byRules, (sentence) => (token, feature) => {
    names[sentence] ??= [];
    const ofToken = (names[sentence] as string[][])[token];
    if (ofToken) ofToken.push(feature);
    else (names[sentence] as string[][])[token] = [feature];
  });
  const known = wordsByHash(seen);

  return (span) => {
    const number = seen.findIndex(({ tokens }) => tokens.some((token) => overlaps(token, span)));
    const sentence = seen[number];
    if (!sentence) return null;
    const from = sentence.tokens.findIndex((token) => overlaps(token, span));
    const to = sentence.tokens.findLastIndex((token) => overlaps(token, span)) + 1;
    const weightAt = (bucket: number, tag: number): number => (rows[rowAt(index, bucket) * tagCount + tag] ?? 0) * unit;
    const scored = readings.map((reading) => {
      const tags = encode(reading === "no name" ? [] : [{ from: 0, to: to - from, kind: reading }], to - from);
      let score = 0;
      tags.forEach((tag, i) => {
        for (const bucket of sentence.features[from + i] ?? []) score += weightAt(bucket, tag);
        if (i > 0) score += (transitions[(tags[i - 1] ?? 0) * tagCount + tag] ?? 0) * unit;
      });
      return { reading, tags, score };
    });
    const [best, next] = scored.sort((a, b) => b.score - a.score);
    if (!best || !next) return null;
    const leads = new Map<string, number>();
    best.tags.forEach((tag, i) => {
      sentence.features[from + i]?.forEach((bucket, k) => {
        const lead = weightAt(bucket, tag) - weightAt(bucket, next.tags[i] ?? 0);
        const feature = describe(names[number]?.[from + i]?.[k] ?? "", sentence.tokens, from + i, known);
        if (lead !== 0) leads.set(feature, (leads.get(feature) ?? 0) + lead);
      });
    });
    const strongest = [...leads]
      .map(([feature, weight]) => ({ feature, weight }))
      .sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1))
      .slice(0, most);
    return { reading: best.reading, instead: next.reading, lead: best.score - next.score, strongest };
  };
}
