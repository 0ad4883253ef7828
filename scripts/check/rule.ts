import type { Problem } from "../model.ts";
import type { Reading, Unit } from "./reading.ts";

export interface Finding {
  /** 1-based; 1 where the whole file is meant. */
  readonly line: number;
  readonly column?: number;
  readonly message: string;
  readonly remedy: string;
  /** The file mended, where there is one safe answer. */
  readonly fix?: (text: string) => string;
}

/** One thing that may be wrong with a briefing. */
export interface Rule {
  readonly name: string;
  readonly severity: Problem["severity"];
  /** What the rule holds, in a sentence: printed by `--rules`. */
  readonly holds: string;
  readonly check: (reading: Reading) => readonly Finding[];
}

/** 1-based line and column of a word in a unit; of its start where the word is not found. */
export function placeOf(
  { lines }: Reading,
  { line, lastLine }: Pick<Unit, "line" | "lastLine">,
  word: string,
): { readonly line: number; readonly column: number } {
  for (let at = line; at <= lastLine; at++) {
    const column = (lines[at - 1] ?? "").indexOf(word);
    if (word && column >= 0) return { line: at, column: column + 1 };
  }
  return { line, column: 1 };
}

/** 1-based line of a key of the front matter; of an entry of its list where `entry` is given. */
export function lineOfKey({ lines, bodyLine }: Reading, key: string, entry?: string): number {
  const at = lines.findIndex((line, i) => i > 0 && i < bodyLine && line.startsWith(`${key}:`));
  if (at < 0) return 1;
  if (entry === undefined) return at + 1;
  for (let i = at + 1; i < bodyLine - 1 && /^[ -]/.test(lines[i] ?? ""); i++)
    if (lines[i]?.includes(entry)) return i + 1;
  return at + 1;
}

export const shortly = (text: string, most = 60): string =>
  `“${text.length > most ? `${text.slice(0, most).trimEnd()} …` : text}”`;
