import type { BriefingPage, Settings } from "../model.ts";
import { absoluteUrl, jsonFeedPath } from "../urls.ts";
import { entriesOf } from "./feed-entries.ts";
import { linkTo, longest } from "./text-file.ts";

/** A JSON Feed, version 1.1, of the newest of `pages`, which come newest first. */
export function jsonFeed(settings: Settings, pages: readonly BriefingPage[]): string {
  const entries = pages.slice(0, longest).flatMap(entriesOf).slice(0, longest);
  const items = entries.map(({ id, title, summary, page, fragment, published, updated }) => {
    const authors = [...page.byline, ...(page.agency ? [page.agency] : [])].map((name) => ({ name }));
    return {
      id,
      url: linkTo(settings, jsonFeedPath, page.path, fragment),
      title,
      content_text: summary,
      ...(published !== null && { date_published: published }),
      ...(updated !== published && page.updated !== null && { date_modified: updated }),
      ...(authors.length > 0 && { authors }),
      ...(page.topics.length > 0 && { tags: page.topics.map(({ text }) => text) }),
      language: page.language,
    };
  });
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: settings.title,
    description: settings.description,
    language: settings.language,
    ...(settings.url !== null && {
      home_page_url: settings.url,
      feed_url: absoluteUrl(settings.url, jsonFeedPath),
    }),
    items,
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
