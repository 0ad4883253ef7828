import { claimsOf } from "../claims.ts";
import { type Finding, placeOf, type Rule, shortly } from "../rule.ts";
import { sentencesIn } from "../source.ts";

const nothing = /^[^\p{L}\p{N}]*$/u;

/** The source's own words end where its sentence ends, or say that it goes on. */
export const cutUnmarked: Rule = {
  name: "cut-unmarked",
  severity: "error",
  holds: "A sentence of the source is given whole, or its cuts are marked with “…”.",
  check: (reading) =>
    claimsOf(reading).flatMap((claim): readonly Finding[] => {
      const { verbatim, source, unit } = claim;
      const [first, last] = [verbatim?.[0], verbatim?.at(-1)];
      if (!first || !last) return [];
      const remedy = "give the sentence whole, or mark the cut with “…”";
      const [opening] = sentencesIn(source, first);
      const closing = sentencesIn(source, last).at(-1);
      const found: Finding[] = [];
      if (opening && !/^[“"]?(?:…|\[)/.test(unit.plain) && !nothing.test(source.text.slice(opening.start, first.start)))
        found.push({
          ...placeOf(reading, unit, ""),
          message: `the sentence of the source begins before: ${shortly(source.text.slice(opening.start, first.start + 10), 40)}`,
          remedy,
        });
      if (closing && !/(?:…|\])[”".]?$/.test(unit.plain) && !nothing.test(source.text.slice(last.end, closing.end)))
        found.push({
          ...placeOf(reading, unit, unit.plain.split(" ").slice(-2).join(" ")),
          message: `the sentence of the source goes on: ${shortly(source.text.slice(last.end, closing.end).trim(), 40)}`,
          remedy,
        });
      return found;
    }),
};
