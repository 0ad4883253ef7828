import { daysBetween, isoDate, isoMonth, monthOf, yearOf } from "../../calendar.ts";
import type { Tense } from "./expression.ts";

/** From here on a day or month of last year would be printed with its year, whatever the verb beside it. */
const soonDays = 60;
const soonMonths = 3;

/** The day that a month and day without a year mean: by tense the last or the next one, else the nearest. */
export function nearestDay(anchor: string, month: number, day: number, tense: Tense, since = false): string | null {
  const days = [-1, 0, 1].flatMap((years) => isoDate(yearOf(anchor) + years, month, day) ?? []);
  const next = days.find((date) => date >= anchor) ?? null;
  const last = days.findLast((date) => date <= anchor) ?? null;
  if (next === null || last === null) return next ?? last;
  if (tense === "future") return daysBetween(last, anchor) <= 1 ? last : next;
  const ahead = daysBetween(anchor, next);
  if (tense === "past") return !since && ahead <= soonDays ? (ahead === 0 ? last : next) : last;
  return ahead < daysBetween(last, anchor) ? next : last;
}

/** The month that a bare name means: by tense the last or the next one, the article's own included, else the nearest. */
export function nearestMonth(anchor: string, month: number, tense: Tense, since = false): string {
  const year = yearOf(anchor);
  const ahead = month - monthOf(anchor);
  if (tense === "future") return isoMonth(ahead < 0 ? year + 1 : year, month);
  const wait = (ahead + 12) % 12;
  const back = tense === "past" ? since || wait > soonMonths : wait > 6;
  if (back) return isoMonth(ahead > 0 ? year - 1 : year, month);
  return isoMonth(ahead < 0 ? year + 1 : year, month);
}
