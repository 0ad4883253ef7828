import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { refusal } from "./problem.ts";

/** What is asked for; `body` takes nothing else. */
export const codings = "gzip, br, deflate";

/** Bytes for each packed byte, beyond a first megabyte, that text does not inflate to. */
const steepest = 100;
const small = 1024 * 1024;

type Chunks = AsyncIterable<Uint8Array>;

/** What comes out of a stream that is fed with chunks. Throws what either says. */
async function* through(stream: Duplex, chunks: Chunks): AsyncGenerator<Uint8Array> {
  const fed = pipeline(chunks, stream);
  // It is awaited below, unless whoever takes the chunks wants no more.
  fed.catch(() => undefined);
  yield* stream as Chunks;
  await fed;
}

/** Deflate comes with its two bytes of head, and from some servers without. */
async function* inflated(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const coming = chunks[Symbol.asyncIterator]();
  const first = await coming.next();
  if (first.done) return;
  async function* all(): AsyncGenerator<Uint8Array> {
    yield first.value;
    for (let next = await coming.next(); !next.done; next = await coming.next()) yield next.value;
  }
  yield* through(((first.value[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw(), all());
}

function decoded(chunks: Chunks, coding: string, address: string): Chunks {
  if (coding === "gzip" || coding === "x-gzip") return through(createGunzip(), chunks);
  if (coding === "br") return through(createBrotliDecompress(), chunks);
  if (coding === "deflate") return inflated(chunks);
  throw refusal(
    address,
    `the answer is coded as ${JSON.stringify(coding.slice(0, 20))}, which was not asked for`,
    "save the page and give the file",
  );
}

const codingsOf = (response: IncomingMessage): readonly string[] =>
  (response.headers["content-encoding"] ?? "")
    .split(",")
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== "" && coding !== "identity");

/**
 * The bytes of an answer, without its content coding. Throws a ProblemError when they are more than `limit` or inflate
 * too steeply, as soon as that shows; what the system says when the answer breaks off.
 *
 * @param signal the one that ends the exchange
 * @param cut gives the first bytes of a longer answer instead
 */
export async function bodyOf(
  response: IncomingMessage,
  address: string,
  limit: number,
  signal: AbortSignal,
  cut = false,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let packed = 0;
  let length = 0;
  const tooMuch = (message: string): Error =>
    refusal(address, message, "save it, take what you need, and give the file");
  async function* counted(source: Chunks): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      packed += chunk.length;
      yield chunk;
    }
  }
  const names = codingsOf(response);
  try {
    if (!cut && Number(response.headers["content-length"] ?? 0) > limit)
      throw tooMuch(`the answer has more than ${limit / 1024 / 1024} MB`);
    if (names.length > 2) throw tooMuch("the answer is packed more than twice");
    let plain: Chunks = counted(response);
    for (const name of names.toReversed()) plain = decoded(plain, name, address);
    for await (const chunk of plain) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > limit && cut) break;
      if (length > limit) throw tooMuch(`the answer has more than ${limit / 1024 / 1024} MB`);
      if (length > Math.max(small, packed * steepest))
        throw tooMuch(`the answer inflates to more than ${steepest} times its size`);
    }
  } catch (error) {
    // An answer that is stopped says only that it broke off.
    throw signal.aborted ? signal.reason : error;
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks).subarray(0, limit);
}
