/** Words as the eye counts them: runs between white space. */
export const wordsOf = (line: string): readonly string[] => line.split(/\s+/u).filter(Boolean);

/** Scripts that write without blanks count a word for every two letters. */
export function wordCount(line: string): number {
  let words = 0;
  let unspaced = 0;
  let inWord = false;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    const blank = code === 0x20 || code === 0xa0 || (code >= 0x09 && code <= 0x0d);
    if (!blank && !inWord) words++;
    inWord = !blank;
    // Thai, kana, Han
    if (code >= 0x0e00 && (code <= 0x0e7f || (code >= 0x3040 && code <= 0x9fff))) unspaced++;
  }
  return words + Math.floor(unspaced / 2);
}

const fold = (line: string): string =>
  // The usual line is plain ASCII, which folds at a fraction of the cost.
  /[^\x20-\x7e]/.test(line)
    ? line
        .toLowerCase()
        .normalize("NFKD")
        .replace(/\p{M}+/gu, "")
        .replace(/[^\p{L}\p{N}@#&+]+/gu, " ")
        .trim()
    : line
        .toLowerCase()
        .replace(/[^a-z0-9@#&+]+/g, " ")
        .trim();

/** One rule after another folds the same line. */
let latest = { line: "", folded: "" };

/** Lower case, accents and marks dropped, everything but letters and digits folded to single blanks. */
export function foldLine(line: string): string {
  if (latest.line !== line) latest = { line, folded: fold(line) };
  return latest.folded;
}

const closers = /["”’'»)\]]/u;
const abbreviationAtEnd = /(?:^|[\s(])(?:[A-Za-z]\.){2,}$|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|No|vs|Bros)\.$/u;

/** Whether a line closes as a sentence does: a full stop, mark or ellipsis, behind it at most quotes and brackets. */
export function endsSentence(line: string): boolean {
  let end = line.length;
  while (end > 0 && closers.test(line[end - 1] ?? "")) end--;
  return /[.!?…。！？]/u.test(line[end - 1] ?? "");
}

/** Whether a line ends with a full stop that may only belong to an abbreviation ("… return to the U.S."). */
export const endsAbbreviated = (line: string): boolean => abbreviationAtEnd.test(line);

/** Words that headlines and labels write small also in title case. */
export const smallWords: ReadonlySet<string> = new Set(
  "a an and as at but by for from if in into nor of off on onto or over per so than the then to up vs via with yet de la le du des el del van von der den".split(
    " ",
  ),
);

export const isCapitalised = (word: string): boolean => /^[\p{P}\p{S}]*[\p{Lu}\p{Lt}]/u.test(word);

/** No small letter and at least two great ones. */
export const isAllCaps = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}[^\p{Ll}]*\p{Lu}/u.test(text);
