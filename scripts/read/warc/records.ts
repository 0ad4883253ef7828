import { ByteQueue } from "./byte-queue.ts";

/** One record of a web archive. */
export interface WarcRecord {
  /** 1-based place in the file. */
  readonly number: number;
  /** Names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  /** Null for what was not wanted. */
  readonly block: Uint8Array | null;
}

const longestHead = 64 * 1024;
const version = Buffer.from("WARC/1.");
const end = Buffer.from("\r\n\r\n");
const nextRecord = Buffer.from("\r\n\r\nWARC/1.");

/** Where the head of a record ends: behind its empty line. -1 when that does not come. */
async function endOfHead(queue: ByteQueue): Promise<number> {
  for (;;) {
    const strict = queue.held.subarray(0, longestHead).indexOf("\r\n\r\n");
    if (strict >= 0) return strict + 4;
    const loose = queue.held.subarray(0, longestHead).indexOf("\n\n");
    if (loose >= 0) return loose + 2;
    if (queue.held.length >= longestHead || !(await queue.more())) return -1;
  }
}

/** Header fields, names in small letters; a line that begins with white space goes on with the field before. */
export function headerFields(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let last = "";
  for (const line of text.split(/\r?\n/u)) {
    const colon = line.indexOf(":");
    if (/^[ \t]/u.test(line)) fields.set(last, `${fields.get(last) ?? ""} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      if (!fields.has(last)) fields.set(last, line.slice(colon + 1).trim());
    }
  }
  return fields;
}

async function takeBlock(queue: ByteQueue, length: number, keep: boolean): Promise<Uint8Array | null | "cut short"> {
  const kept: Uint8Array[] = [];
  for (let left = length; left > 0; ) {
    if (queue.held.length === 0 && !(await queue.more())) return "cut short";
    const part = queue.take(Math.min(left, queue.held.length));
    left -= part.length;
    if (keep) kept.push(part);
  }
  return keep ? Buffer.concat(kept) : null;
}

/**
 * Takes the line breaks behind a record. `whole`: they are those that end one, or the file ends; `started`: another
 * record follows.
 */
async function takeEnd(queue: ByteQueue): Promise<{ readonly whole: boolean; readonly started: boolean }> {
  await queue.ensure(end.length);
  const ended = queue.held.subarray(0, end.length).equals(end);
  do {
    let at = 0;
    while (queue.held[at] === 13 || queue.held[at] === 10) at++;
    queue.take(at);
    if (queue.held.length >= version.length) {
      const started = queue.held.subarray(0, version.length).equals(version);
      return { whole: ended || started, started };
    }
  } while (await queue.more());
  return { whole: ended || queue.held.length === 0, started: false };
}

/**
 * The records of a web archive (WARC 1.0 and 1.1, ISO 28500), one after the other. One that is damaged is left out and
 * reading goes on at the next. Holds one wanted record and a chunk of the stream.
 *
 * @param wants whether the block of a record is to be kept, by its headers and its length in bytes
 * @param broken is told of each that was left out: its number, and what is wrong
 */
export async function* warcRecords(
  chunks: AsyncIterable<Uint8Array>,
  wants: (headers: ReadonlyMap<string, string>, length: number) => boolean,
  broken: (number: number, what: string) => void,
): AsyncGenerator<WarcRecord> {
  const queue = new ByteQueue(chunks);
  try {
    let { started } = await takeEnd(queue);
    for (let number = 1; queue.held.length > 0; number++) {
      if (!started) {
        broken(number, "it does not begin as a record does");
        if (!(await queue.skipTo(version, 1))) return;
        started = true;
        continue;
      }
      const headEnd = await endOfHead(queue);
      const head = headEnd < 0 ? null : headerFields(queue.held.subarray(0, headEnd).toString("utf8"));
      const length = /^\d{1,15}$/.test(head?.get("content-length") ?? "") ? Number(head?.get("content-length")) : null;
      if (!head || length === null) {
        broken(number, headEnd < 0 ? "its head does not end" : "it does not say how long it is");
        if (!(await queue.skipTo(version, version.length))) return;
        continue;
      }
      queue.take(headEnd);
      const block = await takeBlock(queue, length, wants(head, length));
      if (block === "cut short") return broken(number, "the file ends in the middle of it");
      const { whole, started: next } = await takeEnd(queue);
      started = next;
      if (whole) {
        yield { number, headers: head, block };
        continue;
      }
      broken(number, "it is not as long as it says");
      const inside = block ? Buffer.from(block.buffer, block.byteOffset, block.length).indexOf(nextRecord) : -1;
      if (block && inside >= 0) queue.putBack(block.subarray(inside + 4));
      else if (!(await queue.skipTo(version, 1))) return;
      started = true;
    }
  } finally {
    await queue.close();
  }
}
