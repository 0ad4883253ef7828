import { isDatePart, readAttribution } from "../quotations.ts";
import { type Finding, placeOf, type Rule } from "../rule.ts";

const months = new Map(
  "january february march april may june july august september october november december"
    .split(" ")
    .map((name, i) => [name, String(i + 1).padStart(2, "0")]),
);

/** `18 March 2024`, `March 18, 2024` or `2024-03-18` as `2024-03-18`; null for another form. */
function isoOf(part: string): string | null {
  const words = /^(\d{1,2}) ([A-Z][a-z]{2,8}) (\d{4})$/.exec(part);
  const month = months.get(words?.[2]?.toLowerCase() ?? "");
  if (words && month) return `${words[3]}-${month}-${words[1]?.padStart(2, "0")}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(part) ? part : null;
}

/** Words are spoken on the day of the article, unless somebody says otherwise. */
export const quotationDate: Rule = {
  name: "quotation-date",
  severity: "error",
  holds: "The day under a quotation is that of the article, or one that the editor names in [brackets].",
  check: (reading) =>
    reading.units.flatMap(({ section, attribution }): readonly Finding[] => {
      if (section !== "quotes" || !attribution) return [];
      const { rest } = readAttribution(attribution.plain);
      const part = rest.find(isDatePart);
      const published = reading.front.published?.slice(0, 10);
      if (part === undefined || part.startsWith("[")) return [];
      const given = isoOf(part);
      const place = placeOf(reading, { line: attribution.line, lastLine: attribution.line }, part);
      if (given === null && part === "undated" && published)
        return [{ ...place, message: "the article has a date", remedy: `write ${published}` }];
      if (given === null || given === published) return [];
      return [
        {
          ...place,
          message: published ? `the article is of ${published}, not of ${given}` : "the article has no date",
          remedy: "write the day of the article, or put the day on which it was said into [brackets]",
        },
      ];
    }),
};
