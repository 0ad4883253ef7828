import type { Article, CleanArticle } from "../model.ts";
import { textOf } from "../spans.ts";
import { likeKey } from "./like-key.ts";
import { markRoles, type Surroundings } from "./roles.ts";
import { findShared } from "./shared.ts";

function surroundingsOf(articles: readonly Article[]): Surroundings {
  const counts = new Map<string, { all: number; articles: number; last: number }>();
  for (const [at, article] of articles.entries()) {
    for (const block of article.blocks) {
      const folded = likeKey(textOf(article.text, block));
      const entry = counts.get(folded) ?? { all: 0, articles: 0, last: -1 };
      entry.all++;
      if (entry.last !== at) entry.articles++;
      entry.last = at;
      counts.set(folded, entry);
    }
  }
  return {
    countOf: (text) => counts.get(likeKey(text))?.all ?? 0,
    articlesWith: (text) => counts.get(likeKey(text))?.articles ?? 0,
  };
}

/** Marks boilerplate and captions by role, never deleting, and finds the paragraphs that articles of one document share. */
export function clean(articles: readonly Article[]): readonly CleanArticle[] {
  const surroundings = surroundingsOf(articles);
  const marked = articles.map((article) => ({ ...article, blocks: markRoles(article, surroundings) }));
  const shared = findShared(marked);
  return marked.map((article, i) => ({ ...article, shared: shared[i] ?? [] }));
}
