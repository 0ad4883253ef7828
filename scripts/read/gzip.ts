import { constants, createGunzip, inflateRawSync } from "node:zlib";
import type { Source } from "../model.ts";
import { allowanceOf, failure, innerSource, largestInflated, partName } from "./parts.ts";
import type { Reader } from "./reader.ts";

/** Bytes for each packed byte, beyond a first megabyte, that text does not inflate to. */
const steepest = 100;
const small = 1024 * 1024;

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

/** Length of the head of a gzip member; null when it is not all here, or is none. */
export function gzipHeadLength(bytes: Uint8Array): number | null {
  if (bytes.length < 10 || !isGzip(bytes)) return null;
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return null;
    at = end + 1;
  }
  if (flags & 2) at += 2;
  return at < bytes.length ? at : null;
}

/** The first bytes of what a gzip archive holds; empty when they cannot be had. */
export function peekGzip(bytes: Uint8Array): string {
  try {
    return inflateRawSync(bytes.subarray(gzipHeadLength(bytes) ?? 0, 2048), {
      finishFlush: constants.Z_SYNC_FLUSH,
    }).toString("latin1", 0, 512);
  } catch {
    return "";
  }
}

/** The name that the archive was made from, where it is written in its head. */
function nameIn(head: Uint8Array): string | null {
  if (((head[3] ?? 0) & 0b1100) !== 0b1000) return null;
  const end = head.indexOf(0, 10);
  return end < 0 || end > 300 ? null : Buffer.from(head.subarray(10, end)).toString("latin1");
}

async function inflate(source: Source): Promise<{ readonly bytes: Uint8Array; readonly name: string | null }> {
  const allowance = allowanceOf(source);
  const gunzip = createGunzip();
  let packed = 0;
  let name: string | null = null;
  const feed = async (): Promise<void> => {
    for await (const chunk of source.open()) {
      if (packed === 0) name = nameIn(chunk);
      packed += chunk.length;
      if (gunzip.destroyed) return;
      if (!gunzip.write(chunk)) await new Promise((resolve) => gunzip.once("drain", resolve).once("close", resolve));
    }
    gunzip.end();
  };
  const fed = feed();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of gunzip) {
      length += chunk.length;
      if (length > Math.max(small, packed * steepest))
        throw failure(
          source,
          `it inflates to more than ${steepest} times its size`,
          "unpack it, and give what you trust",
        );
      if (length > allowance.left)
        throw failure(source, `it inflates to more than ${largestInflated / 1024 / 1024} MB`, "unpack it first");
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "string")
      throw failure(source, "the gzip archive is damaged or cut short", "fetch it again");
    throw error;
  } finally {
    gunzip.destroy();
    await fed.catch(() => undefined);
  }
  allowance.left -= length;
  return { bytes: Buffer.concat(chunks), name };
}

/** One file packed with gzip; what it holds is read as one more source. */
export const gzip: Reader = {
  name: "a gzip archive",
  knows: ({ bytes }) => isGzip(bytes),
  async *read(source, { inside }) {
    const { bytes, name } = await inflate(source);
    yield* inside(innerSource(source, bytes, name === null ? (source.part ?? "unpacked") : partName(source, name)));
  },
};
