import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "dateline-site-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Every file below a folder with its bytes, by path. */
export function tree(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "latin1")]));
}

/** Runs a command of the project to its end. */
export function run(
  script: string,
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly said: string }> {
  return new Promise((settle) => {
    const env = { ...process.env, PATH_PREFIX: "/" };
    const child = spawn(process.execPath, ["--import", "tsx", `scripts/${script}.ts`, ...args], { cwd: root, env });
    let said = "";
    child.stderr.on("data", (data) => {
      said += data;
    });
    child.once("exit", (code) => settle({ code, said }));
  });
}

/** A briefing as a person writes it. */
export const briefingText = (id: string, person: string, point: string, more = ""): string => `---
id: ${id}
title: About ${person}
published: 2024-03-18
people:
  - ${person}
places:
  - New Zealand
${more}---

A line about ${person}.

## Key points

- ${point}
`;

export const smallSite: Readonly<Record<string, string>> = {
  "site.json": '{ "title": "Test" }',
  "briefings/2024-03-18-one.md": briefingText("one", "Ana Brodie", "She spoke in Aotearoa.", "story: A story\n"),
  "briefings/2024-03-18-two.md": briefingText("two", "Li Wen", "Said by [[Ana Brodie]].", "topics:\n  - Trade\n"),
  "people/ana-brodie.md": "---\nrole: minister\n---\nKnown for tea.\n",
};
