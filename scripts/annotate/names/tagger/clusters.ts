import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { lazy } from "../../gazetteer/load.ts";

/** What is known of a lower-case word from a large collection of text. */
export interface WordClass {
  /** Words that are used alike, in 128 and in 1,000 groups. */
  readonly coarse: number;
  readonly fine: number;
  /** Rank by frequency, 0 the most frequent. */
  readonly rank: number;
}

const file = new URL("./data/clusters.txt.br", import.meta.url);

const classes = lazy(() => {
  const found = new Map<string, WordClass>();
  const lines = brotliDecompressSync(readFileSync(file)).toString("utf8").split("\n");
  lines.forEach((line, rank) => {
    const [word = "", coarse, fine] = line.split("\t");
    found.set(word, { coarse: Number(coarse), fine: Number(fine), rank });
  });
  return found;
});

export const wordClass = (word: string): WordClass | undefined => classes().get(word);
