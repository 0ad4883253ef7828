import { wordCount } from "../lines/words.ts";
import type { SeenLine } from "./lines.ts";
import { overlap } from "./overlap.ts";

/** What a piece is, printed before its headline: links to other pieces are printed so as well. */
const genre =
  /^(?:analysis|factbox|timeline|explainer|explained|opinion|feature|interview|insight|exclusive|live|graphic|background|context|video|photos|pictures)(?:\s?[:|]|\s?[-–—]{1,3})\s?\S/iu;

/**
 * "ANALYSIS - Miners look north" is a link to another article by its looks, and a headline above a dateline, a byline
 * or the first paragraph of a document when that takes up its words.
 */
export function withGenreHeadlines(lines: readonly SeenLine[]): readonly SeenLine[] {
  return lines.map((line, at) => {
    const next = lines[at + 1];
    if (line.kind !== "related" || line.opensLinks || !next || !genre.test(line.text)) return line;
    if (wordCount(line.text) > 20) return line;
    // A deck or a name may stand between it and the time stamp.
    const below = lines.slice(at + 1, at + 4);
    const first = below.findIndex(({ kind, dateline }) => kind !== "heading" || dateline !== null);
    const head = below[first];
    const isStamped = head?.kind === "byline" || head?.kind === "meta";
    const opens = next.dateline?.start === 0 || (first === 0 && isStamped);
    const isBehindText = lines[at - 1]?.kind === "body" || lines[at - 1]?.opensLinks;
    if (first > 0 && isStamped && !isBehindText && head.dateline === null) return { ...line, kind: "heading" };
    if (!opens && (at > 0 || next.kind !== "body")) return line;
    // Byline and time stamp say nothing of the subject: the text stands within three lines.
    const text = lines.slice(at + 1, at + 4).map((behind) => behind.text);
    return overlap(line.text, text) >= 0.25 ? { ...line, kind: "heading" } : line;
  });
}
