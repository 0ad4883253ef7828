import type { CleanArticle, Entity, Topic } from "../../model.ts";

/** At most five subjects on the IPTC Media Topics, strongest first. */
export function findTopics(_article: CleanArticle, _entities: readonly Entity[]): readonly Topic[] {
  return [];
}
