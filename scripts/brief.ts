import { basename, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import project from "../package.json" with { type: "json" };
import type { Remark } from "./briefing/merge/index.ts";
import { type Outcome, type Put, Shelf } from "./briefing/shelf.ts";
import { type ExitCode, runCommand, say, UsageError } from "./command.ts";
import { fileSource } from "./file-source.ts";
import { inputFiles } from "./input-files.ts";
import type { Briefing } from "./model.ts";
import { brief } from "./pipeline.ts";
import { formatProblem, ProblemError } from "./problems.ts";
import { isSystemError, systemProblem } from "./system-errors.ts";

const help = `
Converts news articles into Markdown briefings, one file an article.

  npm run brief -- FILE|DIR...

A folder stands for the texts in it, at any depth; hidden files are left out. A briefing that stands there already is
merged: what people changed in it since it was last generated stays, what only the conversion changed comes in. Where
both changed the same, the briefing is left as it is, the other text is written beside it as NAME.incoming.md, and the
places are named. Take over what you want from there, then run the command again with --adopt.

Options
  --out DIR   folder of the briefings (content/briefings); it keeps what was generated in DIR/.base, which belongs in git
  --dry-run   says what would be done and writes nothing
  --adopt     what differs in a briefing counts as decided: it stays, and everything else comes in
  --force     writes over briefings that differ: edits in them are lost
  --help      this text

Exit code: 0 done; 1 a file could not be read or held no article, a briefing could not be written, or a person and the
conversion changed the same; 2 wrong command line.
`;

/** A run without a terminal says where it is after so many files. */
const progressEvery = 100;
/** A terminal shows where a run is that takes longer, in milliseconds. */
const patience = 2000;

interface Options {
  readonly shelf: Shelf;
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly adopt: boolean;
}

/** The path that a briefing names as its source: relative to where the command runs, with forward slashes. */
const sourcePath = (file: string): string => relative(process.cwd(), resolve(file)).replaceAll("\\", "/") || file;

/** The first few of many. */
const shortList = (paths: readonly string[]): string =>
  paths.slice(0, 5).map(sourcePath).join(", ") + (paths.length > 5 ? ` and ${paths.length - 5} more` : "");

const words: Readonly<Record<Outcome, readonly [done: string, dryRun: string]>> = {
  written: ["written", "would write"],
  replaced: ["replaced", "would replace"],
  merged: ["merged", "would merge"],
  adopted: ["adopted", "would adopt"],
  unchanged: ["unchanged", "unchanged"],
  kept: ["kept", "kept"],
  conflict: ["kept", "kept"],
};

const hints: Readonly<Partial<Record<Outcome, string>>> = {
  kept: " (differs, and nothing is known of what it was made from; --adopt takes it as edited, --force replaces it)",
  conflict: " (in conflict)",
};

const remarks: Readonly<Record<Remark["what"], string>> = {
  "deleted-stays": "has new words but was deleted; it stays deleted",
  "edited-stays": "is made no more but was edited; it stays",
  "already-there": "is new but said already; it is left out",
  "section-stays-deleted": "is new in a section that was deleted; it is left out",
};

/** A text short enough for a message. */
const shortText = (text: string): string => {
  const line = text.replace(/\s+/g, " ");
  return `“${line.length > 70 ? `${line.slice(0, 69)}…` : line}”`;
};

/** What a person should know of a merge: where it clashes, and what was decided in the person's favour. */
function sayMerge({ path, clashes, remarks: made, incoming }: Put): void {
  const file = sourcePath(path);
  const waiting = incoming ? basename(incoming.path) : "";
  for (const { where, line, mine, theirs } of clashes)
    say(
      formatProblem({
        ...{ severity: "error", file, line: line + 1, rule: "conflict" },
        message: theirs ? `${where}: yours ${shortText(mine)}, new ${shortText(theirs)}` : where,
        remedy: theirs ? `take over from ${waiting} what you want, then --adopt` : "mend it and run the command again",
      }),
    );
  for (const { what, where, text } of made) say(`${file}: note: merge: ${where}: ${shortText(text)} ${remarks[what]}`);
  if (incoming?.state === "edited")
    say(
      `${sourcePath(incoming.path)}: note: merge: it holds another text and is left as it is; delete it to get the new one`,
    );
  if (incoming?.state === "left") say(`${sourcePath(incoming.path)}: note: merge: it is wanted no more; delete it`);
}

const generator = `${project.name} ${project.version}`;

/** A briefing that cannot be written ends the run: the next would fail in the same way. */
class ShelfError extends Error {}

function putOn(shelf: Shelf, briefing: Briefing, options: Omit<Options, "shelf">): Put {
  try {
    return shelf.put(briefing, options);
  } catch (error) {
    if (isSystemError(error)) throw new ShelfError("", { cause: error });
    throw error;
  }
}

/** Converts one file; the briefings it cannot write end the run, since the next would fail in the same way. */
async function convert(file: string, { shelf, ...options }: Options, counts: Map<Outcome, number>): Promise<boolean> {
  const source = sourcePath(file);
  let sound = true;
  try {
    for await (const { briefings, problems } of brief(fileSource(file, source), { generator })) {
      for (const line of new Set(problems.map(formatProblem))) say(line);
      if (problems.some(({ severity }) => severity === "error")) sound = false;
      shelf.recognise(briefings);
      for (const briefing of briefings) {
        const put = putOn(shelf, briefing, options);
        const { outcome, path } = put;
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
        const what = words[outcome][options.dryRun ? 1 : 0];
        say(`${what} ${sourcePath(path)} ← ${source}, article ${briefing.front.source_index}${hints[outcome] ?? ""}`);
        sayMerge(put);
      }
    }
  } catch (error) {
    if (error instanceof ProblemError) say(error.message);
    else if (isSystemError(error)) say(formatProblem(systemProblem(source, "read", error)));
    else throw error;
    return false;
  }
  return sound;
}

const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

/** "3 briefings written, 2 unchanged, from 4 files." */
function closingLine(counts: ReadonlyMap<Outcome, number>, files: number, failed: number, dryRun: boolean): string {
  const parts = (Object.keys(words) as Outcome[]).flatMap((outcome) => {
    const n = counts.get(outcome) ?? 0;
    const [done, planned] = words[outcome];
    const verb = outcome === "conflict" ? "in conflict" : dryRun && done !== planned ? `to be ${done}` : done;
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
      adopt: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new UsageError("brief: no file or folder given");
  if (values.force && values.adopt) throw new UsageError("brief: --force and --adopt cannot both be meant");
  const started = performance.now();
  const { files, skipped, failed } = inputFiles(positionals);
  for (const { path, reason } of failed) say(`${path}: error: read: ${reason}; check the path`);
  const counts = new Map<Outcome, number>();
  let failures = failed.length;
  try {
    const { "dry-run": dryRun, force, adopt } = values;
    const options = { shelf: new Shelf(values.out, Date.now()), dryRun, force, adopt };
    for (const [i, file] of files.entries()) {
      if (!(await convert(file, options, counts))) failures++;
      showProgress(i + 1, files.length, started);
    }
  } catch (error) {
    const cause = error instanceof ShelfError ? error.cause : error;
    if (!isSystemError(cause)) throw error;
    say(formatProblem(systemProblem(values.out, "write", cause)));
    failures++;
  }
  if (files.length === 0 && failed.length === 0) {
    say(`${positionals.join(", ")}: error: read: no text file found; name a file, or a folder with .txt files`);
    failures++;
  }
  if (skipped.length > 0) say(`${plural(skipped.length, "file")} of another kind left out: ${shortList(skipped)}.`);
  say(closingLine(counts, files.length, failures, values["dry-run"]));
  return failures > 0 || counts.has("conflict") ? 1 : 0;
}

await runCommand(help, main);
