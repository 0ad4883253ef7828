import { dayOf } from "./dates.ts";
import type { BriefingPage, NodePage, PagePath, Settings, Site } from "./model.ts";
import { escapeHtml } from "./text.ts";
import { absoluteUrl, atomPath, homePath, jsonFeedPath, robotsPath, sitemapPath } from "./urls.ts";

/** A file that is text and no page: feeds, sitemap, robots. */
export interface TextFile {
  readonly path: PagePath;
  readonly text: string;
}

/** A feed holds the newest briefings only. */
const longest = 30;

// XML 1.0 cannot hold these at all, not even escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const xml = (text: string): string => escapeHtml(text.replace(unprintable, "").replace(/\p{Cs}/gu, "\ufffd"));

/** A date as RFC 3339 wants it: a day alone counts from its start in UTC. */
const instant = (date: string): string => (date.length === 10 ? `${date}T00:00:00Z` : withZone(date));

const withZone = (date: string): string => {
  const at = new Date(/(?:Z|[+-]\d{2}:?\d{2})$/.test(date) ? date : `${date}Z`);
  return Number.isNaN(at.getTime()) ? `${date.slice(0, 10)}T00:00:00Z` : at.toISOString().replace(".000Z", "Z");
};

/** Undated briefings carry the day that stands for "never", which sorts last in every reader. */
const never = "1970-01-01";

const changedAt = (page: BriefingPage): string => instant(page.updated ?? page.published ?? never);

/** The newest change of any of the pages: no clock is asked, so that two builds give the same bytes. */
function newestChange(pages: readonly BriefingPage[]): string {
  let newest = instant(never);
  for (const page of pages) {
    const changed = changedAt(page);
    if (changed > newest) newest = changed;
  }
  return newest;
}

/** A name for ever: it stays the same when the site moves or a briefing's file is renamed. */
const urn = (kind: string, id: string): string => `urn:dateline:${kind}:${encodeURIComponent(id)}`;

/** Links in feeds are whole addresses where the site knows its own; else they stand as seen from the feed's file. */
function linkTo(settings: Settings, from: PagePath, to: PagePath): string {
  if (settings.url !== null) return absoluteUrl(settings.url, to);
  return `${from.includes("/") ? "../" : ""}${to}`;
}

interface FeedHead {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Its own address, and that of the page that shows the same. */
  readonly self: PagePath;
  readonly page: PagePath;
}

function atomEntry(settings: Settings, head: FeedHead, page: BriefingPage): string {
  const authors = [...page.byline, ...(page.agency ? [page.agency] : [])];
  const published = page.published === null ? "" : `\n    <published>${instant(page.published)}</published>`;
  return `  <entry xml:lang="${xml(page.language)}">
    <id>${xml(urn("briefing", page.id))}</id>
    <title>${xml(page.title)}</title>
    <link rel="alternate" type="text/html" href="${xml(linkTo(settings, head.self, page.path))}"/>${published}
    <updated>${changedAt(page)}</updated>
${(authors.length > 0 ? authors : [settings.title]).map((name) => `    <author><name>${xml(name)}</name></author>\n`).join("")}${page.topics
  .map(({ text }) => `    <category term="${xml(text)}"/>\n`)
  .join("")}    <summary>${xml(page.summary || page.title)}</summary>
  </entry>
`;
}

/** An Atom feed (RFC 4287) of the newest briefings of `pages`, which come newest first. */
function atomFeed(settings: Settings, head: FeedHead, pages: readonly BriefingPage[]): string {
  const newest = pages.slice(0, longest);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(settings.language)}">
  <id>${xml(head.id)}</id>
  <title>${xml(head.title)}</title>
  <subtitle>${xml(head.subtitle)}</subtitle>
  <updated>${newestChange(newest)}</updated>
  <link rel="self" type="application/atom+xml" href="${xml(linkTo(settings, head.self, head.self))}"/>
  <link rel="alternate" type="text/html" href="${xml(linkTo(settings, head.self, head.page))}"/>
  <generator>Dateline</generator>
${newest.map((page) => atomEntry(settings, head, page)).join("")}</feed>
`;
}

/** A JSON Feed, version 1.1. */
function jsonFeed(settings: Settings, pages: readonly BriefingPage[]): string {
  const items = pages.slice(0, longest).map((page) => {
    const published = page.published === null ? {} : { date_published: instant(page.published) };
    const authors = [...page.byline, ...(page.agency ? [page.agency] : [])].map((name) => ({ name }));
    return {
      id: urn("briefing", page.id),
      url: linkTo(settings, jsonFeedPath, page.path),
      title: page.title,
      content_text: page.summary || page.title,
      ...published,
      ...(page.updated === null ? {} : { date_modified: instant(page.updated) }),
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

/** Every page but the error page, with the day of its last change where that is known. Crawlers want a whole `base`. */
function sitemap(site: Site, base: string): string {
  const page = (path: PagePath, changed: string | null): string =>
    `  <url><loc>${xml(absoluteUrl(base, path))}</loc>${changed === null ? "" : `<lastmod>${changed}</lastmod>`}</url>\n`;
  const newest = site.briefings[0]?.ref.date ?? null;
  const lines = [
    page(homePath, newest),
    ...site.briefings.map((one) => page(one.path, dayOf(one.updated) ?? one.ref.date)),
    ...site.nodes.map((one) => page(one.path, one.last)),
    ...site.stories.map((one) => page(one.path, one.last)),
    ...[...site.indexes, ...site.archive, ...site.timeline, ...site.quotes].map((one) => page(one.path, null)),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join("")}</urlset>
`;
}

const robots = (base: string | null): string =>
  `User-agent: *\nAllow: /\n${base === null ? "" : `Sitemap: ${absoluteUrl(base, sitemapPath)}\n`}`;

function topicFeed(
  settings: Settings,
  topic: NodePage,
  byPath: ReadonlyMap<PagePath, BriefingPage>,
): readonly TextFile[] {
  if (topic.feed === null) return [];
  const pages = topic.briefings.slice(0, longest).flatMap(({ path }) => byPath.get(path) ?? []);
  const head: FeedHead = {
    id: urn("topic", topic.name),
    title: `${topic.name} – ${settings.title}`,
    subtitle: `Briefings on ${topic.name}.`,
    self: topic.feed,
    page: topic.path,
  };
  return [{ path: topic.feed, text: atomFeed(settings, head, pages) }];
}

/** All files of the site that are not pages. `robots.txt` shows the sitemap only where its addresses are whole. */
export function feedFiles(site: Site): readonly TextFile[] {
  const { settings, briefings } = site;
  const byPath = new Map(briefings.map((page) => [page.path, page]));
  const head: FeedHead = {
    id: urn("site", settings.url ?? settings.title),
    title: settings.title,
    subtitle: settings.description,
    self: atomPath,
    page: homePath,
  };
  return [
    { path: atomPath, text: atomFeed(settings, head, briefings) },
    { path: jsonFeedPath, text: jsonFeed(settings, briefings) },
    { path: robotsPath, text: robots(settings.url) },
    { path: sitemapPath, text: sitemap(site, settings.url ?? settings.pathPrefix) },
    ...site.nodes.flatMap((node) => topicFeed(settings, node, byPath)),
  ];
}
