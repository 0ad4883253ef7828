import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import project from "../../package.json" with { type: "json" };
import { convertAll } from "../../scripts/corpus/convert-all.ts";
import type { Batch, Task } from "../../scripts/corpus/convert-file.ts";
import { Journal, journalKey } from "../../scripts/corpus/journal.ts";

const program = fileURLToPath(new URL("../../scripts/run.mjs", import.meta.url));
const generator = `${project.name} ${project.version}`;
const story = (n: number): string =>
  `Ferry ${n} runs aground off Senja\n\nTROMSOE, May ${1 + (n % 28)}, 2024 (Meridian) - A ferry with ${n + 10} people on board ran aground off Senja on Friday. Captain Nils Berg said nobody was hurt.\n\nThe ferry was towed to Finnsnes in the evening, the coast guard said.\n`;

let folder = "";
const tasks = (): readonly Task[] =>
  readdirSync(join(folder, "in"))
    .sort()
    .map((name) => ({ path: join(folder, "in", name), file: `in/${name}`, generator }));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "corpus-"));
  mkdirSync(join(folder, "in"));
  for (let n = 0; n < 30; n++) writeFileSync(join(folder, "in", `${String(n).padStart(2, "0")}.txt`), story(n));
  writeFileSync(join(folder, "in", "07.txt"), "");
});

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [program, "brief", ...args], { cwd: folder, encoding: "utf8" });

async function all(jobs: number): Promise<readonly (readonly [string, readonly Batch[]])[]> {
  const results: [string, readonly Batch[]][] = [];
  for await (const { task, batches } of convertAll(tasks(), jobs)) {
    const made: Batch[] = [];
    for await (const batch of batches) made.push(batch);
    results.push([task.file, made]);
  }
  return results;
}

describe("many files", () => {
  it("come back in their order, the same from one thread and from two", async () => {
    const alone = await all(1);
    expect(alone.map(([file]) => file)).toEqual(tasks().map(({ file }) => file));
    expect(
      alone.filter(([, batches]) => batches.some(({ failure }) => failure !== null)).map(([file]) => file),
    ).toEqual(["in/07.txt"]);
    expect(JSON.parse(JSON.stringify(await all(2)))).toEqual(JSON.parse(JSON.stringify(alone)));
  }, 60_000);

  it("are converted but for those that cannot be read, and each is reported", () => {
    const { status, stderr } = run("in", "--out", "out", "--jobs", "2", "--report", "report.jsonl");
    expect(stderr).toContain("in/07.txt: error: read: the file is empty");
    expect(status).toBe(1);
    const report = readFileSync(join(folder, "report.jsonl"), "utf8").trimEnd().split("\n");
    const entries = report.map((line) => JSON.parse(line) as { file: string; outcome: string; briefings: object[] });
    expect(entries.map(({ file }) => file)).toEqual(tasks().map(({ file }) => file));
    expect(entries.filter(({ outcome }) => outcome !== "converted")).toMatchObject([
      { file: "in/07.txt", outcome: "failed", briefings: [], problems: [expect.stringContaining("empty")] },
    ]);
    expect(readdirSync(join(folder, "out")).filter((name) => name.endsWith(".md"))).toHaveLength(29);
    expect(existsSync(join(folder, "out", ".unfinished"))).toBe(false);
  }, 60_000);
});

describe("a run that was stopped", () => {
  it("goes on behind the files that it finished", () => {
    const journal = new Journal(join(folder, "out2"));
    for (const { path, file } of tasks().slice(0, 20)) {
      const { size, mtimeMs } = statSync(path);
      journal.add(journalKey(file, size, mtimeMs, generator));
    }
    const { stderr } = run("in", "--out", "out2", "--resume", "--jobs", "1");
    expect(stderr).toContain("20 files finished by the run before.");
    expect(readdirSync(join(folder, "out2")).filter((name) => name.endsWith(".md"))).toHaveLength(10);
    expect(journal.finished()).toBeNull();
  }, 60_000);

  it("does not count a line that was torn", () => {
    mkdirSync(join(folder, "out3"));
    writeFileSync(join(folder, "out3", ".unfinished"), "one\ntwo\nthr");
    expect(new Journal(join(folder, "out3")).finished()).toEqual(new Set(["one", "two"]));
  });

  it(
    "begins anew where nothing was stopped, and says so",
    () => expect(run("in/01.txt", "--out", "out4", "--resume").stderr).toContain("no run was stopped here"),
    60_000,
  );

  it.each(["0", "x", "65"])("refuses %s threads", (jobs) => {
    const { status, stderr } = run("in", "--jobs", jobs);
    expect(status).toBe(2);
    expect(stderr).toContain("1 to 64");
  });
});
