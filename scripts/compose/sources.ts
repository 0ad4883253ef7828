import { escapeMarkdown } from "../briefing/escape.ts";
import type { AnnotatedArticle, Point } from "../model.ts";

/** One line: the file, the place of the article in it, and what its head says. */
export function sources(article: AnnotatedArticle, count: number): readonly Point[] {
  const { agency, datelinePlaces, published, stated } = article;
  const house = agency ?? stated?.publisher;
  const head = [
    house ? `${house.value}${house.certainty === "inferred" ? " (inferred)" : ""}` : "agency not given",
    datelinePlaces.length > 0 ? datelinePlaces.map(({ value }) => value).join("/") : "place not given",
    published ? `${published.value}${published.certainty === "inferred" ? " (inferred)" : ""}` : "date not given",
  ];
  const name = article.file.includes("`") ? escapeMarkdown(article.file) : `\`${article.file}\``;
  return [
    {
      text: `${name}${count > 1 ? `, article ${article.index} of ${count}` : ""}: ${escapeMarkdown(head.join(", "))}`,
      notes: [],
    },
  ];
}
