import { generateOpml } from "feedsmith";
import type { NodeKind, PagePath, Site } from "../model.ts";
import { atomPath, homePath, opmlPath } from "../urls.ts";
import { linkTo, printable } from "./text-file.ts";

const groups: readonly (readonly [NodeKind, string])[] = [
  ["person", "People"],
  ["organisation", "Organisations"],
  ["place", "Places"],
  ["topic", "Topics"],
];

/** A list of every feed of the site (OPML 2.0), by kind, for one import into a feed reader. */
export function opml(site: Site): string {
  const { settings } = site;
  const outline = (name: string, feed: PagePath, page: PagePath) => ({
    text: printable(name),
    title: printable(name),
    type: "rss",
    xmlUrl: linkTo(settings, opmlPath, feed),
    htmlUrl: linkTo(settings, opmlPath, page),
  });
  const group = (text: string, outlines: readonly object[]) =>
    outlines.length === 0 ? [] : [{ text, outlines: [...outlines] }];
  const nodes = groups.flatMap(([kind, title]) =>
    group(
      title,
      site.nodes.flatMap((node) => (node.kind === kind && node.feed ? [outline(node.name, node.feed, node.path)] : [])),
    ),
  );
  return `${generateOpml({
    head: { title: printable(settings.title) },
    body: {
      outlines: [
        outline(settings.title, atomPath, homePath),
        ...group(
          "Stories",
          site.stories.flatMap((story) => (story.feed ? [outline(story.title, story.feed, story.path)] : [])),
        ),
        ...nodes,
      ],
    },
  }).trim()}\n`;
}
