import { createInflateRaw, type InflateRaw, inflateRawSync } from "node:zlib";
import { gzipHeadLength } from "../gzip.ts";
import { ByteQueue } from "./byte-queue.ts";

/** Members up to this size, packed and unpacked, are inflated at once; larger ones as a stream. */
const atOnce = 8 * 1024 * 1024;
const slice = 16 * 1024;
const magic = Uint8Array.of(0x1f, 0x8b, 0x08);

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : null);

function inflateAtOnce(bytes: Uint8Array): { readonly plain: Uint8Array; readonly taken: number } {
  const result: unknown = inflateRawSync(bytes, { info: true, maxOutputLength: atOnce });
  if (typeof result !== "object" || result === null || !("buffer" in result) || !("engine" in result))
    throw new TypeError("zlib gave no info");
  const { buffer, engine } = result;
  const taken = typeof engine === "object" && engine && "bytesWritten" in engine ? Number(engine.bytesWritten) : 0;
  if (!(buffer instanceof Uint8Array)) throw new TypeError("zlib gave no bytes");
  return { plain: buffer, taken };
}

const written = (engine: InflateRaw, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    engine.once("error", reject);
    engine.write(bytes, (error) => {
      engine.off("error", reject);
      if (error) reject(error);
      else resolve();
    });
  });

/** One member of any size, a slice at a time. */
async function* inflateStream(queue: ByteQueue): AsyncGenerator<Uint8Array> {
  const engine = createInflateRaw();
  const out: Uint8Array[] = [];
  let ended = false;
  engine.on("data", (chunk: Uint8Array) => out.push(chunk));
  engine.on("end", () => {
    ended = true;
  });
  let fed = 0;
  try {
    while (!ended) {
      if (queue.held.length === 0 && !(await queue.more())) throw new Error("cut short");
      const part = queue.take(slice);
      fed += part.length;
      await written(engine, part);
      await new Promise((resolve) => setImmediate(resolve));
      yield* out.splice(0);
      const left = fed - engine.bytesWritten;
      if (left > 0) {
        queue.putBack(part.subarray(part.length - left));
        break;
      }
    }
  } finally {
    engine.destroy();
  }
}

/** Inflates the member that the queue begins with. Throws when it is damaged or cut short. */
async function* member(queue: ByteQueue): AsyncGenerator<Uint8Array> {
  let head = gzipHeadLength(queue.held);
  while (head === null && queue.held.length < 70_000 && (await queue.more())) head = gzipHeadLength(queue.held);
  if (head === null) throw new Error("no head");
  for (;;) {
    try {
      const { plain, taken } = inflateAtOnce(queue.held.subarray(head));
      await queue.ensure(head + taken + 8);
      queue.take(head + taken + 8);
      return yield plain;
    } catch (error) {
      const code = codeOf(error);
      const isLong = code === "ERR_BUFFER_TOO_LARGE" || (code === "Z_BUF_ERROR" && queue.held.length >= atOnce);
      if (isLong) break;
      const wanted = queue.held.length * 2;
      if (code !== "Z_BUF_ERROR" || !(await queue.more())) throw error;
      await queue.ensure(Math.min(wanted, atOnce));
    }
  }
  queue.take(head);
  yield* inflateStream(queue);
  await queue.ensure(8);
  queue.take(8);
}

/**
 * The content of a gzip file of many members, one after the other, as web archives are packed: a member that is
 * damaged is left out and reading goes on at the next.
 *
 * @param broken is told of each that was left out, by its 1-based number
 */
export async function* gunzipMembers(
  chunks: AsyncIterable<Uint8Array>,
  broken: (number: number) => void,
): AsyncGenerator<Uint8Array> {
  const queue = new ByteQueue(chunks);
  try {
    for (let number = 1; await queue.ensure(1); number++) {
      try {
        yield* member(queue);
      } catch {
        broken(number);
        if (!(await queue.skipTo(magic, Math.min(1, queue.held.length)))) return;
      }
    }
  } finally {
    await queue.close();
  }
}
