import { betweenSubjectAndVerb, joiners, prepositions } from "./nouns.ts";
import { speechForm } from "./speech-verbs.ts";
import { isWord } from "./token-kinds.ts";
import type { Token } from "./tokens.ts";

/** "Stovall joined Cruz": a verb between two names, not a title. */
const actsOn =
  /ed$|^(?:beat|met|sought|told|left|saw|knew|took|gave|got|won|lost|led|held|kept|made|found|sent|hit|hurt|paid|put|sold|taught|thought|understood|wrote|shot|struck|brought|bought|drove|felt|heard|let|meets|beats|says|sees)$/;

/** "Ayotte campaign manager Jon Kohan", "New Jersey Gov. Chris Christie": the last name of such a run is meant. */
export function lastOfRun(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i <= at + 7; i++) {
    const token = tokens[i];
    if (token?.kind === "name")
      return token.entity?.kind === "person"
        ? i
        : token.entity && i < at + 4
          ? lastOfRun(tokens, i) === i
            ? at
            : lastOfRun(tokens, i)
          : at;
    if (
      !isWord(token) ||
      prepositions.has(token.lower) ||
      joiners.has(token.lower) ||
      betweenSubjectAndVerb.has(token.lower)
    )
      return at;
    if (/^(?:who|which|whose|that)$/.test(token.lower) || speechForm(token.lower)?.form === "finite") return at;
    if (i === at + 1 && actsOn.test(token.lower)) return at;
  }
  return at;
}
