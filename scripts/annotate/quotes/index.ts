import type { CleanArticle, Entity, Quote } from "../../model.ts";
import type { PlainSentence } from "../sentences.ts";

/** The quotations of an article, each with its speaker where one can be told. */
export function findQuotes(
  _article: CleanArticle,
  _sentences: readonly PlainSentence[],
  _entities: readonly Entity[],
): readonly Quote[] {
  return [];
}
