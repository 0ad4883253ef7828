import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { headerFields } from "./records.ts";

export interface HttpMessage {
  readonly status: number;
  /** In small letters, without parameters; empty when it is not said. */
  readonly type: string;
  readonly charset: string | null;
  /** Without transfer and content coding. Throws when it cannot be had within the limits. */
  readonly body: () => Uint8Array;
}

/** Largest page, unpacked, in bytes. */
const largestPage = 32 * 1024 * 1024;

const limits = { maxOutputLength: largestPage };

/** Takes a chunked body apart; the bytes as they are where they are not chunked after all. */
function unchunk(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < view.length; ) {
    const end = view.indexOf("\n", at);
    const size = /^([\da-f]{1,8})[ \t]{0,8}(?:;[^\n]{0,256})?\r?$/iu.exec(
      view.toString("latin1", at, Math.min(end, at + 300)),
    );
    // Crawlers may keep the header of a body that they have put together.
    if (end < 0 || !size) return chunks.length === 0 ? bytes : Buffer.concat(chunks);
    const length = Number.parseInt(size[1] ?? "0", 16);
    if (length === 0) break;
    chunks.push(view.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (view[at] === 13) at++;
    if (view[at] === 10) at++;
  }
  return Buffer.concat(chunks);
}

/** Undoes one content coding. Throws when the bytes are not of it or grow beyond the limit. */
function uncode(bytes: Uint8Array, coding: string): Uint8Array {
  switch (coding) {
    case "gzip":
    case "x-gzip":
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, limits) : bytes;
    case "deflate":
      return ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync(bytes, limits) : inflateRawSync(bytes, limits);
    case "br":
      return brotliDecompressSync(bytes, limits);
    case "identity":
    case "":
      return bytes;
    default:
      throw new Error(`content coding ${coding.slice(0, 20)}`);
  }
}

/** A response as it went over the wire: its status line, head and body, taken apart. Null when it is none. */
export function httpMessage(block: Uint8Array): HttpMessage | null {
  const view = Buffer.from(block.buffer, block.byteOffset, block.length);
  const strict = view.indexOf("\r\n\r\n");
  const loose = view.indexOf("\n\n");
  const end = strict >= 0 && (loose < 0 || strict < loose) ? strict + 4 : loose >= 0 ? loose + 2 : -1;
  if (end < 0 || end > 256 * 1024) return null;
  const head = view.toString("latin1", 0, end);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/u.exec(head)?.[1];
  if (!status) return null;
  const fields = headerFields(head);
  const type = fields.get("content-type") ?? "";
  const chunked = /\bchunked\b/iu.test(fields.get("transfer-encoding") ?? "");
  const codings = (fields.get("content-encoding") ?? "").toLowerCase().split(",").slice(0, 4).reverse();
  return {
    status: Number(status),
    type: type.split(";", 1)[0]?.trim().toLowerCase() ?? "",
    charset: /charset\s{0,4}=\s{0,4}["']?([\w:.-]{1,40})/iu.exec(type)?.[1] ?? null,
    body: () =>
      codings.reduce(
        (bytes, coding) => uncode(bytes, coding.trim()),
        chunked ? unchunk(block.subarray(end)) : block.subarray(end),
      ),
  };
}
