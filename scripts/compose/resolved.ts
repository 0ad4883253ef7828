import { escapeMarkdown } from "../briefing/escape.ts";
import type { AnnotatedArticle, Sentence } from "../model.ts";
import { textOf } from "../spans.ts";

/**
 * The Markdown of a sentence, or of its head, with the name of whom its first pronoun means in square brackets, as
 * editors write it: "[Wang Yi] said …". Unchanged where it opens with no pronoun that is certain.
 */
export function bracketed(article: AnnotatedArticle, { standsFor }: Sentence, shown: string): string {
  const pronoun = standsFor ? textOf(article.text, standsFor) : "";
  if (!standsFor || !shown.startsWith(`${pronoun} `)) return shown;
  return `[${escapeMarkdown(standsFor.name)}]${shown.slice(pronoun.length)}`;
}
