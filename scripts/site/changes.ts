import type { Chunk, PagePath, Site } from "./model.ts";
import { feedPath } from "./urls.ts";

/** The lists of a site that layouts page through. */
export const pagedLists = [
  "briefings",
  "nodes",
  "volumes",
  "stories",
  "indexes",
  "archive",
  "timeline",
  "quotes",
  "withdrawn",
  "histories",
  "changes",
] as const;
type PagedList = (typeof pagedLists)[number];

interface Page {
  readonly path: PagePath;
}

/** What a build has to render, and the pages that can stay as they are. */
export interface Selection {
  readonly render: Readonly<Record<PagedList, readonly Page[]>>;
  /** Names and stories whose feeds must be made. */
  readonly feeds: ReadonlySet<PagePath>;
  readonly keep: readonly PagePath[];
}

/** Equal in structure. What both sides share is not looked into, so that two graphs cost little more than what differs. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, at) => sameValue(one, b[at]));
  if (Array.isArray(b)) return false;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, one]) => right.has(key) && sameValue(one, right.get(key)));
}

/** All that a page may show of the site besides its own item: see `Site` in `model.ts`. */
const frameOf = ({ settings, indexes, archive, timeline, quotes, upcoming, recent, changes }: Site): unknown => [
  settings,
  indexes
    .filter(({ path, parts }) => !parts.some((part) => part.path === path))
    .map(({ kind, path, title, entries }) => [kind, path, title, entries.length > 0]),
  [archive, timeline, quotes, changes].map((chunks: readonly Chunk<unknown>[]) =>
    chunks.map(({ path, title }) => [path, title]),
  ),
  upcoming,
  recent,
];

/** Everything in a first build; later only the pages whose item differs, unless what all pages show has changed. */
export function select(last: Site | null, site: Site): Selection {
  const known = new Map<PagePath, Page>();
  if (last && sameValue(frameOf(last), frameOf(site))) {
    for (const list of pagedLists) for (const page of last[list]) known.set(page.path, page);
  }
  const keep: PagePath[] = [];
  const changed = (page: Page): boolean => {
    const before = known.get(page.path);
    if (before === undefined || !sameValue(before, page)) return true;
    keep.push(page.path);
    return false;
  };
  const render = {
    briefings: site.briefings.filter(changed),
    nodes: site.nodes.filter(changed),
    volumes: site.volumes.filter(changed),
    stories: site.stories.filter(changed),
    indexes: site.indexes.filter(changed),
    archive: site.archive.filter(changed),
    timeline: site.timeline.filter(changed),
    quotes: site.quotes.filter(changed),
    withdrawn: site.withdrawn.filter(changed),
    histories: site.histories.filter(changed),
    changes: site.changes.filter(changed),
  };
  const fresh = new Set([...render.briefings, ...render.nodes, ...render.stories].map(({ path }) => path));
  const feeds = new Set<PagePath>();
  for (const { path, briefings } of followed(site)) {
    if (fresh.has(path) || briefings.some((one) => fresh.has(one.path))) feeds.add(path);
    else keep.push(feedPath(path));
  }
  return { render, feeds, keep };
}

/** Pages with a feed, and the briefings that it tells of. */
function* followed(site: Site): Generator<{ readonly path: PagePath; readonly briefings: readonly Page[] }> {
  for (const node of site.nodes) if (node.feed !== null) yield node;
  for (const { path, entries } of site.stories) yield { path, briefings: entries.map(({ briefing }) => briefing) };
}
