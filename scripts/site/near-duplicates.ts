import { foldName } from "./text.ts";

/** Overlapping runs of three words, lower case; shorter texts are one shingle. */
export function shingles(text: string): ReadonlySet<string> {
  const words = foldName(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 3) return new Set([words.join(" ")]);
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

/** Share of the shorter text's shingles that the other has too, from which on two texts say the same. */
const same = 0.5;

/**
 * A growing collection of texts that knows whether a new one was said before. Exact: an inverted index over shingles,
 * so that a text is compared only with those it shares words with.
 */
export class SaidBefore {
  private readonly sizes: number[] = [];
  private readonly index = new Map<string, number[]>();

  has(text: string): boolean {
    const own = shingles(text);
    const shared = new Map<number, number>();
    for (const shingle of own) {
      for (const at of this.index.get(shingle) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    for (const [at, count] of shared) {
      if (count / Math.min(own.size, this.sizes[at] ?? own.size) >= same) return true;
    }
    return false;
  }

  add(text: string): void {
    const own = shingles(text);
    const at = this.sizes.push(own.size) - 1;
    for (const shingle of own) {
      const list = this.index.get(shingle);
      if (list) list.push(at);
      else this.index.set(shingle, [at]);
    }
  }
}
