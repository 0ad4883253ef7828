import { mayEnd, mayStart, predecessors, tagCount } from "./tags.ts";
import type { Weights } from "./weights.ts";

const impossible = -1e9;

/** The sequence of tags with the highest sum of weights, for a sentence given as the rows of its tokens' features. */
export function bestTags(rows: readonly Int32Array[], { rows: weights, transitions }: Weights): Uint8Array {
  const back: Uint8Array[] = [];
  let before = new Float32Array(tagCount);
  rows.forEach((features, i) => {
    const score = new Float32Array(tagCount);
    for (const row of features)
      for (let tag = 0; tag < tagCount; tag++) score[tag] = num(score, tag) + num(weights, row * tagCount + tag);
    const from = new Uint8Array(tagCount);
    for (let tag = 0; tag < tagCount; tag++) {
      if (i === 0) {
        if (!mayStart[tag]) score[tag] = impossible;
        continue;
      }
      let best = impossible * 2;
      for (const previous of predecessors[tag] ?? []) {
        const sum = num(before, previous) + num(transitions, previous * tagCount + tag);
        if (sum > best) {
          best = sum;
          from[tag] = previous;
        }
      }
      score[tag] = num(score, tag) + best;
    }
    back.push(from);
    before = score;
  });
  let tag = 0;
  let best = Number.NEGATIVE_INFINITY;
  before.forEach((score, last) => {
    if (mayEnd[last] && score > best) {
      best = score;
      tag = last;
    }
  });
  const tags = new Uint8Array(rows.length);
  for (let i = rows.length - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = num(back[i] ?? tags, tag);
  }
  return tags;
}

const num = (array: Float32Array | Uint8Array, at: number): number => array[at] ?? 0;
