/** A word of a text, as the cues are listed: lower case, without possessive and plural. */
interface Word {
  readonly form: string;
  /** Offset of its first character. */
  readonly start: number;
  /** Between quotation marks. */
  readonly quoted: boolean;
}

function fold(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, "");
  if (lower.length < 4 || /(?:ss|us|is|ics)$/.test(lower)) return lower;
  if (lower.endsWith("ies") && lower.length > 5) return `${lower.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(lower)) return lower.slice(0, -2);
  return lower.endsWith("s") ? lower.slice(0, -1) : lower;
}

const pieces = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?|["“”]/gu;

/** The words of a text in order; a hyphen parts two. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let quoted = false;
  for (const { 0: piece, index } of text.matchAll(pieces))
    if (piece === '"') quoted = !quoted;
    else if (piece === "“") quoted = true;
    else if (piece === "”") quoted = false;
    else words.push({ form: fold(piece), start: index, quoted });
  return words;
}
