import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "dateline-errors-"));
const run = (command: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", `scripts/${command}.ts`, ...args], { encoding: "utf8" });

/** A content folder with one briefing. */
function content(name: string, markdown: string): string {
  mkdirSync(join(folder, name, "briefings"), { recursive: true });
  writeFileSync(join(folder, name, "briefings", "a.md"), markdown);
  return join(folder, name);
}
const front = "title_from: headline\npublished_from: unknown\nlanguage: en\nstatus: draft\n";

describe("a build that cannot be made", () => {
  it.each([
    ["a folder that is not there", join(folder, "nowhere"), "there is no such folder"],
    ["broken YAML", content("yaml", '---\nid: a\ntitle: "x\n  y: [\n---\nText.\n'), "a.md:5:1: error: yaml-syntax"],
    ["an unknown key", content("key", `---\nid: a\ntitle: T\nauthor: me\n${front}---\nText.\n`), "a.md:4:1: error"],
    ["no title", content("title", `---\nid: a\n${front}---\nText.\n`), "title is missing"],
    ["a key of Eleventy", content("own", `---\nid: a\ntitle: T\npermalink: ../x\n${front}---\nText.\n`), "permalink"],
    ["JavaScript", content("js", "---js\n{id: 1}\n---\nText.\n"), "a.md:1:4: error"],
    ["a prototype", content("proto", `---\nid: a\ntitle: T\n__proto__:\n  x: 1\n${front}---\nText.\n`), "__proto__"],
    [
      "a link to nothing",
      content("link", `---\nid: a\ntitle: T\npeople:\n  - Ada Kallis\n${front}---\nText, [[Ada Kalis]].\n`),
      "a.md:11:7: error: dead-link: “Ada Kalis” is no name, alias, story or briefing; did you mean “Ada Kallis”",
    ],
  ])("%s is said in one line, and nothing is written", (name, path, message) => {
    const out = join(folder, `${name.replaceAll(" ", "-")}-out`);
    const { status, stderr } = run("build", "--content", path, "--out", out);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
    expect(() => readdirSync(out)).toThrow("ENOENT");
  });

  it("names both briefings of one id", () => {
    const path = content("twins", `---\nid: a\ntitle: T\n${front}---\nText.\n`);
    writeFileSync(join(path, "briefings", "b.md"), `---\nid: a\ntitle: U\n${front}---\nText.\n`);
    const { status, stderr } = run("build", "--content", path, "--out", join(folder, "twins-out"));
    expect(status).toBe(1);
    expect(stderr).toMatch(/a\.md.*b\.md|b\.md.*a\.md/s);
  });
});

describe("titles that file systems dislike", () => {
  it.each([
    ["con", "con"],
    ["emoji", "🌋🌋"],
    ["marks", "\u200f\u200fעברית\u200e"],
    ["long", "x".repeat(500)],
  ])("%s", (name, title) => {
    const path = content(
      `title-${name}`,
      `---\nid: a\ntitle: ${title}\n${front}---\nText {{ x }} {% raw %} <b>b</b>\n`,
    );
    const { status, stderr } = run("build", "--content", path, "--out", join(folder, `title-${name}-out`));
    expect(stderr).toContain("1 briefing");
    expect(status).toBe(0);
  });
});

describe("a folder that cannot be written", () => {
  it("is named, and no file is half-written", () => {
    writeFileSync(join(folder, "file"), "not a folder");
    const { status, stderr } = run("brief", "content/articles", "--out", join(folder, "file", "briefings"));
    expect(status).toBe(1);
    expect(stderr).toContain("error: write");
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
