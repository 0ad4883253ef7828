import { findPlaces } from "../../gazetteer/places.ts";
import { type NameFinder, propose } from "../context.ts";
import { monthsAndDays, plainAcronyms } from "../vocabulary.ts";

const shape = /^(?:\p{Lu}{2,7}|\p{Lu}+(?:[&-]\p{Lu}+)+|(?:\p{Lu}\.){2,5}|\p{Lu}{2,}[a-z]|\p{Lu}\p{Ll}\p{Lu}{1,3})$/u;
const roman = /^(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})$/;

/** Capitals that no list explains are most often a body's. */
export const acronyms: NameFinder = (context) =>
  context.lines.flatMap((line) => {
    if (line.style === "capitals") return [];
    return line.tokens.flatMap((token, at) => {
      if (
        !token.capital ||
        context.article.text[token.end] === "$" ||
        line.closed.has(at) ||
        !shape.test(token.text) ||
        plainAcronyms.has(token.lower) ||
        roman.test(token.text) ||
        (token.common && token.lower.length > 2) ||
        monthsAndDays.has(token.lower) ||
        findPlaces(token.text)[0]?.kind === "country"
      )
        return [];
      const neighbour = line.tokens[at + 1];
      // Part of a longer stretch: a product ("ATR 72"), an event, a person in capitals.
      const weight = neighbour?.tied && (neighbour.digits || (neighbour.capital && !neighbour.common)) ? 10 : 35;
      return [propose(context, line, [at, at], { kind: "organisation", weight, by: "acronyms" })];
    });
  });
