import type { NameProposal } from "../../../model.ts";
import type { Candidate } from "../candidates.ts";
import type { NameContext } from "../context.ts";
import { featuresOf } from "./features.ts";
import { remember } from "./memory.ts";
import { ruleMarks } from "./rule-marks.ts";
import { decode } from "./tags.ts";
import { type Token, tokenise } from "./tokens.ts";
import { bestTags } from "./viterbi.ts";
import { bucketOf, type Weights } from "./weights.ts";

/** A sentence as the model sees it. */
export interface SeenSentence {
  readonly tokens: readonly Token[];
  /** The names of the features of each token. */
  readonly features: readonly (readonly string[])[];
}

/** The sentences of an article with their features; `names` are those that the rules found. */
export function see({ article, sentences }: NameContext, names: readonly Candidate[]): readonly SeenSentence[] {
  const tokens = sentences.map(({ start, end }) => tokenise(article.text.slice(start, end), start));
  const words = tokens.map((sentence) => sentence.map((token) => token.text));
  const memory = remember(words);
  let from = 0;
  return tokens.map((sentence, i) => {
    const start = sentence[0]?.start ?? 0;
    while ((names[from]?.end ?? Number.POSITIVE_INFINITY) <= start) from++;
    const marks = ruleMarks(sentence, names.slice(from, from + sentence.length));
    return { tokens: sentence, features: featuresOf(words[i] ?? [], memory, marks) };
  });
}

/** Its voice among the proposals: enough to stand alone, not enough to outweigh two rules that agree. */
const vote = 60;

/** Names that the trained model sees, given what the rules found. */
export function namesByModel(
  context: NameContext,
  names: readonly Candidate[],
  weights: Weights,
): readonly NameProposal[] {
  return see(context, names).flatMap(({ tokens, features }) => {
    const rows = features.map((list) =>
      Int32Array.from(list, (feature) => weights.rowOf[bucketOf(feature)] ?? -1).filter((row) => row >= 0),
    );
    return decode(bestTags(rows, weights)).map(({ from, to, kind }): NameProposal => {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? 0;
      const text = context.article.text.slice(start, end);
      return { start, end, kind, text, weight: vote, by: "model", certainty: "stated" };
    });
  });
}
