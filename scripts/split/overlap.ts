import { contentWords } from "../lines/content-words.ts";

/** The share, 0 to 1, of the words carrying the subject of one text that the others bring too. */
export function overlap(text: string, others: readonly string[]): number {
  const own = new Set(contentWords(text));
  const known = new Set(others.flatMap((other) => contentWords(other)));
  let shared = 0;
  for (const word of own) if (known.has(word)) shared++;
  return own.size === 0 ? 0 : shared / own.size;
}
