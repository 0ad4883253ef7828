import { ByteQueue } from "../warc/byte-queue.ts";
import { fromLine } from "./headers.ts";

const mark = Buffer.from("\nFrom ");
/** The longest line between mails that is looked at, with the empty line before. */
const longestLine = 300;

/** The next place from `at` where a line of the form "From … 2024" stands behind an empty line; -1 when there is none. */
function nextStart(held: Buffer, at: number): number {
  for (let from = at; ; ) {
    const found = held.indexOf(mark, from);
    if (found < 0) return -1;
    const isBehindEmpty = held[found - 1] === 10 || (held[found - 1] === 13 && held[found - 2] === 10);
    if (isBehindEmpty && fromLine.test(held.toString("latin1", found + 1, found + longestLine))) return found + 1;
    from = found + 1;
  }
}

/** Lines of a mail that begin like the line between mails are marked in a mailbox; the marks go. */
function unmarked(bytes: Buffer): Uint8Array {
  const body = bytes.subarray(bytes.indexOf("\n") + 1);
  if (!body.includes("\n>From ") && !body.includes("\n>>")) return body;
  return Buffer.from(body.toString("latin1").replace(/^>(>{0,8}From )/gmu, "$1"), "latin1");
}

/**
 * The mails of a mailbox file (RFC 4155, mboxo and mboxrd), one after the other; null for one that is larger than the
 * limit. Holds one mail and a chunk of the stream.
 */
export async function* mailsIn(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array | null> {
  const queue = new ByteQueue(chunks);
  let searched = 0;
  let isTooLarge = false;
  try {
    for (;;) {
      const start = nextStart(queue.held, Math.max(0, searched));
      if (start >= 0) {
        const mail = queue.take(start);
        yield isTooLarge ? null : unmarked(mail);
        isTooLarge = false;
        searched = 0;
        continue;
      }
      searched = queue.held.length - longestLine - 4;
      if (queue.held.length > limit) {
        isTooLarge = true;
        queue.take(Math.max(0, searched));
        searched = 0;
      }
      if (!(await queue.more())) break;
    }
    if (isTooLarge) yield null;
    else if (queue.held.length > 0) yield unmarked(queue.held);
  } finally {
    await queue.close();
  }
}
