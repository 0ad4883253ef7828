import { isoDate, isoMonth } from "../../calendar.ts";
import { always, type Expression, type Finder, fromAnchor, propose } from "./expression.ts";
import { nearestDay, nearestMonth } from "./nearest.ts";
import { dash, day, dayNumber, month, monthNumber, year } from "./patterns.ts";

const by = "ranges";
const yearsBetween = new RegExp(`(?<![\\w])([Bb]etween) (${year}) and (${year})(?![\\w%])`, "g");
const yearsFrom = new RegExp(`(?<![\\w])(?:[Ff]rom) (?<text>(${year}) (?:to|until|through) (${year}))(?![\\w%])`, "dg");
const yearsSlash = new RegExp(`(?<![\\w$€£¥.,/-])(${year})/([0-9]{2})(?![\\w/-]|[.,][0-9])`, "g");
const monthsThrough = new RegExp(
  `(?<![\\w])(${month})(?: (${year}))? through (${month})(?:,? (${year}))?(?![\\w])`,
  "g",
);
const yearsDash = new RegExp(`(?<![\\w$€£¥.,-])(${year})${dash}(${year}|[0-9]{2})(?![\\w%-]|[.,][0-9])`, "g");
const monthsBetween = new RegExp(
  `(?<![\\w])[Bb]etween (${month})(?: (${year}))? and (${month})(?:,? (${year}))?(?![\\w])`,
  "g",
);
const daysBetween = new RegExp(
  `(?<![\\w.])[Bb]etween (?:(${month}) (${day})|(${day})(?: (${month}))?) and (?:(${month}) )?(${day})(?: (${month}))?(?:,? (${year}))?(?![\\w%]|[.,][0-9])`,
  "g",
);
const daysOfMonth = new RegExp(
  `(?<![\\w.])(${month}) (${day})(?:${dash}| to | through | and )(${day})(?:,? (${year}))?(?![\\w%]|[.,][0-9])`,
  "g",
);
const daysThenMonth = new RegExp(
  `(?<![\\w.,])(${day})(?:${dash}| to | and )(${day})(?: of)? (${month})(?:,? (${year}))?(?![\\w])`,
  "g",
);

/** A goal that "slips from 2025 to 2030" names two years, not what lies between them. */
const moved =
  /\b(?:slip|slipped|slips|moved?|moves|pushed|postponed|delayed|shifted|shift|brought forward|put back|extended|deferred|rescheduled|raised|revised|changed)(?: back| forward)? $/i;

const stretch = (start: string, end: string): Expression["read"] | null =>
  start < end ? always(`${start}/${end}`) : null;

function readYears(first: string | undefined, last: string | undefined): Expression["read"] | null {
  const start = first ?? "";
  const end = last?.length === 2 ? start.slice(0, 2) + last : (last ?? "");
  return stretch(start, end);
}

function readDays(m = "", first = "", last = "", y?: string): Expression["read"] | null {
  const number = monthNumber(m);
  const [from, to] = [dayNumber(first), dayNumber(last)];
  if (number === null || from >= to) return null;
  if (isoDate(Number(y ?? 2000), number, from) === null || isoDate(Number(y ?? 2000), number, to) === null) return null;
  const inYear = (date: string): string => `${date}/${date.slice(0, 8)}${String(to).padStart(2, "0")}`;
  if (y) return always(inYear(isoDate(Number(y), number, from) ?? ""));
  return fromAnchor((anchor, tense) => {
    const start = nearestDay(anchor, number, from, tense);
    return start === null ? null : inYear(start);
  });
}

/** "Between June 3 and June 9", "between 3 and 9 June": both ends have a month of their own or share one. */
function readDaysBetween([, m1, d1, d2, m2, m3, d3, m4, y]: RegExpExecArray): Expression["read"] | null {
  const last = m3 ?? m4 ?? m1;
  const from = monthNumber(m1 ?? m2 ?? last ?? "");
  const to = monthNumber(last ?? "");
  if (from === null || to === null) return null;
  const ends = [dayNumber(d1 ?? d2 ?? ""), dayNumber(d3 ?? "")] as const;
  const within = (inYear: number): string | null => {
    const start = isoDate(inYear, from, ends[0]);
    const end = isoDate(from > to ? inYear + 1 : inYear, to, ends[1]);
    return start !== null && end !== null && start < end ? `${start}/${end}` : null;
  };
  if (within(2000) === null) return null;
  if (y) return always(within(Number(y)));
  return fromAnchor((anchor, tense, since) => {
    const start = nearestDay(anchor, from, ends[0], tense, since);
    return start && within(Number(start.slice(0, 4)));
  });
}

function readMonths(first = "", firstYear?: string, last = "", lastYear?: string): Expression["read"] | null {
  const [from, to] = [monthNumber(first), monthNumber(last)];
  if (from === null || to === null) return null;
  const back = from > to ? 1 : 0;
  if (lastYear)
    return always(`${isoMonth(Number(firstYear ?? Number(lastYear) - back), from)}/${isoMonth(Number(lastYear), to)}`);
  return fromAnchor((anchor, tense) => {
    const end = nearestMonth(anchor, to, tense);
    return `${isoMonth(Number(end.slice(0, 4)) - back, from)}/${end}`;
  });
}

/** Stretches with two ends: "between 2016 and 2022", "2015-16", "May 3 to 5". */
export const ranges: Finder = (passage) => [
  ...propose(by, passage, yearsBetween, ([, , first, last]) => readYears(first, last)),
  ...propose(by, passage, yearsFrom, ({ index, 2: first, 3: last }) =>
    moved.test(passage.slice(Math.max(0, index - 24), index)) ? null : readYears(first, last),
  ),
  ...propose(by, passage, yearsDash, ([, first, last]) => readYears(first, last)),
  ...propose(by, passage, monthsBetween, ([, a, y, b, z]) => readMonths(a, y, b, z)),
  ...propose(by, passage, yearsSlash, ([, first = "", last]) =>
    Number(last) === (Number(first) + 1) % 100 ? readYears(first, last) : null,
  ),
  ...propose(by, passage, monthsThrough, ([, a, y, b, z]) => readMonths(a, y, b, z)),
  ...propose(by, passage, daysBetween, readDaysBetween),
  ...propose(by, passage, daysOfMonth, ([, m, a, b, y]) => readDays(m, a, b, y)),
  ...propose(by, passage, daysThenMonth, ([, a, b, m, y]) => readDays(m, a, b, y)),
];
