import { endsSentence, isAllCaps } from "../lines/words.ts";
import type { SeenLine } from "./lines.ts";

/** A run of lines between two stretches of text. `to` is the first line of the text behind it; half-open. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  /** The line with the dateline, when there is one: `to - 1` when it stands alone, `to` when text follows on its line. */
  readonly dateline: number | null;
}

/** What closes like a sentence ("Who won?", "… to the U.S.") is a headline where one would stand; anywhere else it is text. */
function isText(lines: readonly SeenLine[], at: number): boolean {
  const line = lines[at];
  if (!line) return false;
  if (line.kind === "body") return true;
  if (line.kind !== "heading" || line.isStopped || !endsSentence(line.text) || isAllCaps(line.text)) return false;
  const next = lines[at + 1];
  if (next && (next.kind === "byline" || next.kind === "meta" || next.dateline)) return false;
  // Name, address and time stamp between a headline and the text.
  for (const behind of lines.slice(at + 1, at + 5)) {
    if (behind.kind === "body") break;
    if (behind.kind === "meta" || behind.kind === "byline") return false;
  }
  if (line.afterBlank && next?.afterBlank && /\?$/u.test(line.text)) return false;
  return at > 0 && lines[at - 1]?.kind === "body";
}

/** The gaps of a document in order; the first and the last may be empty of lines. */
export function findGaps(lines: readonly SeenLine[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let from = 0;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    if (line && !isText(lines, at)) continue;
    const isFirst = at === 0 || from === 0;
    if (from < at || isFirst || !line || line.dateline) {
      let dateline: number | null = line?.dateline ? at : null;
      for (let i = at - 1; i >= from && dateline === null; i--) if (lines[i]?.dateline) dateline = i;
      gaps.push({ from, to: at, dateline });
    }
    from = at + 1;
  }
  return gaps;
}
