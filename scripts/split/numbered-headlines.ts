import { endsSentence, wordCount } from "../lines/words.ts";
import type { SeenLine } from "./lines.ts";

const number = /^(\d{1,2})(?:[.)]|\.\))\s+(?=\S)/u;

const numberOf = (text: string): number => Number(number.exec(text)?.[1] ?? Number.NaN);

/** A number and behind it the words of a headline. */
const isNumbered = ({ text, dateline }: SeenLine): boolean =>
  !dateline &&
  number.test(text) &&
  text.length <= 160 &&
  wordCount(text) >= 4 &&
  (!endsSentence(text) || /[?!]$/u.test(text));

/**
 * "1. Ferry runs aground", "2. Mine closes" over one story each: headlines, where they count up from the first line of
 * the document and text follows each. Behind text, numbers part the sections of one article. Two at least.
 */
export function withNumberedHeadlines(lines: readonly SeenLine[]): readonly SeenLine[] {
  const found: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (found.length === 0 && (line.kind === "body" || line.dateline) && !isNumbered(line)) return lines;
    if (!isNumbered(line) || numberOf(line.text) !== found.length + 1) continue;
    // A list without text between its items is a list.
    const before = found.at(-1);
    if (
      before !== undefined &&
      !lines.slice(before + 1, at).some(({ kind, text }) => kind === "body" && wordCount(text) >= 12)
    )
      return lines;
    found.push(at);
  }
  if (found.length < 2) return lines;
  const headlines = new Set(found);
  return lines.map((line, at) => (headlines.has(at) ? { ...line, kind: "heading", isNumbered: true } : line));
}

/** Where the headline's own words begin on its line. */
export const numberLength = ({ text, isNumbered: has }: SeenLine): number =>
  has ? (number.exec(text)?.[0].length ?? 0) : 0;
