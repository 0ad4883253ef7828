import type { CoMention, Neighbourhood, NodePage, PagePath } from "../model.ts";

/** More than this around one name is read as a list, not as a picture. */
const most = 12;
/** Of these, topics say what it is about, but would crowd out who and where. */
const mostTopics = 2;
/** So many of the strongest ties between the neighbours are drawn. */
const mostTies = 12;

const listsOf = ({ people, organisations, places, topics }: NodePage): readonly (readonly CoMention[])[] => [
  people,
  organisations,
  places,
  topics,
];

/** How much oftener together than their own frequencies make likely: a name that is everywhere tells little of anyone. */
const closeness = (count: number, own: number): number => count / Math.sqrt(Math.max(1, own));

function nearest(node: NodePage, byPath: ReadonlyMap<PagePath, NodePage>): readonly CoMention[] {
  const ranked = listsOf(node).flatMap((list) =>
    list
      .map((mention) => ({
        mention,
        score: closeness(mention.count, byPath.get(mention.node.path)?.briefings.length ?? 0),
      }))
      .sort((a, b) => b.score - a.score)
      .slice(0, list[0]?.node.kind === "topic" ? mostTopics : most),
  );
  // Sorting is stable, so equals keep the order of their lists and every build draws the same.
  return ranked
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ mention }) => mention);
}

/** Names that stand in briefings with this one, nearest first, and the ties among them. Null where there are too few. */
export function neighbourhoodOf(node: NodePage, byPath: ReadonlyMap<PagePath, NodePage>): Neighbourhood | null {
  const neighbours = nearest(node, byPath);
  if (neighbours.length < 3) return null;
  const places = new Map(neighbours.map((neighbour, at) => [neighbour.node.path, at]));
  const ties: Neighbourhood["ties"][number][] = [];
  neighbours.forEach((neighbour, from) => {
    const other = byPath.get(neighbour.node.path);
    if (!other) return;
    for (const list of listsOf(other))
      for (const { node: theirs, count } of list) {
        const to = places.get(theirs.path);
        if (to !== undefined && to > from) ties.push({ from, to, count });
      }
  });
  ties.sort((a, b) => b.count - a.count || a.from - b.from || a.to - b.to);
  return { neighbours, ties: ties.slice(0, mostTies) };
}
