import type { NameProposal } from "../../../model.ts";
import type { Candidate } from "../candidates.ts";
import type { NameContext } from "../context.ts";
import { atomsOf } from "./atoms.ts";
import { type FeatureListener, featuresOf } from "./features.ts";
import { remember } from "./memory.ts";
import { ruleMarks } from "./rule-marks.ts";
import { decode } from "./tags.ts";
import { type Token, tokenise } from "./tokens.ts";
import { bestTags } from "./viterbi.ts";
import type { Weights } from "./weights.ts";

/** A sentence as the model sees it. */
export interface SeenSentence {
  readonly tokens: readonly Token[];
  /** The buckets of the features of each token. */
  readonly features: readonly Int32Array[];
}

/**
 * The sentences of an article with their features; `names` are those that the rules found.
 *
 * @param listenerOf by number of the sentence, who is told what each feature looks at
 */
export function see(
  { article, sentences }: NameContext,
  names: readonly Candidate[],
  listenerOf?: (sentence: number) => FeatureListener,
): readonly SeenSentence[] {
  const tokens = sentences.map(({ start, end }) => tokenise(article.text.slice(start, end), start));
  const words = tokens.map((sentence) => sentence.map((token) => token.text));
  const memory = remember(words);
  let from = 0;
  return tokens.map((sentence, i) => {
    const start = sentence[0]?.start ?? 0;
    while ((names[from]?.end ?? Number.POSITIVE_INFINITY) <= start) from++;
    const marks = ruleMarks(sentence, names.slice(from, from + sentence.length));
    return { tokens: sentence, features: featuresOf(atomsOf(words[i] ?? [], memory, marks), listenerOf?.(i)) };
  });
}

/** The rows of the features that have weights. */
function rowsOf(buckets: Int32Array, { rowOf }: Weights): Int32Array {
  const rows = new Int32Array(buckets.length);
  let count = 0;
  for (const bucket of buckets) {
    const row = rowOf[bucket] ?? -1;
    if (row >= 0) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

/** Its voice among the proposals: enough to stand alone, not enough to outweigh two rules that agree. */
const vote = 48;

/** Names that the trained model sees, given what the rules found. */
export function namesByModel(
  context: NameContext,
  names: readonly Candidate[],
  weights: Weights,
): readonly NameProposal[] {
  return see(context, names).flatMap(({ tokens, features }) => {
    const rows = features.map((buckets) => rowsOf(buckets, weights));
    return decode(bestTags(rows, weights)).map(({ from, to, kind }): NameProposal => {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? 0;
      const text = context.article.text.slice(start, end);
      return { start, end, kind, text, weight: vote, by: "model", certainty: "stated" };
    });
  });
}
