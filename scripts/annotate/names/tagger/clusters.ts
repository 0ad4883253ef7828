import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { lazy } from "../../gazetteer/load.ts";
import { SortedLines } from "../../gazetteer/sorted-lines.ts";

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
  return { lines: new SortedLines(text, body), coarseOf: text.slice(0, body).trim().split(" ").map(Number) };
});

function find(word: string): WordClass | undefined {
  const { lines, coarseOf } = list();
  const found = lines.get(word);
  if (found === undefined) return undefined;
  const [fine = 0, rank = 0] = found.split("\t").map(Number);
  return { coarse: coarseOf[fine] ?? 0, fine, rank };
}

const withoutAccents = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");

/** The class of a word, as written or without its accents. */
export const wordClass = (word: string): WordClass | undefined =>
  find(word) ?? (/[^ -~]/.test(word) ? find(withoutAccents(word)) : undefined);
