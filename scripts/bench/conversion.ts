import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { say } from "../command.ts";
import { peakOf } from "./measure.ts";
import { writeMixed } from "./mixed.ts";

const program = fileURLToPath(new URL("../run.mjs", import.meta.url));

interface Run {
  readonly files: number;
  readonly jobs: number;
  readonly seconds: number;
  /** Largest resident set in bytes; null where the system does not tell. */
  readonly memory: number | null;
}

function convert(input: string, files: number, jobs: number): Promise<Run> {
  const out = mkdtempSync(join(tmpdir(), "converted-"));
  const started = performance.now();
  const child = spawn(process.execPath, [program, "brief", input, "--out", out, "--jobs", String(jobs)], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let last = "";
  child.stderr.on("data", (data: Buffer) => {
    last = (last + data.toString()).slice(-4000);
  });
  let memory: number | null = null;
  const watch = setInterval(() => {
    memory = peakOf(child.pid ?? 0) ?? memory;
  }, 100);
  return new Promise((resolve, reject) => {
    child.on("exit", (code) => {
      clearInterval(watch);
      rmSync(out, { recursive: true, force: true });
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) resolve({ files, jobs, seconds, memory });
      else reject(new Error(`the conversion ended with ${code}:\n${last}`));
    });
  });
}

/** Files a second on one core and on two, and memory, as the number of files grows. */
export async function measureConversion(sizes: readonly number[]): Promise<readonly Run[]> {
  const runs: Run[] = [];
  for (const files of sizes) {
    const input = mkdtempSync(join(tmpdir(), "mixed-"));
    writeMixed(input, files);
    for (const jobs of [1, 2]) {
      say(`${files} files, ${jobs} ${jobs === 1 ? "thread" : "threads"} …`);
      runs.push(await convert(input, files, jobs));
    }
    rmSync(input, { recursive: true });
  }
  return runs;
}

export const conversionTable = (runs: readonly Run[]): string =>
  [
    "| files | threads | seconds | files a second | peak memory |",
    "| ----: | ------: | ------: | -------------: | ----------: |",
    ...runs.map(
      ({ files, jobs, seconds, memory }) =>
        `| ${files} | ${jobs} | ${seconds.toFixed(1)} | ${(files / seconds).toFixed(0)} | ${memory === null ? "–" : `${Math.round(memory / 2 ** 20)} MiB`} |`,
    ),
    "",
  ].join("\n");
