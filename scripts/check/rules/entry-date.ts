import { contains } from "../../spans.ts";
import { claimsOf } from "../claims.ts";
import { type Finding, placeOf, type Rule } from "../rule.ts";
import { sentencesIn } from "../source.ts";

/** The day of an entry is one that its passage speaks of. */
export const entryDate: Rule = {
  name: "entry-date",
  severity: "error",
  holds: "The date of an entry is what a date of its passage comes to; what was only supposed is marked (inferred).",
  check: (reading) =>
    claimsOf(reading).flatMap(({ unit, source, passage, verbatim, sentence }): readonly Finding[] => {
      const { date } = unit;
      if (date === null || (unit.section !== "timeline" && unit.section !== "watch")) return [];
      const spans = verbatim
        ? verbatim.flatMap((place) => sentencesIn(source, place))
        : sentence
          ? [sentence]
          : passage;
      const own = source.article.dates.filter((mention) => spans.some((span) => contains(span, mention)));
      const place = placeOf(reading, unit, date);
      if (own.some(({ value }) => value === date) || date === source.article.published?.value) return [];
      if (own.some(({ supposed }) => supposed?.value === date))
        return unit.certainty === "inferred"
          ? []
          : [
              {
                ...place,
                message: `${date} is only supposed: the source gives no year or day to count from`,
                remedy: `write **${date}** (inferred), and say why under “Gaps and cautions”`,
                fix: (text) => {
                  const lines = text.split("\n");
                  lines[unit.line - 1] = (lines[unit.line - 1] ?? "").replace(`**${date}**`, `**${date}** (inferred)`);
                  return lines.join("\n");
                },
              },
            ];
      const values = [
        ...new Set(own.map(({ value, supposed, text }) => `“${text}” (${value ?? supposed?.value ?? "no date"})`)),
      ];
      return [
        {
          ...place,
          message: `no date of the passage comes to ${date}${values.length > 0 ? `; it has ${values.join(", ")}` : ""}`,
          remedy:
            "give the date that the source gives, or mark your own with (inferred) and silence the rule with the reason",
        },
      ];
    }),
};
