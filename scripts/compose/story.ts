import type { AnnotatedArticle, Entity } from "../model.ts";
import { contains } from "../spans.ts";
import { ranked, salienceOf } from "./salience.ts";
import { listed, signature } from "./text.ts";

const fewestShared = 2;
const leastLikeness = 0.5;
const fewestHeadlineWords = 2;
const mostNames = 3;
/** Mean salience from which an article is about somebody and does not only name them. */
const leastSalience = 2;

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

const inHeadline = (article: AnnotatedArticle, { mentions }: Entity): boolean =>
  article.blocks.some((block) => block.role === "headline" && mentions.some((mention) => contains(block, mention)));

/**
 * "Wang Yi, New Zealand and China": the names that all articles of the story have in common, by salience, a person in a
 * headline first. Null where they have no name in common that any of them is about.
 */
function nameOf(articles: readonly AnnotatedArticle[]): string | null {
  const [first] = articles;
  if (!first) return null;
  const common = ranked(first).flatMap(({ kind, name }) => {
    const each = articles.flatMap((article) => {
      const entity = article.entities.find((other) => other.kind === kind && other.name === name);
      return entity ? [{ article, entity, salience: salienceOf(article, entity) }] : [];
    });
    const total = each.reduce((sum, { salience }) => sum + salience, 0);
    if (each.length < articles.length || total < leastSalience * articles.length) return [];
    const leads = kind === "person" && each.some(({ article, entity }) => inHeadline(article, entity));
    return [{ name, total, leads }];
  });
  const names = common
    .sort((a, b) => Number(b.leads) - Number(a.leads) || b.total - a.total || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
  return names.length > 0 ? listed([...new Set(names)].slice(0, mostNames)) : null;
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
