import { addDays, isoMonth, monthOf, weekOf, yearOf } from "../../calendar.ts";
import { type Expression, type Finder, propose } from "./expression.ts";
import { countOf, number } from "./patterns.ts";

/** What may follow: the end of the clause, or its subject where the expression opens it. */
const closed = '(?=[.,;:)"”]|$| (?:in|on|at|by|and|but|when|to|with|from|as|for)\\b)';
const inside = new RegExp(`(?<![\\w-])(${number}) (day|week|month|year)s? (earlier|later|before)${closed}`, "gi");
const opening = new RegExp(
  `(?<=^|[.!?]["”]? )(${number}) (day|week|month|year)s? (earlier|later)(?=,? [\\p{L}\\d])`,
  "giu",
);

/** So many days from a day, weeks from a day, months from a month; a coarser date carries no finer one. */
function shift(from: string, unit: string, count: number): string | null {
  if (from.includes("/")) return null;
  if (unit === "day") return from.length === 10 ? addDays(from, count) : null;
  if (unit === "week") return from.length === 10 ? weekOf(from, count) : null;
  if (unit === "month") return from.length >= 7 ? isoMonth(yearOf(from), monthOf(from) + count) : null;
  return String(yearOf(from) + count);
}

function reading([, word = "", unit = "", direction = ""]: RegExpExecArray): Expression["read"] | null {
  const count = countOf(word);
  if (count === null) return null;
  const steps = direction.toLowerCase() === "later" ? count : -count;
  const size = unit.toLowerCase();
  return ({ previous, anchor }) => {
    if (anchor === null) return null;
    // Days before are often told from the article's own, as "yesterday" is; what came later or long before never is.
    const from = previous ?? (size === "day" && steps < 0 ? anchor : null);
    return (from && shift(from, size, steps)) ?? (size === "day" && steps < 0 ? shift(anchor, size, steps) : null);
  };
}

/** "Two days later", "three years earlier": told from the date that stands before it in the article. */
export const later: Finder = (passage) =>
  [...propose("later", passage, inside, reading), ...propose("later", passage, opening, reading)].map((expression) => ({
    ...expression,
    told: true,
  }));
