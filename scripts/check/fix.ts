import type { Found } from "./index.ts";

/** A file needs a round a finding; more would mean that two fixes undo each other. */
const mostRounds = 60;

/**
 * Mends what has one safe answer, one finding after the other, since each moves the lines behind it.
 *
 * @param check what is wrong with a text of the file
 * @returns the text, the same where nothing could be mended, and how many findings were
 */
export function mend(
  text: string,
  check: (text: string) => readonly Found[],
): { readonly text: string; readonly mended: number } {
  let now = text;
  let mended = 0;
  const tried = new Set<string>();
  for (let round = 0; round < mostRounds; round++) {
    const next = check(now).find(({ fix, rule, message }) => fix && !tried.has(`${rule} ${message}`));
    if (!next?.fix) break;
    tried.add(`${next.rule} ${next.message}`);
    const after = next.fix(now);
    if (after === now) continue;
    now = after;
    mended++;
  }
  return { text: now, mended };
}
