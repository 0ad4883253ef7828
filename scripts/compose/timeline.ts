import { escapeMarkdown } from "../briefing/escape.ts";
import type { AnnotatedArticle, Certainty, DateMention, TimelineEntry } from "../model.ts";
import { contains } from "../spans.ts";
import type { Draft } from "./draft.ts";
import { clauseWith, isJoined, tellsWhen } from "./happened.ts";
import { isBackground, sentenceAt, startOf } from "./text.ts";

/** The value by which a date is shown, and whether it was only supposed. */
export function dateOf(date: DateMention): { readonly value: string; readonly certainty: Certainty } | null {
  if (date.value !== null) {
    // The year is printed, or the words count from the day of the article.
    const isPrinted =
      date.text.includes(date.value.slice(0, 4)) || /^(?:this|last|next|today|yesterday|tomorrow)\b/i.test(date.text);
    return { value: date.value, certainty: isPrinted ? "stated" : date.certainty };
  }
  return date.supposed && { value: date.supposed.value, certainty: "inferred" };
}

/**
 * Dated events, oldest first: the sentence that holds the date, word for word. Sentences that cannot stand alone are
 * left out, and so is what is only announced, which has a section of its own. A long sentence is shown up to the end of
 * the clause that holds the date.
 *
 * @param watched starts of the sentences under "What to watch"
 */
export function timeline(article: AnnotatedArticle, watched: ReadonlySet<number>): readonly Draft<TimelineEntry>[] {
  const entries = new Map<string, Draft<TimelineEntry>>();
  for (const [i, date] of article.dates.entries()) {
    const previous = article.dates[i - 1];
    if (previous && isJoined(article, previous, date)) continue;
    const found = dateOf(date);
    const sentence = sentenceAt(article, date);
    if (!found || !sentence || sentence.dangling !== null || watched.has(sentence.start)) continue;
    if (isBackground(article, sentence) || inQuotation(article, date)) continue;
    if (!/[.!?]["”’)]?$/.test(article.text.slice(sentence.start, sentence.end))) continue;
    if (!tellsWhen(article, sentence, date)) continue;
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

/** Whether a date is part of somebody's words, and so of "Who said what". */
export const inQuotation = (article: AnnotatedArticle, date: DateMention): boolean =>
  article.quotes.some(({ parts, marks }) => marks === "direct" && parts.some((part) => contains(part, date)));
