import { inflateSync } from "node:zlib";
import type { Source } from "../../model.ts";
import { failure, largestInflated } from "../parts.ts";

/** A packed stream grows to so many times its size at most, beyond a first few megabytes. */
const steepest = 100;
const small = 8 * 1024 * 1024;
const mostStreams = 100_000;

/**
 * Refuses PDFs whose packed streams inflate beyond all measure, before a parser that knows no limits sees them: 50 MB
 * for one, and 100 times its size. Pictures are not unpacked by whoever reads text, and pass.
 */
export function refuseBombs(source: Source, bytes: Uint8Array): void {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = view.indexOf("stream");
  for (let count = 0; at >= 0 && count < mostStreams; count++) {
    const dictionary = view.toString("latin1", Math.max(0, at - 400), at);
    const own = dictionary.slice(dictionary.lastIndexOf(" obj") + 1);
    const start = at + 6 + (view[at + 6] === 13 ? 1 : 0) + (view[at + 6] === 10 || view[at + 7] === 10 ? 1 : 0);
    const isPacked = /\/(?:FlateDecode|Fl)\b/u.test(own) && !/\/Subtype\s{0,4}\/Image/u.test(own);
    if (isPacked && !view.subarray(at - 3, at).equals(Buffer.from("end"))) {
      const end = view.indexOf("endstream", start);
      const packed = view.subarray(start, end < 0 ? undefined : end);
      const limit = Math.min(largestInflated, Math.max(small, packed.length * steepest));
      let inner: Uint8Array = packed;
      const twice = (own.match(/\/(?:FlateDecode|Fl)\b/gu)?.length ?? 0) > 1;
      for (let pass = 0; pass < (twice ? 2 : 1); pass++) {
        try {
          inner = inflateSync(inner, { maxOutputLength: limit });
        } catch (error) {
          if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE")
            throw failure(
              source,
              "the PDF is a bomb: what is packed in it grows beyond all measure",
              "fetch it from where you trust",
            );
          break;
        }
      }
    }
    at = view.indexOf("stream", at + 6);
  }
}
