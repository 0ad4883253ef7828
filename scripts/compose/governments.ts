import { escapeMarkdown } from "../briefing/escape.ts";
import { writeWikilink } from "../briefing/wikilinks.ts";
import type { AnnotatedArticle, Span } from "../model.ts";
import { contains, textOf } from "../spans.ts";

/** A name whose occurrences in Markdown are those in the text: nothing in it is ever escaped. */
const plainName = /^[\p{L} ]+$/u;

/** Where the `n`-th occurrence of a word stands, counted from 0; -1 where there are fewer. */
function nth(text: string, word: string, n: number): number {
  let at = text.indexOf(word);
  for (let i = 0; i < n && at >= 0; i++) at = text.indexOf(word, at + 1);
  return at;
}

const countOf = (text: string, word: string): number => text.split(word).length - 1;

/**
 * A passage as Markdown. A capital that certainly stands for its government is linked to both, once each and as printed:
 * `[[Government of China|Beijing]]`.
 *
 * @param shown the sentence, or a part of it with " …" where something is left out
 */
export function proseOf(article: AnnotatedArticle, sentence: Span, shown = textOf(article.text, sentence)): string {
  let markdown = escapeMarkdown(shown);
  const part = shown.replace(/^… /, "").replace(/ …$/, "");
  const offset = textOf(article.text, sentence).indexOf(part);
  if (offset < 0) return markdown;
  const start = sentence.start + offset;
  const span = { start, end: start + part.length };
  const linked = new Set<string>();
  const meant = article.entities
    .flatMap(({ mentions }) => mentions)
    .filter((mention) => mention.standsFor?.certainty === "stated" && contains(span, mention))
    .sort((a, b) => a.start - b.start);
  for (const { text, start: at, standsFor } of meant) {
    if (!standsFor || linked.has(text) || !plainName.test(text)) continue;
    linked.add(text);
    const link = writeWikilink(`Government of ${standsFor.government}`, text);
    const place = nth(markdown, text, countOf(article.text.slice(start, at), text));
    if (link && place >= 0 && !markdown.slice(0, place).endsWith("|"))
      markdown = markdown.slice(0, place) + link + markdown.slice(place + text.length);
  }
  return markdown;
}
