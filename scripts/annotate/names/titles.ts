import type { Span } from "../../model.ts";
import { isGivenName } from "../gazetteer/people.ts";
import { type Line, spanOf } from "./line.ts";
import type { Token } from "./tokens.ts";
import {
  functionWords,
  notFunctions,
  organisationHeads,
  placeHeads,
  titleHeads,
  titleModifiers,
} from "./vocabulary.ts";

/** In tokens; bounds the work on text that is all capitals. */
const longestTitle = 8;

/** First token of the title that ends at `head`, going back over its modifiers. */
export function titleStart(line: Line, head: number): number {
  let start = head;
  while (start > 0 && start > head - longestTitle) {
    const token = line.tokens[start];
    const before = line.tokens[start - 1];
    if (!token?.tied || !before || before.possessive || before.demonym || functionWords.has(before.lower)) break;
    const fits =
      titleModifiers.has(before.lower) ||
      titleHeads.has(before.lower) ||
      (before.capital && before.common && !before.initial && token.capital);
    if (!fits) break;
    start--;
  }
  return start;
}

/** "Geneticist Elin Berg", "Legislator Ana Ruiz": a plain word for what somebody does, before a full name. */
function isFunction(token: Token, line: Line, at: number): boolean {
  if (
    token.allCaps ||
    !token.common ||
    token.lower.length < 6 ||
    !/(?:er|or|ist|ian|man|woman|ess|ee|ant)$/.test(token.lower)
  )
    return false;
  if (
    notFunctions.has(token.lower) ||
    isGivenName(token.text) ||
    organisationHeads.has(token.lower) ||
    placeHeads.has(token.lower)
  )
    return false;
  const [next, third] = [line.tokens[at + 1], line.tokens[at + 2]];
  return (
    next?.capital === true &&
    next.tied &&
    !next.common &&
    third?.capital === true &&
    third.tied &&
    !organisationHeads.has(third.lower)
  );
}

export const isTitle = (token: Token, line: Line, at: number): boolean =>
  isFunction(token, line, at) ||
  ((titleHeads.has(token.lower) ||
    (token.lower.endsWith("s") && titleHeads.has(token.lower.slice(0, -1)) && token.lower.length > 6)) &&
    (token.lower.endsWith(".") || !token.allCaps || token.lower.length < 4));

/** "Minister of Finance Enoch Godongwana": where the person begins behind a title with "of" or "for"; 0 for none. */
export function portfolioEnd(line: Line, first: number, last: number): number {
  const link = line.tokens[first - 1]?.lower;
  const head = line.tokens[first - 2];
  if ((link !== "of" && link !== "for") || !head || !titleHeads.has(head.lower) || !line.tokens[first]?.tied) return 0;
  let at = first;
  while (at <= last && line.tokens[at]?.common && !isGivenName(line.tokens[at]?.text ?? "")) at++;
  return at > first && at <= last ? at : 0;
}

/** A lower-case title directly before a name ("trade minister Todd"). */
export function lowerTitle(line: Line, first: number): Span | null {
  const before = line.tokens[first - 1];
  if (!line.tokens[first]?.tied || !before || before.capital || before.possessive || !titleHeads.has(before.lower))
    return null;
  const start = titleStart(line, first - 1);
  // "against its rival X": no title, what it is to a body.
  const [owner, further] = [line.tokens[start - 1], line.tokens[start - 2]];
  if (before.lower === "rival" && (owner?.lower === "its" || (owner?.demonym && further?.lower === "its"))) return null;
  return spanOf(line, start, first - 1);
}
