import { type Candidate, plus, type Refiner } from "../candidates.ts";
import type { NameContext } from "../context.ts";
import { organisationHeads, otherHeads, plainAcronyms, titleHeads } from "../vocabulary.ts";

const capitals = /^\p{Lu}[\p{L}.&]{1,8}$/u;
/** "Minister for Health": who, not what. */
const office =
  /^(?:Deputy |Prime )?(?:Minister|Secretary|Director|Commissioner|Spokes\p{L}{3,6}|Ambassador|Governor|Mayor|Bishop|Archbishop|Professor|President|Chancellor) (?:of|for|to) /u;
const loss = { person: -120, organisation: -120, place: -120 };

/** Abbreviations that the article itself explains as something else: "Annual Developers Conference (ADC)". */
function explainedOtherwise(context: NameContext): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of context.lines)
    line.tokens.forEach((token, at) => {
      if (token.gap !== " (" || context.article.text[token.end] !== ")" || !capitals.test(token.text)) return;
      const head = line.tokens[at - 1];
      if (!head || !token.allCaps || !token.text.includes(head.text.charAt(0).toUpperCase())) return;
      const word = head.lower.replace(/s$/u, "");
      if (organisationHeads.has(head.lower) || organisationHeads.has(word)) return;
      const isOther = [otherHeads, titleHeads].some((words) => words.has(head.lower) || words.has(word));
      if (isOther) found.add(token.text);
    });
  return found;
}

/** CEO, C.E.O., and what the article says is no body are no names, whoever proposes them. */
export const distrustAbbreviations = (context: NameContext): Refiner => {
  const others = explainedOtherwise(context);
  const isNone = ({ text }: Candidate): boolean =>
    capitals.test(text) && (others.has(text) || plainAcronyms.has(text.toLowerCase().replaceAll(".", "")));
  return (candidates) =>
    candidates.map((candidate) =>
      isNone(candidate) || office.test(candidate.text)
        ? { ...candidate, scores: plus(candidate.scores, loss) }
        : candidate,
    );
};
