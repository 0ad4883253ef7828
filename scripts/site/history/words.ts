import type { Run } from "../model.ts";
import { isWordUnit } from "../text.ts";
import { align, type Pair } from "./alignment.ts";

const plain = /^[A-Za-z0-9]+$/;
const edge = /[^\p{L}\p{N}\p{M}]/u;
/** What may belong to a script without spaces, or to a letter of two code units. */
const wide = /[\u0e00-\u10ff\u2e80-\ud7ff\ud800-\uffff]/;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** One piece between spaces: its word, and each mark around it by itself. "(1,200)," gives "(", "1,200", ")", ",". */
function piecesOf(chunk: string): readonly string[] {
  if (plain.test(chunk)) return [chunk];
  const letters = [...chunk];
  if (unspaced.test(chunk)) return letters;
  let [start, end] = [0, letters.length];
  while (start < end && edge.test(letters[start] ?? "")) start++;
  while (end > start && edge.test(letters[end - 1] ?? "")) end--;
  const word = start < end ? [letters.slice(start, end).join("")] : [];
  return [...letters.slice(0, start), ...word, ...letters.slice(end)];
}

interface Piece {
  readonly text: string;
  /** A space stands before it. */
  readonly spaced: boolean;
}

const pieces = (sentence: string): readonly Piece[] =>
  sentence
    .split(" ")
    .filter(Boolean)
    .flatMap((chunk, at) => piecesOf(chunk).map((text, within) => ({ text, spaced: at > 0 && within === 0 })));

/** A piece is a word, or a mark by itself. */
const isWord = (text: string): boolean => !edge.test(String.fromCodePoint(text.codePointAt(0) ?? 0x20));

/** The words of a sentence, without its marks. */
export const wordsIn = (sentence: string): readonly string[] =>
  pieces(sentence).flatMap(({ text }) => (isWord(text) ? [text] : []));

/** How many words a sentence has: as many as `wordsIn` gives, and much faster. */
export function countWords(sentence: string): number {
  if (wide.test(sentence)) return wordsIn(sentence).length;
  let [count, within] = [0, false];
  for (let at = 0; at < sentence.length; at++) {
    const code = sentence.charCodeAt(at);
    if (code === 0x20) within = false;
    else if (!within && isWordUnit(code)) {
      within = true;
      count++;
    }
  }
  return count;
}

/** Pairs without the lone mark or little word that would stand between two changes: it reads better within them. */
function withoutIslands(pairs: readonly Pair[], texts: readonly string[], oldLength: number): readonly Pair[] {
  return pairs.filter(([i, j], at) => {
    const [before, after] = [pairs[at - 1] ?? [-1, -1], pairs[at + 1] ?? [oldLength, texts.length]];
    const alone = before[0] < i - 1 && before[1] < j - 1 && after[0] > i + 1 && after[1] > j + 1;
    return !alone || (texts[j] ?? "").length > 3;
  });
}

function runsOf(list: readonly Piece[], kept: ReadonlySet<number>): readonly Run[] {
  const runs: { text: string; marked: boolean }[] = [];
  for (const [at, { text, spaced }] of list.entries()) {
    const marked = !kept.has(at);
    const last = runs.at(-1);
    if (last && last.marked === marked) last.text += `${spaced ? " " : ""}${text}`;
    else {
      // A space between a mark and what is around it belongs to what is around it.
      if (last && spaced && !last.marked) last.text += " ";
      runs.push({ text: `${last?.marked && spaced ? " " : ""}${text}`, marked });
    }
  }
  return runs;
}

/** Two wordings of one sentence, each with the words marked that the other has not, and how many these are in both. */
export function compareWords(
  before: string,
  now: string,
): { readonly before: readonly Run[]; readonly now: readonly Run[]; readonly words: number } {
  const [old, young] = [pieces(before), pieces(now)];
  const [a, b] = [old.map(({ text }) => text), young.map(({ text }) => text)];
  const pairs = withoutIslands(align(a, b), b, a.length);
  const [oldKept, youngKept] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  const changed = (texts: readonly string[], kept: ReadonlySet<number>): number =>
    texts.filter((text, at) => isWord(text) && !kept.has(at)).length;
  return {
    before: runsOf(old, oldKept),
    now: runsOf(young, youngKept),
    words: changed(a, oldKept) + changed(b, youngKept),
  };
}
