import type { Entity, Span } from "../../model.ts";
import { contains } from "../../spans.ts";

type Vector = ReadonlyMap<string, number>;

const norm = (vector: Vector): number => Math.sqrt([...vector.values()].reduce((sum, x) => sum + x * x, 0));

function cosine(a: Vector, b: Vector): number {
  let dot = 0;
  for (const [word, x] of a) dot += x * (b.get(word) ?? 0);
  const length = norm(a) * norm(b);
  return length === 0 ? 0 : dot / length;
}

/** The words of each sentence and the entities that it names, whatever the form of the name. */
function features(
  spans: readonly Span[],
  words: readonly (readonly string[])[],
  entities: readonly Entity[],
): readonly Vector[] {
  return spans.map((span, i) => {
    const counts = new Map<string, number>();
    for (const word of words[i] ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const { kind, name, mentions } of entities)
      if (mentions.some((mention) => contains(span, mention))) counts.set(`${kind}:${name}`, 1.5);
    return counts;
  });
}

/**
 * How close each sentence is to the middle of the article, 0 to 1, the closest being 1: the cosine to the sum of all
 * sentences (centroid of Radev et al. 2004). Inside one article frequency says what it is about, so there is no IDF;
 * words of a single sentence count for that sentence alone and are left out of the centroid.
 *
 * @param words the content words of each span
 */
export function centralities(
  spans: readonly Span[],
  words: readonly (readonly string[])[],
  entities: readonly Entity[],
): readonly number[] {
  const vectors = features(spans, words, entities);
  const sum = new Map<string, number>();
  const inSentences = new Map<string, number>();
  for (const vector of vectors)
    for (const [word, count] of vector) {
      sum.set(word, (sum.get(word) ?? 0) + count);
      inSentences.set(word, (inSentences.get(word) ?? 0) + 1);
    }
  const centroid = new Map([...sum].filter(([word]) => (inSentences.get(word) ?? 0) > 1));
  const raw = vectors.map((vector) => cosine(vector, centroid));
  const highest = Math.max(0, ...raw);
  return raw.map((value) => (highest === 0 ? 0 : value / highest));
}
