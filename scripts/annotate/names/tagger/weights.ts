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
const version = 2;

/**
 * Packs weights for shipping: version, transitions, then for each row the distance from the last bucket and, tag by
 * tag, its weight; all zigzag varints, brotli around them.
 */
export function pack(weights: Weights): Uint8Array {
  const bytes: number[] = [];
  const put = (value: number): void => {
    let rest = value < 0 ? -2 * value - 1 : 2 * value;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
    bytes.push(rest);
  };
  put(version);
  for (const weight of weights.transitions) put(Math.round(weight / step));
  let last = 0;
  weights.rowOf.forEach((row, bucket) => {
    if (row < 0) return;
    const values = [...weights.rows.subarray(row * tagCount, (row + 1) * tagCount)].map((w) => Math.round(w / step));
    if (values.every((value) => value === 0)) return;
    put(bucket - last);
    last = bucket;
    for (const value of values) put(value);
  });
  return brotliCompressSync(Uint8Array.from(bytes), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
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

/** The weights that `pack` stored. Throws on another version. */
export function unpack(packed: Uint8Array): Weights {
  const bytes = brotliDecompressSync(packed);
  let at = 0;
  // Most numbers are one byte: this runs a million times at start-up.
  const take = (): number => {
    let byte = bytes[at++] ?? 0;
    if (byte < 128) return byte & 1 ? -(byte + 1) / 2 : byte / 2;
    let value = 0;
    let scale = 1;
    for (; byte > 127; byte = bytes[at++] ?? 0) {
      value += (byte & 127) * scale;
      scale *= 128;
    }
    value += byte * scale;
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  };
  const found = take();
  if (found !== version)
    throw new Error(`name model has version ${found}, this program reads ${version}; run npm run train`);
  const transitions = Float32Array.from({ length: tagCount * tagCount }, () => take() * step);
  const rowOf = new Int32Array(bucketCount).fill(-1);
  // A row takes a byte a tag and one for its bucket, at least.
  const rows = new Float32Array(Math.ceil(bytes.length / (tagCount + 1)) * tagCount);
  const count = tagCount;
  let row = 0;
  for (let bucket = 0; at < bytes.length; row++) {
    bucket += take();
    rowOf[bucket] = row;
    for (let tag = 0; tag < count; tag++) rows[row * count + tag] = take() * step;
  }
  return { rowOf, rows: rows.slice(0, row * count), transitions };
}

/** The weights that are shipped. */
export const shipped = lazy(() => unpack(readFileSync(new URL("./data/names.model.br", import.meta.url))));
