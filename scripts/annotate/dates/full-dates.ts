import { isoDate } from "../../calendar.ts";
import { always, type Expression, type Finder, propose } from "./expression.ts";
import { day, dayNumber, month, monthNumber, weekday, year } from "./patterns.ts";

const by = "full-dates";
const monthFirst = new RegExp(`(?<![\\w.])(?:${weekday},? )?(${month}) (${day}),? (${year})(?![\\w])`, "g");
const dayFirst = new RegExp(`(?<![\\w.])(?:${weekday},? )?(${day})(?: of)? (${month}),? (${year})(?![\\w])`, "g");
const iso = new RegExp(`(?<![\\w.-])(${year})-([01][0-9])-([0-3][0-9])(?![\\w-])`, "g");
const dotted = new RegExp(`(?<![\\w.])([0-3]?[0-9])\\.([01]?[0-9])\\.(${year})(?![\\w])`, "g");
const slashed = new RegExp(`(?<![\\w/])([0-3]?[0-9])/([0-3]?[0-9])/(${year})(?![\\w/])`, "g");

const reading = (y: string | undefined, m: number | null, d: string | undefined): Expression["read"] | null => {
  const value = m === null ? null : isoDate(Number(y), m, dayNumber(d ?? ""));
  return value === null ? null : always(value);
};

/** "Mar 18, 2024" and "03/18/2024" name a day with its year. Where day and month could change places, no value. */
function readSlashed([, a, b, y]: RegExpExecArray): Expression["read"] | null {
  const [first, second] = [Number(a), Number(b)];
  if (first > 12) return reading(y, second, a);
  if (second > 12) return reading(y, first, b);
  return first === second ? reading(y, first, b) : always(null);
}

/** Days with month and year, in every order that newspapers print. */
export const fullDates: Finder = (passage) => [
  ...propose(by, passage, monthFirst, ([, m, d, y]) => reading(y, monthNumber(m ?? ""), d)),
  ...propose(by, passage, dayFirst, ([, d, m, y]) => reading(y, monthNumber(m ?? ""), d)),
  ...propose(by, passage, iso, ([, y, m, d]) => reading(y, Number(m), d)),
  ...propose(by, passage, dotted, ([, d, m, y]) => reading(y, Number(m), d)),
  ...propose(by, passage, slashed, readSlashed),
];
