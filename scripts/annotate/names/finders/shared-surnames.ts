import { findOrganisation } from "../../gazetteer/organisations.ts";
import { isGivenName } from "../../gazetteer/people.ts";
import { findPlaces } from "../../gazetteer/places.ts";
import { type NameContext, type NameFinder, propose } from "../context.ts";
import { nameWords, roleOf, runText } from "../shape.ts";
import type { Token } from "../tokens.ts";
import { particles } from "../vocabulary.ts";

const kin =
  "brothers sisters siblings twins cousins couple married parents husband wife father mother son daughter sons daughters".split(
    " ",
  );
const speaksOfKin = ({ lowerWords }: NameContext): boolean => kin.some((word) => lowerWords.has(word));

/** No word of the language, no place and no body: a given name as likely as anything. */
const isStrange = ({ text, common, allCaps, demonym }: Token): boolean =>
  !common && !allCaps && !demonym && findPlaces(text).length === 0 && !findOrganisation(text);

/** "Ana and Elin Lindström" are Ana Lindström and Elin Lindström. */
export const sharedSurnames: NameFinder = (context) =>
  context.runs.flatMap((run, at) => {
    const next = context.runs[at + 1];
    if (!next || next.line !== run.line || next.first !== run.last + 2 || run.last !== run.first) return [];
    const and = run.line.tokens[run.last + 1];
    const [given] = nameWords(run);
    const words = nameWords(next);
    if (and?.lower !== "and" || !and.tied || !given || given.possessive) return [];
    const known = isGivenName(given.text) && isGivenName(words[0]?.text ?? "");
    if (words.length !== 2 && !(words.length === 3 && particles.has(words[1]?.lower ?? ""))) return [];
    if (
      !known &&
      !(isStrange(given) && words.every((word) => isStrange(word) || particles.has(word.lower)) && speaksOfKin(context))
    )
      return [];
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
