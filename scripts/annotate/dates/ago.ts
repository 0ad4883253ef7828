import { addDays, shiftMonth, weekOf, yearOf } from "../../calendar.ts";
import { type Finder, fromAnchor, propose } from "./expression.ts";
import { countOf, number } from "./patterns.ts";

const pattern = new RegExp(
  `(?<![\\w-])(?:nearly |almost |about |some )?(${number}) (day|week|fortnight|month|year|decade)s? ago(?![\\w-])`,
  "gi",
);

/** "Two months ago": a month of its own, as exact as its unit. */
export const ago: Finder = (passage) =>
  propose("ago", passage, pattern, ([, word = "", printed = ""]) => {
    const unit = printed.toLowerCase();
    const count = countOf(word);
    if (count === null) return null;
    return fromAnchor((anchor) => {
      if (unit === "day") return addDays(anchor, -count);
      if (unit === "week") return weekOf(anchor, -count);
      if (unit === "fortnight") return weekOf(anchor, -2 * count);
      if (unit === "month") return shiftMonth(anchor, -count);
      return String(yearOf(anchor) - (unit === "decade" ? 10 : 1) * count);
    });
  });
