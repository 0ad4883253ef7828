import { isoMonth, yearOf } from "../../calendar.ts";
import { always, type Finder, fromAnchor, propose } from "./expression.ts";
import { month, monthNumber, part, year } from "./patterns.ts";

const by = "month-years";
const withYear = new RegExp(`(?<![\\w.])${part}?(${month}),?(?: of)? (${year})(?![\\w]|,[0-9])`, "g");
const withWhich = new RegExp(`(?<![\\w.])${part}?(${month}),?(?: of)? (last|this|next) year\\b`, "g");

const steps: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** Months with their year: "January 2016", "late March 2020", "August of last year". */
export const monthYears: Finder = (passage) => [
  ...propose(by, passage, withYear, ([, m, y]) => {
    const number = monthNumber(m ?? "");
    return number === null ? null : always(isoMonth(Number(y), number));
  }),
  ...propose(by, passage, withWhich, ([, m, which]) => {
    const number = monthNumber(m ?? "");
    return number === null
      ? null
      : fromAnchor((anchor) => isoMonth(yearOf(anchor) + (steps[which ?? ""] ?? 0), number));
  }),
];
