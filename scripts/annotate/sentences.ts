import type { CleanArticle, Span } from "../model.ts";

/** A sentence before it is weighed. */
export interface PlainSentence extends Span {
  /** 1-based number of its paragraph; 0 for the headline. */
  readonly paragraph: number;
}

/** The sentences of an article's headline and paragraphs, in order. */
export function sentencesOf(article: CleanArticle): readonly PlainSentence[] {
  let paragraph = 0;
  return article.blocks.flatMap(({ role, start, end }) => {
    if (role === "headline") return [{ start, end, paragraph: 0 }];
    if (role !== "paragraph") return [];
    paragraph++;
    return [{ start, end, paragraph }];
  });
}
