import { type NameFinder, propose } from "../context.ts";
import { mayBePerson, nameWords, roleOf, startsLikeOther } from "../shape.ts";

/** Two or three capitalised words that nothing else explains: more often a person than anything else. */
export const unknownRuns: NameFinder = (context) =>
  context.runs.flatMap((run) => {
    const words = nameWords(run);
    const [only] = words;
    // Too little to stand alone; a neighbour in a list may settle it.
    if (words.length === 1 && only && !only.common && !only.digits)
      return [
        propose(context, run.line, [run.first, run.last], { kind: "organisation", weight: 4, by: "unknown-runs" }),
      ];
    if (words.length < 2 || words.length > 4) return [];
    const strange = words.filter((token) => !token.common).length;
    const before = run.line.tokens[run.first - 1];
    // "Ystad Storm", "Boreal Sands": a plain noun at the end is rarely a family name.
    const plainEnd = words.at(-1)?.common === true && strange > 0 && !run.role;
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
