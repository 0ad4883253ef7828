import { isWordUnit } from "./text.ts";

/** FNV-1a step over one UTF-16 unit. */
const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const seed = 0x811c9dc5 | 0;

/** Hashes of the words of a text, letter case aside. */
function wordHashes(text: string): readonly number[] {
  const lower = text.toLowerCase();
  const words: number[] = [];
  let hash = seed;
  for (let at = 0; at <= lower.length; at++) {
    const unit = at < lower.length ? lower.charCodeAt(at) : 0;
    if (at < lower.length && isWordUnit(unit)) hash = mix(hash, unit);
    else if (hash !== seed) {
      words.push(hash);
      hash = seed;
    }
  }
  return words;
}

/** Hashes of the overlapping runs of three words; a shorter text is one run. */
function shingles(text: string): ReadonlySet<number> {
  const words = wordHashes(text);
  const runs = new Set<number>();
  for (let at = 0; at < Math.max(1, words.length - 2); at++) {
    let hash = seed;
    for (const word of words.slice(at, at + 3)) hash = Math.imul(hash ^ word, 0x01000193) ^ (word >>> 15);
    runs.add(hash);
  }
  return runs;
}

/** Share of the shorter text's shingles that the other has too, from which on two texts say the same. */
const same = 0.5;

/**
 * A growing collection of texts that knows whether a new one was said before: an inverted index over shingles, so that
 * a text is compared only with those it shares words with.
 */
export class SaidBefore {
  private readonly sizes: number[] = [];
  private readonly index = new Map<number, number[]>();

  /** Adds the text; false when something much like it was there already. */
  isNew(text: string): boolean {
    const runs = shingles(text);
    const known = this.knows(runs);
    const at = this.sizes.push(runs.size) - 1;
    for (const run of runs) {
      const list = this.index.get(run);
      if (list) list.push(at);
      else this.index.set(run, [at]);
    }
    return !known;
  }

  private knows(runs: ReadonlySet<number>): boolean {
    const shared = new Map<number, number>();
    for (const run of runs) {
      for (const at of this.index.get(run) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    for (const [at, count] of shared) if (count / Math.min(runs.size, this.sizes[at] ?? runs.size) >= same) return true;
    return false;
  }
}
