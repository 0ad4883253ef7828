import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { freeName } from "../scripts/briefing/file-name.ts";
import { Shelf } from "../scripts/briefing/shelf.ts";
import { inputFiles } from "../scripts/input-files.ts";
import type { Briefing } from "../scripts/model.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-brief-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "scripts/brief.ts", ...args], { encoding: "utf8" });

/** Name → digest of every file of a folder. */
const state = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(path, { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(join(path, name)).isFile())
      .sort()
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(path, name)))
          .digest("hex"),
      ]),
  );

const story = (title: string) => `${title}
ORSA HAVEN, May 6, 2024 (AFP) - Ferry crews went back to work on Monday after nine days, their union said.
"We got the rest days that we asked for," union leader Marta Lindqvist told reporters on the quay.
The first boat left at noon with 40 lorries on board, and the last in the queue were promised a place by evening.
`;

describe("npm run brief", () => {
  const texts = join(folder, "texts");
  const out = join(folder, "out");
  mkdirSync(texts);
  writeFileSync(join(texts, "a.txt"), story("Ferry strike ends on Lake Orsa"));
  writeFileSync(join(texts, "b.txt"), story("Crews of Lake Orsa sail again"));
  writeFileSync(join(texts, "empty.txt"), "");
  writeFileSync(join(texts, ".hidden.txt"), story("Never seen"));

  it("converts what it can, reports what it cannot, and exits with 1", () => {
    const { status, stdout, stderr } = run(texts, "--out", out);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(readdirSync(out).sort()).toEqual([
      ".base",
      "2024-05-06-crews-of-lake-orsa-sail-again.md",
      "2024-05-06-ferry-strike-ends-on-lake-orsa.md",
    ]);
    expect(stderr).toContain("2024-05-06-ferry-strike-ends-on-lake-orsa.md ← ");
    expect(stderr).toMatch(/empty\.txt: error: read: the file is empty/);
    expect(stderr).toContain("2 briefings written, 1 file failed; 3 files read.");
    expect(stderr).not.toContain("Never seen");
  });

  it("changes nothing when it runs again, and exits with 0", () => {
    const before = state(out);
    const { status, stderr } = run(join(texts, "a.txt"), join(texts, "b.txt"), "--out", out);
    expect(status).toBe(0);
    expect(stderr).toContain("2 briefings unchanged");
    expect(state(out)).toEqual(before);
  });

  it("keeps what a person changed and renamed, and replaces it only with --force", () => {
    const renamed = join(out, "our-own-name.md");
    renameSync(join(out, "2024-05-06-ferry-strike-ends-on-lake-orsa.md"), renamed);
    writeFileSync(renamed, readFileSync(renamed, "utf8").replace("status: draft", "status: reviewed"));
    const before = state(out);
    const kept = run(join(texts, "a.txt"), "--out", out);
    expect(kept.stderr).toContain("1 briefing unchanged");
    expect(kept.status).toBe(0);
    expect(state(out)).toEqual(before);
    expect(run(join(texts, "a.txt"), "--out", out, "--force").stderr).toContain("1 briefing replaced");
    expect(readFileSync(renamed, "utf8")).toContain("status: draft");
    expect(Object.keys(state(out))).toEqual(Object.keys(before));
  });

  it("merges an article that was updated, and stops where a person changed the same", () => {
    const news = join(folder, "news.txt");
    const desk = join(folder, "desk");
    const path = join(desk, "2024-05-06-ferry-strike-ends-on-lake-orsa.md");
    const change = (file: string, from: string, to: string): void => {
      expect(readFileSync(file, "utf8")).toContain(from);
      writeFileSync(file, readFileSync(file, "utf8").replaceAll(from, to));
    };
    writeFileSync(news, story("Ferry strike ends on Lake Orsa"));
    run(news, "--out", desk);
    change(path, "rest days that we asked for", "rest days we asked for");
    change(path, "after nine days", "after nine full days");
    change(news, "after nine days", "after eleven days");
    const edited = readFileSync(path, "utf8");
    const clash = run(news, "--out", desk);
    expect(clash.status).toBe(1);
    expect(clash.stderr).toMatch(
      /lake-orsa\.md:\d+: error: conflict: Bottom line: yours “.*nine full.*”, new “.*eleven/,
    );
    expect(clash.stderr).toContain("1 briefing in conflict");
    expect(readFileSync(path, "utf8")).toBe(edited);
    const beside = readFileSync(path.replace(".md", ".incoming.md"), "utf8");
    expect(beside).toContain("after eleven days");
    expect(beside).toContain("rest days we asked for");
  }, 120_000);

  it("writes nothing in a dry run", () => {
    const nowhere = join(folder, "nowhere");
    const { status, stderr } = run(join(texts, "a.txt"), "--out", nowhere, "--dry-run");
    expect(status).toBe(0);
    expect(stderr).toContain("would write");
    expect(readdirSync(folder)).not.toContain("nowhere");
  });

  it("says so when the folder cannot be written", () => {
    const { status, stderr } = run(join(texts, "a.txt"), "--out", join(texts, "b.txt"));
    expect(status).toBe(1);
    expect(stderr).toMatch(/b\.txt: error: write: .*; name /);
    expect(stderr).not.toContain("    at ");
  });

  it.each([
    [[], 2, "no file or folder"],
    [["--frobnicate", "x"], 2, "--frobnicate"],
    [["/nowhere/at/all.txt"], 1, "/nowhere/at/all.txt"],
    [["x", "--force", "--adopt"], 2, "--force and --adopt"],
    [["--help"], 0, "npm run brief -- FILE|DIR"],
  ])("%j exits with %i", (args, code, words) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(code);
    expect(stdout + stderr).toContain(words);
  });
});

describe("inputFiles", () => {
  const root = join(folder, "in");
  const outside = join(folder, "outside.txt");
  writeFileSync(outside, "x");
  for (const name of ["B", "a/deep", ".git"]) mkdirSync(join(root, name), { recursive: true });
  for (const name of ["b.txt", "a/deep/c.TXT", "B/note", "a/photo.jpg", ".git/config", "z.md"])
    writeFileSync(join(root, name), "x");
  symlinkSync(outside, join(root, "out.txt"));
  symlinkSync(join(root, "b.txt"), join(root, "in.txt"));
  symlinkSync(root, join(root, "loop"));
  symlinkSync(join(root, "gone"), join(root, "dead.txt"));

  it("finds texts at any depth, in a stable order, and nothing outside", () => {
    const { files, skipped, failed } = inputFiles([root]);
    expect(files.map((file) => relative(root, file))).toEqual(["B/note", "a/deep/c.TXT", "b.txt", "in.txt", "z.md"]);
    expect(skipped).toHaveLength(3);
    expect(failed.map(({ path }) => relative(root, path))).toEqual(["dead.txt"]);
  });

  it("takes a file that is named, whatever its kind, and each once", () => {
    const file = join(root, "z.md");
    expect(inputFiles([file, file]).files).toEqual([file]);
  });
});

describe("the shelf", () => {
  const briefing = (id: string, title: string): Briefing => ({
    front: { id, title, title_from: "headline", published_from: "unknown", language: "en", status: "draft" },
    ...{ bottomLine: [], keyPoints: [], quotes: [], timeline: [], background: [], watch: [], gaps: [], sources: [] },
    ...{ extra: [], footnotes: [] },
  });
  const options = { force: false, adopt: false, dryRun: false };

  it.each([
    ["of 500 characters", "long ".repeat(100), "undated-long-long"],
    ["of emoji only", "🌋🌋🌋", "undated-x-"],
    ["of a device", "con", "undated-con-note.md"],
    ["of marks alone", "\u200f\u202e", "undated-x-"],
    ["that climbs", "../../etc/passwd", "undated-etc-passwd.md"],
  ])("gives a title %s a safe name", (_name, title, start) => {
    const shelf = new Shelf(join(folder, "titles"), 0);
    const { path } = shelf.put(briefing(title.slice(0, 8), title), options);
    const name = relative(join(folder, "titles"), path);
    expect(name).toMatch(/^[a-z0-9-]+\.md$/);
    expect(name.startsWith(start)).toBe(true);
    expect(name.length).toBeLessThanOrEqual(80);
  });

  it("gives two briefings of one title two names, also on a file system without letter case", () => {
    const shelf = new Shelf(join(folder, "twins"), 0);
    expect(shelf.put(briefing("a", "Twin"), options).path).toMatch(/undated-twin\.md$/);
    expect(shelf.put(briefing("b", "TWIN"), options).path).toMatch(/undated-twin-2\.md$/);
    expect(new Shelf(join(folder, "twins"), 0).put(briefing("b", "TWIN"), options).outcome).toBe("unchanged");
    expect(freeName("a.md", (name) => name === "a.md")).toBe("a-2.md");
  });

  it("knows a briefing whose front matter is broken, and does not write beside it", () => {
    const path = join(folder, "broken");
    mkdirSync(path);
    writeFileSync(join(path, "mine.md"), "---\nid: a\ntitle: b: c\n---\n");
    expect(new Shelf(path, 0).put(briefing("a", "Title"), options)).toMatchObject({
      outcome: "kept",
      path: join(path, "mine.md"),
    });
  });

  it("sweeps what a killed run left, once it is old, and nothing else", () => {
    const path = join(folder, "strays");
    mkdirSync(path);
    for (const name of ["a.md.123456789", "b.md.987654321", "c.md", "notes.txt"]) writeFileSync(join(path, name), "x");
    utimesSync(join(path, "a.md.123456789"), 1000, 1000);
    utimesSync(join(path, "b.md.987654321"), 90_000, 90_000);
    new Shelf(path, 90_000_000 + 1000);
    expect(readdirSync(path).sort()).toEqual(["b.md.987654321", "c.md", "notes.txt"]);
  });
});
