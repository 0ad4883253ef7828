import { escapeMarkdown } from "../briefing/escape.ts";
import type { AnnotatedArticle, Certainty, Sentence, WatchEntry } from "../model.ts";
import { contains, textOf } from "../spans.ts";
import type { Draft } from "./draft.ts";
import { isBackground, reporterWords, startOf } from "./text.ts";
import { dateOf } from "./timeline.ts";

const most = 6;

const event =
  "(?:be |also |then )?(?:meet|hold|vote|visit|travel|open|begin|start|launch|announce|decide|publish|release|take effect|come into force|return|resume|hear|rule|sign|host|send|leave|arrive|close|end|present|face|play|appear|held|published|opened|decided|announced|launched|released|signed|sentenced|heard)";
/** What is firmly announced, even where no date stands beside it. "AUKUS' plans to" is a noun and announces nothing. */
const announced = new RegExp(
  [
    "\\b(?:is|are) (?:due|scheduled|slated|set) (?:to|for|on)\\b",
    `\\b(?:will|(?:is|are) expected to) ${event}\\b`,
    `(?<!['’]s? |\\b(?:the|its|their|his|her|of|any|no|new|these|those|current) )\\bplans to ${event}\\b`,
    "\\b(?:is|are) (?:still )?(?:being|to be) (?:worked out|decided|finali[sz]ed|arranged)\\b",
    "\\bscheduled (?:to|for)\\b",
    "\\b(?:has|have) been invited to\\b",
    "\\b(?:has|have) (?:not|yet)(?: yet)? (?:been|to be) (?:confirmed|announced|set|decided|fixed|agreed)\\b",
    "\\byet to be (?:confirmed|announced|set|decided|fixed)\\b",
  ].join("|"),
  "i",
);
/** With a date that lies ahead, any of these speaks of the future. */
const ahead =
  /\b(?:will|shall|would|to|due|expected|scheduled|slated|set|plans?|planned|planning|next|later|by|until|before|from)\b/i;

/** Day on which the article stands, or would stand. */
const today = (article: AnnotatedArticle): string | null => article.published?.value.slice(0, 10) ?? null;

interface Ahead {
  readonly date: string | null;
  readonly certainty: Certainty;
}

/** The date in a sentence that lies after the article's own; for an undated article, none. */
function dateAhead(article: AnnotatedArticle, sentence: Sentence): Ahead | null {
  const now = today(article);
  const dates = article.dates.filter((date) => contains(sentence, date));
  for (const date of dates) {
    const found = dateOf(date);
    if (!found) continue;
    const [start, end = start] = found.value.split("/");
    if (now !== null && start !== undefined && end !== undefined)
      if (
        start > now.slice(0, start.length) ||
        (end > now && found.value.includes("/") && /^(?:later|next|coming)\b/i.test(date.text))
      )
        return { date: found.value, certainty: found.certainty };
  }
  return null;
}

/**
 * Announced events that lie ahead, soonest first, with an absolute date or none; in the article's own words.
 *
 * @param said sentences of the bottom line, shown again only for a date
 * @returns also the starts of the sentences with a date ahead, which are no part of the timeline
 */
export function watch(
  article: AnnotatedArticle,
  said: readonly Sentence[],
): {
  readonly entries: readonly Draft<WatchEntry>[];
  readonly shown: ReadonlySet<number>;
} {
  const found: (Draft<WatchEntry> & { readonly weight: number })[] = [];
  for (const sentence of article.sentences) {
    if (sentence.dangling !== null || isBackground(article, sentence)) continue;
    const words = reporterWords(article, sentence);
    const date = ahead.test(words) ? dateAhead(article, sentence) : null;
    const isSaid = said.some(({ start }) => start === sentence.start);
    if (!date && (isSaid || !announced.test(words))) continue;
    found.push({
      text: escapeMarkdown(textOf(article.text, sentence)),
      date: date?.date ?? null,
      certainty: date?.certainty ?? "stated",
      cites: [sentence],
      weight: sentence.weight + (date ? 1 : 0),
    });
  }
  const kept = [...found].sort((a, b) => b.weight - a.weight).slice(0, most);
  const entries = found
    .filter((entry) => kept.includes(entry))
    .map(({ weight: _weight, ...entry }) => entry)
    .sort((a, b) => compareDates(a.date, b.date));
  return {
    entries,
    shown: new Set(entries.filter(({ date }) => date !== null).flatMap(({ cites }) => cites.map(({ start }) => start))),
  };
}

const compareDates = (a: string | null, b: string | null): number => {
  const [x, y] = [a === null ? "9999" : startOf(a), b === null ? "9999" : startOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};
