import type { CleanArticle, DateMention, Entity, Quote, Sentence } from "../../model.ts";
import type { PlainSentence } from "../sentences.ts";

/** Weighs the sentences of an article: how well each stands for it, and whether it can stand alone. */
export function weighSentences(
  _article: CleanArticle,
  _sentences: readonly PlainSentence[],
  _found: {
    readonly entities: readonly Entity[];
    readonly quotes: readonly Quote[];
    readonly dates: readonly DateMention[];
  },
): readonly Sentence[] {
  return [];
}
