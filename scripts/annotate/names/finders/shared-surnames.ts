import { isGivenName } from "../../gazetteer/people.ts";
import { type NameFinder, propose } from "../context.ts";
import { nameWords, roleOf, runText } from "../shape.ts";

/** "Ana and Elin Lindström" are Ana Lindström and Elin Lindström. */
export const sharedSurnames: NameFinder = (context) =>
  context.runs.flatMap((run, at) => {
    const next = context.runs[at + 1];
    if (!next || next.line !== run.line || next.first !== run.last + 2 || run.last !== run.first) return [];
    const and = run.line.tokens[run.last + 1];
    const [given] = nameWords(run);
    const words = nameWords(next);
    if (and?.lower !== "and" || !and.tied || !given || words.length !== 2 || !isGivenName(given.text)) return [];
    if (!isGivenName(words[0]?.text ?? "") || given.possessive) return [];
    const surname = runText(context, next).slice((words[0]?.text ?? "").length + 1);
    return [
      propose(context, run.line, [run.first, run.last], {
        kind: "person",
        weight: 75,
        by: "shared-surnames",
        canonical: `${given.text} ${surname}`,
        ...roleOf(context, run),
      }),
    ];
  });
