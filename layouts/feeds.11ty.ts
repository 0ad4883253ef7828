import type { TextFile } from "../scripts/site/feeds.ts";

interface FeedData {
  readonly item: TextFile;
}

export const data = {
  pagination: { data: "collections.feeds", size: 1, alias: "item" },
  permalink: ({ item }: FeedData) => item.path,
};

/** Feeds, sitemap and robots.txt: text that `scripts/site/feeds.ts` has made. */
export function render({ item }: FeedData): string {
  return item.text;
}
