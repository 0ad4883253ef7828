/** Small text helpers that the graph's rules share. */

/** 0: not yet looked at. 1: letter, digit or mark. 2: anything else. 3: a letter of a script without word spaces. */
const classes = new Uint8Array(65536);
const letter = /[\p{L}\p{N}\p{M}]/u;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

function classOf(code: number): number {
  const known = classes[code];
  if (known) return known;
  const char = String.fromCharCode(code);
  const found = unspaced.test(char) ? 3 : letter.test(char) ? 1 : 2;
  classes[code] = found;
  return found;
}

/** Whether the UTF-16 code unit belongs to a word that goes on to its neighbours. */
export const isWordUnit = (code: number): boolean => classOf(code) === 1;

/** End of the word that starts at `start`: one character in scripts without spaces; `start` itself where there is none. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  const first = end < text.length ? classOf(text.charCodeAt(end)) : 2;
  if (first === 3) return end + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) === 1) end++;
  return end;
}

/** Starts a word: a word character with none before it. */
export const isWordStart = (text: string, at: number): boolean => {
  const own = classOf(text.charCodeAt(at));
  return own === 3 || (own === 1 && (at === 0 || classOf(text.charCodeAt(at - 1)) !== 1));
};

/** No word goes on at `at`: the character before it or the one after it ends one. */
export const isBoundary = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || classOf(text.charCodeAt(at)) !== 1 || classOf(text.charCodeAt(at - 1)) !== 1;

export const isCapital = (char: string | undefined): boolean =>
  char !== undefined && char !== char.toLowerCase() && char === char.toUpperCase();

const unlike = /[\u2018\u2019\u02bc\u00a0\u2007\u202f\t\n\r\u2010\u2011]/;
const eachUnlike = new RegExp(unlike, "g");

/** The same text with one kind of apostrophe, hyphen and space, and the same length, so that offsets stay. */
export const alike = (text: string): string =>
  unlike.test(text)
    ? text.replace(eachUnlike, (char) => (/[\u2018\u2019\u02bc]/.test(char) ? "'" : /\s/.test(char) ? " " : "-"))
    : text;

/** "A", "A and B", "A, B and C". */
export const listing = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

/** What two spellings of one name share: case, accents, apostrophes and runs of white space do not tell them apart. */
export function foldName(name: string): string {
  const plain = alike(name).trim().toLowerCase();
  const folded = /[^ -~]/.test(plain) ? plain.normalize("NFKD").replace(/\p{M}/gu, "") : plain;
  return folded.includes("  ") ? folded.split(/ +/).join(" ") : folded;
}

const special = /[&<>"]/;
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** For text and for attributes in double quotes. */
export const escapeHtml = (text: string): string =>
  special.test(text) ? text.replace(/[&<>"]/g, (char) => entities[char] ?? char) : text;

const scratch = Buffer.allocUnsafe(16_384);
const wide = /[^\0-\xff]/;

/**
 * The same text in memory of its own. What is cut out of a file keeps the whole file in memory, and what is joined
 * keeps all its parts; a site holds hundreds of thousands of such pieces. Text without wide letters takes half the room.
 */
export function compact(text: string): string {
  if (text.length < 13 || text.length * 2 > scratch.length) return text;
  const encoding = wide.test(text) ? "utf16le" : "latin1";
  return scratch.toString(encoding, 0, scratch.write(text, encoding));
}
