import { isGivenName } from "../gazetteer/people.ts";
import type { Line } from "./line.ts";
import type { Token } from "./tokens.ts";
import { monthsAndDays, otherHeads, otherThings, products } from "./vocabulary.ts";

/** Months and days, unless they are part of a longer name ("Theresa May"). */
export const isClosed = (line: Line, at: number): boolean => {
  const token = line.tokens[at];
  if (!token || !monthsAndDays.has(token.lower)) return false;
  if (!/^(?:april|may|june|august|jan|mar)$/.test(token.lower)) return true;
  const before = line.tokens[at - 1];
  return !(
    token.tied &&
    before?.capital &&
    !before.initial &&
    !monthsAndDays.has(before.lower) &&
    isGivenName(before.text)
  );
};

/** Storms, ships, treaties and other things that are named and are not asked for. */
export function otherThing(line: Line, first: number, last: number): boolean {
  const before = line.tokens[first - 1];
  const head = line.tokens[first];
  const end = line.tokens[last];
  if (!head || !end) return false;
  if (last > first && otherHeads.has(end.lower)) return true;
  if (line.tokens.slice(first, last + 1).some((token) => products.has(token.lower))) return true;
  if (otherThings.has(head.lower) && last > first) return true;
  return head.tied && before !== undefined && otherThings.has(before.lower) && !before.possessive;
}

/** Tokens of "Ottawa Convention", "Cyclone Imara" and the like, also with a place or body in them. */
export function closedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const closed = new Set<number>();
  tokens.forEach((token, at) => {
    if (token.capital && otherHeads.has(token.lower) && token.tied) {
      for (
        let back = at;
        back > at - 5 && tokens[back]?.capital && !monthsAndDays.has(tokens[back]?.lower ?? "");
        back--
      ) {
        closed.add(back);
        if (!tokens[back]?.tied || tokens[back - 1]?.possessive) break;
      }
    }
    if (otherThings.has(token.lower) && !token.possessive)
      for (let on = at + 1; on < at + 4 && tokens[on]?.tied && tokens[on]?.capital; on++) closed.add(on);
  });
  return closed;
}
