import { claimsOf } from "../claims.ts";
import { type Finding, placeOf, type Rule } from "../rule.ts";

/** "…" between words that stand side by side in the source. */
export const gapEmpty: Rule = {
  name: "gap-empty",
  severity: "warning",
  holds: "“ … ” stands in a point only where something of the source is left out.",
  check: (reading) =>
    claimsOf(reading).flatMap(({ verbatim, source, unit, brackets }): readonly Finding[] =>
      brackets.length > 0
        ? []
        : (verbatim ?? []).flatMap((place, i) => {
            const next = verbatim?.[i + 1];
            if (!next || source.text.slice(place.end, next.start).trim() !== "") return [];
            return [
              { ...placeOf(reading, unit, "…"), message: "nothing is left out here", remedy: "take the “…” away" },
            ];
          }),
    ),
};
