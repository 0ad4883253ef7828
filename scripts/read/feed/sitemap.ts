import type { MarkupElement } from "../markup-lines.ts";
import { at, childrenOf, textOf } from "../xml.ts";
import type { Entry } from "./entry.ts";

/** The entries of a sitemap for news: headlines and addresses, no text. A plain sitemap has none. */
export const sitemapEntries = (root: MarkupElement): readonly Entry[] =>
  childrenOf(root, "url").flatMap((place): readonly Entry[] => {
    const news = at(place, "news");
    if (!news) return [];
    const said = (by: string, ...path: readonly string[]) => [
      { value: textOf(at(news, ...path)), by: `sitemap ${by}` },
    ];
    const address = textOf(at(place, "loc"));
    return [
      {
        ...{ id: address, by: "sitemap", content: null, summary: null },
        title: { value: textOf(at(news, "title")), form: "text" },
        statement: {
          published: said("publication_date", "publication_date"),
          updated: [{ value: textOf(at(place, "lastmod")), by: "sitemap lastmod" }],
          agencies: said("publication", "publication", "name"),
          publisher: said("publication", "publication", "name"),
          language: said("language", "publication", "language"),
          url: [{ value: address, by: "sitemap loc" }],
        },
      },
    ];
  });
