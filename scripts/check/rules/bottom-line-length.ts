import type { Rule } from "../rule.ts";
import { wordsOf } from "../words.ts";

/** In words: the longest lede that wires print, and a little. */
const most = 75;

/** A bottom line is read at a glance. */
export const bottomLineLength: Rule = {
  name: "bottom-line-length",
  severity: "warning",
  holds: "There is a bottom line, and it is short.",
  check: ({ units, bodyLine, front }) => {
    const lines = units.filter(({ section }) => section === "bottom-line");
    const words = wordsOf(lines.map(({ plain }) => plain).join(" ")).length;
    const line = lines[0]?.line ?? bodyLine;
    if (words === 0)
      return front.status === "withdrawn"
        ? []
        : [{ line, column: 1, message: "there is no bottom line", remedy: "begin the text with one or two sentences" }];
    if (words <= most) return [];
    return [{ line, column: 1, message: `the bottom line has ${words} words`, remedy: "cut it to 50 or so" }];
  },
};
