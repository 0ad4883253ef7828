import type { Article, Block, SharedParagraph } from "../model.ts";
import { textOf } from "../spans.ts";
import { shinglesOf } from "./shingles.ts";
import { type Figures, figuresOf, isUpdated } from "./updated-figures.ts";

/** The share of three-word shingles (Jaccard) from which two paragraphs are forms of one. */
const enough = 0.2;
/** Of the shorter paragraph's shingles, the share and number that do as well: the other may have been lengthened. */
const enoughOfShorter = 0.33;
const fewest = 5;
/** A shingle in more paragraphs than this is a formula ("according to the"); it tells nothing and would cost time. */
const commonest = 20;

interface Paragraph {
  readonly article: number;
  readonly block: Block;
  /** Numbers of its distinct shingles. */
  readonly shingles: readonly number[];
}

/** Two paragraphs, by their place in the list of all, and how alike they are. */
interface Pair {
  readonly one: number;
  readonly two: number;
  readonly value: number;
}

/** How alike two paragraphs are (Jaccard), when that is enough for two forms of one text; else 0. */
function likeness(a: Paragraph, b: Paragraph, common: number): number {
  const shorter = Math.min(a.shingles.length, b.shingles.length);
  const jaccard = common / (a.shingles.length + b.shingles.length - common);
  return jaccard >= enough || (common >= fewest && common / shorter >= enoughOfShorter) ? jaccard : 0;
}

/** Pairs of paragraphs of different articles that are forms of one text, by an exact inverted index. */
function findPairs(paragraphs: readonly Paragraph[]): readonly Pair[] {
  // Most shingles stand in one paragraph alone: its number then, a list only from the second on.
  const index = new Map<number, number | number[]>();
  const pairs: Pair[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    const counts = new Map<number, number>();
    for (const shingle of paragraph.shingles) {
      const bearers = index.get(shingle);
      if (bearers === undefined) index.set(shingle, at);
      else if (typeof bearers === "number") {
        counts.set(bearers, (counts.get(bearers) ?? 0) + 1);
        index.set(shingle, [bearers, at]);
      } else {
        for (const other of bearers) counts.set(other, (counts.get(other) ?? 0) + 1);
        if (bearers.length < commonest) bearers.push(at);
      }
    }
    for (const [other, shingles] of counts) {
      const candidate = paragraphs[other];
      if (!candidate || shingles < 2 || candidate.article === paragraph.article) continue;
      const value = likeness(paragraph, candidate, shingles);
      if (value > 0) pairs.push({ one: other, two: at, value });
    }
  }
  return bestPairs(paragraphs, pairs);
}

/** Each paragraph with one partner at most in each other article, the likest first. */
function bestPairs(paragraphs: readonly Paragraph[], pairs: readonly Pair[]): readonly Pair[] {
  const taken = new Set<number>();
  const key = (paragraph: number, other: number): number =>
    paragraph * paragraphs.length + (paragraphs[other]?.article ?? 0);
  return pairs
    .toSorted((a, b) => b.value - a.value || a.one - b.one || a.two - b.two)
    .filter(({ one, two }) => {
      if (taken.has(key(one, two)) || taken.has(key(two, one))) return false;
      taken.add(key(one, two)).add(key(two, one));
      return true;
    });
}

/**
 * Between articles that share a paragraph already, and so are versions of one story: statements whose figure was
 * brought up to date in other words.
 */
function findUpdated(
  articles: readonly Article[],
  paragraphs: readonly Paragraph[],
  pairs: readonly Pair[],
): readonly Pair[] {
  const versions = new Map<number, Set<number>>();
  const taken = new Set<number>();
  const key = (paragraph: number, article: number): number => paragraph * articles.length + article;
  for (const { one, two } of pairs) {
    const [a, b] = [paragraphs[one]?.article ?? 0, paragraphs[two]?.article ?? 0];
    versions.set(Math.max(a, b), (versions.get(Math.max(a, b)) ?? new Set()).add(Math.min(a, b)));
    taken.add(key(one, b)).add(key(two, a));
  }
  if (versions.size === 0) return [];
  const figures = new Map<number, { at: number; figures: Figures }[]>();
  for (const [at, { article, block }] of paragraphs.entries()) {
    const found = figuresOf(textOf(articles[article]?.text ?? "", block));
    if (found) figures.set(article, [...(figures.get(article) ?? []), { at, figures: found }]);
  }
  const updated: Pair[] = [];
  for (const [later, earlier] of versions)
    for (const article of earlier)
      for (const a of figures.get(article) ?? [])
        for (const b of figures.get(later) ?? []) {
          if (taken.has(key(a.at, later)) || taken.has(key(b.at, article)) || !isUpdated(a.figures, b.figures))
            continue;
          taken.add(key(a.at, later)).add(key(b.at, article));
          updated.push({ one: a.at, two: b.at, value: enough });
        }
  return updated;
}

/** For each article, the paragraphs that other articles of the document hold too, in order; both sides are entered. */
export function findShared(articles: readonly Article[]): readonly (readonly SharedParagraph[])[] {
  if (articles.length < 2) return articles.map(() => []);
  const paragraphs = articles.flatMap((article, at) =>
    article.blocks
      .filter((block) => block.role === "paragraph")
      .map((block): Paragraph => ({ article: at, block, shingles: shinglesOf(textOf(article.text, block)) })),
  );
  const shared: SharedParagraph[][] = articles.map(() => []);
  const enter = (from: Paragraph, to: Paragraph): void => {
    const { start, end } = from.block;
    shared[from.article]?.push({
      span: { start, end },
      otherIndex: articles[to.article]?.index ?? 0,
      otherSpan: { start: to.block.start, end: to.block.end },
    });
  };
  const pairs = findPairs(paragraphs);
  for (const { one, two } of [...pairs, ...findUpdated(articles, paragraphs, pairs)]) {
    const [a, b] = [paragraphs[one], paragraphs[two]];
    if (!a || !b) continue;
    enter(a, b);
    enter(b, a);
  }
  return shared.map((list) =>
    list.sort(
      (a, b) => a.span.start - b.span.start || a.otherIndex - b.otherIndex || a.otherSpan.start - b.otherSpan.start,
    ),
  );
}
