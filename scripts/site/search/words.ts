import { foldLetters } from "../../slugs.ts";

/** How text becomes words to search by: the same in the build and in the browser, or nothing would be found. */

// A character of a script without spaces is a word of its own.
const word =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{N}])+/gu;
const asciiWord = /[a-z0-9]+/g;
const beyondAscii = /[^\0-\x7f]/;

/** Longer words are cut, in UTF-16 units, so that no text makes a key as long as itself. */
const longest = 40;

/** The words of a text in order, folded; repeated ones stand repeatedly. */
export function wordsOf(text: string): readonly string[] {
  const once = foldLetters(text);
  // What folding takes apart may have capitals and ligatures of its own.
  const folded = beyondAscii.test(text) ? foldLetters(once) : once;
  const found = folded.match(beyondAscii.test(folded) ? word : asciiWord) ?? [];
  return found.map((one) => (one.length > longest ? one.slice(0, longest) : one));
}

/** Opens the key of a whole name, which no word does. */
const whole = "=";

/** The key under which a whole name is found: its words with single blanks. A part of it from the start is a prefix. */
export const nameKey = (words: readonly string[]): string => `${whole}${words.join(" ")}`.slice(0, longest * 2);
