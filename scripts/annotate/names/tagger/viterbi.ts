import { mayEnd, mayStart, predecessors, tagCount } from "./tags.ts";
import type { Weights } from "./weights.ts";

const impossible = -1e9;
// Local copies: a binding of another module costs a call each time where modules are transformed on the fly.
const count = tagCount;
const comeFrom = predecessors;
const first = mayStart;
const last = mayEnd;

/** Adds up the weights of a token's features for each tag. */
function scoreOf(features: Int32Array, weights: Float32Array): Float32Array {
  const score = new Float32Array(count);
  for (const row of features) {
    const at = row * count;
    for (let tag = 0; tag < count; tag++) score[tag] = (score[tag] as number) + (weights[at + tag] as number);
  }
  return score;
}

/** The sequence of tags with the highest sum of weights, for a sentence given as the rows of its tokens' features. */
export function bestTags(tokens: readonly Int32Array[], { rows, transitions }: Weights): Uint8Array {
  const back = new Uint8Array(tokens.length * count);
  let previous: Float32Array = new Float32Array(count);
  tokens.forEach((features, i) => {
    const score = scoreOf(features, rows);
    // A token without features is part of no name.
    if (features.length === 0) score.fill(impossible, 1);
    for (let tag = 0; tag < count; tag++) {
      if (i === 0) {
        if (!first[tag]) score[tag] = impossible;
        continue;
      }
      let best = 2 * impossible;
      for (const from of comeFrom[tag] ?? []) {
        const sum = (previous[from] as number) + (transitions[from * count + tag] as number);
        if (sum > best) {
          best = sum;
          back[i * count + tag] = from;
        }
      }
      score[tag] = (score[tag] as number) + best;
    }
    previous = score;
  });
  let tag = 0;
  let best = Number.NEGATIVE_INFINITY;
  previous.forEach((score, at) => {
    if (last[at] && score > best) {
      best = score;
      tag = at;
    }
  });
  const tags = new Uint8Array(tokens.length);
  for (let i = tokens.length - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = back[i * count + tag] as number;
  }
  return tags;
}
