import { addDays, isoMonth, monthOf, shiftMonth, weekdayOf, weekOf, yearOf } from "../../calendar.ts";
import { type Expression, type Finder, fromAnchor, propose } from "./expression.ts";
import { part } from "./patterns.ts";

const by = "weeks-to-years";
const pattern = new RegExp(
  `(?<![\\w-])(?:${part})?([Ll]ast|[Tt]his|[Nn]ext|[Tt]he coming|[Tt]his coming|[Tt]his past) (week|weekend|month|year|season)(?![\\w-])`,
  "g",
);
const beforeLast = /(?<![\w-])[Tt]he (?<text>(?<unit>week|month|year) before last)(?![\w-])/dg;
const endOf = /(?<![\w-])(?:end|middle|start|beginning|close) of the (week|month|year)(?![\w-])(?! \d)/gi;
const weekend = /(?<![\w-])(?:[Tt]he|[Aa]t|[Bb]y|[Oo]ver) (?:the )?(?<text>weekend)(?![\w-])/dg;
const later =
  /(?<![\w-])(?:(?:[Ll]ater|[Ee]arlier|[Ll]ate|[Ee]arly) )?(?:[Tt]he )?(?<text>(?<which>following|previous|preceding|next) (?<unit>week|month|year))(?![\w-])/dg;
const sameYear = /(?<![\w-])(?<text>(?:[Ll]ater|[Ee]arlier|[Ll]ate|[Ee]arly) that (?<unit>month|year))(?![\w-])/dg;

/** Saturday and Sunday of the week of a date. */
function weekendOf(date: string, weeks: number): string {
  const saturday = addDays(date, 6 - weekdayOf(date) + 7 * weeks);
  return `${saturday}/${addDays(saturday, 1)}`;
}

/** A week, month or year, so many steps from that of a date. */
function unitAt(date: string, unit: string, steps: number): string | null {
  if (unit === "week") return weekOf(date, steps);
  if (unit === "weekend") return weekendOf(date, steps);
  if (unit === "month") return shiftMonth(date, steps);
  if (unit === "year") return String(yearOf(date) + steps);
  return null;
}

const stepOf = (which: string): number => {
  const word = which.toLowerCase();
  if (word === "last" || word === "previous" || word === "preceding" || word === "this past") return -1;
  return word === "next" || word === "following" || word.endsWith("coming") ? 1 : 0;
};

/** From Monday to Friday "last weekend" is the one before this week; on the weekend itself likewise. */
const readUnit = (which: string, unit: string): Expression["read"] =>
  fromAnchor((anchor) => unitAt(anchor, unit, stepOf(which)));

/** Told from the month or year that stands before it; the article's own when none does. */
function readFollowing(which: string, unit: string): Expression["read"] {
  return ({ previous, anchor }) => {
    const known = previous?.split("/")[0] ?? null;
    if (known && unit === "year") return String(yearOf(known) + stepOf(which));
    if (known && unit === "month" && known.length >= 7) return isoMonth(yearOf(known), monthOf(known) + stepOf(which));
    if (known && unit === "week" && known.length === 10) return weekOf(known, stepOf(which));
    return anchor === null ? null : unitAt(anchor, unit, stepOf(which));
  };
}

/** Weeks, weekends, months and years told from the article's own: "later this week", "end of the month", "next year". */
export const weeksToYears: Finder = (passage) => [
  ...propose(by, passage, pattern, ([, which = "", unit = ""]) => readUnit(which, unit)),
  ...propose(by, passage, beforeLast, ({ groups }) => fromAnchor((anchor) => unitAt(anchor, groups?.unit ?? "", -2))),
  ...propose(by, passage, endOf, ([, unit = ""]) => readUnit("this", unit.toLowerCase())),
  ...propose(by, passage, weekend, () =>
    fromAnchor((anchor, tense) => weekendOf(anchor, tense === "past" && weekdayOf(anchor) < 6 ? -1 : 0)),
  ),
  ...propose(by, passage, later, (match) => {
    const { which = "", unit = "" } = match.groups ?? {};
    return which === "next" ? null : readFollowing(which, unit);
  }),
  ...propose(by, passage, sameYear, (match) => readFollowing("this", match.groups?.unit ?? "")),
];
