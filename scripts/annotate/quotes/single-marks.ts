import type { Block, Span } from "../../model.ts";
import { type Stretch, stretchesOf } from "./marks.ts";

const mark = /['‘’]/g;
const letter = /[\p{L}\p{N}]/u;
/** What may stand before an opening mark, and what behind it. */
const opensAfter = /[\s([—–-]/;
const opensBefore = /[\p{L}\p{N}“"…]/u;
/** "’em", "'til", "the ’90s": letters left out, no quotation. */
const elision = /^['‘’](?:em|til|tis|twas|cause|n|bout|round|\d\ds?)(?![\p{L}\p{N}])/iu;
const inEnd = /[,.?!…—–]/;
const behindEnd = /[,.;:?!)\]—–]/;

/** Where a single quotation that opens at a mark closes; a possessive plural ("nurses'") only when nothing else does. */
function closingOf(text: string, marks: readonly number[], first: number, end: number): number | null {
  let doubtful: number | null = null;
  for (let i = first + 1; i < marks.length; i++) {
    const at = marks[i] ?? end;
    const before = text[at - 1] ?? "";
    const after = at + 1 < end ? (text[at + 1] ?? "") : "";
    const opening = (at === 0 || opensAfter.test(before)) && opensBefore.test(after);
    if (opening && text[at] !== "’" && !elision.test(text.slice(at, at + 8))) break;
    if (/\s/.test(before) || letter.test(after)) continue;
    const possessive = /[sxz]/i.test(before) && /\s/.test(after);
    if (!possessive || inEnd.test(before) || after === "" || behindEnd.test(after)) return at;
    doubtful ??= at;
  }
  return doubtful;
}

/** The stretches between single marks of a block, outermost only; apostrophes are told from closing marks. */
function singleStretchesOf(text: string, block: Span): readonly Stretch[] {
  const marks = [...text.slice(block.start, block.end).matchAll(mark)].map(({ index }) => block.start + index);
  const found: Stretch[] = [];
  for (let i = 0; i < marks.length; i++) {
    const open = marks[i] ?? block.start;
    const free = open === block.start || opensAfter.test(text[open - 1] ?? "");
    if (!free || text[open] === "’" || !opensBefore.test(text[open + 1] ?? "")) continue;
    if (elision.test(text.slice(open, open + 8))) continue;
    const close = closingOf(text, marks, i, block.end);
    if (close === null) continue;
    found.push({ open, start: open + 1, end: close, close: close + 1, closed: true });
    while ((marks[i + 1] ?? block.end) <= close) i++;
  }
  return found;
}

/** So many words between single marks, with a comma or stop of their own, are somebody's speech. */
const speechWords = 4;

/**
 * How an article quotes. British papers set speech between single marks and only what is quoted inside it between
 * double ones: taken for granted only where no double mark stands outside a single quotation, and one of these is
 * plainly speech. Headlines use single marks in either style and are read for double ones.
 */
export function stretchesIn(
  text: string,
  blocks: readonly Block[],
): (block: Pick<Block, "role" | "start" | "end">) => readonly Stretch[] {
  let speech = false;
  let outer = false;
  for (const block of blocks) {
    if (block.role !== "paragraph") continue;
    const doubles = stretchesOf(text, block);
    const singles = singleStretchesOf(text, block);
    outer ||= doubles.some(({ start, end }) => !singles.some((single) => single.start <= start && end <= single.end));
    speech ||= singles.some(
      ({ start, end }) => inEnd.test(text[end - 1] ?? "") && text.slice(start, end).split(" ").length >= speechWords,
    );
    if (outer) break;
  }
  return (block) =>
    speech && !outer && block.role === "paragraph" ? singleStretchesOf(text, block) : stretchesOf(text, block);
}
