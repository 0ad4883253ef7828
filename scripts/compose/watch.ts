import { escapeMarkdown } from "../briefing/escape.ts";
import type { Certainty, Sentence, WatchEntry } from "../model.ts";
import { contains, textOf } from "../spans.ts";
import type { Draft, Scene } from "./draft.ts";
import { bracketed } from "./resolved.ts";
import { isBackground, reporterWords, startOf } from "./text.ts";
import { dateOf, inQuotation } from "./timeline.ts";

const most = 6;

const event =
  "(?:be |also |then )?(?:meet|hold|vote|visit|travel|fly|open|begin|start|launch|announce|decide|publish|release|take effect|come into force|return|resume|hear|rule|sign|host|send|leave|arrive|close|end|present|face|play|appear|held|published|opened|decided|announced|launched|released|signed|sentenced|heard)";
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
/** The day on which the article stands; for an undated one, that of the sibling it shares most background with. */
function todayOf({ article, siblings }: Scene): string | null {
  if (article.published) return article.published.value.slice(0, 10);
  const shares = (index: number): number => article.shared.filter(({ otherIndex }) => otherIndex === index).length;
  const [near] = siblings
    .filter((other) => other.published && shares(other.index) > 0)
    .sort((a, b) => shares(b.index) - shares(a.index) || a.index - b.index);
  return near?.published?.value.slice(0, 10) ?? null;
}

interface Ahead {
  readonly date: string;
  readonly certainty: Certainty;
}

/** The first event ahead of a sentence that has a date, stated or supposed. */
function dateAhead({ article }: Scene, sentence: Sentence): Ahead | null {
  for (const { time, when } of article.events) {
    if (time !== "ahead" || !contains(sentence, when) || inQuotation(article, when)) continue;
    const found = dateOf(when);
    if (found) return { date: found.value, certainty: found.certainty };
  }
  return null;
}

/** In an article without a day, the date beside an announcement. */
function dateBeside({ article }: Scene, sentence: Sentence, now: string | null): Ahead | null {
  const date = now === null && article.dates.find((mention) => mention.value !== null && contains(sentence, mention));
  return date && date.value !== null ? { date: date.value, certainty: date.certainty } : null;
}

/**
 * Announced events that lie ahead, soonest first, with an absolute date or none; in the article's own words.
 *
 * @param said sentences of the bottom line, shown again only for a date
 * @returns also the starts of the sentences with a date ahead, which are no part of the timeline
 */
export function watch(
  scene: Scene,
  said: readonly Sentence[],
): { readonly entries: readonly Draft<WatchEntry>[]; readonly shown: ReadonlySet<number> } {
  const { article } = scene;
  const now = todayOf(scene);
  const found: (Draft<WatchEntry> & { readonly weight: number })[] = [];
  for (const sentence of article.sentences) {
    if (sentence.dangling !== null || isBackground(article, sentence)) continue;
    const isAnnounced = announced.test(reporterWords(article, sentence));
    const date = dateAhead(scene, sentence) ?? (isAnnounced ? dateBeside(scene, sentence, now) : null);
    const isSaid = said.some(({ start }) => start === sentence.start);
    if (!date && (isSaid || !isAnnounced)) continue;
    found.push({
      text: bracketed(article, sentence, escapeMarkdown(textOf(article.text, sentence))),
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
