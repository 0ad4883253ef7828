import { editDistance } from "../briefing/nearest.ts";
import { byText } from "./dates.ts";

/** The trigrams of a text with its ends marked, so that short names have some too. */
function trigrams(text: string): readonly string[] {
  const padded = `\u0001\u0001${text}\u0001`;
  const grams: string[] = [];
  for (let i = 0; i + 3 <= padded.length; i++) grams.push(padded.slice(i, i + 3));
  return grams;
}

/** Longest text that is compared; an edit distance costs its square. */
const longest = 200;

/**
 * A function that finds the candidate nearest to a text; null when none shares enough with it. Looks closely only at
 * the twenty candidates with the most trigrams in common.
 */
export function nearestOf(candidates: Iterable<string>): (text: string) => string | null {
  const all = [...new Set(candidates)].filter((text) => text.length <= longest).sort(byText);
  const index = new Map<string, number[]>();
  all.forEach((text, at) => {
    for (const gram of new Set(trigrams(text.toLowerCase()))) {
      const list = index.get(gram);
      if (list) list.push(at);
      else index.set(gram, [at]);
    }
  });
  return (text) => {
    const wanted = text.toLowerCase().slice(0, longest);
    const shared = new Map<number, number>();
    for (const gram of new Set(trigrams(wanted))) {
      for (const at of index.get(gram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    const close = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 20);
    let best: string | null = null;
    let least = Math.max(2, Math.ceil(wanted.length / 2));
    for (const [at] of close) {
      const candidate = all[at] ?? "";
      const distance = editDistance(wanted, candidate.toLowerCase());
      if (distance < least) [best, least] = [candidate, distance];
    }
    return best;
  };
}
