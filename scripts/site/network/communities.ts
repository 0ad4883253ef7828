import { createRequire } from "node:module";
import { UndirectedGraph } from "graphology";
import type Louvain from "graphology-communities-louvain";
import type { CoMention, NodePage, PagePath } from "../model.ts";

// The package is CommonJS, and its types say otherwise.
const louvain: typeof Louvain.default = createRequire(import.meta.url)("graphology-communities-louvain");

/** Who and where a name stands with: topics bind everybody. */
export const namesWith = ({ people, organisations, places }: NodePage): readonly CoMention[] => [
  ...people,
  ...organisations,
  ...places,
];

/**
 * People, organisations and places, linked where briefings name both. A link weighs what they have in common over what
 * they might have: else the names that are everywhere pull all groups into one.
 */
function linksOf(nodes: readonly NodePage[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  const counts = new Map<PagePath, number>();
  for (const node of nodes) {
    if (node.kind === "topic") continue;
    counts.set(node.path, node.briefings.length);
    graph.addNode(node.path);
  }
  for (const node of nodes) {
    if (node.kind === "topic") continue;
    for (const { node: other, count } of namesWith(node)) {
      if (!graph.hasNode(other.path) || graph.hasEdge(node.path, other.path)) continue;
      const own = Math.max(1, node.briefings.length);
      graph.addEdge(node.path, other.path, {
        weight: count / Math.sqrt(own * Math.max(1, counts.get(other.path) ?? 1)),
      });
    }
  }
  return graph;
}

/** A generator of numbers from 0 to 1 that starts alike each time (Park and Miller's minimal standard). */
function steady(): () => number {
  let state = 20240318;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** In how many briefings the names of a group stand, each name by itself. */
export const weightOf = (group: readonly NodePage[]): number =>
  group.reduce((sum, { briefings }) => sum + briefings.length, 0);

/** Names that belong together (Louvain's method), biggest group first; each group's most named first. */
export function communitiesOf(nodes: readonly NodePage[]): readonly (readonly NodePage[])[] {
  const graph = linksOf(nodes);
  const groups = new Map<number, NodePage[]>();
  const found = graph.size > 0 ? louvain(graph, { rng: steady() }) : {};
  for (const node of nodes) {
    const group = found[node.path];
    if (group === undefined) continue;
    const members = groups.get(group);
    if (members) members.push(node);
    else groups.set(group, [node]);
  }
  return [...groups.values()]
    .map((group) => group.sort((a, b) => b.briefings.length - a.briefings.length || (a.path < b.path ? -1 : 1)))
    .map((group) => ({ group, weight: weightOf(group) }))
    .sort((a, b) => b.weight - a.weight || ((a.group[0]?.path ?? "") < (b.group[0]?.path ?? "") ? -1 : 1))
    .map(({ group }) => group);
}
