import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { invalid } from "../layouts/valid.ts";
import { type Built, build, content, fixture, hasBriefings, pagesOf, prefix } from "./built.ts";
import { faultyLinks } from "./links.ts";

/** What a built site must be, as far as no browser is needed to see it. */

/** Bytes of HTML and style sheet together, as they come over the wire. */
const heaviest = 14 * 1024;

function filesOf(folder: string): ReadonlySet<string> {
  return new Set(readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/")));
}

describe.each([
  ["invented", fixture],
  ["sample", content],
])("the site of the %s content", (_, from) => {
  let built: Built | null = null;
  let pages: ReadonlyMap<string, string> = new Map();
  const there = hasBriefings(from);

  beforeAll(async () => {
    if (!there) return;
    built = await build(from);
    pages = pagesOf(built.folder);
  });
  afterAll(() => built?.remove());

  test.skipIf(!there)("has every kind of page", () => {
    const folders = new Set([...pages.keys()].map((path) => path.split("/")[0]));
    for (const kind of [
      "index.html",
      "404.html",
      "briefings",
      "people",
      "organisations",
      "places",
      "timeline",
      "quotes",
    ])
      expect(folders).toContain(kind);
  });

  test.skipIf(!there)("has no link to nothing", () => {
    expect(faultyLinks(pages, filesOf(built?.folder ?? ""), prefix)).toEqual([]);
  });

  test.skipIf(!there)("is valid HTML throughout", async () => {
    expect(await invalid(pages)).toEqual([]);
  });

  test.skipIf(!there)("keeps each briefing within 14 KB", () => {
    const folder = join(built?.folder ?? "", "assets");
    const style = readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith(".css")) ?? ""));
    const heavy = [...pages]
      .filter(([path]) => path.startsWith("briefings/"))
      .map(([path, text]) => ({ path, gzip: gzipSync(text).length + gzipSync(style).length }))
      .filter(({ gzip }) => gzip > heaviest);
    expect(heavy).toEqual([]);
    expect(brotliCompressSync(style).length).toBeLessThan(4096);
  });

  test.skipIf(!there)("runs and styles nothing inline", () => {
    const inline = [...pages].filter(([, text]) =>
      /<script(?! src="| type="application\/ld\+json">)|<style|\sstyle="|\son[a-z]+="/.test(text),
    );
    expect(inline.map(([path]) => path)).toEqual([]);
  });
});

describe("the checks themselves", () => {
  const page = (body: string): string => `<p id="top">${body}</p>`;

  test.each([
    ['<a href="b.html">', "a.html: b.html leads to no file"],
    ['<a href="#nowhere">', "a.html: #nowhere leads to no anchor"],
    ['<a href="../x.html">', "a.html: ../x.html leads out of the site"],
    ['<a href="javascript:alert(1)">', "a.html: javascript:alert(1) is no web address"],
    ['<i id="top">', 'a.html: the anchor "top" stands twice'],
  ])("see the fault in %s", (body, fault) => {
    expect(faultyLinks(new Map([["a.html", page(body)]]), new Set(["a.html"]), prefix)).toEqual([fault]);
  });

  test("find no fault in sound links", () => {
    const text = page('<a href="#top"><a href="a.html"><a href="https://elsewhere.example/"><a href="./">');
    expect(faultyLinks(new Map([["a.html", text]]), new Set(["a.html", "index.html"]), prefix)).toEqual([]);
  });

  test("see invalid HTML", async () => {
    expect(await invalid(new Map([["a.html", "<p><div></p>"]]))).not.toEqual([]);
  });
});
