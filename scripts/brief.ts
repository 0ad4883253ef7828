import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import project from "../package.json" with { type: "json" };
import { type Outcome, Shelf } from "./briefing/shelf.ts";
import { type ExitCode, runCommand, say, UsageError } from "./command.ts";
import { inputFiles } from "./input-files.ts";
import { brief } from "./pipeline.ts";
import { formatProblem, ProblemError } from "./problems.ts";
import { isSystemError, systemProblem } from "./system-errors.ts";

const help = `
Converts news articles into Markdown briefings, one file an article.

  npm run brief -- FILE|DIR...

A folder stands for the texts in it, at any depth; hidden files are left out. A briefing that stands there already is
never overwritten: what is the same is left alone, and what differs (edited by a person, or made by other rules) is
kept.

Options
  --out DIR   folder of the briefings (content/briefings)
  --dry-run   says what would be done and writes nothing
  --force     writes also over briefings that differ: edits in them are lost
  --help      this text

Exit code: 0 done; 1 a file could not be read, held no article, or a briefing could not be written; 2 wrong command line.
`;

/** A run without a terminal says where it is after so many files. */
const progressEvery = 100;
/** A terminal shows where a run is that takes longer, in milliseconds. */
const patience = 2000;

interface Options {
  readonly shelf: Shelf;
  readonly dryRun: boolean;
  readonly force: boolean;
}

/** The path that a briefing names as its source: relative to where the command runs, with forward slashes. */
const sourcePath = (file: string): string => relative(process.cwd(), resolve(file)).replaceAll("\\", "/") || file;

/** The first few of many. */
const shortList = (paths: readonly string[]): string =>
  paths.slice(0, 5).map(sourcePath).join(", ") + (paths.length > 5 ? ` and ${paths.length - 5} more` : "");

const words: Readonly<Record<Outcome, readonly [done: string, dryRun: string]>> = {
  written: ["written", "would write"],
  replaced: ["replaced", "would replace"],
  unchanged: ["unchanged", "unchanged"],
  kept: ["kept", "kept"],
};

/** Converts one file; the briefings it cannot write end the run, since the next would fail in the same way. */
function convert(file: string, { shelf, dryRun, force }: Options, counts: Map<Outcome, number>): boolean {
  let made: ReturnType<typeof brief>;
  const source = sourcePath(file);
  try {
    made = brief(readFileSync(file), source, { generator: `${project.name} ${project.version}` });
  } catch (error) {
    if (error instanceof ProblemError) say(error.message);
    else if (isSystemError(error)) say(formatProblem(systemProblem(source, "read", error)));
    else throw error;
    return false;
  }
  for (const line of new Set(made.problems.map(formatProblem))) say(line);
  if (made.briefings.length === 0) {
    say(`${source}: error: split: the file holds no article; give a file with running text`);
    return false;
  }
  for (const briefing of made.briefings) {
    const { outcome, path } = shelf.put(briefing, { dryRun, force });
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    const hint = outcome === "kept" ? " (differs from what would be written now; --force replaces it)" : "";
    say(
      `${words[outcome][dryRun ? 1 : 0]} ${sourcePath(path)} ← ${source}, article ${briefing.front.source_index}${hint}`,
    );
  }
  return !made.problems.some(({ severity }) => severity === "error");
}

const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

/** "3 briefings written, 2 unchanged, from 4 files." */
function closingLine(counts: ReadonlyMap<Outcome, number>, files: number, failed: number, dryRun: boolean): string {
  const parts = (["written", "replaced", "unchanged", "kept"] as const).flatMap((outcome) => {
    const n = counts.get(outcome) ?? 0;
    const verb = dryRun && (outcome === "written" || outcome === "replaced") ? `to be ${outcome}` : outcome;
    return n > 0 ? [`${plural(n, "briefing")} ${verb}`] : [];
  });
  const failures = failed > 0 ? [`${plural(failed, "file")} failed`] : [];
  const what = [...parts, ...failures];
  return `${what.length > 0 ? what.join(", ") : "nothing to do"}; ${plural(files, "file")} read.`;
}

function showProgress(done: number, all: number, started: number): void {
  if (done === all || performance.now() - started < patience) return;
  if (process.stderr.isTTY) process.stderr.write(`… ${done} of ${all} files\r`);
  else if (done % progressEvery === 0) say(`… ${done} of ${all} files`);
}

async function main(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      out: { type: "string", default: "content/briefings" },
      "dry-run": { type: "boolean", default: false },
      force: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new UsageError("brief: no file or folder given");
  const started = performance.now();
  const { files, skipped, failed } = inputFiles(positionals);
  for (const { path, reason } of failed) say(`${path}: error: read: ${reason}; check the path`);
  const counts = new Map<Outcome, number>();
  let failures = failed.length;
  try {
    const options = { shelf: new Shelf(values.out, Date.now()), dryRun: values["dry-run"], force: values.force };
    for (const [i, file] of files.entries()) {
      if (!convert(file, options, counts)) failures++;
      showProgress(i + 1, files.length, started);
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    say(formatProblem(systemProblem(values.out, "write", error)));
    failures++;
  }
  if (files.length === 0 && failed.length === 0) {
    say(`${positionals.join(", ")}: error: read: no text file found; name a file, or a folder with .txt files`);
    failures++;
  }
  if (skipped.length > 0) say(`${plural(skipped.length, "file")} of another kind left out: ${shortList(skipped)}.`);
  say(closingLine(counts, files.length, failures, values["dry-run"]));
  return failures > 0 ? 1 : 0;
}

await runCommand(help, main);
