import type { FrontMatter } from "../model.ts";

/** What a key of the front matter may hold. */
export type Kind =
  | {
      readonly kind: "text" | "date" | "list" | "roles" | "count" | "digest" | "address" | "language" | "publishedFrom";
    }
  | { readonly kind: "choice"; readonly of: readonly string[] };

const text: Kind = { kind: "text" };
const date: Kind = { kind: "date" };
const list: Kind = { kind: "list" };

/** Every key of the front matter in the order in which it is written. Sorted by nothing but meaning. */
export const schema: Readonly<Record<keyof FrontMatter, Kind>> = {
  id: text,
  title: text,
  title_from: { kind: "choice", of: ["headline", "derived"] },
  description: text,
  published: date,
  published_from: { kind: "publishedFrom" },
  updated: date,
  dateline: list,
  agency: text,
  byline: list,
  language: { kind: "language" },
  people: list,
  roles: { kind: "roles" },
  organisations: list,
  places: list,
  topics: list,
  story: text,
  source_file: text,
  source_index: { kind: "count" },
  source_sha256: { kind: "digest" },
  source_url: { kind: "address" },
  source_publisher: text,
  source_retrieved: date,
  status: { kind: "choice", of: ["draft", "reviewed", "published", "superseded", "withdrawn"] },
  embargo: date,
  rights: text,
  corrections: list,
  generator: text,
};

export const keys: ReadonlyMap<string, Kind> = new Map(Object.entries(schema));

/** Keys by which Eleventy would take over the routing, layout or data of a page. */
export const eleventyKeys: ReadonlySet<string> = new Set([
  "date",
  "tags",
  "layout",
  "permalink",
  "pagination",
  "templateEngineOverride",
  "dynamicPermalink",
  "eleventyComputed",
  "eleventyExcludeFromCollections",
  "eleventyNavigation",
  "eleventyImport",
  "eleventyDataSchema",
  "eleventy",
  "pkg",
  "page",
  "collections",
  "content",
]);

/** Keys that reach the prototype of whatever they are merged into. */
export const prototypeKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
