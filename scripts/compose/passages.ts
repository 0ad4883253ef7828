import type { AnnotatedArticle, Block, Footnote, Span } from "../model.ts";
import { contains, textOf } from "../spans.ts";

/** Fewest words of a passage in its footnote, as long as it has so many. */
const shortest = 6;
/** A passage that no longer one tells apart is named by what stands beside it instead. */
const longest = 24;
/** Most words of its neighbours that are given. */
const widest = 12;

/** The paragraphs of an article, numbered from 1 as a reader would count them. */
const paragraphsOf = (article: AnnotatedArticle): readonly Block[] =>
  article.blocks.filter(({ role }) => role === "paragraph");

/** Every place of a text of words, found by its first three words: what `indexOf` would do, without scanning. */
export class Concordance {
  private readonly text: string;
  private readonly starts: readonly number[];
  private readonly last = new Map<string, number>();
  private readonly before: Int32Array;

  /** @param text white space already folded to single blanks */
  constructor(text: string) {
    this.text = text;
    const starts: number[] = [0];
    // A dateline's dash may touch the first word: "(Jiji Press)--Ferries".
    for (const { index, 0: gap } of text.matchAll(/ |--(?=[^\s-])|[–—](?=\S)/g)) starts.push(index + gap.length);
    this.starts = starts;
    this.before = new Int32Array(starts.length).fill(-1);
    starts.forEach((start, i) => {
      const key = this.keyAt(text, start);
      this.before[i] = this.last.get(key) ?? -1;
      this.last.set(key, i);
    });
  }

  private keyAt(text: string, start: number): string {
    let end = start;
    for (let n = 0; n < 3 && end >= 0; n++) end = text.indexOf(" ", end + (n > 0 ? 1 : 0));
    return end < 0 ? text.slice(start) : text.slice(start, end);
  }

  /** How often a passage that starts at a word occurs, counted up to two. Its end may stand within a word. */
  count(passage: string): number {
    const words = passage.split(" ").length;
    let found = 0;
    if (words < 4) {
      for (let at = this.text.indexOf(passage); at >= 0 && found < 2; at = this.text.indexOf(passage, at + 1)) found++;
      return found;
    }
    for (let i = this.last.get(this.keyAt(passage, 0)) ?? -1; i >= 0 && found < 2; i = this.before[i] ?? -1)
      if (this.text.startsWith(passage, this.starts[i])) found++;
    return found;
  }
}

const firstWords = (text: string, n: number): string => text.split(" ").slice(0, n).join(" ");
const lastWords = (text: string, n: number): string => text.split(" ").slice(-n).join(" ");

/**
 * Names a passage as a W3C TextQuoteSelector: its first words, as many as it takes to find them once in the source;
 * where all of them are not enough, with the words before or after.
 */
export function selectorOf(
  passage: string,
  before: string,
  after: string,
  source: Concordance,
): Pick<Footnote, "exact" | "prefix" | "suffix"> {
  const words = passage.split(" ").length;
  for (let n = Math.min(shortest, words); n <= Math.min(longest, words); n++) {
    const exact = firstWords(passage, n);
    if (source.count(exact) === 1) return { exact };
  }
  const opening = firstWords(passage, shortest + 2);
  for (let n = 2; n <= widest; n++) {
    const prefix = lastWords(before, n);
    if (prefix && source.count(`${prefix} ${opening}`) === 1) return { exact: opening, prefix };
  }
  for (let n = 2; n <= widest; n++) {
    const suffix = firstWords(after, n);
    if (suffix && source.count(`${passage} ${suffix}`) === 1) return { exact: passage, suffix };
  }
  return { exact: passage, prefix: lastWords(before, widest), suffix: firstWords(after, widest) };
}

const letters = "bcdefghijklmnopqrstuvwxyz";

export interface Notes {
  readonly footnotes: readonly Footnote[];
  /** Labels of the passages cited, in order, once each. */
  readonly labelsOf: (cites: readonly Span[]) => readonly string[];
}

/**
 * Gives every cited passage a label: `p7` for the first one cited of paragraph 7, `p7b` for the next. Passages that
 * start together are one.
 */
export function notesFor(article: AnnotatedArticle, cites: readonly Span[], source: Concordance): Notes {
  const paragraphs = paragraphsOf(article);
  const ends = new Map<number, number>();
  for (const { start, end } of cites) ends.set(start, Math.max(end, ends.get(start) ?? 0));
  const labels = new Map<number, string>();
  const footnotes: Footnote[] = [];
  let paragraph = 0;
  let nth = 0;
  for (const [start, end] of [...ends].sort(([a], [b]) => a - b)) {
    const span = { start, end };
    const at = paragraphs.findIndex((block) => contains(block, span)) + 1;
    if (at === 0) continue;
    nth = at === paragraph ? nth + 1 : 0;
    paragraph = at;
    const letter = nth === 0 ? "" : (letters[nth - 1] ?? `_${nth}`);
    const label = `p${at}${letter}`;
    labels.set(start, label);
    const passage = textOf(article.text, span);
    const before = article.text
      .slice(Math.max(0, start - 300), start)
      .replaceAll("\n", " ")
      .trim();
    const after = article.text
      .slice(end, end + 300)
      .replaceAll("\n", " ")
      .trim();
    footnotes.push({ label, paragraph: at, ...selectorOf(passage, before, after, source) });
  }
  return {
    footnotes,
    labelsOf: (spans) => [...new Set(spans.flatMap(({ start }) => labels.get(start) ?? []))],
  };
}
