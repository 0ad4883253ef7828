import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Memory } from "../../scripts/fetch/memory.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "memory-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);
const stored = (): string => readFileSync(path(".fetched.json"), "utf8");
const seen = { asked: "https://a.example/f", address: "https://a.example/feed", retrieved: "2026-05-01T12:00:00Z" };
const known = { ...seen, etag: 'W/"x-1"', modified: "Fri, 01 May 2026 08:00:00 GMT" };

describe("what was fetched", () => {
  it("is known again, by its address and by its file", () => {
    const memory = new Memory(folder);
    writeFileSync(path("a.xml"), "");
    memory.add(path("a.xml"), known);
    memory.save();
    const again = new Memory(folder);
    expect(again.of(seen.asked)).toEqual({ ...known, path: path("a.xml") });
    expect(again.originOf("elsewhere/a.xml")).toEqual({ address: seen.address, retrieved: seen.retrieved });
    expect(again.of("https://a.example/other")).toBeNull();
    expect(again.originOf("b.xml")).toBeNull();
  });

  it("is asked for with the newest file of its address, and the older one keeps its origin", () => {
    const memory = new Memory(folder);
    for (const name of ["a.xml", "b.xml"]) writeFileSync(path(name), "");
    memory.add(path("a.xml"), known);
    memory.add(path("b.xml"), { ...known, etag: '"2"' });
    expect(memory.of(seen.asked)).toMatchObject({ etag: '"2"', path: path("b.xml") });
    expect(memory.originOf("a.xml")).toEqual({ address: seen.address, retrieved: seen.retrieved });
  });

  it("keeps its first instant while it is the newest, and not when an address returns to it", () => {
    const memory = new Memory(folder);
    memory.add("a.xml", known);
    expect(memory.originOfNewest("a.xml", seen.asked)).toEqual(memory.originOf("a.xml"));
    memory.add("b.xml", { ...known, retrieved: "2026-05-02T12:00:00Z" });
    expect(memory.originOfNewest("a.xml", seen.asked)).toBeNull();
    expect(memory.originOfNewest("c.xml", seen.asked)).toBeNull();
  });

  it("is asked for anew when its file is gone, or when the site gave nothing to know it by", () => {
    const memory = new Memory(folder);
    memory.add(path("gone.xml"), known);
    writeFileSync(path("plain.xml"), "");
    memory.add(path("plain.xml"), { ...seen, asked: "https://b.example/" });
    expect([memory.of(seen.asked), memory.of("https://b.example/")]).toEqual([null, null]);
  });

  it("is written in one order, whatever was fetched first", () => {
    const texts = [
      ["a.xml", "b.xml"],
      ["b.xml", "a.xml"],
    ].map((names) => {
      const memory = new Memory(path(names.join("-")));
      for (const name of names) memory.add(name, { ...known, asked: `https://a.example/${name}` });
      memory.save();
      return readFileSync(join(path(names.join("-")), ".fetched.json"), "utf8");
    });
    expect(texts[0]).toBe(texts[1]);
  });
});

describe("a file that somebody else wrote", () => {
  it.each([
    ["is no JSON", "{"],
    ["is no object", '"a"'],
    ["is a list", "[1]"],
    ["holds no objects", '{"a.xml":1,"b.xml":null}'],
    ["lacks an address", JSON.stringify({ "a.xml": { ...known, address: undefined } })],
    ["has another kind of address", JSON.stringify({ "a.xml": { ...known, asked: "file:///etc/passwd" } })],
    ["has a path for a name", JSON.stringify({ "../a.xml": known, "/etc/passwd": known, ".a": known })],
    ["has a name of prototypes", `{"__proto__":${JSON.stringify(known)}}`],
    ["has no instant", JSON.stringify({ "a.xml": { ...known, retrieved: "yesterday" } })],
  ])("that %s is forgotten", (_, text) => {
    writeFileSync(path(".fetched.json"), text);
    writeFileSync(path("a.xml"), "");
    const memory = new Memory(folder);
    expect([memory.of(seen.asked), memory.originOf("a.xml"), memory.originOf("passwd")]).toEqual([null, null, null]);
  });

  it.each(['"a"\r\nX-Evil: 1', "no marks", '"a" , "b"', `"${"x".repeat(600)}"`])("does not send %j", (etag) => {
    writeFileSync(path(".fetched.json"), JSON.stringify({ "a.xml": { ...known, etag, modified: "now\r\nX: 1" } }));
    writeFileSync(path("a.xml"), "");
    const memory = new Memory(folder);
    expect(memory.of(seen.asked)).toBeNull();
    expect(memory.originOf("a.xml")).not.toBeNull();
    memory.save();
    expect(stored()).not.toContain("etag");
  });

  it("of any kind is read without a throw, and is the same when it was written again", () =>
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.constantFrom<unknown>(known, seen, 1)), (any, some) => {
        for (const data of [any, some]) {
          writeFileSync(path(".fetched.json"), JSON.stringify(data));
          new Memory(folder).save();
          const once = stored();
          new Memory(folder).save();
          expect(stored()).toBe(once);
        }
      }),
      { numRuns: 50 },
    ));
});
