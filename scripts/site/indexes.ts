import { byText, spanTitle } from "./dates.ts";
import type { IndexPage, NodeKind, NodePage, StoryPage } from "./model.ts";
import { foldName } from "./text.ts";
import { nodeIndexPath, storyIndexPath } from "./urls.ts";

const titles: Readonly<Record<NodeKind, string>> = {
  person: "People",
  organisation: "Organisations",
  place: "Places",
  topic: "Topics",
};

const detailOf = ({ roles, country, kind }: NodePage): string | null => {
  const where = typeof country === "string" ? country : (country?.text ?? null);
  return kind === "place" ? where : (roles[0]?.role ?? where);
};

/** The lists of names, in alphabetical order of their folded forms, and the list of stories, newest first. */
export function makeIndexes(nodes: readonly NodePage[], stories: readonly StoryPage[]): readonly IndexPage[] {
  const ofNames = (Object.keys(titles) as NodeKind[]).map(
    (kind): IndexPage => ({
      kind,
      path: nodeIndexPath(kind),
      title: titles[kind],
      entries: nodes
        .filter((node) => node.kind === kind)
        .map((node) => ({ key: foldName(node.name), node }))
        .sort((a, b) => byText(a.key, b.key) || byText(a.node.path, b.node.path))
        .map(({ node }) => ({ ref: node.ref, count: node.briefings.length, detail: detailOf(node) })),
    }),
  );
  const ofStories: IndexPage = {
    kind: "story",
    path: storyIndexPath,
    title: "Stories",
    entries: stories.map(({ ref, entries, first, last }) => ({
      ref,
      count: entries.length,
      detail: spanTitle(first, last),
    })),
  };
  return [...ofNames, ofStories].filter(({ entries }) => entries.length > 0);
}
