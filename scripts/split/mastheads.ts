import { isAllCaps, wordCount, wordsOf } from "../lines/words.ts";
import type { SeenLine } from "./lines.ts";

/** A greeting as letters to readers begin with. */
const greeting = /^(?:good (?:morning|afternoon|evening|day)|hello|hi|dear|welcome)\b/iu;
/** What a letter prints under its name and motto. */
const viewIt =
  /^(?:view (?:this|it|the) .{0,30}\b(?:browser|online)|(?:having )?trouble (?:viewing|reading)|(?:open|read) (?:this )?(?:in|on) (?:your |a |the )?(?:web )?(?:browser|online))/iu;
const papers =
  /(?:^|\s)(?:chronicle|herald|tribune|gazette|times|post|guardian|telegraph|courier|examiner|observer|mirror|standard|argus|echo|bugle|star|record|sentinel|journal|advertiser|mercury|globe|independent|inquirer|ledger|dispatch|weekly|daily|news|review|press|letter|bulletin|digest|register|express)$/iu;
const motto =
  /\bsince (?:1[6-9]|20)\d\d\b|\bevery (?:day|week|morning|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\byour (?:\p{L}{1,12} )?(?:paper|daily|weekly|news|town|county|coast|valley)\b|\bread slowly\b|\bdaily$|\bweekly$|\bindependent\b.{0,30}\b(?:news|voice|paper)\b/iu;

/** "The Iron Range Ledger", "BEAN & BAR WEEKLY": capitalised words, the last of which papers are called by. */
const isPaper = (line: SeenLine): boolean => {
  const words = wordsOf(line.text);
  return (
    (line.kind === "heading" || line.kind === "label") &&
    !line.dateline &&
    words.length >= 2 &&
    words.length <= 6 &&
    papers.test(line.text) &&
    words.every((word) => /^[\p{Lu}&\d]/u.test(word) || /^(?:of|the|and|de|del)$/u.test(word))
  );
};

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
    if (isPaper(line) && headingFollows(lines, at)) {
      names.add(at);
      if (next?.kind === "heading" && !next.dateline && motto.test(next.text) && headingFollows(lines, at + 1))
        names.add(at + 1);
    }
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
