import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "dateline-annotate-"));
const write = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const annotate = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "scripts/annotate.ts", ...args], { encoding: "utf8" });

const story = write(
  "story.txt",
  `Ferry strike ends on Lake Orsa
ORSA HAVEN, May 6, 2024 (Meridian) - Ferry crews went back to work on Monday after nine days, their union said.
"We got the rest days that we asked for," union leader Marta Lindqvist told reporters on the quay.
The first boat left at noon with 40 lorries on board, and the last ones in the queue were promised a place by evening.
`,
);

describe("annotate", () => {
  it("prints one JSON object and nothing else on standard output", () => {
    const run = annotate(story);
    expect(run.status).toBe(0);
    const record = JSON.parse(run.stdout);
    expect(record.articles).toHaveLength(1);
    expect(record.articles[0]).toMatchObject({ title: "Ferry strike ends on Lake Orsa", date: "2024-05-06" });
  });

  it("prints an object a line with --jsonl, and goes on after a file that it cannot read", () => {
    const missing = join(folder, "missing.txt");
    const run = annotate("--jsonl", missing, story);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(missing);
    const records = run.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.map((record) => [record.file, record.articles.length])).toEqual([
      [missing, 0],
      [story, 1],
    ]);
  });

  it("prints text with --explain, and only one name with --name", () => {
    const run = annotate("--explain", "--name", "lindqvist", story);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("Marta Lindqvist (person");
    expect(run.stdout).not.toContain("Meridian (organisation");
    expect(() => JSON.parse(run.stdout)).toThrow();
  });

  it.each([
    ["--explain with --jsonl", ["--explain", "--jsonl", story]],
    ["--name alone", ["--name", "Lindqvist", story]],
  ])("refuses %s", (_, args) => expect(annotate(...args)).toMatchObject({ status: 2, stdout: "" }));

  it.each([
    ["an empty file", write("empty.txt", "")],
    [
      "a binary file",
      write(
        "noise.bin",
        Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251),
      ),
    ],
    ["a folder", folder],
  ])("reports %s by name, without a stack trace, exit code 1", (_, file) => {
    const run = annotate(file);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(file);
    expect(run.stderr).not.toMatch(/^\s+at /m);
    expect(run.stdout).toBe("");
  });

  it.each([[[]], [[story, story]], [["--no-such-option", story]]])("answers a wrong command line %j with 2", (args) => {
    const run = annotate(...args);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("--help");
  });

  it("explains itself", () => {
    const run = annotate("--help");
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("--jsonl");
  });
});
