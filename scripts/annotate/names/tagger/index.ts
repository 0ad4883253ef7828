import type { NameProposal } from "../../../model.ts";
import { byPosition } from "../../../spans.ts";
import type { Candidate } from "../candidates.ts";
import type { NameContext } from "../context.ts";
import { atomsOf } from "./atoms.ts";
import { type FeatureListener, featuresOf } from "./features.ts";
import { remember } from "./memory.ts";
import { ruleMarks } from "./rule-marks.ts";
import { decode } from "./tags.ts";
import { type Token, tokenise } from "./tokens.ts";
import { bestTags } from "./viterbi.ts";
import { type RowIndex, rowAt, rowIndex, type Weights } from "./weights.ts";

/** A sentence as the model sees it. */
export interface SeenSentence {
  readonly tokens: readonly Token[];
  /** The buckets of the features of each token. */
  readonly features: readonly Int32Array[];
}

/** What the rules say of an article: the names that they settled on and all that was proposed, the names in order of place. */
export interface RuleView {
  readonly names: readonly Candidate[];
  readonly proposals: readonly NameProposal[];
}

/** A function that gives, for each sentence in turn, those of `sorted` that start before its end and were not given yet. */
function slices<T extends { readonly start: number }>(sorted: readonly T[]): (end: number) => readonly T[] {
  let from = 0;
  return (end) => {
    let to = from;
    while ((sorted[to]?.start ?? Number.POSITIVE_INFINITY) < end) to++;
    const slice = sorted.slice(from, to);
    from = to;
    return slice;
  };
}

/**
 * The sentences of an article with their features.
 *
 * @param listenerOf by number of the sentence, who is told what each feature looks at
 */
export function see(
  { article, sentences }: NameContext,
  { names, proposals }: RuleView,
  listenerOf?: (sentence: number) => FeatureListener,
): readonly SeenSentence[] {
  const tokens = sentences.map(({ start, end }) => tokenise(article.text.slice(start, end), start));
  const words = tokens.map((sentence) => sentence.map((token) => token.text));
  const memory = remember(words);
  const namesBefore = slices(names);
  const proposalsBefore = slices(proposals.toSorted(byPosition));
  return tokens.map((sentence, i) => {
    const end = sentences[i]?.end ?? 0;
    const marks = ruleMarks(sentence, namesBefore(end), proposalsBefore(end));
    return { tokens: sentence, features: featuresOf(atomsOf(words[i] ?? [], memory, marks), listenerOf?.(i)) };
  });
}

/** The rows of the features that have weights. */
function rowsOf(buckets: Int32Array, index: RowIndex): Int32Array {
  if (buckets.length === 0) return buckets;
  const rows = new Int32Array(buckets.length);
  let count = 0;
  for (let i = 0; i < buckets.length; i++) {
    const row = rowAt(index, buckets[i] as number);
    if (row >= 0) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

/** "Hostettler Transit until May": no name goes on over such a word. */
const runsOver = / (?:until|till|since|before|after|during|because|while|when|where|which|who|whose|said) /;

/** Its voice among the proposals: enough to stand alone, not enough to outweigh two rules that agree. */
const vote = 48;

/** Names that the trained model sees, given what the rules found. */
export function namesByModel(context: NameContext, rules: RuleView, weights: Weights): readonly NameProposal[] {
  const index = rowIndex(weights);
  return see(context, rules).flatMap(({ tokens, features }) => {
    const rows = features.map((buckets) => rowsOf(buckets, index));
    return decode(bestTags(rows, weights)).flatMap(({ from, to, kind }): readonly NameProposal[] => {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? 0;
      const text = context.article.text.slice(start, end);
      if (runsOver.test(text)) return [];
      return [{ start, end, kind, text, weight: vote, by: "model", certainty: "stated" }];
    });
  });
}
