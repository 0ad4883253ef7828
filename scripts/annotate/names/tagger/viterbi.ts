import { mayEnd, predecessors, tagCount } from "./tags.ts";
import type { Weights } from "./weights.ts";

const impossible = -1e9;
// Local copies: a binding of another module costs a call each time where modules are transformed on the fly.
const count = tagCount;
const comeFrom = predecessors;
const last = mayEnd;
/** What stands before a sentence, and every token that is certainly part of no name: outside, and nothing else. */
const outside = Float32Array.from({ length: count }, (_, tag) => (tag === 0 ? 0 : impossible));

/**
 * The sequence of tags with the highest sum of weights, for a sentence given as the rows of its tokens' features. A
 * token without features is part of no name: what stands before it and behind it is decided apart.
 */
export function bestTags(
  tokens: readonly Int32Array[],
  { rows, transitions }: Pick<Weights, "rows" | "transitions">,
): Uint8Array {
  const tags = new Uint8Array(tokens.length);
  const back = new Uint8Array(tokens.length * count);
  let previous = outside;
  let score = new Float32Array(count);
  let spare = new Float32Array(count);
  for (let i = 0; i < tokens.length; i++) {
    const features = tokens[i] as Int32Array;
    if (features.length === 0) {
      if (previous !== outside) trace(i - 1, previous, true);
      previous = outside;
      continue;
    }
    score.fill(0);
    for (let k = 0; k < features.length; k++) {
      const at = (features[k] as number) * count;
      for (let tag = 0; tag < count; tag++) score[tag] = (score[tag] as number) + (rows[at + tag] as number);
    }
    for (let tag = 0; tag < count; tag++) {
      let best = 2 * impossible;
      let by = 0;
      const before = comeFrom[tag] as readonly number[];
      for (let k = 0; k < before.length; k++) {
        const from = before[k] as number;
        // No transition leads into a sentence: its first token only has to be able to stand there.
        const sum = (previous[from] as number) + (i === 0 ? 0 : (transitions[from * count + tag] as number));
        if (sum > best) {
          best = sum;
          by = from;
        }
      }
      back[i * count + tag] = by;
      score[tag] = (score[tag] as number) + best;
    }
    previous = score;
    [score, spare] = [spare, score];
  }
  if (previous !== outside) trace(tokens.length - 1, previous, false);
  return tags;

  /** Writes the tags of the tokens up to `to`, back to the token that is outside for certain. */
  function trace(to: number, scores: Float32Array, goesOn: boolean): void {
    let tag = 0;
    let best = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < count; at++) {
      if (!last[at]) continue;
      const sum = (scores[at] as number) + (goesOn ? (transitions[at * count] as number) : 0);
      if (sum > best) {
        best = sum;
        tag = at;
      }
    }
    for (let i = to; i >= 0 && (tokens[i] as Int32Array).length > 0; i--) {
      tags[i] = tag;
      tag = back[i * count + tag] as number;
    }
  }
}
