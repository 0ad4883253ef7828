import { closes } from "../lines/end-mark.ts";
import { isAllCaps, isCapitalised, smallWords, wordCount, wordsOf } from "../lines/words.ts";
import type { SeenLine } from "./lines.ts";
import { overlap } from "./overlap.ts";

/** Paragraphs before a line whose words are compared with its own. */
const before = 6;

/** One statement with a full stop or semicolon behind it, as archives print headlines ("Ferry runs aground."). */
function isStatement(text: string, words: readonly string[]): boolean {
  if (words.length < 3 || words.length > 18 || !/^\p{Lu}/u.test(text) || !/[^.][.;]$/u.test(text)) return false;
  // A stop behind a longer word ends a sentence: there are two. "Calif." and "vs." end none.
  return !/\p{L}{6}[.!?]["”’']?\s/u.test(text) && !/["“”]|\b(?:said|told)\b/u.test(text);
}

/** Capitals on every word but the small ones, and one small letter at least: no sentence is printed so. */
const isTitleCase = (text: string, words: readonly string[]): boolean =>
  words.length >= 5 &&
  !isAllCaps(text) &&
  words.every((word) => isCapitalised(word) || smallWords.has(word.toLowerCase()) || /^\P{L}/u.test(word));

/** Ledes say which day it was and open with an article or pronoun; headlines save the words. */
const isTerse = (text: string, words: readonly string[]): boolean =>
  words.length <= 14 &&
  !/^(?:An?|The|He|She|They|It|His|Her|Their|We|I|In|On|At|This|That|These|Those|But|And)\s/u.test(text) &&
  !/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u.test(text);

const opensHead = (line: SeenLine): boolean =>
  line.dateline?.start === 0 || line.kind === "byline" || line.kind === "meta";

const isFurniture = ({ kind, dateline }: SeenLine): boolean =>
  kind !== "body" && kind !== "heading" && kind !== "byline" && !dateline;

/** Lines behind which nothing of the same article stands. */
const isEnd = ({ kind, text }: SeenLine): boolean =>
  kind === "copyright" || kind === "credit" || kind === "slug" || closes(text);

/**
 * Lines that close like a sentence and are headlines for where they stand: above a dateline or byline, when nothing or
 * only furniture stands before them or they speak of what follows rather than of what went before; where an article
 * must begin, when they are terse and the longer text behind takes up a word; anywhere in title case.
 */
export function withStoppedHeadlines(lines: readonly SeenLine[]): readonly SeenLine[] {
  let atTop = true;
  return lines.map((line, at) => {
    const isTop = atTop;
    atTop = atTop && isFurniture(line);
    const next = lines[at + 1];
    const isText = line.kind === "body" || (line.kind === "other" && line.text.endsWith(";"));
    if (!next || !isText || line.dateline || line.text.length > 200) return line;
    const words = wordsOf(line.text);
    if (!isStatement(line.text, words)) return line;
    const above = lines[at - 1];
    const isHead = isTop || (above !== undefined && isFurniture(above));
    const isStart = isTop || (above !== undefined && isEnd(above));
    const textBefore = (): readonly string[] => lines.slice(Math.max(0, at - before), at).map(({ text }) => text);
    const isHeadline =
      isTitleCase(line.text, words) ||
      (isStart && line.text.endsWith(";")) ||
      (opensHead(next) &&
        (isHead || overlap(line.text, [next.text]) > Math.max(0.3, overlap(line.text, textBefore())))) ||
      (isStart &&
        isTerse(line.text, words) &&
        wordCount(next.text) > words.length * 1.4 &&
        overlap(line.text, [next.text]) > 0);
    return isHeadline ? { ...line, kind: "heading", isStopped: true } : line;
  });
}
