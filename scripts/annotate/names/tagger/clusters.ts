import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { lazy } from "../../gazetteer/load.ts";

/** What is known of a lower-case word from a large collection of text. */
export interface WordClass {
  /** Words that are used alike, in 128 and in 1,000 groups. */
  readonly coarse: number;
  readonly fine: number;
  /** Binary digits of its rank by frequency: 1 for the most frequent. */
  readonly rank: number;
}

const file = new URL("./data/clusters.txt.br", import.meta.url);

/** The first line holds the coarse group of each fine one; then a line a word, sorted: word, fine group, rank. */
const list = lazy(() => {
  const text = brotliDecompressSync(readFileSync(file)).toString("utf8");
  const body = text.indexOf("\n") + 1;
  return { text, body, coarseOf: text.slice(0, body).trim().split(" ").map(Number) };
});

/** Searches the sorted lines by halves: 200,000 words in a map would cost every start of a command. */
function find(word: string): WordClass | undefined {
  const { text, body, coarseOf } = list();
  let low = body;
  let high = text.length;
  while (low < high) {
    const start = text.lastIndexOf("\n", (low + high) >> 1) + 1;
    const line = Math.max(start, low);
    const tab = text.indexOf("\t", line);
    const found = text.slice(line, tab);
    const end = text.indexOf("\n", tab) + 1;
    if (found === word) {
      const [fine = 0, rank = 0] = text
        .slice(tab + 1, end)
        .split("\t")
        .map(Number);
      return { coarse: coarseOf[fine] ?? 0, fine, rank };
    }
    if (found < word) low = end;
    else high = line;
  }
  return undefined;
}

const withoutAccents = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");

/** The class of a word, as written or without its accents. */
export const wordClass = (word: string): WordClass | undefined =>
  find(word) ?? (/[^ -~]/.test(word) ? find(withoutAccents(word)) : undefined);
