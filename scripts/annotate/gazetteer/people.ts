import { fold, lazy, readWords } from "./load.ts";

const givenNames = lazy(
  () => new Set([...readWords("given-names-en.txt"), ...readWords("given-names-world.txt")].map(fold)),
);
const familyFirst = lazy(() => new Set(readWords("family-names-asia.txt").map(fold)));

/** Whether a word is a well-known given name somewhere; a hyphenated one when its first part is. */
export function isGivenName(word: string): boolean {
  const key = fold(word);
  return givenNames().has(key) || (key.includes("-") && givenNames().has(key.slice(0, key.indexOf("-"))));
}

/** Whether a word is a Chinese, Korean or Vietnamese family name, which stands before the given name. */
export const isFamilyNameFirst = (word: string): boolean => familyFirst().has(fold(word));
