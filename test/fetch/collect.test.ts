import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fetchAll, fetchOne } from "../../scripts/fetch/index.ts";
import { Memory } from "../../scripts/fetch/memory.ts";
import type { Document, Source } from "../../scripts/model.ts";
import { read } from "../../scripts/read/index.ts";
import { type Site, serve, testNetwork } from "./network.ts";
import { answerAsPaper } from "./stories.ts";

let site: Site;
let entries: readonly number[] = [];
beforeAll(async () => {
  site = await serve((path, response, request) =>
    answerAsPaper(path, response, request.headers["if-none-match"], entries),
  );
});
afterAll(() => site.close());
beforeEach(() => {
  entries = [1, 2];
  site.asked.length = 0;
});

async function collected(paths: readonly string[], follow = false, memory: Memory | null = null) {
  const addresses = paths.map((path) => (path.startsWith("/") ? site.at(path) : path));
  const { collected: found, close } = await fetchAll(addresses, { memory, follow, version: "1.0" }, testNetwork());
  const files = found.map((one) => (one.kind === "got" ? readFileSync(one.path, "utf8") : ""));
  close();
  return { found, files };
}

describe("addresses", () => {
  it("are fetched in their order, each once, and one that fails is no harm to the others", async () => {
    const { found, files } = await collected(["/story/1", "/missing", "ftp://a.example/", "/feed", "/story/1#x"]);
    expect(found.map(({ kind, asked }) => `${kind} ${asked}`)).toEqual([
      `got ${site.at("/story/1")}`,
      `failed ${site.at("/missing")}`,
      "failed ftp://a.example/",
      `got ${site.at("/feed")}`,
    ]);
    expect(files[0]).toContain("saved from url=(");
    expect(found[0]).toMatchObject({ origin: { address: site.at("/story/1"), retrieved: "2026-05-01T12:00:00Z" } });
  });

  it("leave nothing behind", async () => {
    const { found } = await collected(["/story/1"]);
    const [one] = found;
    expect(one?.kind === "got" && existsSync(dirname(one.path))).toBe(false);
  });
});

describe("a feed of summaries", () => {
  it("is one source, if it is not followed", async () => {
    const { found } = await collected(["/short"]);
    expect(found).toMatchObject([{ kind: "got", followed: [], complete: true }]);
  });

  it("that is followed gives the pages behind its entries, through the same door", async () => {
    const { found } = await collected(["/short", "/plain"], true);
    expect(found.map(({ asked }) => asked)).toEqual(
      ["/short", "/story/1", "/story/2", "/plain"].map((path) => site.at(path)),
    );
    expect(found[0]).toMatchObject({ followed: [site.at("/story/1"), site.at("/story/2")], complete: true });
    expect(site.asked.filter(({ path }) => path === "/robots.txt")).toHaveLength(1);
  });

  it("keeps the summary where the page cannot be had, and is looked at again the next time", async () => {
    entries = [1, 404];
    const { found } = await collected(["/short"], true);
    expect(found.map(({ kind }) => kind)).toEqual(["got", "got", "failed"]);
    expect(found[0]).toMatchObject({ followed: [site.at("/story/1")], complete: false });
  });

  it("of whole texts has nothing to follow", async () => {
    const { found } = await collected(["/feed"], true);
    expect(found).toHaveLength(1);
  });

  it("is followed a hundred times at most, and that is said", async () => {
    entries = Array.from({ length: 103 }, (_, i) => 1000 + i);
    const { found } = await collected(["/short"], true);
    expect(found).toHaveLength(102);
    expect(found.at(-1)).toMatchObject({ kind: "failed", failure: expect.stringContaining("103 of its entries") });
  });
});

describe("an address that was fetched before", () => {
  it("is not fetched again until it changes", async () => {
    const folder = mkdtempSync(join(tmpdir(), "kept-"));
    const memory = new Memory(folder);
    const first = await fetchAll([site.at("/feed")], { memory, follow: false, version: "1.0" }, testNetwork());
    const [one] = first.collected;
    if (one?.kind !== "got") throw new Error("not fetched");
    copyFileSync(one.path, join(folder, basename(one.path)));
    first.close();
    memory.add(basename(one.path), { ...one.condition, asked: one.asked, retrieved: one.origin.retrieved });
    expect((await collected(["/feed"], false, memory)).found).toMatchObject([
      { kind: "same", retrieved: one.origin.retrieved },
    ]);
    entries = [1, 2, 3];
    expect((await collected(["/feed"], false, memory)).found).toMatchObject([{ kind: "got" }]);
    rmSync(folder, { recursive: true });
  });
});

async function documentsOf(source: Source): Promise<readonly Document[]> {
  const documents: Document[] = [];
  for await (const document of read(source, () => undefined)) documents.push(document);
  return documents;
}

describe("one address", () => {
  it("is understood as a file is, with relative links of a feed against where it was", async () => {
    const { source } = await fetchOne(site.at("/feed"), "1.0", testNetwork());
    const documents = await documentsOf(source);
    expect(documents.map(({ stated }) => stated?.url?.value)).toEqual([site.at("/story/1"), site.at("/story/2")]);
  });

  it("is read in the charset that only its head names", async () => {
    const { source } = await fetchOne(site.at("/plain"), "1.0", testNetwork());
    const [document] = await documentsOf(source);
    expect(document?.lines.map(({ text }) => text).join("\n")).toContain("André Kallis");
  });

  it("rejects with what is wrong", async () =>
    expect(fetchOne(site.at("/missing"), "1.0", testNetwork())).rejects.toThrow("no such page"));
});
