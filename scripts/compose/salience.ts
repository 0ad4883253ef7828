import type { AnnotatedArticle, Entity, EntityKind } from "../model.ts";
import { contains } from "../spans.ts";

/** How much an article is about an entity: every mention counts, those in the headline and the opening more. */
export function salienceOf(article: AnnotatedArticle, { mentions }: Entity): number {
  const opening = article.blocks.filter(({ role }) => role === "paragraph").slice(0, 2);
  const headline = article.blocks.filter(({ role }) => role === "headline");
  return mentions.reduce((sum, mention) => {
    if (headline.some((block) => contains(block, mention))) return sum + 3;
    return sum + (opening.some((block) => contains(block, mention)) ? 2 : 1);
  }, 0);
}

const isAgency = (article: AnnotatedArticle, { kind, name }: Entity): boolean =>
  kind === "organisation" && name.toLowerCase() === article.agency?.value.toLowerCase();

/** News names first whom it is about, however often others are named later. */
const firstBonus = 3;
const isFirst = ({ entities }: AnnotatedArticle, { kind, name }: Entity): boolean =>
  entities.find((entity) => entity.kind === kind)?.name === name;

/** The entities of an article by salience, the agency that reports left out. */
export function ranked(article: AnnotatedArticle, kind?: EntityKind): readonly Entity[] {
  return article.entities
    .filter((entity) => (kind === undefined || entity.kind === kind) && !isAgency(article, entity))
    .map((entity) => ({
      entity,
      salience: salienceOf(article, entity) + (isFirst(article, entity) ? firstBonus : 0),
      first: entity.mentions[0]?.start ?? 0,
    }))
    .sort((a, b) => b.salience - a.salience || a.first - b.first)
    .map(({ entity }) => entity);
}

/** Canonical names by salience, once each. */
export const namesOf = (article: AnnotatedArticle, kind: EntityKind): readonly string[] => [
  ...new Set(ranked(article, kind).map(({ name }) => name)),
];
