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

/** The more exact first: of two that cover the same words the first wins. */
const finders: readonly Finder[] = [
  fullDates,
  partsOfMonths,
  ranges,
  monthDays,
  monthYears,
  quarters,
  seasons,
  holidays,
  weekdays,
  days,
  weeksToYears,
  ago,
  later,
  months,
  decades,
  years,
];

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
    let found: readonly Expression[] = finders.flatMap((find) => find(passage));
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
