import type { AnnotatedArticle } from "../model.ts";
import { namesOf, ranked, salienceOf } from "./salience.ts";
import { listed, signature } from "./text.ts";

const fewestShared = 2;
const leastLikeness = 0.5;
const fewestHeadlineWords = 2;
const mostNames = 3;

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

/** Two articles are on one event if they share background, or both their names and words of their headlines. */
function together(a: AnnotatedArticle, b: AnnotatedArticle): boolean {
  const shared = new Set(a.shared.filter(({ otherIndex }) => otherIndex === b.index).map(({ span }) => span.start));
  if (shared.size >= fewestShared) return true;
  if (!a.headline || !b.headline) return false;
  const words = signature(b.headline.value);
  const common = [...signature(a.headline.value)].filter((word) => words.has(word)).length;
  return common >= fewestHeadlineWords && likeness(a, b) >= leastLikeness;
}

/** "Wang Yi, New Zealand and China": the names that all articles of the story have in common, by salience. */
function nameOf(articles: readonly AnnotatedArticle[]): string | null {
  const [first, ...rest] = articles;
  if (!first) return null;
  const common = ranked(first).filter((entity) =>
    rest.every((other) => other.entities.some(({ kind, name }) => kind === entity.kind && name === entity.name)),
  );
  const total = (name: string): number =>
    articles.reduce(
      (sum, article) =>
        sum +
        article.entities
          .filter((entity) => entity.name === name)
          .reduce((n, entity) => n + salienceOf(article, entity), 0),
      0,
    );
  const names = [...new Set(common.map(({ name }) => name))].sort((a, b) => total(b) - total(a) || (a < b ? -1 : 1));
  const people = new Set(namesOf(first, "person"));
  const lead = names.slice(0, mostNames + 2).find((name) => people.has(name));
  const ordered = lead ? [lead, ...names.filter((name) => name !== lead)] : names;
  return ordered.length > 0 ? listed(ordered.slice(0, mostNames)) : null;
}

/** The story of each article that has company in its file, by index. */
export function storiesOf(articles: readonly AnnotatedArticle[]): ReadonlyMap<number, string> {
  const groups: AnnotatedArticle[][] = [];
  for (const article of articles) {
    const near = groups.filter((group) => group.some((other) => together(other, article)));
    const [first, ...rest] = near;
    if (!first) {
      groups.push([article]);
      continue;
    }
    for (const group of rest) first.push(...groups.splice(groups.indexOf(group), 1).flat());
    first.push(article);
  }
  const stories = new Map<number, string>();
  for (const group of groups) {
    const name = group.length > 1 ? nameOf(group) : null;
    if (name) for (const { index } of group) stories.set(index, name);
  }
  return stories;
}
