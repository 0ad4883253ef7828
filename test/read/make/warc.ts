import { gzipSync } from "node:zlib";

export interface MadeRecord {
  readonly type?: string;
  readonly address?: string;
  readonly block: string | Uint8Array;
  /** Written in place of the true length. */
  readonly length?: number | string;
}

/** One record of a web archive as crawlers write it. */
export function warcRecord({
  type = "response",
  address = "https://news.example/a",
  block,
  length,
}: MadeRecord): Buffer {
  const bytes = Buffer.from(typeof block === "string" ? Buffer.from(block) : block);
  const head =
    `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2024-06-03T10:00:00Z\r\n` +
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\nContent-Type: application/http; msgtype=response\r\n` +
    `Content-Length: ${length ?? bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from("\r\n\r\n")]);
}

/** A response as it went over the wire. */
export const httpResponse = (body: string | Uint8Array, headers: readonly string[] = [], status = "200 OK"): Buffer =>
  Buffer.concat([
    Buffer.from(
      [`HTTP/1.1 ${status}`, ...(headers.length > 0 ? headers : ["Content-Type: text/html"]), "", ""].join("\r\n"),
    ),
    Buffer.from(typeof body === "string" ? Buffer.from(body) : body),
  ]);

/** Each record packed by itself, as the format asks. */
export const packedRecords = (records: readonly Uint8Array[]): Buffer =>
  Buffer.concat(records.map((record) => gzipSync(record)));
