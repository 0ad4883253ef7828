import type { Sentence } from "../../model.ts";
import { type Claim, claimsOf } from "../claims.ts";
import { bears } from "../names.ts";
import { type Finding, placeOf, type Rule } from "../rule.ts";
import { sentencesIn } from "../source.ts";
import { attributedIn, reportsSpeech } from "../speech.ts";
import { foldAll, lowerSet, wordsOf } from "../words.ts";

/** Sentences of the source that a claim gives: those it has words of, or the one it is nearest to. */
function sentencesOf({ verbatim, sentence, source }: Claim): readonly Sentence[] {
  if (!verbatim) return sentence ? [sentence] : [];
  return [...new Set(verbatim.flatMap((place) => sentencesIn(source, place)))];
}

/** A clause about somebody, which the reporter vouches for: "Castlebar, where counting began on Saturday". */
const apposition =
  /^(?:[^,]{1,80},(?: \d{1,3},)? (?:an? [^,]{1,60},? )?|(?:an? )[^,]{1,60} )(?:who|whose|where|which|when)\b/i;
/** What opens a clause of its own, in which somebody else may speak. */
const clauseOpens = /^,? ?(?:as|while|after|before|and|but|when|though|although|amid|which|who)\b/i;

/** Whether what a claim gives of a sentence is the reporter's own: a clause that nobody is quoted for. */
function isReporters(
  { verbatim, sentence, source, text, whole }: Claim,
  { start, end }: Sentence,
  verb: number,
): boolean {
  const [place] = verbatim ?? [];
  if (place && verbatim?.length === 1 && whole.includes("…")) {
    const words = source.text
      .slice(place.start, place.end)
      .replace(/^\p{Lu}\p{Ll}{1,20} (?:\p{Lu}\p{Ll}{1,20} )(?=\p{Lu})/u, "");
    if (apposition.test(words)) return true;
    return place.end <= verb && clauseOpens.test(source.text.slice(place.end, verb));
  }
  if (!sentence) return false;
  // The last word that an edited text has of the sentence, if a clause of somebody else's begins behind it.
  const own = lowerSet(text);
  const shared = wordsOf(source.text.slice(start, end)).filter(
    (word) => own.has(word.text.toLowerCase()) && word.text.length > 3,
  );
  const last = start + (shared.at(-1)?.end ?? 0);
  return last <= verb && clauseOpens.test(source.text.slice(last, verb));
}

/** What somebody said is somebody's, not a fact. */
export const attributionLost: Rule = {
  name: "attribution-lost",
  severity: "error",
  holds: "What the source gives as said by somebody is given as said, and by whom.",
  check: (reading) =>
    claimsOf(reading).flatMap((claim): readonly Finding[] => {
      const { unit, source } = claim;
      const whole = foldAll(unit.plain);
      return sentencesOf(claim).flatMap((sentence): readonly Finding[] => {
        const said = attributedIn(source, sentence);
        if (!said || isReporters(claim, sentence, said.at)) return [];
        const who = said.speakers[0];
        if (!reportsSpeech(whole, source.text.slice(sentence.start, sentence.end)))
          return [
            {
              ...placeOf(reading, unit, ""),
              message: `the source has this as ${said.verb === "according to" ? "according to" : `“${said.verb}” by`} ${who ?? "somebody"}, the briefing as a fact`,
              remedy: `say who ${said.verb === "according to" ? "says" : said.verb} it`,
            },
          ];
        const { entities } = source.article;
        const named = said.speakers.some((name) =>
          entities.some((entity) => entity.name === name && wordsOf(whole).some(({ text }) => bears(entity, text))),
        );
        if (said.speakers.length === 0 || named || claim.verbatim) return [];
        return [
          {
            ...placeOf(reading, unit, ""),
            message: `the source says that it is ${who} who speaks`,
            remedy: `name ${who}`,
          },
        ];
      });
    }),
};
