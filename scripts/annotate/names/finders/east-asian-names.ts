import { type NameFinder, propose } from "../context.ts";
import { isEastAsianName, nameWords, roleOf, startsLikeOther } from "../shape.ts";

/** Chinese, Korean and Vietnamese names, the family name first. */
export const eastAsianNames: NameFinder = (context) =>
  context.runs.flatMap((run) => {
    if (nameWords(run).length !== run.last - run.first + 1 || !isEastAsianName(nameWords(run)) || startsLikeOther(run))
      return [];
    return [
      propose(context, run.line, [run.first, run.last], {
        kind: "person",
        weight: 55,
        by: "east-asian-names",
        ...roleOf(context, run),
      }),
    ];
  });
