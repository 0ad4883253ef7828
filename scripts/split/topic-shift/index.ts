import { isDataRow, isListItem } from "../../lines/prose.ts";
import { wordCount } from "../../lines/words.ts";
import type { Boundary } from "../boundary.ts";
import type { SeenLine } from "../lines.ts";
import { openingOf } from "./opening.ts";
import { passageOf, smallWordsOf } from "./passage.ts";
import { bestCuts } from "./segment.ts";
import { weighGaps } from "./ties.ts";

/** Fewest paragraphs that can be two articles, and fewest words of the first of one. */
const fewest = 5;
const shortest = 12;
/** What the weights of all cuts together must reach: of a text without any head, and of one with; more for a long one. */
const enough = { bare: 2, headed: 8 };
const perParagraph = { bare: 0.02, headed: 0.1 };
/** An opening of less weight begins no article, whatever stands around it. */
const leastOpening = 0;

const closing = new Set<SeenLine["kind"]>(["copyright", "terms", "contact", "end mark", "credit", "slug"]);
const ofHead = new Set<SeenLine["kind"]>(["heading", "byline", "meta"]);

const opensArticle = ({ text }: SeenLine): boolean =>
  wordCount(text) >= shortest &&
  /^(?:\p{Lu}|\d|<)/u.test(text) &&
  !/^[^.!?]{1,40}:\s/u.test(text) &&
  !isListItem(text) &&
  !isDataRow(text);

/** The rules on openings know English alone: one word in twenty-five is one of these. */
function isEnglish(texts: readonly string[]): boolean {
  const sample = texts.slice(0, 40).join(" ").slice(0, 8000);
  const small = sample.match(/\b(?:the|of|and|to|in)\b/gu)?.length ?? 0;
  return small * 25 >= wordCount(sample);
}

/** What the lines between two paragraphs say: an end mark or notice, a blank line where few stand. */
function betweenWeight(lines: readonly SeenLine[], above: number, at: number, blanks: number): number {
  const ends = lines.slice(above + 1, at).some(({ kind }) => closing.has(kind)) ? 1 : 0;
  if (blanks === 0 || blanks > 0.35) return ends;
  return ends + (lines[above + 1]?.afterBlank ? 1.5 : -1);
}

/**
 * Where articles begin in a stretch of text between `from` and `to` that no headline, dateline or other head parts: by
 * the change of names and words, openings as articles have them, and chains of names that end and begin. Nothing unless
 * the cuts together leave little doubt; more is asked where `isHeaded`, for one head speaks for one article.
 */
export function findTopicShifts(
  lines: readonly SeenLine[],
  from: number,
  to: number,
  isHeaded: boolean,
): readonly Boundary[] {
  const at: number[] = [];
  for (let i = from; i < to; i++) {
    if (lines[i]?.given) return [];
    if (lines[i]?.kind === "body") at.push(i);
  }
  if (at.length < fewest) return [];
  const text = at.flatMap((i) => lines[i] ?? []);
  const openings = text.map((line) => openingOf(line.text));
  const able = text.map((line, i) => i > 0 && (openings[i]?.weight ?? 0) >= leastOpening && opensArticle(line));
  const texts = text.map((line) => line.text.slice(line.dateline?.end ?? 0));
  if (!able.some(Boolean) || !isEnglish(texts)) return [];
  const small = smallWordsOf(texts);
  const passages = texts.map((words, i) => passageOf(words, openings[i] ?? openingOf(words), small));
  const ties = weighGaps(passages);
  const blanks = at.filter((line, i) => i > 0 && lines[(at[i - 1] ?? line) + 1]?.afterBlank).length / (at.length - 1);
  const weights = passages.map((_, i) =>
    able[i] ? (ties[i] ?? 0) + betweenWeight(lines, at[i - 1] ?? 0, at[i] ?? 0, blanks) : Number.NEGATIVE_INFINITY,
  );
  const cuts = bestCuts(weights);
  const sum = cuts.reduce((all, i) => all + (weights[i] ?? 0), 0);
  const kind = isHeaded ? "headed" : "bare";
  if (cuts.length === 0 || sum < enough[kind] + perParagraph[kind] * at.length) return [];
  return cuts.map((i) => beginning(lines, at[i - 1] ?? 0, at[i] ?? 0));
}

/** The first line of the article whose text begins at `at`: a heading, byline or time stamp directly over it is its own. */
function beginning(lines: readonly SeenLine[], above: number, at: number): Boundary {
  let first = at;
  while (first - 1 > above && ofHead.has(lines[first - 1]?.kind ?? "body")) first--;
  const headline = lines.slice(first, at).findIndex(({ kind }) => kind === "heading");
  return { at: first, headline: headline < 0 ? null : first + headline, by: "topic-shift" };
}
