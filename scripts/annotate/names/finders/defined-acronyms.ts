import { findOrganisation } from "../../gazetteer/organisations.ts";
import { findPlaces } from "../../gazetteer/places.ts";
import { type Line, type NameFinder, propose, textOfTokens } from "../context.ts";
import { organisationHeads, otherHeads, placeHeads, titleHeads } from "../vocabulary.ts";

const shape = /^\p{Lu}[\p{L}&]{1,8}$/u;
/** Lower-case words inside a name, which an acronym may pass over. */
const small = /^(?:of|for|and|the|on|in|de|des|du|del|la|to|&)$/;

/** First token of the capitalised phrase that ends at `last` and whose initials are `letters`; -1 for none. */
function phraseOf(line: Line, last: number, letters: string): number {
  let left = letters.length;
  for (let at = last; at >= 0 && at > last - 14; at--) {
    const token = line.tokens[at];
    if (!token || (at < last && !line.tokens[at + 1]?.tied)) return -1;
    const fits = token.lower.startsWith(letters.charAt(left - 1));
    const isSmall = small.test(token.lower);
    // "Cosla" takes the "of" along, "HSE" has none.
    if (fits && (token.capital || (isSmall && letters.length >= 4))) left--;
    else if (!isSmall) return -1;
    if (left === 0) return at;
  }
  return -1;
}

/**
 * "Health Service Executive (HSE)": a phrase whose initials stand in brackets behind it is named as a whole, and so is
 * what the initials stand for: a body, or a place by its last word. Nothing for officers, conferences and plans.
 */
export const definedAcronyms: NameFinder = (context) =>
  context.lines.flatMap((line) =>
    line.tokens.flatMap((token, at) => {
      if (token.gap !== " (" || context.article.text[token.end] !== ")" || !shape.test(token.text)) return [];
      const head = line.tokens[at - 1];
      const capitals = token.text.match(/\p{Lu}/gu)?.length ?? 0;
      if (!head || (capitals < 2 && token.text.length < 4)) return [];
      const word = head.lower.replace(/s$/u, "");
      const isBody = organisationHeads.has(head.lower) || organisationHeads.has(word);
      if (!isBody && [otherHeads, titleHeads].some((words) => words.has(head.lower) || words.has(word))) return [];
      const first = phraseOf(line, at - 1, token.lower.replace(/&/g, ""));
      if (first < 0 || first === at - 1) return [];
      if (capitals < 2 && at - first < 4) return [];
      // "the Democratic Republic of the Congo (DRC)" is no body.
      if (findPlaces(textOfTokens(context, line, first, at - 1))[0]?.kind === "country") return [];
      const kind = !isBody && placeHeads.has(head.lower) ? "place" : "organisation";
      const known = kind === "place" && findOrganisation(token.text) ? 0 : 40;
      return [
        propose(context, line, [first, at - 1], { kind, weight: 60, by: "defined-acronyms" }),
        ...(known > 0 ? [propose(context, line, [at, at], { kind, weight: known, by: "defined-acronyms" })] : []),
      ];
    }),
  );
