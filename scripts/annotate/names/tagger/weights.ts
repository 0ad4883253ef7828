import { readFileSync } from "node:fs";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { lazy } from "../../gazetteer/load.ts";
import { bucketCount } from "./hash.ts";
import { tagCount } from "./tags.ts";

/** One row of weights a feature that matters, and one for each pair of tags that follow one another. */
export interface Weights {
  /** Bucket → number of its row, or -1. */
  readonly rowOf: Int32Array;
  /** `tagCount` weights a row. */
  readonly rows: Float32Array;
  /** `tagCount` × `tagCount`: from the tag before to the tag. */
  readonly transitions: Float32Array;
}

/** Weights are stored as whole multiples of this. */
const step = 0.25;
const version = 3;
/** In numbers of 32 bits: version, number of rows. */
const headLength = 2;

const whole = (weights: Float32Array): Int16Array => Int16Array.from(weights, (weight) => Math.round(weight / step));

/**
 * Packs weights for shipping, brotli around: version and number of rows; the bucket of each row, as its distance from the
 * one before (little-endian, 32 bits); transitions, then the rows (16 bits). Arrays that are read as they lie, because a
 * command reads them at each start. Rows without weight are left out.
 */
export function pack(weights: Weights): Uint8Array {
  const distances: number[] = [];
  const rows: Int16Array[] = [];
  let last = 0;
  weights.rowOf.forEach((row, bucket) => {
    if (row < 0) return;
    const values = whole(weights.rows.subarray(row * tagCount, (row + 1) * tagCount));
    if (values.every((value) => value === 0)) return;
    distances.push(bucket - last);
    last = bucket;
    rows.push(values);
  });
  const parts = [
    Uint32Array.of(version, rows.length),
    Uint32Array.from(distances),
    whole(weights.transitions),
    ...rows,
  ];
  const bytes = Buffer.concat(
    parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  );
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/** The weights that `pack` stored. Throws on another version. */
export function unpack(packed: Uint8Array): Weights {
  const { buffer } = Uint8Array.from(brotliDecompressSync(packed));
  const [found, count = 0] = new Uint32Array(buffer, 0, headLength);
  if (found !== version)
    throw new Error(`name model has version ${found}, this program reads ${version}; run npm run train`);
  const distances = new Uint32Array(buffer, 4 * headLength, count);
  const start = 4 * (headLength + count);
  const transitions = new Int16Array(buffer, start, tagCount * tagCount);
  const rows = new Int16Array(buffer, start + transitions.byteLength, count * tagCount);
  const rowOf = new Int32Array(bucketCount).fill(-1);
  let bucket = 0;
  distances.forEach((distance, row) => {
    bucket += distance;
    rowOf[bucket] = row;
  });
  const scaled = (values: Int16Array): Float32Array => {
    const weights = new Float32Array(values.length);
    for (let i = 0; i < values.length; i++) weights[i] = (values[i] as number) * step;
    return weights;
  };
  return { rowOf, rows: scaled(rows), transitions: scaled(transitions) };
}

const knownOf = new WeakMap<Weights, Uint32Array>();

/** The buckets that have a row, as bits, of weights that do not change any more. */
export function bucketBits(weights: Weights): Uint32Array {
  const known = knownOf.get(weights);
  if (known) return known;
  const { rowOf } = weights;
  const bits = new Uint32Array(Math.ceil(rowOf.length / 32));
  for (let bucket = 0; bucket < rowOf.length; bucket++)
    if ((rowOf[bucket] as number) >= 0) bits[bucket >>> 5] = (bits[bucket >>> 5] as number) | (1 << (bucket & 31));
  knownOf.set(weights, bits);
  return bits;
}

/** The weights that are shipped. */
export const shipped = lazy(() => unpack(readFileSync(new URL("./data/names.model.br", import.meta.url))));
