import { type Rule, shortly } from "../rule.ts";

const cited = new Set(["bottom-line", "key-points", "quotes", "timeline", "background", "watch"]);

/** A claim without a passage behind it. What stands in brackets from end to end is the editor's. */
export const noteMissing: Rule = {
  name: "note-missing",
  severity: "error",
  holds: "Every bottom line, point, quotation and dated entry ends in a footnote that names its passage.",
  check: ({ units, front }) =>
    front.source_file === undefined && front.source_url === undefined
      ? []
      : units
          .filter(({ section, notes, plain }) => cited.has(section) && notes.length === 0 && !/^\[.*\]$/.test(plain))
          .map(({ line, plain }) => ({
            line,
            column: 1,
            message: `${shortly(plain, 40)} names no passage`,
            remedy: "end it with a footnote mark, or put it into [brackets] as your own",
          })),
};
