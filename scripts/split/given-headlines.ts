import { wordCount } from "../lines/words.ts";
import type { Boundary } from "./boundary.ts";
import type { SeenLine } from "./lines.ts";

/** Words of text under a headline, at least: less is a teaser or a list of what follows. */
const fewest = 15;
/** Lines above the first headline that may be the name of the paper and the day. */
const tallestTop = 4;

const isHeadline = (line: SeenLine | undefined): boolean => line?.given?.role === "headline";

/**
 * Where articles begin in a document whose format marks headlines (a style of a word processor, large type, the heads
 * of a newsletter's stories): at each that has text under it. Null where fewer than two have: then looks decide.
 */
export function givenHeadlines(lines: readonly SeenLine[]): readonly Boundary[] | null {
  const found: Boundary[] = [];
  let at: number | null = null;
  for (const [i, line] of lines.entries()) {
    if (!isHeadline(line)) continue;
    // Of several in a row the last is the headline, those above it say what kind of story follows.
    at ??= i;
    if (isHeadline(lines[i + 1])) continue;
    let words = 0;
    for (let next = i + 1; next < lines.length && !isHeadline(lines[next]); next++)
      if (lines[next]?.kind === "body") words += wordCount(lines[next]?.text ?? "");
    if (words >= fewest) found.push({ at, headline: i, by: "given-headlines" });
    at = null;
  }
  const [first] = found;
  if (!first || found.length < 2) return null;
  const top = lines.slice(0, first.at);
  const isTop = top.length <= tallestTop && !top.some(({ kind }) => kind === "body");
  if (first.at === 0) return found;
  return isTop
    ? [{ ...first, at: 0 }, ...found.slice(1)]
    : [{ at: 0, headline: null, by: "given-headlines" }, ...found];
}
