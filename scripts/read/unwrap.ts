import { readByline } from "../lines/byline.ts";
import { ruleFor } from "../lines/index.ts";
import { isMeta } from "../lines/meta.ts";
import { isAllCaps } from "../lines/words.ts";
import type { Line } from "../model.ts";
import { type Physical, physicalLines } from "./physical-lines.ts";

/** No one wraps text wider than this; a longer line is a paragraph of its own. */
const widest = 100;
const narrowest = 40;

/** A line that stops in the middle of a sentence, going on in small letters on the next: no paragraph ends so. */
const runsOn = (line: Physical, next: Physical): boolean =>
  !next.afterBlank &&
  line.text.length >= narrowest &&
  line.text.length <= widest &&
  /[\p{L}\p{N},;–—-]$/u.test(line.text) &&
  /^\p{Ll}/u.test(next.text);

/**
 * The column at which a document is wrapped by hand or machine; null when each line is a paragraph. Wrapped text shows
 * by lines of about one length that run on in small letters: three at least, and one in eight of all short lines that
 * another follows.
 */
function wrapColumn(lines: readonly Physical[]): number | null {
  let short = 0;
  const lengths: number[] = [];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || next.afterBlank || line.text.length > widest) continue;
    short++;
    if (runsOn(line, next)) lengths.push(line.text.length);
  }
  if (lengths.length < 3 || lengths.length * 8 < short) return null;
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.97)] ?? null;
}

/** Bylines and time stamps fill their line whole. */
const standsAlone = (text: string): boolean =>
  /^\P{Ll}/u.test(text) && (isMeta(text) || (/^by\s/iu.test(text) && readByline(text) !== null));

/** Whether the next line goes on with the paragraph of this one. */
function continues(line: Physical, next: Physical, column: number, base: number): boolean {
  if (next.afterBlank || line.text.length > column + 12 || next.text.length > Math.max(widest, column + 12))
    return false;
  // Nothing that was wrapped is longer than the column: a headline is, which was left whole.
  if (line.text.length > column + 2 && !/^\p{Ll}/u.test(next.text)) return false;
  if (next.indent >= base + 2 && next.indent > line.indent && !/^\p{Ll}/u.test(next.text)) return false;
  const room = column - line.text.length;
  const word = next.text.indexOf(" ") < 0 ? next.text.length : next.text.indexOf(" ");
  const fits = room > word;
  const closed = /[.!?:…]["”’'»)\]]*$/u.test(line.text);
  if (/^\p{Ll}/u.test(next.text) && /[\p{L}\p{N},;]$/u.test(line.text)) return line.text.length * 2 > column;
  if (closed ? fits : room > word + 10) return false;
  // Above and below its head an article's lines are no paragraph, however well they would fit.
  if (standsAlone(next.text) || standsAlone(line.text)) return false;
  if (
    /^[=*_~#+-]{3,}$/.test(next.text) ||
    /^[=*_~#+-]{3,}$/.test(line.text) ||
    /^(?:\*{2}|#{1,3}) ?\p{L}/u.test(next.text)
  )
    return false;
  // What stands in brackets of its own, and a line in capitals, is no part of what stands above it.
  if (/[)\]]$/.test(line.text) && /^[([]{1,2}\S/.test(next.text)) return false;
  if (isAllCaps(next.text) && !isAllCaps(line.text) && next.text.split(" ").length <= 6) return false;
  // A copyright line opens a line of its own, and after a sentence so do capitals.
  if (/^(?:\(c\) |©|copyright )/iu.test(next.text)) return false;
  // A bar in capitals is none of the headline below it.
  if (!closed && isAllCaps(line.text) && !isAllCaps(next.text) && /^\p{Lu}/u.test(next.text)) return false;
  if (closed && isAllCaps(next.text) && !isAllCaps(line.text)) return false;
  return !closed || ruleFor(next.text) === null;
}

/** The word that a hyphen at the end of a line breaks, with the hyphen, lower case; null when it breaks none. */
function hyphenatedWord(left: string, right: string): string | null {
  const head = /\p{L}{1,40}-$/u.exec(left.slice(-41))?.[0];
  const tail = /^\p{L}+/u.exec(right)?.[0];
  return head && tail ? `${head}${tail}`.toLowerCase() : null;
}

/**
 * What stands between two joined lines, and whether the hyphen before it goes: a hyphen at the break stays unless the
 * whole word stands elsewhere without it.
 */
function seam(left: string, right: string, vocabulary: ReadonlySet<string>): { glue: string; dropHyphen: boolean } {
  if (left.endsWith("-")) {
    const hyphenated = hyphenatedWord(left, right);
    if (hyphenated) {
      const isWhole = vocabulary.has(hyphenated.replace("-", "")) && !vocabulary.has(hyphenated);
      return { glue: "", dropHyphen: isWhole };
    }
  }
  return { glue: /\S(?:--|—)$/u.test(left.slice(-3)) ? "" : " ", dropHyphen: false };
}

function joinLines(parts: readonly Physical[], vocabulary: ReadonlySet<string>): string {
  const pieces: string[] = [];
  for (const [i, part] of parts.entries()) {
    const next = parts[i + 1];
    if (!next) pieces.push(part.text);
    else {
      const { glue, dropHyphen } = seam(part.text, next.text, vocabulary);
      pieces.push(dropHyphen ? part.text.slice(0, -1) : part.text, glue);
    }
  }
  return pieces.join("");
}

/** Of the words broken at line ends, in both forms, those that the document holds unbroken elsewhere. */
function vocabularyOf(lines: readonly Physical[]): ReadonlySet<string> {
  const wanted = new Set<string>();
  for (const [i, { text }] of lines.entries()) {
    const next = lines[i + 1];
    const word = next && text.endsWith("-") ? hyphenatedWord(text, next.text) : null;
    if (word) wanted.add(word).add(word.replace("-", ""));
  }
  const found = new Set<string>();
  if (wanted.size === 0) return found;
  for (const { text } of lines)
    for (const word of text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []) if (wanted.has(word)) found.add(word);
  return found;
}

/** Text → logical lines: those of wrapped text joined to paragraphs, all others as they are. Linear in the text. */
export function logicalLines(text: string): readonly Line[] {
  const lines = physicalLines(text);
  const column = wrapColumn(lines);
  if (column === null) return lines.map(({ number, text: line, afterBlank }) => ({ number, text: line, afterBlank }));
  const indents = lines.map((line) => line.indent).sort((a, b) => a - b);
  const base = indents[Math.floor(indents.length / 4)] ?? 0;
  const vocabulary = vocabularyOf(lines);
  const joined: Line[] = [];
  let parts: Physical[] = [];
  const flush = (): void => {
    const [first] = parts;
    if (!first) return;
    joined.push({ number: first.number, text: joinLines(parts, vocabulary), afterBlank: first.afterBlank });
    parts = [];
  };
  for (const line of lines) {
    const before = parts.at(-1);
    if (before && !continues(before, line, column, base)) flush();
    parts.push(line);
  }
  flush();
  return joined;
}
