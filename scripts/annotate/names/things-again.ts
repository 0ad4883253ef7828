import type { Line } from "./line.ts";
import { otherThings } from "./vocabulary.ts";

/** A name of one word is too often another's as well. */
const fewest = 2;
const most = 4;

const nameAt = (line: Line, first: number, length: number): string =>
  line.tokens
    .slice(first, first + length)
    .map((token) => token.lower)
    .join(" ");

/** What "the ferry Reyna Sol" calls a thing, lower case: the closed capitalised words behind the word for it. */
function thingsNamed(lines: readonly Line[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const line of lines)
    line.tokens.forEach((token, at) => {
      if (!otherThings.has(token.lower) || token.capital) return;
      let length = 0;
      while (length < most && line.closed.has(at + 1 + length) && line.tokens[at + 1 + length]?.tied) length++;
      if (length >= fewest) names.add(nameAt(line, at + 1, length));
    });
  return names;
}

/** "the Reyna Sol" is the ferry wherever it stands again: its tokens are closed there too. */
export function closeThingsAgain(lines: readonly Line[]): readonly Line[] {
  const names = thingsNamed(lines);
  if (names.size === 0) return lines;
  return lines.map((line) => {
    const closed = new Set(line.closed);
    line.tokens.forEach((token, at) => {
      if (!token.capital || closed.has(at)) return;
      for (let length = most; length >= fewest; length--)
        if (names.has(nameAt(line, at, length))) for (let i = at; i < at + length; i++) closed.add(i);
    });
    return closed.size === line.closed.size ? line : { ...line, closed };
  });
}
