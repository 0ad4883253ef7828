import { foldCharacters, indentOf } from "./fold.ts";

/** A line as it stands in the file. */
export interface Physical {
  readonly number: number;
  readonly text: string;
  readonly indent: number;
  readonly afterBlank: boolean;
}

/** Line breaks of every system, page breaks and Unicode's separators. */
export const breaks = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/u;

/** The lines of a text that hold anything, folded, with what is lost by folding. */
export function physicalLines(text: string): readonly Physical[] {
  const lines: Physical[] = [];
  let blank = false;
  let number = 0;
  for (const raw of text.split(breaks)) {
    number++;
    const folded = foldCharacters(raw);
    if (folded === "") blank = true;
    else {
      lines.push({ number, text: folded, indent: indentOf(raw), afterBlank: blank });
      blank = false;
    }
  }
  return lines;
}
