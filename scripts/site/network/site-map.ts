import type { NodePage, PagePath, Site } from "../model.ts";
import { communitiesOf, namesWith, weightOf } from "./communities.ts";
import { type Circle, pack } from "./pack.ts";

/** Names that the briefings name together. Lengths are the drawing's units. */
export interface Group extends Circle {
  /** Its most named names: "Wang Yi, New Zealand, AUKUS". */
  readonly title: string;
  /** Most named first. */
  readonly names: readonly NodePage[];
  /** Names of the group that are left out. */
  readonly more: number;
}

export interface SiteMap {
  /** Left, top, width, height. */
  readonly view: readonly [number, number, number, number];
  readonly groups: readonly Group[];
  /** Indexes into `groups`; `count` is how often names of one stand with names of the other. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly count: number }[];
}

/** What a screen shows and an eye takes in: clusters, not a hairball. */
const mostGroups = 24;
const mostNames = 16;
const smallest = 3;
const linksEach = 2;
const gap = 26;
const [narrow, wide] = [80, 190] as const;

const cache = new WeakMap<Site, SiteMap>();

/** The map of the whole site, made when it is first asked for. */
export function siteMapOf(site: Site): SiteMap {
  const known = cache.get(site);
  if (known) return known;
  const made = draw(site.nodes);
  cache.set(site, made);
  return made;
}

function draw(nodes: readonly NodePage[]): SiteMap {
  const drawn = communitiesOf(nodes)
    .filter((group) => group.length >= smallest)
    .slice(0, mostGroups);
  const heaviest = weightOf(drawn[0] ?? []);
  const radii = drawn.map((group) => Math.round(Math.max(narrow, wide * Math.sqrt(weightOf(group) / heaviest))));
  const groups = pack(radii, gap).map((circle, at): Group => {
    const members = drawn[at] ?? [];
    const title = members.slice(0, 3).map(({ name }) => name);
    return {
      x: Math.round(circle.x),
      y: Math.round(circle.y),
      r: circle.r,
      title: title.join(", "),
      names: members.slice(0, mostNames),
      more: Math.max(0, members.length - mostNames),
    };
  });
  return { view: viewOf(groups), groups, links: linksOf(drawn) };
}

function viewOf(circles: readonly Circle[]): SiteMap["view"] {
  const edge = (of: (circle: Circle) => number): number =>
    circles.reduce((most, circle) => Math.max(most, of(circle)), 0);
  const left = -edge(({ x, r }) => r - x) - gap;
  const top = -edge(({ y, r }) => r - y) - gap;
  return [left, top, edge(({ x, r }) => x + r) + gap - left, edge(({ y, r }) => y + r) + gap - top];
}

/** The strongest links of each group to others. */
function linksOf(groups: readonly (readonly NodePage[])[]): SiteMap["links"] {
  const home = new Map<PagePath, number>();
  groups.forEach((group, at) => {
    for (const { path } of group) home.set(path, at);
  });
  const counts = new Map<string, { readonly from: number; readonly to: number; count: number }>();
  groups.forEach((group, from) => {
    for (const node of group)
      for (const { node: other, count } of namesWith(node)) {
        const to = home.get(other.path);
        if (to === undefined || to <= from) continue;
        const link = counts.get(`${from} ${to}`) ?? { from, to, count: 0 };
        link.count += count;
        counts.set(`${from} ${to}`, link);
      }
  });
  const left = new Map<number, number>();
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || a.from - b.from || a.to - b.to)
    .filter(({ from, to }) => {
      const [a, b] = [left.get(from) ?? linksEach, left.get(to) ?? linksEach];
      if (a === 0 && b === 0) return false;
      left.set(from, Math.max(0, a - 1));
      left.set(to, Math.max(0, b - 1));
      return true;
    });
}
