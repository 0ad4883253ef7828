import { isRealDate } from "../../briefing/dates.ts";
import { type Finding, lineOfKey, type Rule } from "../rule.ts";

const entry = /^(\d{4}-\d{2}-\d{2})(?:: | [–—-] | )(\S.*)$/s;

/** A correction says when and what, and moves `updated`. */
export const correctionsForm: Rule = {
  name: "corrections-form",
  severity: "error",
  holds: "A correction is a day and one line, and `updated` is not before the last of them.",
  check: (reading) => {
    const { corrections = [], updated } = reading.front;
    const found: Finding[] = [];
    let last = "";
    for (const correction of corrections) {
      const [, day = "", words] = entry.exec(correction) ?? [];
      if (!words || !isRealDate(day))
        found.push({
          line: lineOfKey(reading, "corrections", correction.slice(0, 20)),
          column: 1,
          message: `the correction “${correction.slice(0, 40)}” does not begin with a day`,
          remedy: "write “2024-03-19: what was wrong and what is right”, in quotes",
        });
      else if (day > last) last = day;
    }
    if (last && (updated === undefined || updated.slice(0, 10) < last))
      found.push({
        line: lineOfKey(reading, updated === undefined ? "corrections" : "updated"),
        column: 1,
        message: `a correction is of ${last}, and updated is ${updated ?? "not given"}`,
        remedy: `write updated: ${last}`,
      });
    return found;
  },
};
