import { type NameFinder, propose } from "../context.ts";
import { hasFamilyEnding, hasPersonForm, mayBePerson, nameWords, roleOf, startsLikeOther } from "../shape.ts";

/** Particles, initials, double names and typical endings of family names. */
export const nameForms: NameFinder = (context) =>
  context.runs.flatMap((run) => {
    if (!mayBePerson(run) || startsLikeOther(run)) return [];
    const words = nameWords(run);
    const weight = hasPersonForm(run) ? 40 : hasFamilyEnding(words.at(-1)) ? (words.length > 1 ? 30 : 10) : 0;
    if (weight === 0) return [];
    return [
      propose(context, run.line, [run.first, run.last], {
        kind: "person",
        weight,
        by: "name-forms",
        ...roleOf(context, run),
      }),
    ];
  });
