import { editedClaims } from "../claims.ts";
import { placeOf, type Rule } from "../rule.ts";

/** Allowed for people, never made by conversion: told so that somebody can look. */
export const wordsEdited: Rule = {
  name: "words-edited",
  severity: "note",
  holds: "A text that is not the source's own words is known as such.",
  check: (reading) =>
    editedClaims(reading).map(({ unit }) => ({
      ...placeOf(reading, unit, ""),
      message: "these are not the words of the source",
      remedy: "its numbers, names, negations and attribution were compared; read the rest against the passage",
    })),
};
