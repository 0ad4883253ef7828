import { endsSentence } from "../../lines/words.ts";
import type { Paragraph } from "../document.ts";
import { joinLines, wordsIn } from "./hyphens.ts";
import type { Flowing } from "./model.ts";
import { weightedMedian } from "./runs.ts";

/** Type so much larger than the text is a heading, or a headline. */
const headingSize = 1.14;
const headlineSize = 1.35;
/** So large, a heading is a headline whatever stands above it. */
const sureHeadline = 1.6;
const longestHeading = 240;
/** A block with so many lines from edge to edge is set justified. */
const fewestFull = 3;
/** Notes at the foot of a page are set so much smaller. */
const noteSize = 0.88;

interface Growing {
  text: string;
  readonly first: Flowing;
  last: Flowing;
  lines: number;
}

const sameSize = (a: Flowing, b: Flowing): boolean => Math.abs(a.size - b.size) <= 0.1 * Math.max(a.size, b.size);

/** The sign of an item; its further lines stand in from it. */
const bullet = /^[•▪◦‣·●■–-] /u;

/** Distance between lines, in ems, as it is in the middle. */
function leadingOf(flow: readonly Flowing[]): number {
  const gaps: [number, number][] = [];
  for (const [i, run] of flow.entries()) {
    const next = flow[i + 1];
    if (next?.block !== run.block || !sameSize(run, next)) continue;
    const gap = (next.y - run.y) / run.size;
    if (gap > 0.7 && gap < 3) gaps.push([Math.round(gap * 20) / 20, 1]);
  }
  return weightedMedian(gaps) || 1.2;
}

/** Width of the first word of a run, as its letters are wide on the average. */
const firstWord = ({ text, left, right }: Flowing): number => {
  const length = text.indexOf(" ") < 0 ? text.length : text.indexOf(" ");
  return ((right - left) * length) / Math.max(1, text.length);
};

/** Whether the first word of the next line would have stood on this one: then the break was meant. */
const hadRoom = (last: Flowing, next: Flowing): boolean =>
  last.blockRight - last.right > firstWord(next) + last.size * 0.8 + (last.blockRight - last.blockLeft) * 0.03;

/** Whether a line goes on with the paragraph before. */
function goesOn({ last, first, lines }: Growing, next: Flowing, leading: number, body: number): boolean {
  if (!sameSize(last, next)) return false;
  const isBroken = /\p{L}[-\u2010\u00ad]$/u.test(last.text) && /^\p{Ll}/u.test(next.text);
  const indent = next.left - next.blockLeft;
  const isIndented = indent > next.size * 0.7;
  if (last.block !== next.block) {
    const below = (next.y - last.y) / last.size;
    if (last.size > body * headingSize)
      return next.page === last.page && below > 0.5 && below < 1.6 && Math.abs(next.left - last.left) < last.size;
    return (
      isBroken || (!endsSentence(last.text) && (/^\p{Ll}/u.test(next.text) || (!isIndented && !hadRoom(last, next))))
    );
  }
  const gap = (next.y - last.y) / last.size;
  if (gap < -0.3 || gap > leading * 1.3 + 0.1) return false;
  if (isBroken || last.size > body * headingSize) return true;
  if (bullet.test(next.text)) return false;
  if (bullet.test(first.text) && next.left - first.left > next.size * 0.4) return true;
  const outer = lines > 1 ? last.left : Math.min(first.left, last.left);
  if (isIndented && next.left - outer > next.size * 0.7) return false;
  return !hadRoom(last, next) || (!endsSentence(last.text) && /^\p{Ll}/u.test(next.text));
}

type Row = Flowing & { readonly isRow: boolean };

/** Whether a run reaches from edge to edge of its block. */
const fills = ({ left, right, size, blockLeft, blockRight }: Flowing): boolean =>
  left - blockLeft < size * 0.4 && blockRight - right < size * 0.4;

/** Runs on one baseline of a block are the cells of a row; in a block of full lines they are a stretched line. */
function rowsOf(flow: readonly Flowing[]): readonly Row[] {
  const full = new Map<number, number>();
  for (const run of flow) full.set(run.block, (full.get(run.block) ?? 0) + (fills(run) ? 1 : 0));
  const rows: (Row & { readonly words: string })[] = [];
  for (const run of flow) {
    const last = rows.at(-1);
    if (last && last.block === run.block && Math.abs(last.y - run.y) < 0.3 * run.size && run.left >= last.right) {
      const text = `${last.text} | ${run.text}`;
      rows[rows.length - 1] = { ...last, text, words: `${last.words} ${run.text}`, right: run.right, isRow: true };
    } else rows.push({ ...run, words: run.text, isRow: false });
  }
  return rows.map(({ words, ...row }) =>
    row.isRow && row.blockRight - row.right < row.size * 0.4 && (full.get(row.block) ?? 0) >= fewestFull
      ? { ...row, text: words, isRow: false }
      : row,
  );
}

/** A few words at the very top, in larger type than headlines further down: the name of the paper. */
const isMasthead = (index: number, text: string, sizes: readonly number[]): boolean =>
  index === 0 &&
  text.split(" ").length <= 4 &&
  sizes.slice(1).some((other) => other >= sureHeadline) &&
  sizes.slice(1).every((other) => other * 1.15 < (sizes[0] ?? 0));

/**
 * Runs in the order of reading → paragraphs: wrapped lines joined, also from column to column and page to page; words
 * that were broken made whole; type that is larger than the text is a heading.
 *
 * @param body size of most of the text, in points
 */
export function paragraphsOf(
  flow: readonly Flowing[],
  body: number,
  heightOf: (page: number) => number,
): readonly Paragraph[] {
  const leading = leadingOf(flow);
  const words = wordsIn(flow.map(({ text }) => text));
  const grown: (Growing & { readonly isRow: boolean; readonly isNote: boolean })[] = [];
  for (const { isRow, ...run } of rowsOf(flow)) {
    const isNote = run.size < body * noteSize && run.y > heightOf(run.page) * 0.7;
    // A note at the foot of a page does not part the paragraph that runs over it.
    const before = grown.findLast((paragraph) => paragraph.isNote === isNote);
    if (before && !isRow && !before.isRow && goesOn(before, run, leading, body)) {
      before.text = joinLines(before.text, run.text, words);
      before.last = run;
      before.lines++;
    } else grown.push({ text: run.text, first: run, last: run, lines: 1, isRow, isNote });
  }
  const sizes = grown.map(({ first }) => first.size / body);
  const largest = Math.max(...sizes);
  return grown.map(({ text, first, isRow, isNote }, i): Paragraph => {
    const size = first.size / body;
    if (isRow) return { text, role: "row" };
    if (isNote) return { text, role: "meta" };
    if (bullet.test(text)) return { text: text.replace(bullet, ""), role: "item" };
    if (size < headingSize || text.length > longestHeading || !/\p{L}/u.test(text)) return { text };
    if (isMasthead(i, text, sizes)) return { text, role: "meta" };
    const isHeadline = size >= sureHeadline || (size >= headlineSize && size >= largest * 0.75);
    return { text, level: isHeadline ? 0 : 2 };
  });
}
