import { addDays } from "../../calendar.ts";
import type { CleanArticle, DateMention } from "../../model.ts";
import { ago } from "./ago.ts";
import { clockTimes } from "./clock-times.ts";
import { days } from "./days.ts";
import { decades } from "./decades.ts";
import type { Expression, Finder, Tense } from "./expression.ts";
import { fullDates } from "./full-dates.ts";
import { holidays } from "./holidays.ts";
import { later } from "./later.ts";
import { longestFirst } from "./longest-first.ts";
import { monthDays } from "./month-days.ts";
import { monthYears } from "./month-years.ts";
import { months } from "./months.ts";
import { oldDatelines } from "./old-datelines.ts";
import { partsOfMonths } from "./parts-of-months.ts";
import { quarters } from "./quarters.ts";
import { quotedTitles } from "./quoted-titles.ts";
import { ranges } from "./ranges.ts";
import { seasons } from "./seasons.ts";
import { isSince, isSurelyPast, tenseAt } from "./tense.ts";
import { weekdays } from "./weekdays.ts";
import { weeksToYears } from "./weeks-to-years.ts";
import { years } from "./years.ts";

const digit = /[0-9]/;
const month = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;

/**
 * The more exact first: of two that cover the same words the first wins. A finder finds nothing in a passage that does
 * not match what stands beside it, which most do not, and is then not asked.
 */
const finders: readonly (readonly [Finder, RegExp])[] = [
  [fullDates, digit],
  [partsOfMonths, month],
  [ranges, /[0-9]| through |etween /],
  [monthDays, month],
  [monthYears, month],
  [quarters, /quarter|half|months of|[qh][1-4]|[1-4][qh]/i],
  [seasons, /[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter/],
  [holidays, /\p{Lu}/u],
  [weekdays, /day/],
  [days, /day|night|tomorrow/i],
  [weeksToYears, /week|month|year|season/i],
  [ago, / ago/i],
  [later, /earlier|later|before/i],
  [months, month],
  [decades, /0['’]?s|['‘’][2-9]0s/i],
  [years, digit],
];

/** Everything that the finders propose in a passage; each question about it is asked once. */
function propose(passage: string): readonly Expression[] {
  const answers = new Map<RegExp, boolean>();
  return finders.flatMap(([find, needs]) => {
    const answer = answers.get(needs) ?? needs.test(passage);
    answers.set(needs, answer);
    return answer ? find(passage) : [];
  });
}

const refiners: readonly ((passage: string, found: readonly Expression[]) => readonly Expression[])[] = [
  quotedTitles,
  clockTimes,
  oldDatelines,
  longestFirst,
];

/**
 * An undated article is supposed to have followed its sibling within days: a bare weekday in the past is then the first
 * on or after the sibling's day, that is the last within the six days that follow.
 */
const follows = (sibling: string, { by }: Expression, tense: Tense): string =>
  by === "weekdays" && tense !== "future" ? addDays(sibling, 6) : sibling;

/**
 * The calendar expressions of an article's headline and paragraphs, in order, resolved against its own date.
 * `sibling` is the date of a related article: it fills `supposed` where the article has no date of its own.
 */
export function findDates(
  article: CleanArticle,
  sibling: { readonly date: string; readonly reason: string } | null,
): readonly DateMention[] {
  const anchor = article.published?.value ?? null;
  let previous: string | null = null;
  let supposedPrevious: string | null = null;
  const mentions: DateMention[] = [];
  for (const block of article.blocks) {
    if (block.role !== "paragraph" && block.role !== "headline") continue;
    const passage = article.text.slice(block.start, block.end);
    let found = propose(passage);
    for (const refine of refiners) found = refine(passage, found);
    for (const expression of found) {
      const tense = tenseAt(passage, expression);
      const since = isSince(passage, expression) || (tense === "past" && isSurelyPast(passage, expression));
      const value: string | null = expression.read({ anchor, previous, tense, since });
      const other: string | null =
        sibling && anchor === null
          ? expression.read({
              anchor: follows(sibling.date, expression, tense),
              previous: supposedPrevious,
              tense,
              since,
            })
          : null;
      if (expression.told && value === null && other === null) continue;
      const from = expression.told ? previous : null;
      previous = value ?? previous;
      supposedPrevious = other ?? supposedPrevious;
      mentions.push({
        start: block.start + expression.start,
        end: block.start + expression.end,
        text: passage.slice(expression.start, expression.end),
        value,
        supposed: value === null && other !== null && sibling ? { value: other, reason: sibling.reason } : null,
        anchor: from ?? anchor,
        by: expression.by,
        certainty: value === null || (tense === "unknown" && anchor !== null) ? "inferred" : "stated",
      });
    }
  }
  return mentions;
}
