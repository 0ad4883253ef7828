import type { AnnotatedArticle } from "../model.ts";
import { ranked, salienceOf } from "./salience.ts";
import { nameOf } from "./story-name.ts";
import { signature } from "./text.ts";

const fewestShared = 2;
const leastLikeness = 0.5;
const fewestHeadlineWords = 2;
const likenessWithShared = 0.2;
const commonWord = 50;

function likeness(a: AnnotatedArticle, b: AnnotatedArticle): number {
  const vector = (article: AnnotatedArticle) =>
    new Map(ranked(article).map((entity) => [`${entity.kind}:${entity.name}`, salienceOf(article, entity)]));
  const [x, y] = [vector(a), vector(b)];
  const norm = (v: ReadonlyMap<string, number>): number =>
    Math.sqrt([...v.values()].reduce((sum, n) => sum + n * n, 0));
  let dot = 0;
  for (const [name, value] of x) dot += value * (y.get(name) ?? 0);
  return dot / (norm(x) * norm(y) || 1);
}

/**
 * Two articles are on one event if they share several paragraphs, or one and much the same names, or both their names
 * and words of their headlines.
 */
function together(a: AnnotatedArticle, b: AnnotatedArticle): boolean {
  const shared = new Set(a.shared.filter(({ otherIndex }) => otherIndex === b.index).map(({ span }) => span.start));
  if (shared.size >= fewestShared) return true;
  const alike = likeness(a, b);
  if (shared.size > 0 && alike >= likenessWithShared) return true;
  if (!a.headline || !b.headline) return false;
  const words = signature(b.headline.value);
  const common = [...signature(a.headline.value)].filter((word) => words.has(word)).length;
  return common >= fewestHeadlineWords && alike >= leastLikeness;
}

/** Pairs of articles that could be on one event: background or a word of their headlines in common. */
function candidates(articles: readonly AnnotatedArticle[]): ReadonlyMap<number, ReadonlySet<number>> {
  const near = new Map<number, Set<number>>();
  const pair = (a: number, b: number): void => {
    if (a < b) near.set(a, (near.get(a) ?? new Set()).add(b));
  };
  const byWord = new Map<string, number[]>();
  for (const { index, headline, shared } of articles) {
    for (const { otherIndex } of shared) pair(Math.min(index, otherIndex), Math.max(index, otherIndex));
    for (const word of signature(headline?.value ?? "")) {
      const known = byWord.get(word) ?? [];
      // A word that so many headlines share tells no event.
      if (known.length < commonWord) for (const other of known) pair(other, index);
      byWord.set(word, [...known, index].slice(0, commonWord));
    }
  }
  return near;
}

/** The story of each article that has company in its file, by index. */
export function storiesOf(articles: readonly AnnotatedArticle[]): ReadonlyMap<number, string> {
  const byIndex = new Map(articles.map((article) => [article.index, article]));
  const groupOf = new Map(articles.map((article) => [article.index, [article]]));
  for (const [index, others] of candidates(articles))
    for (const otherIndex of others) {
      const [a, b] = [byIndex.get(index), byIndex.get(otherIndex)];
      const [mine, theirs] = [groupOf.get(index), groupOf.get(otherIndex)];
      if (!a || !b || !mine || !theirs || mine === theirs || !together(a, b)) continue;
      mine.push(...theirs);
      for (const article of theirs) groupOf.set(article.index, mine);
    }
  const stories = new Map<number, string>();
  for (const group of new Set(groupOf.values())) {
    const name = group.length > 1 ? nameOf([...group].sort((a, b) => a.index - b.index)) : null;
    if (name) for (const { index } of group) stories.set(index, name);
  }
  return stories;
}
