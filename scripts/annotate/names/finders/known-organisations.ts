import type { NameProposal } from "../../../model.ts";
import { findOrganisation } from "../../gazetteer/organisations.ts";
import { findPlaces } from "../../gazetteer/places.ts";
import { type Line, type NameContext, type NameFinder, propose, textOfTokens } from "../context.ts";

/** Longest name of the list, in words. */
const longest = 7;

const ambiguous =
  /^(?:total|oracle|apple|amazon|meta|gap|target|shell|visa|vogue|nature|fortune|time|dawn|commonwealth|congress|senate|guardian|quad|fed|ford|dell|nike|reliance|santander|chelsea|arsenal|celtic|ajax|telegram|philips|vale|fars|sana|bild|economist|tass|wagner|kia|merck|tata|pentagon|kremlin|emirates|liverpool|mercedes|amnesty|independent|sun|times)$/;

const model = /^(?:\p{Lu}{1,2}-?\d{2,4}\p{L}*|7\d7)/u;

/** A form that is also a word, a place or a person counts for less. */
function weightOf(line: Line, first: number, last: number, acronym: boolean): number {
  const token = line.tokens[first];
  if (!token) return 0;
  if (last > first) return 160;
  if (acronym) return 75;
  if (ambiguous.test(token.lower)) return token.initial && token.common ? 15 : 35;
  return 75;
}

/** "Swedish Coast Guard", "Iranian Red Crescent": of bodies that every country has, the name begins with whose it is. */
function ownerBefore(line: Line, first: number, text: string): number {
  if (
    !/^(?:coast guard|red cross|red crescent|national guard|supreme court|state department|communist party|navy|army)$/i.test(
      text,
    )
  )
    return first;
  let at = first;
  while (at > 0 && line.tokens[at]?.tied && line.tokens[at - 1]?.demonym && at > first - 2) at--;
  if (at < first) return at;
  for (const length of [2, 1]) {
    const owner = line.tokens.slice(Math.max(0, first - length), first);
    if (
      owner.length < length ||
      line.tokens[first]?.tied !== true ||
      owner.some((token, i) => token.possessive || (i > 0 && !token.tied))
    )
      continue;
    if (findPlaces(owner.map((token) => token.text).join(" "))[0]?.kind === "country") return first - length;
  }
  return first;
}

function matchAt(context: NameContext, line: Line, first: number): NameProposal | null {
  for (let last = Math.min(first + longest, line.tokens.length) - 1; last >= first; last--) {
    const end = line.tokens[last];
    if (last > first && !end?.capital && !end?.possessive) continue;
    if (line.tokens.slice(first + 1, last + 1).some((token) => !token.tied && token.gap !== " & ")) continue;
    const text = textOfTokens(context, line, first, last);
    // "Moody's", "Christie's": the ending belongs to the name.
    const own = line.tokens[last]?.possessive ? findOrganisation(`${text}'s`) : undefined;
    if (own) {
      const start = line.tokens[first]?.start ?? 0;
      const end = (line.tokens[last]?.end ?? 0) + 2;
      return {
        kind: "organisation",
        weight: 80,
        by: "known-organisations",
        certainty: "stated",
        start,
        end,
        text: context.article.text.slice(start, end),
      };
    }
    const known = findOrganisation(text);
    if (!known || (!line.tokens[last]?.capital && last > first)) continue;
    if (line.closed.has(first) && last === first) return null;
    const acronym = /^[\p{Lu}\d.&-]{2,6}$/u.test(known.form);
    if (acronym && line.style === "capitals" && !/[.&]/.test(text)) return null;
    if (line.style === "title" && last === first && line.tokens[first]?.common) return null;
    return propose(context, line, [ownerBefore(line, first, text), last], {
      kind: "organisation",
      // "Boeing 737", "Airbus A380" are products.
      weight: weightOf(line, first, last, acronym) - (model.test(line.tokens[last + 1]?.text ?? "") ? 55 : 0),
      by: "known-organisations",
      // The list's full name stands only for an acronym: "Samsung" stays "Samsung".
      ...(acronym && known.name !== known.form && { canonical: known.name }),
    });
  }
  return null;
}

/** Alliances, agencies, media and companies that every desk knows. */
export const knownOrganisations: NameFinder = (context) =>
  context.lines.flatMap((line) => {
    const found: NameProposal[] = [];
    for (let at = 0; at < line.tokens.length; at++) {
      const token = line.tokens[at];
      if (!token || (!token.capital && token.lower !== "dpa" && token.lower !== "al")) continue;
      const match = matchAt(context, line, at);
      if (!match) continue;
      found.push(match);
      while ((line.tokens[at + 1]?.start ?? match.end) < match.end) at++;
    }
    return found;
  });
