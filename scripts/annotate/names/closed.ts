import { findOrganisation } from "../gazetteer/organisations.ts";
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

/** "Person B", "Witness C", "Patient 31": how courts and doctors call those whom they do not name. */
const isCodeName = (head: Token, code: Token): boolean =>
  code.tied &&
  /^(?:\p{Lu}|\d{1,4})$/u.test(code.text) &&
  /^(?:person|witness|patient|victim|suspect|defendant|accused|child|minor|student|juror|individual|company|client|employee|man|woman|boy|girl|mother|father|teacher|doctor|nurse|officer|soldier|official|complainant|participant|subject|case|informant|conspirator|co-conspirator)$/.test(
    head.lower,
  );

/** Storms, ships, treaties and other things that are named and are not asked for. */
export function otherThing(line: Line, first: number, last: number): boolean {
  const before = line.tokens[first - 1];
  const head = line.tokens[first];
  const end = line.tokens[last];
  if (!head || !end) return false;
  if (last > first && otherHeads.has(end.lower)) return true;
  if (line.tokens.slice(first, last + 1).some((token) => products.has(token.lower))) return true;
  if (otherThings.has(head.lower) && last > first) return true;
  if (last === first + 1 && isCodeName(head, end)) return true;
  return head.tied && before !== undefined && otherThings.has(before.lower) && !before.possessive;
}

/** "A380", "F-16", "LM-7": what a maker calls a model. */
const model = /^\p{Lu}{1,3}(?:-\d{1,4}|\d{3,4})\p{L}{0,2}$/u;

/** "Widget Developer Kit", "Lyon Air Show", "Dashpad Player": a product or fair by its last two words. */
const isThing = (before: Token, token: Token): boolean =>
  token.tied &&
  before.capital &&
  token.capital &&
  ((token.lower === "show" && /^(?:air|motor|auto|boat|trade|horse|flower|dog|fashion|talk)$/.test(before.lower)) ||
    (token.lower === "kit" && /^(?:developer|development|starter)$/.test(before.lower)) ||
    (token.lower === "program" && /^(?:developer|loyalty|rewards|beta|certification)$/.test(before.lower)) ||
    (token.lower === "player" && /^(?:mp3|media|music|dvd)$/.test(before.lower)) ||
    (/^(?:fair|week)$/.test(token.lower) && /^(?:trade|book|art|fashion|restaurant|design)$/.test(before.lower)));

function closeBack(tokens: readonly Token[], at: number, closed: Set<number>): void {
  for (let back = at; back > at - longest - 1 && tokens[back]?.capital; back--) {
    closed.add(back);
    if (!tokens[back]?.tied || tokens[back - 1]?.possessive) return;
  }
}

/** "Economy, Trade and Industry Minister": a portfolio in a row is no body. */
function closePortfolio(tokens: readonly Token[], head: number, closed: Set<number>): void {
  let first = head;
  for (; first > head - 9; first--) {
    const [before, token] = [tokens[first - 1], tokens[first]];
    if (!before || !token || !(token.tied || token.gap === ", ")) break;
    if (before.lower !== "and" && !(before.capital && before.common)) break;
  }
  const listed = tokens.slice(first + 1, head).some(({ gap }) => gap === ", ");
  if (listed) for (let at = first; at < head; at++) closed.add(at);
}

/** Tokens of "Ottawa Convention", "Cyclone Imara" and the like, also with a place or body in them. */
export function closedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const closed = new Set<number>();
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (before && isCodeName(before, token)) closed.add(at - 1).add(at);
    if (before && isThing(before, token)) closeBack(tokens, at, closed);
    // Japanese merchant ships end in "Maru".
    if (token.text === "Maru" && token.tied && before?.capital) closeBack(tokens, at, closed);
    // The violin “Ex-Hartmann”, an Ex-Marine.
    if (/^Ex-\p{Lu}/u.test(token.text)) closed.add(at);
    // "Boreal Sands (BRS.L)": how a market calls a share.
    if (
      /^[A-Z0-9]{1,7}\.[A-Z]{1,3}$/.test(token.text) &&
      token.gap.endsWith("(") &&
      tokens[at + 1]?.gap.startsWith(")")
    )
      closed.add(at);
    if (token.text === "Minister" || token.text === "Secretary") closePortfolio(tokens, at, closed);
    if (model.test(token.text) && !findOrganisation(token.text)) closed.add(at);
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
    if (!otherThings.has(token.lower)) return;
    if (!token.possessive) closeFrom(tokens, namedBehind(tokens, at), closed);
    closeFrom(tokens, namedBefore(tokens, at), closed);
  });
  return closed;
}

/** Longest name of a ship or storm, in tokens. */
const longest = 4;

function closeFrom(tokens: readonly Token[], first: number, closed: Set<number>): void {
  for (let at = first; at < first + longest; at++) {
    const token = tokens[at];
    // Lower-case links inside: "Perla do Mar".
    const links = /^(?:of|the|do|da|de|del|la)$/.test(token?.lower ?? "") && tokens[at + 1]?.capital;
    if (!token || (at > first && !token.tied) || !(token.capital || (at > first && links))) return;
    closed.add(at);
  }
}

/** First token of what the thing at `at` is called: "Cyclone Imara", "a repair ship, the Solveig Anker,". */
function namedBehind(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (!next?.gap.startsWith(",")) return next?.tied ? at + 1 : -1;
  return next.lower === "the" && tokens[at + 2]?.tied ? at + 2 : -1;
}

/** First token of what the thing at `at` was called: "the Perla do Mar, a trawler". */
function namedBefore(tokens: readonly Token[], at: number): number {
  let comma = at;
  while (comma > at - 3 && tokens[comma]?.tied) comma--;
  if (!tokens[comma]?.gap.startsWith(",") || !/^an?$/.test(tokens[comma]?.lower ?? "")) return -1;
  for (let first = comma - 1; first > comma - 1 - longest; first--)
    if (tokens[first]?.tied && tokens[first - 1]?.lower === "the" && tokens[first]?.capital) return first;
  return -1;
}
