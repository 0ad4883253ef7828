import { contentWords } from "../lines/content-words.ts";

/** Paragraphs on each side of a gap that are compared, and standard deviations above the mean that a valley must lie. */
const block = 3;
const above = 0.5;

type Counts = ReadonlyMap<string, number>;

function countsOf(words: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function cosine(one: Counts, two: Counts): number {
  let [both, first, second] = [0, 0, 0];
  for (const [word, count] of one) both += count * (two.get(word) ?? 0);
  for (const count of one.values()) first += count * count;
  for (const count of two.values()) second += count * count;
  return first === 0 || second === 0 ? 0 : both / Math.sqrt(first * second);
}

/** How deep the valley at `at` lies under the peaks on both sides. */
function depth(scores: readonly number[], at: number): number {
  let left = at;
  while (left > 0 && (scores[left - 1] ?? 0) >= (scores[left] ?? 0)) left--;
  let right = at;
  while (right < scores.length - 1 && (scores[right + 1] ?? 0) >= (scores[right] ?? 0)) right++;
  return (scores[left] ?? 0) + (scores[right] ?? 0) - 2 * (scores[at] ?? 0);
}

/**
 * TextTiling (Hearst 1997) in the form that was found best for wire stories: blocks of paragraphs, not of twenty words,
 * are compared before and behind each gap, and a topic begins in the deepest valleys. Returns the indices of the
 * paragraphs that begin one, the first left out.
 */
export function textTiling(paragraphs: readonly string[]): readonly number[] {
  const words = paragraphs.map(contentWords);
  const scores = words
    .slice(1)
    .map((_, i) =>
      cosine(
        countsOf(words.slice(Math.max(0, i + 1 - block), i + 1).flat()),
        countsOf(words.slice(i + 1, i + 1 + block).flat()),
      ),
    );
  const depths = scores.map((_, i) => depth(scores, i));
  const mean = depths.reduce((sum, value) => sum + value, 0) / Math.max(1, depths.length);
  const spread = Math.sqrt(depths.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, depths.length));
  return depths.flatMap((value, i) =>
    value > mean + above * spread && value >= (depths[i - 1] ?? 0) && value >= (depths[i + 1] ?? 0) ? [i + 1] : [],
  );
}
