import type { CleanArticle, Entity } from "../../model.ts";
import type { PlainSentence } from "../sentences.ts";

/** The people, organisations and places of an article: finders propose names, refiners decide who is who. */
export function findNames(_article: CleanArticle, _sentences: readonly PlainSentence[]): readonly Entity[] {
  return [];
}
