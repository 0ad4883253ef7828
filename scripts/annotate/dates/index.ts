import type { CleanArticle, DateMention } from "../../model.ts";
import type { PlainSentence } from "../sentences.ts";

/** The calendar expressions of an article, resolved against its own date; `sibling` is the date of a related article. */
export function findDates(
  _article: CleanArticle,
  _sentences: readonly PlainSentence[],
  _sibling: { readonly date: string; readonly reason: string } | null,
): readonly DateMention[] {
  return [];
}
