import { isAllCaps, wordCount } from "../lines/words.ts";
import type { SeenLine } from "./lines.ts";

/** A greeting as letters to readers begin with. */
const greeting = /^(?:good (?:morning|afternoon|evening|day)|hello|hi|dear|welcome)\b/iu;
/** What a letter prints under its name and motto. */
const viewIt =
  /^(?:view (?:this|it|the) .{0,30}\b(?:browser|online)|(?:having )?trouble (?:viewing|reading)|(?:open|read) (?:this )?(?:in|on) (?:your |a |the )?(?:web )?(?:browser|online))/iu;
/** Lines with the name of a letter and its motto, at most. */
const mostLines = 2;

/**
 * What a paper or letter is called is no headline: "SIX BEFORE BREAKFAST" over "Good morning. …", "THE VALLEY BUGLE" over
 * its sections, name and motto over "View this email in your browser".
 */
export function withMastheads(lines: readonly SeenLine[]): readonly SeenLine[] {
  const names = new Set<number>();
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const isName = line.kind === "heading" && !line.dateline && isAllCaps(line.text) && wordCount(line.text) <= 6;
    if (isName && (next?.kind === "navigation" || (next?.kind === "newsletter" && greeting.test(next.text))))
      names.add(at);
    if (line.kind === "body" || !viewIt.test(line.text) || !headingFollows(lines, at)) continue;
    for (let up = at - 1; up >= at - mostLines; up--) {
      if (lines[up]?.kind !== "heading" || lines[up]?.dateline) break;
      names.add(up);
    }
  }
  return lines.map((line, at) => (names.has(at) ? { ...line, kind: "label", furniture: "masthead" } : line));
}

/** Only where another heading stands below, before the text, is the one above not the headline. */
function headingFollows(lines: readonly SeenLine[], at: number): boolean {
  for (const line of lines.slice(at + 1, at + 6)) {
    if (line.kind === "heading") return true;
    if (line.kind === "body") return false;
  }
  return false;
}
