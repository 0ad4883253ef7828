import { findDates } from "../../../scripts/annotate/dates/index.ts";
import type { CleanArticle, DateMention } from "../../../scripts/model.ts";

/** An article of nothing but paragraphs, published on a day or undated. */
function articleOf(paragraphs: readonly string[], published: string | null): CleanArticle {
  let at = 0;
  return {
    file: "test.txt",
    sha256: "",
    stated: null,
    index: 1,
    text: paragraphs.join("\n"),
    blocks: paragraphs.map((text, i) => {
      const start = at;
      at += text.length + 1;
      return { start, end: start + text.length, role: "paragraph", line: i + 1, by: "test", certainty: "stated" };
    }),
    headline: null,
    byline: null,
    authors: [],
    agency: null,
    datelinePlaces: [],
    datelineRegion: null,
    published: published === null ? null : { value: published, span: null, by: "test", certainty: "stated" },
    problems: [],
    shared: [],
  };
}

export function datesIn(
  text: string,
  published: string | null,
  sibling: { readonly date: string; readonly reason: string } | null = null,
): readonly DateMention[] {
  const article = articleOf(text.split("\n"), published);
  return findDates(article, sibling);
}

/** "text=value" of each mention, for short tables. */
export const shown = (text: string, published: string | null): string =>
  datesIn(text, published)
    .map((date) => `${date.text}=${date.value}`)
    .join("; ");
