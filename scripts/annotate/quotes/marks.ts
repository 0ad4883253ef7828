import type { Span } from "../../model.ts";

/** What stands between two double marks of one paragraph. */
export interface Stretch extends Span {
  /** Position of the opening mark. */
  readonly open: number;
  /** Just after the closing mark; the end of the text where it is missing. */
  readonly close: number;
  readonly closed: boolean;
}

const opensOnly = new Set(["“", "„", "‟"]);
const closersOf = new Map([
  ["“", '”"'],
  ["‟", '”"'],
  ["„", '“”"'],
  ["«", "»"],
  ["»", "«"],
  ['"', '"”'],
  ["”", '”"'],
  ["``", "''"],
]);
const mark = /["“”„‟«»]|``|''/g;

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
const startsWord = (char: string): boolean => char !== "" && !/[\s,;:!?)\]]/.test(char);
const freeBefore = (char: string): boolean => char === "" || /[\s([{\-–—/‘']/.test(char);

/** Whether a mark that could go either way stands where an opening one does. */
function looksOpening(text: string, at: number, length: number, start: number, end: number): boolean {
  const before = at > start ? (text[at - 1] ?? "") : "";
  const after = at + length < end ? (text[at + length] ?? "") : "";
  return freeBefore(before) && (startsWord(after) || before === "");
}

/** "5'11"" and 6" are measures. */
const isMeasure = (text: string, at: number): boolean => text[at] === '"' && /[0-9]/.test(text[at - 1] ?? "");

/** Where an unclosed quotation ends: with its sentence, or with the paragraph when it opened one. */
function openEnd(text: string, open: number, block: Span): number {
  const before = text.slice(block.start, open).trimEnd();
  if (before === "" || /[:.!?,]$/.test(before)) return block.end;
  const stop = /[.!?](?= \p{Lu})/u.exec(text.slice(open, block.end));
  return stop ? open + stop.index + 1 : block.end;
}

/**
 * The stretches between double marks (straight, curly, low, angled, doubled single ones) of a block, outermost only.
 * A mark that was never closed ends with its sentence or paragraph, so that one lost mark spoils no other block.
 */
export function stretchesOf(text: string, block: Span): readonly Stretch[] {
  const found: Stretch[] = [];
  const marks = [...text.slice(block.start, block.end).matchAll(mark)].map((match) => ({
    at: block.start + match.index,
    char: match[0],
  }));
  // For each mark the next closing curly one from there on.
  const closing: number[] = [];
  for (let i = marks.length - 1; i >= 0; i--)
    closing[i] = marks[i]?.char === "”" ? i : (closing[i + 1] ?? marks.length);
  let open: { readonly at: number; readonly char: string } | null = null;
  let nested: string | null = null;
  const push = (from: { at: number; char: string }, end: number, close: number, closed: boolean): void => {
    const start = from.at + from.char.length;
    if (end > start && text.slice(start, end).trim() !== "") found.push({ open: from.at, start, end, close, closed });
  };
  for (const [i, { at, char }] of marks.entries()) {
    const opening = opensOnly.has(char) || looksOpening(text, at, char.length, block.start, block.end);
    if (open === null) {
      // A closing mark without an opening one, and the sign for inches, begin nothing.
      if (char === "''" || (char === "”" && !opening) || (isMeasure(text, at) && !opening)) continue;
      open = { at, char };
      continue;
    }
    if (nested !== null) {
      if (nested.includes(char) && !opening) nested = null;
      continue;
    }
    const closers: string = closersOf.get(open.char) ?? '"';
    if (!closers.includes(char)) {
      // A second opening curly mark: the first lost its end, unless both are closed further on.
      if (opensOnly.has(char) && char === open.char) {
        if (marks[(closing[i + 1] ?? marks.length) + 1]?.char === "”") nested = "”";
        else {
          push(open, openEnd(text, open.at, { start: block.start, end: at }), at, false);
          open = { at, char };
        }
      }
      continue;
    }
    if (char === '"' && open.char === "“" && opening && (closing[i + 1] ?? marks.length) < marks.length) {
      nested = '"';
      continue;
    }
    if (char === open.char && char === '"' && opening && isLetter(text[at + 1] ?? "") && (marks.length - i) % 2 === 0) {
      push(open, openEnd(text, open.at, { start: block.start, end: at }), at, false);
      open = { at, char };
      continue;
    }
    push(open, at, at + char.length, true);
    open = null;
  }
  if (open !== null) push(open, openEnd(text, open.at, block), block.end, false);
  return found;
}
