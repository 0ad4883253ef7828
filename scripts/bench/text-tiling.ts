import { contentWords } from "../lines/content-words.ts";

/** Words of a token sequence and sequences of a block, as Hearst gives them. */
const sequence = 20;
const block = 10;

type Counts = Map<string, number>;

function cosine(one: Counts, two: Counts): number {
  let [both, first, second] = [0, 0, 0];
  for (const [word, count] of one) both += count * (two.get(word) ?? 0);
  for (const count of one.values()) first += count * count;
  for (const count of two.values()) second += count * count;
  return first === 0 || second === 0 ? 0 : both / Math.sqrt(first * second);
}

function countsOf(words: readonly string[]): Counts {
  const counts: Counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
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
 * TextTiling (Hearst 1997): blocks of words before and behind each gap are compared, and a topic begins in the deepest
 * valleys, at the nearest paragraph. Returns the indices of the paragraphs that begin one, the first left out.
 */
export function textTiling(paragraphs: readonly string[]): readonly number[] {
  const words: string[] = [];
  const begins: number[] = [];
  for (const paragraph of paragraphs) {
    begins.push(words.length);
    words.push(...contentWords(paragraph));
  }
  const gaps: number[] = [];
  for (let at = sequence; at < words.length; at += sequence) {
    const size = Math.min(block * sequence, at, Math.max(sequence, words.length - at));
    gaps.push(cosine(countsOf(words.slice(at - size, at)), countsOf(words.slice(at, at + size))));
  }
  const smooth = gaps.map((score, i) => ((gaps[i - 1] ?? score) + score + (gaps[i + 1] ?? score)) / 3);
  const depths = smooth.map((_, i) => depth(smooth, i));
  const mean = depths.reduce((sum, value) => sum + value, 0) / Math.max(1, depths.length);
  const spread = Math.sqrt(depths.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, depths.length));
  const found = new Set<number>();
  for (const [i, value] of depths.entries()) {
    const isPeak = value >= (depths[i - 1] ?? 0) && value > (depths[i + 1] ?? 0);
    if (!isPeak || value <= mean - spread / 2) continue;
    const at = (i + 1) * sequence;
    let best = 1;
    for (let paragraph = 1; paragraph < begins.length; paragraph++)
      if (Math.abs((begins[paragraph] ?? 0) - at) < Math.abs((begins[best] ?? 0) - at)) best = paragraph;
    if (paragraphs.length > 1) found.add(best);
  }
  return [...found].sort((a, b) => a - b);
}
