import type { Problem, Source } from "../model.ts";
import { ProblemError } from "../problems.ts";
import { foldCharacters } from "./fold.ts";

/** Names of parts are words for messages and briefings: longer ones are cut. */
const longestName = 160;

/**
 * The name of something inside a source, as words: never a path. No step out of the container, no drive, no control
 * characters, at most 160 UTF-16 units, behind the name of the part that it stands in.
 */
export function partName(parent: Source, name: string): string {
  const steps = foldCharacters(name.slice(0, 4 * longestName).replace(/[\r\n\f\v\u0085\u2028\u2029]/gu, " "))
    .replace(/\\/g, "/")
    .replace(/^[a-z]:/iu, "")
    .split("/")
    .filter((step) => step !== "" && step !== "." && step !== "..");
  const whole = steps.join("/");
  const own = whole.length > longestName ? `…${whole.slice(1 - longestName).replace(/^[\udc00-\udfff]/u, "")}` : whole;
  return parent.part ? `${parent.part}/${own || "unnamed"}` : own || "unnamed";
}

/** What a source may still inflate to, in bytes, below 0 once it wanted more: the containers inside draw on it too. */
export interface Allowance {
  left: number;
}

/** Most that all entries of an archive hold together, in bytes. */
export const largestInflated = 50 * 1024 * 1024;

const allowances = new WeakMap<Source, Allowance>();

export function allowanceOf(source: Source): Allowance {
  const known = allowances.get(source);
  if (known) return known;
  const fresh = { left: largestInflated };
  allowances.set(source, fresh);
  return fresh;
}

/** Bytes that stand inside a source, as one more source of the same file. */
export function innerSource(parent: Source, bytes: Uint8Array, part: string): Source {
  const inner: Source = {
    file: parent.file,
    part,
    async *open() {
      yield bytes;
    },
  };
  const allowance = allowances.get(parent);
  if (allowance) allowances.set(inner, allowance);
  return inner;
}

/** One line about a source or a part of it. */
export const problemOf = (
  { file, part }: Pick<Source, "file" | "part">,
  severity: Problem["severity"],
  message: string,
  remedy: string,
): Problem => ({ severity, file, rule: "read", message: part ? `${part}: ${message}` : message, remedy });

/** Why a source cannot be read, to be thrown. */
export const failure = (source: Pick<Source, "file" | "part">, message: string, remedy: string): ProblemError =>
  new ProblemError([problemOf(source, "error", message, remedy)]);
