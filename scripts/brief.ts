import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, dirname, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import project from "../package.json" with { type: "json" };
import type { Remark } from "./briefing/merge/index.ts";
import { type Outcome, type Put, Shelf } from "./briefing/shelf.ts";
import { type ExitCode, runCommand, say, UsageError } from "./command.ts";
import { convertAll } from "./corpus/convert-all.ts";
import type { Batch, Task } from "./corpus/convert-file.ts";
import { Journal, journalKey } from "./corpus/journal.ts";
import { keepSource } from "./corpus/keep.ts";
import { type Entry, openReport } from "./corpus/report.ts";
import type { Collected, Got } from "./fetch/collect.ts";
import { isAddress } from "./fetch/is-address.ts";
import { Memories } from "./fetch/memories.ts";
import { inputFiles } from "./input-files.ts";
import type { Briefing } from "./model.ts";
import { formatProblem } from "./problems.ts";
import { isSystemError, systemProblem } from "./system-errors.ts";

const help = `
Converts news articles into Markdown briefings, one file an article.

  npm run brief -- FILE|DIR|ADDRESS...

A folder stands for the texts in it, at any depth; hidden files are left out. An address begins with http:// or
https:// and is that of a page, a feed or whatever else is read; it is fetched, and kept as a source is. What has not
changed since is left as it is, but for --force and --adopt. Without an address, the network is not touched. A briefing that stands there already is
merged: what people changed in it since it was last generated stays, what only the conversion changed comes in. Where
both changed the same, the briefing is left as it is, the other text is written beside it as NAME.incoming.md, and the
places are named. Take over what you want from there, then run the command again with --adopt.

Options
  --out DIR   folder of the briefings (content/briefings); it keeps what was generated in DIR/.base, which belongs in git
  --dry-run   says what would be done and writes nothing
  --adopt     what differs in a briefing counts as decided: it stays, and everything else comes in
  --force     writes over briefings that differ: edits in them are lost
  --keep DIR  where sources are kept as they arrived, by digest (content/articles with the usual --out; else nowhere)
  --no-keep   keeps no source: a briefing has only its path, digest and address
  --follow    fetches the pages behind the entries of a feed that holds only summaries, 100 of a feed at most
  --separate  makes a briefing also of a text that another source has; else the one briefing names both
  --jobs N    threads for many files (as many as the machine has cores)
  --resume    goes on where a run of many files was stopped; files that changed since are converted again
  --report F  writes to F, one line of JSON a file, what became of it and why
  --help      this text

Exit code: 0 done; 1 a file or address could not be read or held no article, a briefing could not be written, or a person and the
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
  readonly separate: boolean;
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
  copy: ["named in", "would name in"],
};

const hints: Readonly<Partial<Record<Outcome, string>>> = {
  kept: " (differs, and nothing is known of what it was made from; --adopt takes it as edited, --force replaces it)",
  conflict: " (in conflict)",
  copy: " (the same text from another source)",
};

const remarks: Readonly<Record<Remark["what"], string>> = {
  "deleted-stays": "has new words but was deleted; it stays deleted",
  "edited-stays": "is made no more but was edited; it stays",
  "already-there": "is new but said already; it is left out",
  "embargo-stays": "is stated no more; it stays until it passes or is taken out",
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

const usualOut = "content/briefings";
const usualKeep = "content/articles";
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

/** Puts what became of a file on the shelf and says so. */
async function store(
  source: string,
  batches: AsyncIterable<Batch> | Iterable<Batch>,
  { shelf, ...options }: Options,
  counts: Map<Outcome, number>,
): Promise<Entry> {
  const briefings: Entry["briefings"][number][] = [];
  const found: string[] = [];
  let failed = false;
  let errors = false;
  for await (const batch of batches) {
    const lines = [...new Set(batch.problems.map(formatProblem)), ...(batch.failure === null ? [] : [batch.failure])];
    for (const line of lines) say(line);
    found.push(...lines);
    failed ||= batch.failure !== null;
    errors ||= batch.problems.some(({ severity }) => severity === "error");
    shelf.recognise(batch.briefings);
    for (const briefing of batch.briefings) {
      const put = putOn(shelf, briefing, options);
      const { outcome, path } = put;
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      const article = briefing.front.source_index ?? 1;
      const what = words[outcome][options.dryRun ? 1 : 0];
      say(`${what} ${sourcePath(path)} ← ${source}, article ${article}${hints[outcome] ?? ""}`);
      sayMerge(put);
      briefings.push({ path: sourcePath(path), outcome, article });
    }
  }
  const outcome = failed && briefings.length === 0 ? "failed" : failed || errors ? "partly" : "converted";
  return { file: source, outcome, briefings, problems: found };
}

const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

/** "3 briefings written, 2 unchanged, from 4 files." */
function closingLine(
  counts: ReadonlyMap<Outcome, number>,
  what: "file" | "source",
  read: number,
  failed: number,
  dryRun: boolean,
): string {
  const parts = (Object.keys(words) as Outcome[]).flatMap((outcome) => {
    const n = counts.get(outcome) ?? 0;
    const [done, planned] = words[outcome];
    const verb =
      outcome === "conflict"
        ? "in conflict"
        : outcome === "copy"
          ? "found to name another source"
          : dryRun && done !== planned
            ? `to be ${done}`
            : done;
    return n > 0 ? [`${plural(n, "briefing")} ${verb}`] : [];
  });
  const all = [...parts, ...(failed > 0 ? [`${plural(failed, what)} failed`] : [])];
  return `${all.length > 0 ? all.join(", ") : "nothing to do"}; ${plural(read, what)} read.`;
}

/** The key of a file in the journal; one that cannot be looked at has none. */
function keyOf(path: string, file: string): string | null {
  try {
    const { size, mtimeMs } = statSync(path);
    return journalKey(file, size, mtimeMs, generator);
  } catch {
    return null;
  }
}

/** A file to convert, kept where sources are kept: briefings name the kept one. */
async function taskOf(path: string, keep: string | null, dryRun: boolean, memories: Memories): Promise<Task> {
  try {
    const kept = keep === null ? path : await keepSource(path, keep, dryRun);
    return { path, file: sourcePath(kept), generator, origin: memories.of(dirname(path)).originOf(path) };
  } catch (error) {
    // What cannot be read is said when it is converted; what cannot be kept ends the run.
    if (isSystemError(error) && (error.path !== path || "dest" in error)) throw error;
    return { path, file: sourcePath(path), generator };
  }
}

/** Something fetched to convert, kept in the same way; where nothing is kept, briefings name its address. */
async function taskOfFetched(got: Got, keep: string | null, dryRun: boolean, memories: Memories): Promise<Task> {
  const { path, followed: without } = got;
  if (keep === null) return { path, file: got.origin.address, generator, origin: got.origin, without };
  const kept = await keepSource(path, keep, dryRun);
  // The same bytes as before were retrieved before.
  const origin = memories.of(keep).originOfNewest(kept, got.asked) ?? got.origin;
  return { path, file: sourcePath(kept), generator, origin, without };
}

/** What there is to say and to report of an address that gives nothing to convert. */
function entryOfFetched(one: Exclude<Collected, Got>): Entry {
  const problem =
    one.kind === "failed" ? one.failure : `${one.asked}: not modified since ${one.retrieved.slice(0, 10)}`;
  say(problem);
  return {
    file: one.asked,
    outcome: one.kind === "failed" ? "failed" : "skipped",
    briefings: [],
    problems: [problem],
  };
}

function readJobs(text: string): number {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new UsageError(`brief: --jobs ${text}: 1 to 64 is wanted`);
  return jobs;
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
      out: { type: "string", default: usualOut },
      "dry-run": { type: "boolean", default: false },
      force: { type: "boolean", default: false },
      adopt: { type: "boolean", default: false },
      jobs: { type: "string", default: String(availableParallelism()) },
      resume: { type: "boolean", default: false },
      separate: { type: "boolean", default: false },
      follow: { type: "boolean", default: false },
      keep: { type: "string" },
      "no-keep": { type: "boolean", default: false },
      report: { type: "string" },
    },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new UsageError("brief: no file or folder given, and no address");
  if (values.force && values.adopt) throw new UsageError("brief: --force and --adopt cannot both be meant");
  if (values.keep !== undefined && values["no-keep"])
    throw new UsageError("brief: --keep and --no-keep cannot both be meant");
  const jobs = readJobs(values.jobs);
  const keep = values["no-keep"] ? null : (values.keep ?? (values.out === usualOut ? usualKeep : null));
  const started = performance.now();
  const addresses = positionals.filter(isAddress);
  const { files, skipped, failed } = inputFiles(positionals.filter((path) => !isAddress(path)));
  for (const { path, reason } of failed) say(`${path}: error: read: ${reason}; check the path`);
  const counts = new Map<Outcome, number>();
  let failures = failed.length;
  const { "dry-run": dryRun, force, adopt, separate, follow } = values;
  const journal = new Journal(values.out);
  const finished = values.resume ? journal.finished() : null;
  if (values.resume && !finished)
    say(`${values.out}: note: brief: no run was stopped here; beginning from the first file`);
  let done = 0;
  let read = files.length;
  const memories = new Memories();
  let closeFetched = (): void => undefined;
  try {
    if (!dryRun && !finished) journal.close();
    const report = openReport(values.report ?? null, finished !== null);
    if (!finished)
      for (const path of skipped)
        report.add({
          file: sourcePath(path),
          outcome: "skipped",
          briefings: [],
          problems: ["not a kind that is read"],
        });
    const options = { shelf: new Shelf(values.out, Date.now()), dryRun, force, adopt, separate };
    const all: Task[] = [];
    for (const path of files) all.push(await taskOf(path, keep, dryRun, memories));
    const fetched = new Map<Task, Got>();
    if (addresses.length > 0) {
      // Loaded only where it is asked for: files are read without a network.
      const { fetchAll } = await import("./fetch/index.ts");
      const memory = keep === null || force || adopt ? null : memories.of(keep);
      const { collected, close } = await fetchAll(addresses, { memory, follow, version: project.version });
      closeFetched = close;
      for (const one of collected) {
        if (one.kind === "got") {
          const task = await taskOfFetched(one, keep, dryRun, memories);
          fetched.set(task, one);
          all.push(task);
        } else if (one.kind === "same" && !follow && !options.shelf.knows(sourcePath(one.path))) {
          // It is known, but not in this folder of briefings. A feed that was followed has none of its own.
          all.push(await taskOf(one.path, keep, dryRun, memories));
          read++;
        } else {
          if (one.kind === "failed") failures++;
          report.add(entryOfFetched(one));
        }
      }
      read += fetched.size;
    }
    const tasks = all.filter(({ path, file }) => !finished?.has(keyOf(path, file) ?? ""));
    const before = read - tasks.length;
    if (before > 0) say(`${plural(before, "file")} finished by the run before.`);
    for await (const { task, batches } of convertAll(tasks, jobs)) {
      const key = keyOf(task.path, task.file);
      const entry = await store(task.file, batches, options, counts);
      report.add(entry);
      if (!dryRun && tasks.length > 1 && key !== null) journal.add(key);
      const got = fetched.get(task);
      if (got && task.origin && keep !== null) {
        const { asked, complete, condition } = got;
        const known = complete && entry.outcome !== "failed" ? condition : { address: condition.address };
        memories.of(keep).add(task.file, { ...known, asked, retrieved: task.origin.retrieved });
      }
      if (entry.outcome !== "converted") failures++;
      showProgress(before + ++done, read, started);
    }
    if (!dryRun && fetched.size > 0 && keep !== null) memories.of(keep).save();
    if (!dryRun) journal.close();
  } catch (error) {
    const cause = error instanceof ShelfError ? error.cause : error;
    if (!isSystemError(cause)) throw error;
    say(formatProblem(systemProblem(cause.path ?? values.out, "write", cause)));
    failures++;
  } finally {
    closeFetched();
  }
  if (files.length === 0 && failed.length === 0 && addresses.length === 0) {
    say(`${positionals.join(", ")}: error: read: nothing to read found; name a file, or a folder with articles`);
    failures++;
  }
  if (skipped.length > 0) say(`${plural(skipped.length, "file")} of another kind left out: ${shortList(skipped)}.`);
  say(closingLine(counts, addresses.length > 0 ? "source" : "file", read, failures, dryRun));
  return failures > 0 || counts.has("conflict") ? 1 : 0;
}

await runCommand(help, main);
