import type { CleanArticle, DateMention, Entity, EntityKind, Event, Quote, Span } from "../../model.ts";
import { blanked, contains, textOf, trimSpan } from "../../spans.ts";
import type { PlainSentence } from "../sentences.ts";
import { type Clause, clauseOf } from "./clause.ts";
import { isDayOf } from "./day-of.ts";

/** What an event is found with: everything that was found before it. */
export interface Known {
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateMention[];
}

/** The sentence with what stands between double marks, or in brackets, blanked out. */
const reporterWords = (text: string, span: Span, quotes: readonly Quote[]): string =>
  blanked(
    text,
    span,
    quotes.flatMap(({ parts }) => parts),
  )
    // "The Institute of Meteorology (INAM) said": brackets part no clauses.
    .replace(/\([^()]{1,60}\)/g, (inside) => " ".repeat(inside.length));

const dayOf = ({ value, supposed }: DateMention): string | null => value ?? supposed?.value ?? null;
const cancelled = /^(?:cancelled|canceled|postponed|delayed|scrapped|abandoned|called|dropped|missed)$/;
const appoints = /^(?:promised|pledged|vowed|announced|scheduled|planned|proposed|agreed)$/;
/** "For Friday", "until March": with a past verb, the day of something that is still to come. */
const appointed = /\b(?:for|until|till|to|by) (?:the |early |late |mid-|next |(?:end|middle|start) of )?$/i;

/**
 * Whether the day of a clause is past or ahead, as its verb and the calendar agree; null where they do not. In an article
 * without a date of its own the verb decides.
 */
function timeOf(clause: Clause, date: DateMention, before: string, published: string | null): Event["time"] | null {
  const value = dayOf(date);
  if (value === null) return null;
  if (published === null) {
    if (clause.isAhead && clause.kind !== "saying") return "ahead";
    if (appointed.test(before)) return null;
    return clause.isPast || clause.isNow || clause.kind === "saying" ? "past" : null;
  }
  const [start = "", end = start] = value.split("/");
  const begun = start <= published.slice(0, start.length);
  const over = end < published.slice(0, end.length) || (end.length === 10 && end === published);
  if (clause.kind === "saying") return begun ? "past" : null;
  if ((clause.isAhead && !over) || (clause.isNow && !begun)) return "ahead";
  if (clause.isPast && begun) return "past";
  if (!begun && (appointed.test(before) || appoints.test(clause.word)) && !cancelled.test(clause.word)) return "ahead";
  return null;
}

const namesIn = (span: Span, entities: readonly Entity[], kinds: readonly EntityKind[]): readonly string[] =>
  entities
    .filter(({ kind, mentions }) => kinds.includes(kind) && mentions.some((mention) => contains(span, mention)))
    .map(({ name }) => name);

/** Letters before a date that are looked at. */
const reach = 300;

/**
 * What happened or will happen, and when: each date that is the day of a finite clause, with that clause word for word.
 * The clause is told by its verb alone (no parser): one that cannot be told gives no event.
 */
export function findEvents(
  article: CleanArticle,
  sentences: readonly PlainSentence[],
  { entities, quotes, dates }: Known,
): readonly Event[] {
  const published = article.published?.value.slice(0, 10) ?? null;
  const events: Event[] = [];
  for (const sentence of sentences) {
    if (sentence.paragraph === 0) continue;
    const own = dates.filter((date) => contains(sentence, date));
    if (own.length === 0) continue;
    const words = reporterWords(article.text, sentence, quotes);
    for (const date of own) {
      const at = { start: date.start - sentence.start, end: date.end - sentence.start };
      if (words.slice(at.start, at.end).trim() === "") continue;
      const before = words.slice(Math.max(0, at.start - reach), at.start);
      if (!isDayOf(before, words.slice(at.end), date.text)) continue;
      const clause = clauseOf(words, at);
      const time = clause && timeOf(clause, date, before, published);
      if (!clause || !time) continue;
      const span = trimSpan(article.text, {
        start: sentence.start + clause.start,
        end: Math.min(sentence.end, sentence.start + clause.end),
      });
      events.push({
        ...span,
        what: textOf(article.text, span),
        who: namesIn(span, entities, ["person", "organisation"]),
        where: namesIn(span, entities, ["place"]),
        when: date,
        time,
        clause: clause.kind,
        by: `${clause.kind}-clause`,
        certainty: date.value === null ? "inferred" : date.certainty,
      });
    }
  }
  return events;
}
