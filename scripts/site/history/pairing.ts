/** From so large a share of words in common on, two sentences are taken for two wordings of one. */
const alikeEnough = 0.45;
/** A stretch of changes in which more words than this would have to be compared is not looked through. */
const mostWords = 2_000_000;

/** Twice the words in common, of all words of both (Dice 1945): 0 to 1. */
function similarity(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common++;
    counts.set(word, left - 1);
  }
  return a.length + b.length > 0 ? (2 * common) / (a.length + b.length) : 0;
}

/**
 * Which sentences of a stretch of changes are two wordings of one: the pairs, in order on both sides, that together have
 * the most in common.
 *
 * @param old the words of each sentence, and of each in `now`
 * @returns indexes into `old` by those into `now`
 */
export function pairUp(
  old: readonly (readonly string[])[],
  now: readonly (readonly string[])[],
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const count = (list: readonly (readonly string[])[]): number => list.reduce((sum, { length }) => sum + length + 1, 0);
  if (old.length * count(now) + now.length * count(old) > mostWords) return pairs;
  const width = now.length + 1;
  const best = new Float64Array((old.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  const likeness = old.map((a) => now.map((b) => similarity(a, b)));
  const together = (i: number, j: number): number => {
    const one = likeness[i]?.[j] ?? 0;
    return one >= alikeEnough ? one + at(i + 1, j + 1) : -1;
  };
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), together(i, j));
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (together(i, j) === at(i, j)) pairs.set(j++, i++);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
