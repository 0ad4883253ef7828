import { readFileSync } from "node:fs";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { lazy } from "../../gazetteer/load.ts";
import { bucketCount } from "./hash.ts";
import { tagCount } from "./tags.ts";

/** One row of weights a feature that matters, and one for each pair of tags that follow one another. */
export interface Weights {
  /** The buckets that have a row, in ascending order: the first has the first row. */
  readonly buckets: Uint32Array;
  /** `tagCount` weights a row. */
  readonly rows: Float32Array | Int16Array;
  /** `tagCount` × `tagCount`: from the tag before to the tag. */
  readonly transitions: Float32Array | Int16Array;
  /** What a weight of 1 stands for. */
  readonly unit: number;
}

/** Weights are stored as whole multiples of this. */
const step = 0.25;
const version = 3;
/** In numbers of 32 bits: version, number of rows. */
const headLength = 2;

const whole = (weights: Weights["rows"], unit: number): Int16Array =>
  Int16Array.from(weights, (weight) => Math.round((weight * unit) / step));

/**
 * Packs weights for shipping, brotli around: version and number of rows; the bucket of each row, as its distance from the
 * one before (little-endian, 32 bits); transitions, then the rows (16 bits). Arrays that are read as they lie, because a
 * command reads them at each start. Rows without weight are left out.
 */
export function pack({ buckets, rows, transitions, unit }: Weights): Uint8Array {
  const distances: number[] = [];
  const kept: Int16Array[] = [];
  let last = 0;
  buckets.forEach((bucket, row) => {
    const values = whole(rows.subarray(row * tagCount, (row + 1) * tagCount), unit);
    if (values.every((value) => value === 0)) return;
    distances.push(bucket - last);
    last = bucket;
    kept.push(values);
  });
  const parts = [Uint32Array.of(version, kept.length), Uint32Array.from(distances), whole(transitions, unit), ...kept];
  const bytes = Buffer.concat(
    parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  );
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/** The weights that `pack` stored. Throws on another version. */
export function unpack(packed: Uint8Array): Weights {
  const bytes = brotliDecompressSync(packed);
  // Numbers are read at multiples of their size: the bytes must not lie in the middle of a larger buffer.
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const [found, count = 0] = new Uint32Array(buffer, 0, headLength);
  if (found !== version)
    throw new Error(`name model has version ${found}, this program reads ${version}; run npm run train`);
  const buckets = new Uint32Array(buffer, 4 * headLength, count).slice();
  for (let row = 1; row < count; row++) buckets[row] = (buckets[row] as number) + (buckets[row - 1] as number);
  const start = 4 * (headLength + count);
  const transitions = new Int16Array(buffer, start, tagCount * tagCount);
  const rows = new Int16Array(buffer, start + transitions.byteLength, count * tagCount);
  return { buckets, rows, transitions, unit: step };
}

/** Tells which buckets have a row, and which: small enough for the cache of a processor, which a table of rows is not. */
export interface RowIndex {
  /** One bit a bucket. */
  readonly bits: Uint32Array;
  /** Number of rows before the buckets of each word of `bits`. */
  readonly before: Uint32Array;
}

const indexed = new WeakMap<Weights, RowIndex>();

export function rowIndex(weights: Weights): RowIndex {
  const known = indexed.get(weights);
  if (known) return known;
  const bits = new Uint32Array(bucketCount / 32);
  for (const bucket of weights.buckets) bits[bucket >>> 5] = (bits[bucket >>> 5] as number) | (1 << (bucket & 31));
  const before = new Uint32Array(bits.length);
  for (let word = 1; word < bits.length; word++)
    before[word] = (before[word - 1] as number) + onesIn(bits[word - 1] as number);
  const index = { bits, before };
  indexed.set(weights, index);
  return index;
}

/** Number of bits that are set, of 32 (Hacker's Delight, 5-1). */
function onesIn(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The row of a bucket; -1 where it has none. */
export function rowAt({ bits, before }: RowIndex, bucket: number): number {
  const word = bits[bucket >>> 5] as number;
  const bit = 1 << (bucket & 31);
  return (word & bit) === 0 ? -1 : (before[bucket >>> 5] as number) + onesIn(word & (bit - 1));
}

/** The weights that are shipped. */
export const shipped = lazy(() => unpack(readFileSync(new URL("./data/names.model.br", import.meta.url))));
