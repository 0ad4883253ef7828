import { addDays, isoMonth, monthLength, nthWeekday, weekdayAfter, weekOf, yearOf } from "../../calendar.ts";
import { type Expression, type Finder, fromAnchor, propose } from "./expression.ts";
import { nearestDay, nearestMonth } from "./nearest.ts";
import { day, dayNumber, month, monthNumber, weekday, weekdayNumber, year } from "./patterns.ts";

const by = "parts-of-months";
const ordinals = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["last", 5],
]);
const ordinal = "(first|second|third|fourth|last)";
const ofMonth = `(?: of| in) (${month})(?:,? (${year}))?(?![\\w])`;
const nth = new RegExp(`(?<![\\w-])${ordinal} (${weekday})${ofMonth}`, "g");
const stretch = new RegExp(`(?<![\\w-])(?:${ordinal} (?:half|week|days|weekend)|second half)${ofMonth}`, "g");
const weekOfDay = new RegExp(
  `(?<![\\w-])week (?:of|beginning|starting) (?:(?:${weekday},? )?(${month}) (${day})|(${day}) (${month}))(?:,? (${year}))?(?![\\w])`,
  "g",
);

/** The last such weekday of a month is the one within seven days of its end. */
function nthOf(inMonth: string, weekdayNo: number, place: number): string {
  const [y, m] = [yearOf(inMonth), Number(inMonth.slice(5, 7))];
  if (place < 5) return nthWeekday(y, m, weekdayNo, place);
  return weekdayAfter(addDays(`${inMonth}-${monthLength(y, m)}`, -7), weekdayNo);
}

function inMonth(name: string, y: string | undefined, read: (month: string) => string): Expression["read"] | null {
  const number = monthNumber(name);
  if (number === null) return null;
  if (y) return () => read(isoMonth(Number(y), number));
  return fromAnchor((anchor, tense, since) => read(nearestMonth(anchor, number, tense, since)));
}

/** "The first Monday in June", "the last week of March" (its month), "the week of 4 May" (Monday to Sunday). */
export const partsOfMonths: Finder = (passage) => [
  ...propose(by, passage, nth, ([, which = "", name = "", m = "", y]) =>
    inMonth(m, y, (value) => nthOf(value, weekdayNumber(name) ?? 1, ordinals.get(which) ?? 1)),
  ),
  ...propose(by, passage, stretch, ([, , m = "", y]) => inMonth(m, y, (value) => value)),
  ...propose(by, passage, weekOfDay, ([, m, d, otherDay, otherMonth, y]) => {
    const number = monthNumber(m ?? otherMonth ?? "");
    const days = dayNumber(d ?? otherDay ?? "");
    if (number === null) return null;
    if (y) {
      const value = `${isoMonth(Number(y), number)}-${String(days).padStart(2, "0")}`;
      return days <= monthLength(Number(y), number) ? () => weekOf(value) : null;
    }
    return fromAnchor((anchor, tense, since) => {
      const value = nearestDay(anchor, number, days, tense, since);
      return value && weekOf(value);
    });
  }),
];
