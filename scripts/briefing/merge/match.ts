import { similarity, wordsOf } from "./similarity.ts";

/** What is merged as one: a bullet, quotation, paragraph, or an element of a list in the front matter. */
export interface Unit {
  /** Equal for two units that say the same: white space folded, note marks replaced by the passages they name. */
  readonly same: string;
  /** The passages that it cites, by names that hold across the three texts. */
  readonly passages: readonly string[];
}

/** By index into the first list: the index in the second, or -1. */
export type Pairs = readonly number[];

/** Above so many pairs only those that cite a passage in common are compared word by word. */
const mostPairs = 250_000;
/** Words in common, by what else speaks for a pair. */
const enough = { cited: 0.3, alone: 0.5 } as const;

/** 2: they cite the same, 1: something in common, 0: nothing. */
function citesTogether(a: readonly string[], b: readonly string[]): 0 | 1 | 2 {
  const common = a.filter((one) => b.includes(one)).length;
  if (common === 0) return 0;
  return common === a.length && common === b.length ? 2 : 1;
}

interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/**
 * Which unit of one text is which of another: equal ones first, then those that cite the same passage, then those that
 * share most words; the best pair first.
 *
 * @param known pairs that hold already; they are kept
 * @param apart units of the second text that are nobody's, unless they are equal
 */
export function pairUnits(
  a: readonly Unit[],
  b: readonly Unit[],
  known: Pairs = [],
  apart: ReadonlySet<number> = new Set(),
): Pairs {
  const pairs = a.map((_, i) => known[i] ?? -1);
  const taken = new Set(pairs.filter((j) => j >= 0));
  const waiting = new Map<string, number[]>();
  for (const [j, { same }] of b.entries()) if (!taken.has(j)) waiting.set(same, [...(waiting.get(same) ?? []), j]);
  for (const [i, { same }] of a.entries()) {
    const j = pairs[i] === -1 ? waiting.get(same)?.shift() : undefined;
    if (j === undefined) continue;
    pairs[i] = j;
    taken.add(j);
  }
  const left = a.flatMap((unit, i) => (pairs[i] === -1 ? [{ i, unit, words: wordsOf(unit.same) }] : []));
  const right = b.flatMap((unit, j) => (taken.has(j) || apart.has(j) ? [] : [{ j, unit, words: wordsOf(unit.same) }]));
  const wordsCount = left.length * right.length <= mostPairs;
  const candidates: Candidate[] = [];
  for (const one of left)
    for (const other of right) {
      const cites = citesTogether(one.unit.passages, other.unit.passages);
      if (cites === 0 && !wordsCount) continue;
      const shared = similarity(one.words, other.words);
      if (cites === 2 || shared >= (cites === 1 ? enough.cited : enough.alone))
        candidates.push({ i: one.i, j: other.j, score: cites + shared });
    }
  candidates.sort((x, y) => y.score - x.score || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i || x.j - y.j);
  for (const { i, j } of candidates) {
    if (pairs[i] !== -1 || taken.has(j)) continue;
    pairs[i] = j;
    taken.add(j);
  }
  return pairs;
}
