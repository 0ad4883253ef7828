import { partsOf } from "./chunks.ts";
import { byDateNewest } from "./dates.ts";
import type { NodePage, NodeVolume } from "./model.ts";
import { volumePath } from "./urls.ts";

/** What a dossier itself shows at most; what is older stands in its volumes. */
const shown = { mentions: 120, quotesBy: 40, quotesAbout: 40, timeline: 60, listed: 200 } as const;

type ListName = keyof typeof shown;

/** An entry of one of a dossier's lists, by its place there. */
interface Unit {
  readonly list: ListName;
  readonly at: number;
  readonly date: string | null;
  readonly weight: number;
}

/** What a quotation's attribution weighs, near enough. */
const attribution = 200;

const unitsOf = (node: NodePage): readonly Unit[] => [
  ...node.mentions.map(
    ({ briefing, html }, at): Unit => ({ list: "mentions", at, date: briefing.date, weight: html.length }),
  ),
  ...(["quotesBy", "quotesAbout"] as const).flatMap((list) =>
    node[list].map(
      ({ briefing, html }, at): Unit => ({ list, at, date: briefing.date, weight: html.length + attribution }),
    ),
  ),
  ...node.timeline.map(({ sortKey, html }, at): Unit => ({ list: "timeline", at, date: sortKey, weight: html.length })),
  ...node.listed.map(({ date }, at): Unit => ({ list: "listed", at, date, weight: 0 })),
];

/** Those of a list that fall into a part, in the order of the list. */
function pick<T>(entries: readonly T[], list: ListName, part: readonly Unit[]): readonly T[] {
  const places = part.flatMap((unit) => (unit.list === list ? [unit.at] : [])).sort((a, b) => a - b);
  return places.flatMap((at) => entries[at] ?? []);
}

const isLong = (node: NodePage): boolean =>
  (Object.keys(shown) as ListName[]).some((list) => node[list].length > shown[list]);

/**
 * A long dossier keeps what is newest; all of it, year by year, goes to pages of its own, so that no page grows without
 * bound. A short one stays whole and has no volumes.
 */
export function shelve(node: NodePage): { readonly node: NodePage; readonly volumes: readonly NodeVolume[] } {
  if (!isLong(node)) return { node, volumes: [] };
  const units = [...unitsOf(node)].sort((a, b) => byDateNewest(a.date, b.date));
  const parts = partsOf(units, { grain: "year", dateOf: ({ date }) => date, weigh: ({ weight }) => weight }).map(
    (part) => ({
      part,
      ref: { text: part.title, path: volumePath(node.path, part.key), count: part.entries.length },
    }),
  );
  const volumes = parts.map(
    ({ part: { entries }, ref }, at): NodeVolume => ({
      node: node.ref,
      path: ref.path,
      title: ref.text,
      mentions: pick(node.mentions, "mentions", entries),
      quotesBy: pick(node.quotesBy, "quotesBy", entries),
      quotesAbout: pick(node.quotesAbout, "quotesAbout", entries),
      timeline: pick(node.timeline, "timeline", entries),
      listed: pick(node.listed, "listed", entries),
      newer: parts[at - 1]?.ref ?? null,
      older: parts[at + 1]?.ref ?? null,
    }),
  );
  const short: NodePage = {
    ...node,
    mentions: node.mentions.slice(0, shown.mentions),
    quotesBy: node.quotesBy.slice(0, shown.quotesBy),
    quotesAbout: node.quotesAbout.slice(0, shown.quotesAbout),
    // A timeline runs forward: its newest stand last.
    timeline: node.timeline.slice(-shown.timeline),
    listed: node.listed.slice(0, shown.listed),
    volumes: parts.map(({ ref }) => ref),
  };
  return { node: short, volumes };
}
