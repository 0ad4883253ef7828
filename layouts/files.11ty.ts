import type { TextFile } from "../scripts/site/files/index.ts";

interface FileData {
  readonly item: TextFile;
}

export const data = {
  pagination: { data: "collections.files", size: 1, alias: "item" },
  permalink: ({ item }: FileData) => item.path,
  // Hosts look for `_headers`, `_redirects`, `.nojekyll` under these very names.
  eleventyAllowMissingExtension: true,
};

/** Feeds, calendar, sitemap, styles, scripts: text that `scripts/site/` has made. */
export function render({ item }: FileData): string {
  return item.text;
}
