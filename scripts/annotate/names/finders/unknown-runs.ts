import { isGivenName } from "../../gazetteer/people.ts";
import { findPlaces } from "../../gazetteer/places.ts";
import { type NameContext, type NameFinder, propose, type Run, textOfTokens } from "../context.ts";
import { mayBePerson, nameWords, roleOf, startsLikeOther } from "../shape.ts";
import { surnamesThatAreWords, titleHeads } from "../vocabulary.ts";

const direction =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|greater|upper|lower|new|old|mainland|inner|outer|mid|modern|former|late|radio)$/;

/** "Sri Lanka Cricket", "Athletics Kenya": a country and a plain word make a body. */
function countryAt(context: NameContext, run: Run): boolean {
  const words = nameWords(run);
  if (words.length !== run.last - run.first + 1 || words.length > 4) return false;
  const isCountry = (first: number, last: number): boolean =>
    findPlaces(textOfTokens(context, run.line, first, last))[0]?.kind === "country";
  const [head] = words;
  const tail = words.at(-1);
  if (!head || !tail || isGivenName(head.text) || isCountry(run.first, run.last)) return false;
  for (let cut = run.first; cut < run.last; cut++) {
    if (
      isCountry(run.first, cut) &&
      cut + 1 === run.last &&
      tail.common &&
      !tail.allCaps &&
      !titleHeads.has(tail.lower)
    )
      return true;
    if (
      isCountry(cut + 1, run.last) &&
      cut === run.first &&
      head.common &&
      !head.initial &&
      !direction.test(head.lower) &&
      !titleHeads.has(head.lower)
    )
      return true;
  }
  return false;
}

/** Two or three capitalised words that nothing else explains: more often a person than anything else. */
export const unknownRuns: NameFinder = (context) =>
  context.runs.flatMap((run) => {
    const words = nameWords(run);
    const [only] = words;
    // Too little to stand alone; a neighbour in a list may settle it.
    if (words.length === 1 && only && !only.common && !only.digits)
      return [
        propose(context, run.line, [run.first, run.last], { kind: "organisation", weight: 2, by: "unknown-runs" }),
      ];
    if (words.length < 2 || words.length > 4) return [];
    const strange = words.filter((token) => !token.common).length;
    const before = run.line.tokens[run.first - 1];
    // "Ystad Storm", "Boreal Sands": a plain noun at the end is rarely a family name.
    const plainEnd =
      words.at(-1)?.common === true && !surnamesThatAreWords.has(words.at(-1)?.lower ?? "") && strange > 0 && !run.role;
    const country = countryAt(context, run);
    if (country && !run.role)
      return [
        propose(context, run.line, [run.first, run.last], { kind: "organisation", weight: 42, by: "unknown-runs" }),
      ];
    const article = words[0]?.tied && before?.lower === "the";
    const person =
      mayBePerson(run) &&
      !startsLikeOther(run) &&
      !plainEnd &&
      !article &&
      strange >= words.length - 1 &&
      strange > 0 &&
      words.length < 4;
    return [
      propose(context, run.line, [run.first, run.last], {
        kind: person ? "person" : "organisation",
        weight: person
          ? strange === words.length
            ? 34
            : 29
          : plainEnd && words.length === 2
            ? 29
            : strange > 0
              ? 18
              : 8,
        by: "unknown-runs",
        ...(person && roleOf(context, run)),
      }),
    ];
  });
