import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { httpMessage } from "../../../scripts/read/warc/http.ts";
import { gunzipMembers } from "../../../scripts/read/warc/members.ts";
import { warcRecords } from "../../../scripts/read/warc/records.ts";
import { chunked, readAll, said, story, utf8 } from "../make/reading.ts";
import { httpResponse, packedRecords, warcRecord } from "../make/warc.ts";

const text = (word: string) =>
  warcRecord({ type: "conversion", address: `https://news.example/${word}`, block: story(word) });
const asText = (record: Buffer): Buffer =>
  Buffer.from(record.toString("latin1").replace("application/http; msgtype=response", "text/plain"), "latin1");
const wet = (...words: readonly string[]): readonly Buffer[] => words.map((word) => asText(text(word)));
const parts = async (bytes: Uint8Array, size = 1000) => {
  const { documents, problems } = await readAll(chunked(bytes, size));
  return { parts: documents.map(({ part }) => part?.split("/").at(-1)), said: said(problems) };
};

describe("a web archive", () => {
  it.each([
    ["plain", Buffer.concat],
    ["packed by record", packedRecords],
    ["packed as a whole", (list: readonly Buffer[]) => gzipSync(Buffer.concat(list))],
  ])("%s gives its pages a record at a time", async (_, join) => {
    expect(await parts(join([...wet("red", "blue", "green")]))).toEqual({ parts: ["red", "blue", "green"], said: [] });
  });

  it("counts what it leaves out, in one line", async () => {
    const others = [
      warcRecord({ type: "warcinfo", block: "software: ours\r\n" }),
      warcRecord({ type: "request", block: "GET / HTTP/1.1\r\n\r\n" }),
      warcRecord({ block: httpResponse("gone", [], "404 Not Found") }),
      warcRecord({ block: httpResponse("\u0089PNG", ["Content-Type: image/png"]) }),
      warcRecord({ block: "not of the web" }),
    ];
    const found = await parts(Buffer.concat([...others, ...wet("red")]));
    expect(found.parts).toEqual(["red"]);
    expect(found.said).toEqual([
      "note: 1 pages of 6 records are read; left out: 1 warcinfo records, 1 request records, 1 redirects and errors, " +
        "1 files that are no pages, 1 responses that are not of the web",
    ]);
  });

  it("gives web pages with the address that they came from, whatever their transport did to them", async () => {
    const words = story("red").split("\n\n").slice(1);
    const page = `<html><head><title>Red ferry</title></head><body><article><h1>Red ferry – it’s back</h1>${words.map((line) => `<p>${line}</p>`).join("")}</article></body></html>`;
    const latin = Buffer.from(page.replace("–", "\x96").replace("’", "\x92"), "latin1");
    const records = [
      warcRecord({
        address: "https://news.example/utf8",
        block: httpResponse(gzipSync(page), ["Content-Type: text/html", "Content-Encoding: gzip"]),
      }),
      warcRecord({
        address: "https://news.example/latin",
        block: httpResponse(latin, ["Content-Type: text/html; charset=iso-8859-1"]),
      }),
      warcRecord({ address: "javascript:alert(1)-->", block: httpResponse(page) }),
    ];
    const { documents, problems } = await readAll(packedRecords(records));
    expect(documents.map(({ stated }) => stated?.url?.value ?? null)).toEqual([
      "https://news.example/utf8",
      "https://news.example/latin",
      null,
    ]);
    for (const { lines } of documents) expect(lines[0]?.text).toBe("Red ferry – it’s back");
    expect(said(problems)).toEqual([]);
  });

  it("gives the same records however the bytes arrive", async () => {
    const bytes = packedRecords([...wet("red", "blue", "green")]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: bytes.length }), async (size) => {
        expect((await parts(bytes, size)).parts).toEqual(["red", "blue", "green"]);
      }),
      { numRuns: 20 },
    );
  });
});

describe("what is wrong with a web archive", () => {
  const [red, blue, green] = wet("red", "blue", "green").map((record) => Buffer.from(record));
  const three = [red, blue, green].map((record) => record ?? Buffer.alloc(0));

  it.each([
    [
      "no length",
      (record: Buffer) => Buffer.from(record.toString().replace("Content-Length", "Content-Size")),
      /does not say how long/,
    ],
    [
      "too short a length",
      (record: Buffer) => Buffer.from(record.toString().replace(/(Content-Length: )\d+/, "$140")),
      /not as long as it says/,
    ],
    [
      "too long a length",
      (record: Buffer) => Buffer.from(record.toString().replace(/(Content-Length: )\d+/, "$1400")),
      /not as long as it says/,
    ],
    ["rubbish", () => Buffer.alloc(5000, "x"), /does not begin as a record/],
  ])("%s in the middle: the rest is read", async (_, change, message) => {
    const found = await parts(Buffer.concat(three.map((record, i) => (i === 1 ? change(record) : record))));
    expect(found.parts).toEqual(["red", "green"]);
    expect(found.said).toHaveLength(1);
    expect(found.said[0]).toMatch(message);
    expect(found.said[0]).toMatch(/^warning: record 2: /);
  });

  it("a damaged packed record in the middle: the rest is read", async () => {
    const packed = three.map((record) => gzipSync(record));
    packed[1]?.fill(0x77, 20, 80);
    const found = await parts(Buffer.concat(packed));
    expect(found.parts).toEqual(["red", "green"]);
    expect(found.said).toEqual(["warning: packed record 2: it is damaged; it was left out"]);
  });

  it.each([
    ["plain", Buffer.concat(three), /the file ends in the middle/],
    ["packed", packedRecords(three), /is damaged/],
  ])("%s, cut short: what is whole is read", async (_, bytes, message) => {
    const found = await parts(bytes.subarray(0, bytes.length - 60));
    expect(found.parts).toEqual(["red", "blue"]);
    expect(found.said).toHaveLength(1);
    expect(found.said[0]).toMatch(message);
  });

  it("without a page is an error", async () => {
    expect((await parts(warcRecord({ type: "warcinfo", block: "software: ours\r\n" }))).said).toEqual([
      "error: the web archive holds no pages in 1 records",
    ]);
  });

  it("names twenty damaged records and counts the rest", async () => {
    const broken = Array.from({ length: 30 }, () => warcRecord({ block: "x", length: "much" }));
    const found = await parts(Buffer.concat([...broken, ...wet("red")]));
    expect(found.parts).toEqual(["red"]);
    expect(found.said).toHaveLength(21);
    expect(found.said.at(-1)).toBe("warning: 30 records in all are damaged");
  });
});

describe("packed members", () => {
  it("hold anything, of any size, and are left out when damaged", async () => {
    const large = Buffer.alloc(20 * 1024 * 1024, "a line of text that goes on and on\n");
    const bytes = Buffer.concat([gzipSync("one"), gzipSync(large), gzipSync("two", { level: 0 }), gzipSync("")]);
    let length = 0;
    let broken = 0;
    for await (const chunk of gunzipMembers(chunked(bytes, 10_000).open(), () => broken++)) length += chunk.length;
    expect(length).toBe(large.length + 6);
    expect(broken).toBe(0);
  });
});

describe("a response", () => {
  const page = "<html><p>Grüße</p></html>";
  const chunks = (body: Buffer): Buffer =>
    Buffer.concat([
      ...[body.subarray(0, 7), body.subarray(7)].flatMap((part) => [
        Buffer.from(`${part.length.toString(16)};x=y\r\n`),
        part,
        Buffer.from("\r\n"),
      ]),
      Buffer.from("0\r\n\r\n"),
    ]);
  it.each<readonly [string, Buffer, readonly string[]]>([
    ["plain", Buffer.from(page), []],
    ["chunked", chunks(Buffer.from(page)), ["Transfer-Encoding: chunked"]],
    ["said to be chunked, and put together", Buffer.from(page), ["Transfer-Encoding: chunked"]],
    ["gzip", gzipSync(page), ["Content-Encoding: gzip"]],
    ["said to be gzip, and unpacked", Buffer.from(page), ["Content-Encoding: gzip"]],
    ["chunked gzip", chunks(gzipSync(page)), ["Content-Encoding: gzip", "transfer-encoding: Chunked"]],
    ["deflate", deflateSync(page), ["Content-Encoding: deflate"]],
    ["brotli", brotliCompressSync(page), ["Content-Encoding: br"]],
  ])("%s", (_, body, headers) => {
    const message = httpMessage(httpResponse(body, ['Content-Type: Text/HTML; Charset="utf-8"', ...headers]));
    expect(message).toMatchObject({ status: 200, type: "text/html", charset: "utf-8" });
    expect(Buffer.from(message?.body() ?? []).toString()).toBe(page);
  });

  it("that is a bomb, or of an unknown coding, has no body", () => {
    const bomb = httpMessage(httpResponse(gzipSync(Buffer.alloc(80 * 1024 * 1024)), ["Content-Encoding: gzip"]));
    expect(() => bomb?.body()).toThrow();
    expect(() => httpMessage(httpResponse("x", ["Content-Encoding: zstd"]))?.body()).toThrow();
  });

  it("whatever the bytes, reading ends and throws nothing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (noise, packed) => {
        const bytes = Buffer.concat([utf8("WARC/1.0\r\n"), noise]);
        const chunks = chunked(packed ? Buffer.concat([gzipSync("x"), noise]) : bytes, 7).open();
        const plain = packed ? gunzipMembers(chunks, () => undefined) : chunks;
        for await (const record of warcRecords(
          plain,
          () => true,
          () => undefined,
        ))
          httpMessage(record.block ?? noise);
      }),
    );
  });
});
