import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join, posix } from "node:path";
import type { Problem } from "../model.ts";
import { ProblemError } from "../problems.ts";
import { isSystemError } from "../system-errors.ts";

/**
 * Changes of several files as one. All new texts are laid down in a hidden folder first, then a list of what goes where;
 * from then on the change counts as made: whoever comes next brings it to its end. Each file is put in its place by
 * renaming, so none is ever half-written, and a run that was killed before the list has changed nothing.
 */

/** Inside the content folder, so that renaming stays within one file system. */
const folderName = ".chore";
const listName = "list.json";

/** By path from the content folder: the new text, or null for a file that goes. */
export type Changes = ReadonlyMap<string, string | null>;

interface Step {
  readonly path: string;
  /** File in the hidden folder; null for a file that goes. */
  readonly next: string | null;
  /** Digests of what stood there and what shall; null for no file. */
  readonly before: string | null;
  readonly after: string | null;
}

const digest = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");
const digestOf = (path: string): string | null => (existsSync(path) ? digest(readFileSync(path)) : null);

function writeFlushed(path: string, text: string): void {
  const file = openSync(path, "w");
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Inside the content folder, whoever wrote the list. */
const isInside = (path: unknown): path is string =>
  typeof path === "string" && path !== "" && posix.normalize(path) === path && !/^(?:\/|\.\.(?:\/|$))/.test(path);

const isDigest = (value: unknown): boolean => value === null || (typeof value === "string" && value.length === 64);

const isStep = (value: unknown): value is Step =>
  typeof value === "object" &&
  value !== null &&
  "path" in value &&
  isInside(value.path) &&
  "next" in value &&
  (value.next === null || (typeof value.next === "string" && /^\d{1,9}\.next$/.test(value.next))) &&
  "before" in value &&
  isDigest(value.before) &&
  "after" in value &&
  isDigest(value.after);

function readSteps(hidden: string): readonly Step[] | null {
  const list = join(hidden, listName);
  if (!existsSync(list)) return null;
  const read: unknown = JSON.parse(readFileSync(list, "utf8"));
  return Array.isArray(read) ? read.filter(isStep) : [];
}

/** Brings the files of a list to their places, as far as they are not there yet. New files come before old ones go. */
function carryOut(content: string, hidden: string, steps: readonly Step[]): void {
  const edited = steps.filter(({ path, before, after }) => {
    const now = digestOf(join(content, path));
    return now !== before && now !== after;
  });
  if (edited.length > 0)
    throw new ProblemError(
      edited.map(
        ({ path }): Problem => ({
          severity: "error",
          file: join(content, path),
          rule: "interrupted",
          message: "was edited since a chore that did not come to its end",
          remedy: `take the edit back and run the command again, or delete ${hidden} to give the chore up`,
        }),
      ),
    );
  for (const { path, next } of steps) {
    if (next === null) continue;
    const laid = join(hidden, next);
    if (!existsSync(laid)) continue;
    mkdirSync(dirname(join(content, path)), { recursive: true });
    renameSync(laid, join(content, path));
  }
  for (const { path, next } of steps)
    if (next === null && existsSync(join(content, path))) unlinkSync(join(content, path));
  unlinkSync(join(hidden, listName));
  rmSync(hidden, { recursive: true, force: true });
}

/** Whether a chore that was killed waits for its end. */
export const isInterrupted = (content: string): boolean => existsSync(join(content, folderName, listName));

/**
 * Ends what a killed run had begun. Throws a ProblemError where a person has edited one of its files since; nothing is
 * then changed.
 *
 * @returns how many files a killed run had left over
 */
export function recover(content: string): number {
  const hidden = join(content, folderName);
  if (!existsSync(hidden)) return 0;
  const steps = readSteps(hidden);
  if (steps) carryOut(content, hidden, steps);
  else {
    for (const name of readdirSync(hidden)) unlinkSync(join(hidden, name));
    rmdirSync(hidden);
  }
  return steps?.length ?? 0;
}

/** Makes all changes or, whatever kills the run, leaves it to `recover` to make them. */
export function commit(content: string, changes: Changes): void {
  if (changes.size === 0) return;
  const hidden = join(content, folderName);
  try {
    mkdirSync(hidden);
  } catch (error) {
    if (!isSystemError(error) || error.code !== "EEXIST") throw error;
    const remedy = "wait for it, then run the command again";
    throw new ProblemError([
      { severity: "error", file: hidden, rule: "busy", message: "another chore is at work here", remedy },
    ]);
  }
  const steps = [...changes].map(([path, text], at): Step => {
    const next = text === null ? null : `${at}.next`;
    if (next !== null && text !== null) writeFlushed(join(hidden, next), text);
    return { path, next, before: digestOf(join(content, path)), after: text === null ? null : digest(text) };
  });
  writeFileSync(join(hidden, `${listName}.next`), JSON.stringify(steps), { flush: true });
  renameSync(join(hidden, `${listName}.next`), join(hidden, listName));
  carryOut(content, hidden, steps);
}
