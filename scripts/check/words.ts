/** How texts are compared: the documented normalisation, words, and their alignment. */

const doubleMarks = /[“”«»„‟]/g;
const singleMarks = /[‘’‚‛]/g;

/** Each white space to a blank, each typographic quotation mark to a plain one; offsets stay. */
export const fold = (text: string): string =>
  text.replace(/\s/g, " ").replace(doubleMarks, '"').replace(singleMarks, "'");

/** The same, with runs of white space as one blank. */
export const foldAll = (text: string): string => fold(text).replace(/ {2,}/g, " ").trim();

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /\d[\d.,]*\d|\d|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu;

/** Words and figures; a possessive "'s" and marks are no part of them. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(wordPattern)].map(({ 0: found, index }) => {
    const word = found.replace(/'s$/, "");
    return { text: word, start: index, end: index + word.length };
  });
}

export const isFigure = (word: string): boolean => /^\d/.test(word);

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Words in lower case, as a set. */
export const lowerSet = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text).map(({ text: word }) => word.toLowerCase()));

/** Longest texts that are aligned, in words: the table grows with the product. */
const longest = 160;

/** A stretch where two texts differ: half-open ranges of words of each, of which one may be empty. */
export interface Difference {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** Where `to` differs from `from`, by the longest common subsequence of words; letter case does not matter. */
export function differences(from: readonly Word[], to: readonly Word[]): readonly Difference[] {
  const a = from.slice(0, longest).map(({ text }) => text.toLowerCase());
  const b = to.slice(0, longest).map(({ text }) => text.toLowerCase());
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i] === b[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
  const found: Difference[] = [];
  let i = 0;
  let j = 0;
  let open: [number, number] | null = null;
  const close = (): void => {
    if (open) found.push({ from: [open[0], i], to: [open[1], j] });
    open = null;
  };
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      close();
      i++;
      j++;
    } else {
      open ??= [i, j];
      const skipFrom = table[(i + 1) * width + j] ?? 0;
      const skipTo = table[i * width + j + 1] ?? 0;
      if (j >= b.length || (i < a.length && skipFrom >= skipTo)) i++;
      else j++;
    }
  }
  close();
  return found;
}
