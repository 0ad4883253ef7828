import { findPlaces } from "../../gazetteer/places.ts";
import { type NameFinder, propose } from "../context.ts";
import { mayBePerson, nameWords, roleOf, startsLikeOther, startsWithGivenName } from "../shape.ts";

/** Two words or more, the first a well-known given name. Doubtful where the rest are plain words ("Rich Harvest"). */
export const givenNames: NameFinder = (context) =>
  context.runs.flatMap((run) => {
    const words = nameWords(run);
    if (!mayBePerson(run) || !startsWithGivenName(words) || startsLikeOther(run)) return [];
    const doubtful = words.slice(1).every((token) => token.common) && words.length > 1;
    const first = words[0];
    const place = findPlaces(first?.text ?? "").some(({ kind }) => kind !== "city");
    const weight = doubtful ? (first?.common || place ? 20 : 50) : 70;
    return [
      propose(context, run.line, [run.first, run.last], {
        kind: "person",
        weight,
        by: "given-names",
        ...roleOf(context, run),
      }),
    ];
  });
