import { deflateRawSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readAll, said, story, utf8 } from "../make/reading.ts";

const zipOf = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, file]) => [name, typeof file === "string" ? strToU8(file) : file]),
    ),
  );

const nested = (depth: number): Uint8Array => {
  let inner = utf8(story("deep"));
  let name = "deep.txt";
  for (let i = depth; i > 0; i--) {
    inner = zipOf({ [name]: inner });
    name = `level${i}.zip`;
  }
  return inner;
};

/** Turns every place of a mark in the archive, in both of its lists. */
const patched = (bytes: Uint8Array, change: (view: DataView, at: number, central: boolean) => void): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 < copy.length; at++) {
    const word = view.getUint32(at, true);
    if (word === 0x02014b50) change(view, at, true);
    if (word === 0x04034b50) change(view, at, false);
  }
  return copy;
};

describe("a zip archive", () => {
  it("gives its files one after the other, each under its name", async () => {
    const { documents, problems } = await readAll(zipOf({ "b/one.txt": story("red"), "a.txt": story("blue") }));
    expect(documents.map(({ part }) => part)).toEqual(["b/one.txt", "a.txt"]);
    expect(documents[0]?.lines[0]?.text).toBe("red ferry returns to service");
    expect(new Set(documents.map(({ sha256 }) => sha256)).size).toBe(1);
    expect(problems).toEqual([]);
  });

  it("leaves out what holds no text, and says how much", async () => {
    const { documents, problems } = await readAll(
      zipOf({
        "a.txt": story("red"),
        "x.jpg": Uint8Array.of(0xff, 0xd8, 0xff),
        "__MACOSX/a.txt": "x",
        ".hidden": "y",
        "d/": "",
      }),
    );
    expect(documents).toHaveLength(1);
    expect(said(problems)).toEqual(["note: 1 of 5 entries are pictures, sound, links or styles and were left out"]);
  });

  it.each([
    ["../../etc/passwd", "etc/passwd"],
    ["/root/a.txt", "root/a.txt"],
    ["C:\\Users\\a.txt", "Users/a.txt"],
    ["a/./../b\u0000\u202e.txt", "a/b .txt"],
    [`${"long".repeat(100)}.txt`, `…${"long".repeat(100).slice(-155)}.txt`],
  ])("uses %j as a name only", async (name, part) => {
    const { documents } = await readAll(zipOf({ [name]: story("red") }));
    expect(documents.map((document) => document.part)).toEqual([part]);
  });

  it("reads the rest when one file cannot be read", async () => {
    const { documents, problems } = await readAll(
      zipOf({ "a.txt": story("red"), "empty.txt": "", "b.txt": story("blue") }),
    );
    expect(documents.map(({ part }) => part)).toEqual(["a.txt", "b.txt"]);
    expect(said(problems)).toEqual(["error: empty.txt: it is empty"]);
  });

  it("opens archives in archives as deep as is sensible", async () => {
    const shallow = await readAll(nested(3));
    expect(shallow.documents.map(({ part }) => part)).toEqual(["level2.zip/level3.zip/deep.txt"]);
    const deep = await readAll(nested(10));
    expect(deep.documents).toEqual([]);
    expect(said(deep.problems)).toEqual([
      "error: level2.zip/level3.zip/level4.zip/level5.zip: it stands in more than 3 containers",
    ]);
  });
});

describe("what is wrong with a zip archive", () => {
  const whole = zipOf({ "a.txt": story("red").repeat(40), "b.txt": story("blue") });

  it.each([
    ["cut short", whole.subarray(0, whole.length - 40), /cut short/],
    ["only its first bytes", whole.subarray(0, 10), /cut short/],
    ["empty", zipOf({}), /holds no file/],
    [
      "more entries than are read",
      zipOf(Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}.txt`, "x"]))),
      /1001 entries/,
    ],
    ["a spreadsheet", zipOf({ "xl/workbook.xml": "<x/>" }), /a spreadsheet/],
  ])("%s", async (_, bytes, message) => {
    const { documents, problems } = await readAll(bytes);
    expect(documents).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.remedy).not.toBe("");
  });

  it("names an entry with a password, and reads those without", async () => {
    const locked = patched(whole, (view, at, central) => {
      if (view.getUint16(at + (central ? 28 : 26), true) !== 5) return;
      const first = view.getUint8(at + (central ? 46 : 30)) === "a".charCodeAt(0);
      if (first) view.setUint16(at + (central ? 8 : 6), 1, true);
    });
    const { documents, problems } = await readAll(locked);
    expect(documents.map(({ part }) => part)).toEqual(["b.txt"]);
    expect(said(problems)).toEqual(["error: a.txt: it is encrypted"]);
  });

  it("names an entry whose bytes are damaged", async () => {
    const copy = Uint8Array.from(whole);
    copy.fill(0x55, 45, 60);
    const { documents, problems } = await readAll(copy);
    expect(documents.map(({ part }) => part)).toEqual(["b.txt"]);
    expect(problems[0]?.message).toMatch(/^a\.txt: it is damaged/);
  });

  it("stops a bomb while it inflates, whatever its list says", async () => {
    const bomb = patched(
      zipOf({ "bomb.txt": new Uint8Array(80 * 1024 * 1024), "a.txt": story("red") }),
      (view, at, central) => {
        if (view.getUint16(at + (central ? 28 : 26), true) === 8) view.setUint32(at + (central ? 24 : 22), 100, true);
      },
    );
    const before = process.memoryUsage().rss;
    const start = performance.now();
    const { documents, problems } = await readAll(bomb);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
    expect(said(problems)).toEqual(["error: bomb.txt: it inflates to more than 100 times its size"]);
    expect(documents.map(({ part }) => part)).toEqual(["a.txt"]);
  });

  it("counts all entries, and those of archives inside, against one allowance", async () => {
    // No text, so that little time goes into reading it.
    const noise = new Uint8Array(5_000_000).fill(1);
    const eight = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`${i}.bin`, noise]));
    const inner = zipSync(eight, { level: 0 });
    const { problems } = await readAll(
      zipSync({ "in.zip": inner, "more.bin": noise, "a.txt": utf8(story("red")) }, { level: 0 }),
    );
    expect(problems.filter(({ message }) => /looks binary/.test(message)).length).toBe(2);
    expect(said(problems).filter((line) => !/looks binary/.test(line))).toEqual([
      "error: in.zip/2.bin: here the archive goes beyond 50 MB; it and what follows were left out",
    ]);
  });
});

describe("a zip archive with changed bytes", () => {
  it("is read or refused, and nothing else is thrown", async () => {
    const whole = zipSync({ "a.txt": utf8(story("red")), "b/c.txt": utf8(story("blue")) }, { level: 6 });
    const change = fc.record({ at: fc.nat(whole.length - 1), value: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), fc.nat(whole.length), async (changes, cut) => {
        const copy = Uint8Array.from(whole);
        for (const { at, value } of changes) copy[at] = value;
        await readAll(copy);
        await readAll(copy.subarray(0, cut));
      }),
      { numRuns: 150 },
    );
  });
});

describe("gzip", () => {
  it("unpacks one file", async () => {
    const { documents, problems } = await readAll(gzipSync(story("red")));
    expect(documents[0]?.lines[0]?.text).toBe("red ferry returns to service");
    expect(problems).toEqual([]);
  });

  it.each([
    ["cut short", gzipSync(story("red")).subarray(0, 60), "error: the gzip archive is damaged or cut short"],
    [
      "damaged",
      Buffer.concat([gzipSync(story("red")).subarray(0, 30), deflateRawSync("y")]),
      "error: the gzip archive is damaged or cut short",
    ],
    ["a bomb", gzipSync(new Uint8Array(200 * 1024 * 1024)), "error: it inflates to more than 100 times its size"],
    ["of nothing", gzipSync(""), "error: unpacked: it is empty"],
  ])("%s", async (_, bytes, message) => {
    const { documents, problems } = await readAll(bytes);
    expect(documents).toEqual([]);
    expect(said(problems)).toEqual([message]);
  });
});
