const word = /[\p{L}\p{N}]+/gu;

const marks = /\[\^[^\]]{0,60}\]/g;

/** The words of a text with how often each occurs, letter case and note marks aside. */
export function wordsOf(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [found] of text.replace(marks, " ").toLowerCase().matchAll(word))
    words.set(found, (words.get(found) ?? 0) + 1);
  return words;
}

const sizeOf = (words: ReadonlyMap<string, number>): number => {
  let size = 0;
  for (const n of words.values()) size += n;
  return size;
};

/** Sørensen–Dice coefficient over bags of words: 0 nothing in common, 1 the same words. */
export function similarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [key, n] of a) shared += Math.min(n, b.get(key) ?? 0);
  const all = sizeOf(a) + sizeOf(b);
  return all === 0 ? 0 : (2 * shared) / all;
}
