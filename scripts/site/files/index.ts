import type { BriefingPage, PagePath, Site } from "../model.ts";
import {
  atomPath,
  calendarPath,
  feedPath,
  homePath,
  jsonFeedPath,
  opmlPath,
  robotsPath,
  sitemapPath,
} from "../urls.ts";
import { AtomPrinter } from "./atom.ts";
import { calendar } from "./calendar.ts";
import { hostFiles } from "./host-files.ts";
import { jsonFeed } from "./json-feed.ts";
import { movedPages, withFeeds } from "./moved-pages.ts";
import { opml } from "./opml.ts";
import { robots, sitemap } from "./sitemap.ts";
import { changedAt, newestOf, type TextFile, urn } from "./text-file.ts";

export type { TextFile } from "./text-file.ts";

/** The site's feeds, and one for every page that gathers briefings. */
function feeds(site: Site, wanted: ReadonlySet<PagePath> | null): readonly TextFile[] {
  const { settings } = site;
  const byPath = new Map(site.briefings.map((page) => [page.path, page]));
  const atom = new AtomPrinter(settings);
  const pages = (paths: readonly PagePath[]): readonly BriefingPage[] =>
    paths.flatMap((path) => byPath.get(path) ?? []);
  const feed = (kind: string, name: string, page: PagePath, briefings: readonly BriefingPage[]): TextFile => {
    const self = feedPath(page);
    const head = {
      id: urn(kind, name),
      title: `${name} – ${settings.title}`,
      subtitle: kind === "story" ? `Briefings in the story “${name}”.` : `Briefings that name ${name}.`,
      self,
      page,
    };
    return { path: self, text: atom.feed(head, briefings) };
  };
  const own = {
    id: urn("site", settings.url ?? settings.title),
    title: settings.title,
    subtitle: settings.description,
    self: atomPath,
    page: homePath,
  };
  return [
    { path: atomPath, text: atom.feed(own, site.briefings) },
    { path: jsonFeedPath, text: jsonFeed(settings, site.briefings) },
    ...site.nodes.flatMap((node) =>
      node.feed === null || wanted?.has(node.path) === false
        ? []
        : [feed(node.kind, node.name, node.path, pages(node.briefings.map(({ path }) => path)))],
    ),
    ...site.stories
      .filter(({ path, feed }) => feed !== null && wanted?.has(path) !== false)
      .map((story) =>
        feed(
          "story",
          story.title,
          story.path,
          pages([...story.entries].reverse().map(({ briefing }) => briefing.path)),
        ),
      ),
  ];
}

/**
 * The files of the site that are not pages.
 *
 * @param wanted the pages whose feeds have to be made; null for all
 */
export function textFiles(site: Site, wanted: ReadonlySet<PagePath> | null = null): readonly TextFile[] {
  const { settings } = site;
  return [
    ...feeds(site, wanted),
    { path: opmlPath, text: opml(site) },
    { path: calendarPath, text: calendar(settings, site.upcoming, newestOf(site.briefings.map(changedAt))) },
    { path: robotsPath, text: robots(settings.url) },
    { path: sitemapPath, text: sitemap(site, settings.url ?? settings.pathPrefix) },
    ...hostFiles(withFeeds(site), settings.pathPrefix),
    ...movedPages(site),
  ];
}
