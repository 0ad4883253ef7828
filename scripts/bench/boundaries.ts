import { readText } from "../read/text.ts";
import { split } from "../split/index.ts";
import type { Dump } from "./dumps.ts";
import type { Story } from "./stories.ts";
import { textTiling } from "./text-tiling.ts";

export interface Tally {
  hits: number;
  found: number;
  gold: number;
}

/** In percent. */
export const f1 = ({ hits, found, gold }: Tally): number => (found + gold === 0 ? 100 : (200 * hits) / (found + gold));

/** Adds boundaries, as indices of the paragraphs of a dump in order, the first left out. */
export function count(tally: Tally, gold: ReadonlySet<number>, found: ReadonlySet<number>): void {
  tally.gold += gold.size;
  tally.found += found.size;
  for (const at of found) if (gold.has(at)) tally.hits++;
}

/** Where the stories begin: the index, in the paragraphs of the dump, of the first of each. */
export function goldOf({ stories }: Dump): ReadonlySet<number> {
  const found = new Set<number>();
  let at = 0;
  for (const story of stories) {
    if (at > 0) found.add(at);
    at += story.length;
  }
  return found;
}

/** A boundary of ours is the first paragraph of a story at or below the first line of an article. */
export function oursOf(dump: Dump): ReadonlySet<number> {
  const articles = split(readText(Buffer.from(dump.text), "dump.txt"));
  const lines = dump.stories.flat();
  const found = new Set<number>();
  for (const article of articles) {
    const first = article.blocks[0]?.line ?? 0;
    const at = lines.findIndex((line) => line >= first);
    if (at > 0) found.add(at);
  }
  return found;
}

/** TextTiling on the paragraphs of the stories alone, without furniture: better than it would meet them. */
export function tilesOf(dump: Dump): ReadonlySet<number> {
  const lines = dump.text.split("\n");
  const starts = dump.stories.flat();
  const paragraphs = starts.map((start) => {
    let end = start;
    while (
      end < lines.length &&
      lines[end] !== "" &&
      !starts.includes(end + 1) &&
      lines[start - 1] !== "" &&
      end < start + 60
    )
      end++;
    return lines.slice(start - 1, end).join(" ");
  });
  return new Set(textTiling(paragraphs));
}

/** Single stories that are cut, by this project and by TextTiling, which never doubts that there are several. */
export function falseCuts(
  stories: readonly Story[],
  withHead: boolean,
): { readonly ours: number; readonly peer: number } {
  let [ours, peer] = [0, 0];
  for (const { title, dateline, paragraphs } of stories) {
    const [first = "", ...rest] = paragraphs;
    const lines = withHead ? [title, `${dateline} ${first}`, ...rest] : paragraphs;
    if (split(readText(Buffer.from(lines.join("\n\n")), "story.txt")).length > 1) ours++;
    if (textTiling(paragraphs).length > 0) peer++;
  }
  return { ours, peer };
}
