import { isAllCaps, wordCount } from "../lines/words.ts";
import type { SeenLine } from "./lines.ts";

/** A greeting as letters to readers begin with. */
const greeting = /^(?:good (?:morning|afternoon|evening|day)|hello|hi|dear|welcome)\b/iu;

/** "SIX BEFORE BREAKFAST" over "Good morning. …", "THE VALLEY BUGLE" over its sections: what a paper is called is no headline. */
export const withMastheads = (lines: readonly SeenLine[]): readonly SeenLine[] =>
  lines.map((line, at) => {
    const next = lines[at + 1];
    const isName = line.kind === "heading" && !line.dateline && isAllCaps(line.text) && wordCount(line.text) <= 6;
    return isName && (next?.kind === "navigation" || (next?.kind === "newsletter" && greeting.test(next.text)))
      ? { ...line, kind: "label", furniture: "masthead" }
      : line;
  });
