import { endsSentence } from "../../lines/words.ts";
import type { Paragraph } from "../document.ts";
import { joinLines, wordsIn } from "./hyphens.ts";
import type { Flowing } from "./model.ts";
import { weightedMedian } from "./runs.ts";

/** Type so much larger than the text is a heading, or a headline. */
const headingSize = 1.14;
const headlineSize = 1.35;
const longestHeading = 240;
/** Notes at the foot of a page are set so much smaller. */
const noteSize = 0.88;

interface Growing {
  text: string;
  readonly first: Flowing;
  last: Flowing;
  lines: number;
}

const sameSize = (a: Flowing, b: Flowing): boolean => Math.abs(a.size - b.size) <= 0.1 * Math.max(a.size, b.size);

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
    if (last.size > body * headingSize) return false;
    return (
      isBroken || (!endsSentence(last.text) && (/^\p{Ll}/u.test(next.text) || (!isIndented && !hadRoom(last, next))))
    );
  }
  const gap = (next.y - last.y) / last.size;
  if (gap < -0.3 || gap > leading * 1.3 + 0.1) return false;
  if (isBroken || last.size > body * headingSize) return true;
  const outer = lines > 1 ? last.left : Math.min(first.left, last.left);
  if (isIndented && next.left - outer > next.size * 0.7) return false;
  return !hadRoom(last, next) || (!endsSentence(last.text) && /^\p{Ll}/u.test(next.text));
}

/** Runs on one baseline of a block are the cells of a row. */
function rowsOf(flow: readonly Flowing[]): readonly (Flowing & { readonly isRow: boolean })[] {
  const rows: (Flowing & { readonly isRow: boolean })[] = [];
  for (const run of flow) {
    const last = rows.at(-1);
    if (last && last.block === run.block && Math.abs(last.y - run.y) < 0.3 * run.size && run.left >= last.right)
      rows[rows.length - 1] = { ...last, text: `${last.text} | ${run.text}`, right: run.right, isRow: true };
    else rows.push({ ...run, isRow: false });
  }
  return rows;
}

/** A few words at the very top, in larger type than headlines further down: the name of the paper. */
const isMasthead = (index: number, text: string, sizes: readonly number[]): boolean =>
  index === 0 &&
  text.split(" ").length <= 4 &&
  sizes.slice(1).some((other) => other >= headlineSize) &&
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
  return grown.map(({ text, first, isRow, isNote }, i): Paragraph => {
    const size = first.size / body;
    if (isRow) return { text, role: "row" };
    if (isNote) return { text, role: "meta" };
    if (size < headingSize || text.length > longestHeading || !/\p{L}/u.test(text)) return { text };
    if (isMasthead(i, text, sizes)) return { text, role: "meta" };
    return { text, level: size >= headlineSize ? 0 : 2 };
  });
}
