import { escapeMarkdown } from "../briefing/escape.ts";
import type { AnnotatedArticle, Certainty, DateMention, Sentence, TimelineEntry } from "../model.ts";
import { contains, textOf } from "../spans.ts";
import type { Draft } from "./draft.ts";
import { countWords, isBackground, sentenceAt, startOf } from "./text.ts";

/** The value by which a date is shown, and whether it was only supposed. */
export function dateOf(date: DateMention): { readonly value: string; readonly certainty: Certainty } | null {
  if (date.value !== null) return { value: date.value, certainty: date.certainty };
  return date.supposed && { value: date.supposed.value, certainty: "inferred" };
}

/**
 * Dated events, oldest first: the sentence that holds the date, word for word. Sentences that cannot stand alone are
 * left out, and so is what is only announced, which has a section of its own. A sentence with several dates stands under
 * the first, and again only where a part of it can be shown for another.
 *
 * @param watched starts of the sentences under "What to watch"
 */
export function timeline(article: AnnotatedArticle, watched: ReadonlySet<number>): readonly Draft<TimelineEntry>[] {
  const entries = new Map<string, Draft<TimelineEntry>>();
  for (const date of article.dates) {
    const found = dateOf(date);
    const sentence = sentenceAt(article, date);
    if (!found || !sentence || sentence.dangling !== null || watched.has(sentence.start)) continue;
    if (isBackground(article, sentence) || inQuotation(article, date) || isLimit(article, date)) continue;
    const text = escapeMarkdown(clauseWith(article, sentence, date));
    if (!entries.has(text))
      entries.set(text, { date: found.value, certainty: found.certainty, text, cites: [sentence] });
  }
  const position = (entry: Draft<TimelineEntry>): number => entry.cites[0]?.start ?? 0;
  return [...entries.values()].sort((a, b) => {
    const [x, y] = [startOf(a.date ?? ""), startOf(b.date ?? "")];
    return x < y ? -1 : x > y ? 1 : position(a) - position(b);
  });
}

/** A clause that a comma and one of these words close can stand without what follows. */
const boundary =
  /(?:,|;| --?| –| —) (?=(?:which|who|whose|where|when|after|before|while|as|but|and|retaliating|following)\b)|; /g;
const fewestWords = 6;

/** Where a sentence holds several dates, the part up to the clause that ends before the next; else the sentence. */
function clauseWith(article: AnnotatedArticle, sentence: Sentence, date: DateMention): string {
  const text = textOf(article.text, sentence);
  const next = article.dates.find(({ start }) => start >= date.end && start < sentence.end);
  if (!next) return text;
  for (const { index } of text.matchAll(boundary)) {
    const at = sentence.start + index;
    if (at >= date.end && at < next.start && countWords(text.slice(0, index)) >= fewestWords)
      return `${text.slice(0, index)} …`;
  }
  return text;
}

/** "Houses built before 1978" is a limit, "every September" a habit: no day on which something happened. */
const isLimit = ({ text }: AnnotatedArticle, date: DateMention): boolean =>
  /\b(?:before|until|than|pre-?|every|each)\s*(?:the )?$/i.test(text.slice(Math.max(0, date.start - 12), date.start));

/** Whether a date is part of somebody's words, and so of "Who said what". */
export const inQuotation = (article: AnnotatedArticle, date: DateMention): boolean =>
  article.quotes.some(({ parts, marks }) => marks === "direct" && parts.some((part) => contains(part, date)));
