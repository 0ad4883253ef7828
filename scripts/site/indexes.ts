import { byText, spanTitle } from "./dates.ts";
import type { Identity, IndexPage, NodeKind, NodePage, Ref, StoryPage } from "./model.ts";
import { foldName } from "./text.ts";
import { listPath, nodeIndexPath, quoteIndexPath, storyIndexPath } from "./urls.ts";

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

type Entry = IndexPage["entries"][number];

/** A page lists so many names; an index with more shows the most frequent, and parts the whole in alphabetical order. */
const longest = 1000;
const mostFrequent = 200;

function paged(index: Omit<IndexPage, "total" | "parts">): readonly IndexPage[] {
  const { entries } = index;
  const total = entries.length;
  if (total <= longest) return [{ ...index, total, parts: [] }];
  const pages: (readonly Entry[])[] = [];
  for (let at = 0; at < total; at += longest) pages.push(entries.slice(at, at + longest));
  const parts = pages.map(
    (own, at): Ref => ({
      text: `${own[0]?.ref.text ?? ""} – ${own.at(-1)?.ref.text ?? ""}`,
      path: listPath(index.path, at + 1),
    }),
  );
  const frequent = [...entries]
    .map((entry, at) => ({ entry, at }))
    .sort((a, b) => b.entry.count - a.entry.count || a.at - b.at)
    .slice(0, mostFrequent)
    .sort((a, b) => a.at - b.at);
  return [
    { ...index, entries: frequent.map(({ entry }) => entry), total, parts },
    ...parts.map(
      ({ text, path }, at): IndexPage => ({
        ...index,
        title: `${index.title}: ${text}`,
        path,
        entries: pages[at] ?? [],
        unsettled: [],
        total,
        parts,
      }),
    ),
  ];
}

/**
 * Who is quoted, and on what: the ledger of quotations by speaker and by topic. An entry leads to the quotations in the
 * dossier.
 *
 * @param nodes whole, as they are before long dossiers are parted
 */
export function makeQuoteIndexes(nodes: readonly NodePage[]): readonly IndexPage[] {
  const index = (
    kind: "speaker" | "subject",
    quotesOf: (node: NodePage) => number,
    anchor: string,
  ): Omit<IndexPage, "total" | "parts"> => ({
    kind,
    path: quoteIndexPath(kind),
    title: kind === "speaker" ? "Who said what, by speaker" : "Who said what, by topic",
    unsettled: [],
    entries: nodes
      .map((node) => ({ node, count: quotesOf(node), key: foldName(node.name) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => byText(a.key, b.key) || byText(a.node.path, b.node.path))
      .map(({ node, count }) => ({ ref: node.ref, count, detail: node.roles[0]?.role ?? null, anchor })),
  });
  return [
    ...paged(index("speaker", ({ quotesBy }) => quotesBy.length, "said-by")),
    ...paged(index("subject", ({ kind, quotesAbout }) => (kind === "topic" ? quotesAbout.length : 0), "said-about")),
  ].filter(({ entries }) => entries.length > 0);
}

/** The lists of names, in alphabetical order of their folded forms, and the list of stories, newest first. */
export function makeIndexes(
  nodes: readonly NodePage[],
  stories: readonly StoryPage[],
  unsettled: readonly Identity[],
): readonly IndexPage[] {
  const ofNames = (Object.keys(titles) as NodeKind[]).flatMap((kind) =>
    paged({
      kind,
      path: nodeIndexPath(kind),
      title: titles[kind],
      unsettled: unsettled.filter((identity) => identity.kind === kind),
      entries: nodes
        .filter((node) => node.kind === kind)
        .map((node) => ({ key: foldName(node.name), node }))
        .sort((a, b) => byText(a.key, b.key) || byText(a.node.path, b.node.path))
        .map(({ node }) => ({ ref: node.ref, count: node.briefings.length, detail: detailOf(node) })),
    }),
  );
  const ofStories = paged({
    kind: "story",
    path: storyIndexPath,
    title: "Stories",
    unsettled: [],
    entries: stories.map(({ ref, entries, first, last }) => ({
      ref,
      count: entries.length,
      detail: spanTitle(first, last),
    })),
  });
  return [...ofNames, ...ofStories].filter(({ entries }) => entries.length > 0);
}
