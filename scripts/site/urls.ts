import type { Slug } from "../slugs.ts";
import { slugify } from "../slugs.ts";
import type { NodeKind, PagePath } from "./model.ts";

/** The only module that makes an address. Every page is a flat file at most one folder deep, so links stay relative. */

const folders: Readonly<Record<NodeKind, string>> = {
  person: "people",
  organisation: "organisations",
  place: "places",
  topic: "topics",
};

/** Names of pages that the site makes itself: lists, months and years. A briefing or note never takes one of them. */
const taken = /^(?:index|list-\d+|(?:undated|\d{4}|\d{4}-\d{2})(?:-part-\d+)?)$/;

const page = (folder: string, name: string, extension = "html"): PagePath =>
  `${folder}/${name}.${extension}` as PagePath;

const free = (slug: string): string => (taken.test(slug) ? `${slug}-page` : slug);

export const nodePath = (kind: NodeKind, slug: string): PagePath => page(folders[kind], free(slug));
export const nodeIndexPath = (kind: NodeKind): PagePath => page(folders[kind], "index");
/** No slug has two hyphens in a row, so a volume never takes the address of another name. `key` as for `chunkPath`. */
export const volumePath = (node: PagePath, key: string): PagePath =>
  node.replace(/\.html$/, `--${key}.html`) as PagePath;
/** A stretch of a long index, counted from 1. */
export const listPath = (index: PagePath, number: number): PagePath =>
  index.replace(/(?:index)?\.html$/, (end) =>
    end === ".html" ? `-${number}.html` : `list-${number}.html`,
  ) as PagePath;
/** The ledger of quotations by speaker or by topic. */
export const quoteIndexPath = (by: "speaker" | "subject"): PagePath =>
  page("quotes", by === "speaker" ? "speakers" : "topics");
export const storyPath = (slug: string): PagePath => page("stories", free(slug));
export const storyIndexPath: PagePath = page("stories", "index");

/** From the name of the briefing's file, without folder and `.md`. */
export const briefingPath = (stem: string): PagePath => page("briefings", free(fileSlug(stem)));

/** What changed in a briefing. */
export const historyPath = (briefing: PagePath): PagePath => briefing.replace(/^briefings/, "history") as PagePath;

/** `key` is `2024-03`, `2024` or `undated`, perhaps with `-part-2`; the newest chunk of a list is its `index`. */
export const chunkPath = (folder: "briefings" | "timeline" | "quotes" | "changes", key: string): PagePath =>
  page(folder, key);

/** The Atom feed of a page stands beside it: `people/wang-yi.xml`. */
export const feedPath = (path: PagePath): PagePath => path.replace(/html$/, "xml") as PagePath;

export const mapPath = "map/index.html" as PagePath;
export const homePath = "index.html" as PagePath;
export const errorPath = "404.html" as PagePath;
export const atomPath = "feed.xml" as PagePath;
export const jsonFeedPath = "feed.json" as PagePath;
export const sitemapPath = "sitemap.xml" as PagePath;
export const opmlPath = "feeds.opml" as PagePath;
export const calendarPath = "calendar.ics" as PagePath;
export const robotsPath = "robots.txt" as PagePath;
/** Where one searches; and the file that tells a script what there is to search. */
export const searchPath: PagePath = page("search", "index");
export const searchIndexPath: PagePath = page("search", "index", "js");

/** File names are slugs already; what a person named otherwise becomes one. Unlike `slugify` it cuts nothing. */
function fileSlug(stem: string): Slug {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(stem) ? (stem as string as Slug) : slugify(stem);
}

/** The link from one page to another, without a leading slash: works under any sub-path and from `file://`. */
export function hrefFrom(from: PagePath, to: PagePath, fragment = ""): string {
  const up = from.includes("/") ? "../" : "";
  return `${up}${to}${fragment && `#${fragment}`}`;
}

/** The link in text that any page one folder deep can show. */
export const deepHref = (to: PagePath, fragment = ""): string => `../${to}${fragment && `#${fragment}`}`;

/** The address of a page for feeds and the sitemap. The home page is the folder itself. */
export const absoluteUrl = (base: string, path: PagePath, fragment = ""): string =>
  `${base}${path === homePath ? "" : path}${fragment && `#${fragment}`}`;
