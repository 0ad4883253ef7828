import { escapeMarkdown } from "../briefing/escape.ts";
import type { AnnotatedArticle, Certainty, DateMention, TimelineEntry } from "../model.ts";
import { contains } from "../spans.ts";
import type { Draft } from "./draft.ts";
import { clauseWith, isJoined } from "./happened.ts";
import { bracketed } from "./resolved.ts";
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
 * What happened, oldest first: the sentence of each past event, or the part of it that tells the event, word for word.
 * Sentences that cannot stand alone are left out, and so is what is only announced, which has a section of its own. That
 * somebody spoke is an event only where it is the news: in the opening.
 *
 * @param watched starts of the sentences under "What to watch"
 */
export function timeline(article: AnnotatedArticle, watched: ReadonlySet<number>): readonly Draft<TimelineEntry>[] {
  const entries = new Map<string, Draft<TimelineEntry>>();
  for (const event of article.events) {
    const { when } = event;
    const previous = article.dates[article.dates.indexOf(when) - 1];
    if (event.time !== "past" || (previous && isJoined(article, previous, when))) continue;
    const found = dateOf(when);
    const sentence = sentenceAt(article, when);
    if (!found || !sentence || sentence.dangling !== null || watched.has(sentence.start)) continue;
    if (event.clause === "saying" && sentence.start !== article.sentences[0]?.start) continue;
    if (isBackground(article, sentence) || inQuotation(article, when)) continue;
    if (!/[.!?]["”’)]?$/.test(article.text.slice(sentence.start, sentence.end))) continue;
    const clause = clauseWith(article, sentence, event);
    if (clause === null) continue;
    const text = bracketed(article, sentence, escapeMarkdown(clause));
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
