import type { Flowing, Page, Run } from "./model.ts";
import { weightedMedian } from "./runs.ts";

/** A gutter between columns is as wide as this at least, in ems. */
const gutterWidth = 0.8;
/** A column of text has so many lines, of so many letters in the middle; what is narrower is a table. */
const fewestLines = 3;
const fewestLetters = 14;
/** A second column may begin so many lines below the first. */
const latestStart = 80;
/** A page with more runs is no page of text: it is read line by line. */
const mostRuns = 2500;
/** Columns within columns. */
const deepest = 5;

interface Strip {
  readonly left: number;
  readonly right: number;
}

/** Strips of a page that hold text, with one more; those that touch or stand closer than a gutter are one. */
function withStrip(strips: readonly Strip[], { left, right }: Strip, gutter: number): readonly Strip[] {
  const apart = strips.filter((strip) => strip.right + gutter <= left || strip.left >= right + gutter);
  const joined = strips.filter((strip) => !apart.includes(strip));
  const whole = {
    left: Math.min(left, ...joined.map((strip) => strip.left)),
    right: Math.max(right, ...joined.map((strip) => strip.right)),
  };
  return [...apart, whole].sort((a, b) => a.left - b.left);
}

const isWide = (runs: readonly Run[]): boolean =>
  weightedMedian(runs.map(({ text }) => [text.length, 1])) >= fewestLetters;

/** Text in columns, not a table: one is long enough to tell, and none that is long holds short entries. */
const areColumns = (columns: readonly (readonly Run[])[]): boolean =>
  columns.some((column) => column.length >= fewestLines) &&
  columns.every((column) => column.length < fewestLines || isWide(column));

/** The longest stretch from `start` down that leaves a gutter free, as columns; null where there is none of text. */
function columnsFrom(
  runs: readonly Run[],
  start: number,
  gutter: number,
): { readonly columns: readonly (readonly Run[])[]; readonly end: number } | null {
  let strips: readonly Strip[] = [];
  let end = start;
  for (; end < runs.length; end++) {
    const run = runs[end];
    if (!run) break;
    const next = withStrip(strips, run, gutter);
    if (strips.length > 1 && next.length < 2) break;
    strips = next;
    if (strips.length < 2 && end - start > latestStart) return null;
  }
  if (strips.length < 2) return null;
  const stretch = runs.slice(start, end);
  const columns = strips.map((strip) =>
    stretch.filter(({ left, right }) => left >= strip.left && right <= strip.right),
  );
  return areColumns(columns) ? { columns, end } : null;
}

/** Blocks of runs in the order of reading: columns from left to right between what stands across them. */
function blocksOf(runs: readonly Run[], gutter: number, depth: number): readonly (readonly Run[])[] {
  const blocks: (readonly Run[])[] = [];
  let across: Run[] = [];
  const flush = (): void => {
    if (across.length > 0) blocks.push(across);
    across = [];
  };
  for (let at = 0; at < runs.length; ) {
    const run = runs[at];
    const found = depth < deepest && runs.length <= mostRuns ? columnsFrom(runs, at, gutter) : null;
    if (found) {
      flush();
      for (const column of found.columns) blocks.push(...blocksOf(column, gutter, depth + 1));
      at = found.end;
    } else {
      if (run) across.push(run);
      at++;
    }
  }
  flush();
  return blocks;
}

/**
 * A page's runs in the order of reading.
 *
 * @param body size of most of the text, in points
 * @param firstBlock number of the first block, so that those of all pages differ
 */
export function inReadingOrder(page: Page, number: number, body: number, firstBlock: number): readonly Flowing[] {
  const runs = [...page.runs].sort((a, b) => a.y - b.y || a.left - b.left);
  return blocksOf(runs, Math.max(6, body * gutterWidth), 0).flatMap((runsOfBlock, i) => {
    const blockLeft = Math.min(...runsOfBlock.map(({ left }) => left));
    const blockRight = Math.max(...runsOfBlock.map(({ right }) => right));
    return runsOfBlock.map((run) => ({ ...run, page: number, block: firstBlock + i, blockLeft, blockRight }));
  });
}
