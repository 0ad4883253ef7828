import { type Finding, placeOf, type Rule } from "../rule.ts";

/** An open bracket hides from the check, or lays bare, what was not meant. */
export const bracketOpen: Rule = {
  name: "bracket-open",
  severity: "error",
  holds: "Every square bracket is closed.",
  check: (reading) =>
    reading.units.flatMap((unit): readonly Finding[] => {
      let open = 0;
      for (const char of unit.plain) {
        if (char === "[") open++;
        if (char === "]") open--;
        if (open < 0) break;
      }
      if (open === 0) return [];
      return [
        {
          ...placeOf(reading, unit, open > 0 ? "[" : "]"),
          message: open > 0 ? "a bracket is not closed" : "a bracket is closed that was not opened",
          remedy: "put your own words between [ and ]",
        },
      ];
    }),
};
