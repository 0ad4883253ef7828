import { bucketCount } from "../annotate/names/tagger/hash.ts";
import { tagCount } from "../annotate/names/tagger/tags.ts";
import { bestTags } from "../annotate/names/tagger/viterbi.ts";
import type { Weights } from "../annotate/names/tagger/weights.ts";
import type { Example } from "./examples.ts";

export interface TrainingOptions {
  readonly epochs: number;
  /** Rows whose largest weight stays below this are left out of what is shipped. */
  readonly prune: number;
  readonly log: (line: string) => void;
}

interface Prepared {
  readonly rows: readonly Int32Array[];
  readonly tags: Uint8Array;
}

/** A generator of numbers in [0, 1) that gives the same sequence every time. */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [list[i], list[j]];
    if (a !== undefined && b !== undefined) [list[i], list[j]] = [b, a];
  }
}

/**
 * An averaged structured perceptron (Collins 2002): wherever the best sequence differs from the annotated one, the
 * weights of the one are raised and those of the other lowered; shipped is the mean over all steps. Deterministic.
 */
export function train(sentences: readonly Example[], { epochs, prune, log }: TrainingOptions): Weights {
  const rowOf = new Int32Array(bucketCount).fill(-1);
  let rowCount = 0;
  const row = (bucket: number): number => {
    const known = rowOf[bucket] ?? -1;
    if (known >= 0) return known;
    rowOf[bucket] = rowCount;
    return rowCount++;
  };
  const examples: Prepared[] = sentences.map(({ features, tags }) => ({
    rows: features.map((buckets) => buckets.map(row)),
    tags,
  }));
  log(`${examples.length} sentences, ${rowCount} features`);
  const rows = new Float32Array(rowCount * tagCount);
  const transitions = new Float32Array(tagCount * tagCount);
  const weights = { rows, transitions };
  // Sum over time of each weight, kept as weight × steps − the correction of each change (Daumé 2006).
  const rowsLag = new Float64Array(rows.length);
  const transitionsLag = new Float64Array(transitions.length);
  const random = sequence(7);
  let steps = 1;
  const change = (array: Float32Array, lag: Float64Array, at: number, by: number): void => {
    array[at] = (array[at] ?? 0) + by;
    lag[at] = (lag[at] ?? 0) + by * steps;
  };
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(examples, random);
    let wrong = 0;
    for (const { rows: features, tags } of examples) {
      const guess = bestTags(features, weights);
      let missed = false;
      tags.forEach((right, i) => {
        const given = guess[i] ?? 0;
        if (right !== given) {
          missed = true;
          for (const feature of features[i] ?? []) {
            change(rows, rowsLag, feature * tagCount + right, 1);
            change(rows, rowsLag, feature * tagCount + given, -1);
          }
        }
        if (i === 0) return;
        const [rightPair, givenPair] = [(tags[i - 1] ?? 0) * tagCount + right, (guess[i - 1] ?? 0) * tagCount + given];
        if (rightPair === givenPair) return;
        change(transitions, transitionsLag, rightPair, 1);
        change(transitions, transitionsLag, givenPair, -1);
      });
      if (missed) wrong++;
      steps++;
    }
    log(`round ${epoch} of ${epochs}: ${wrong} sentences wrong`);
  }
  const mean = (array: Float32Array, lag: Float64Array): Float32Array =>
    array.map((weight, at) => weight - (lag[at] ?? 0) / steps);
  return pruned(rowOf, mean(rows, rowsLag), mean(transitions, transitionsLag), prune);
}

/** Weights without the rows that hardly ever decide, in order of their buckets. */
function pruned(rowOf: Int32Array, rows: Float32Array, transitions: Float32Array, least: number): Weights {
  const buckets: number[] = [];
  const kept: number[] = [];
  rowOf.forEach((row, bucket) => {
    if (row < 0) return;
    const values = rows.subarray(row * tagCount, (row + 1) * tagCount);
    if (!values.some((value) => Math.abs(value) >= least)) return;
    buckets.push(bucket);
    kept.push(...values);
  });
  return { buckets: Uint32Array.from(buckets), rows: Float32Array.from(kept), transitions, unit: 1 };
}
