import type { BriefingPage, NodeKind, NodePage, Site } from "../model.ts";
import { foldName } from "../text.ts";

/** What a pack shall hold. Names are those of the site or their aliases, whatever their case and accents. */
export interface Wanted {
  readonly names: readonly { readonly kind: NodeKind; readonly name: string }[];
  readonly stories: readonly string[];
  /** `YYYY-MM-DD`, both included; null for no bound. */
  readonly since: string | null;
  readonly until: string | null;
}

export interface Pack {
  readonly title: string;
  /** Oldest first, undated last, as one reads a run of events. */
  readonly briefings: readonly BriefingPage[];
  /** Dossiers of the names that most of its briefings share. */
  readonly names: readonly NodePage[];
}

/** A name or story that was asked for and is not there, with what comes near. */
export interface Unknown {
  readonly asked: string;
  readonly near: readonly string[];
}

/** So many of a kind have their dossier in a pack. */
const most = 4;

/** One name of several briefings, or the only briefing's own. */
const enough = (count: number, briefings: number): boolean => count >= Math.min(2, briefings);

function nodeNamed(site: Site, kind: NodeKind, name: string): NodePage | undefined {
  const key = foldName(name);
  return site.nodes.find(
    (node) => node.kind === kind && [node.name, ...node.aliases].some((own) => foldName(own) === key),
  );
}

function near(names: readonly string[], asked: string): readonly string[] {
  const words = foldName(asked).split(/\s+/);
  return names.filter((name) => words.some((word) => word.length > 2 && foldName(name).includes(word))).slice(0, 5);
}

/** Names and stories of a request that the site does not have. */
export function unknownIn(site: Site, wanted: Wanted): readonly Unknown[] {
  const ofKind = (kind: NodeKind): readonly string[] =>
    site.nodes.filter((node) => node.kind === kind).map(({ name }) => name);
  return [
    ...wanted.names
      .filter(({ kind, name }) => !nodeNamed(site, kind, name))
      .map(({ kind, name }) => ({ asked: name, near: near(ofKind(kind), name) })),
    ...wanted.stories
      .filter((story) => !site.stories.some(({ title }) => foldName(title) === foldName(story)))
      .map((story) => ({
        asked: story,
        near: near(
          site.stories.map(({ title }) => title),
          story,
        ),
      })),
  ];
}

function isWithin(date: string | null, { since, until }: Wanted): boolean {
  if (since === null && until === null) return true;
  return date !== null && (since === null || date >= since) && (until === null || date <= until);
}

function mainNames(site: Site, chosen: readonly BriefingPage[]): readonly NodePage[] {
  const counts = new Map<string, number>();
  for (const { people, organisations, places } of chosen)
    for (const { path } of [...people, ...organisations, ...places]) counts.set(path, (counts.get(path) ?? 0) + 1);
  const count = (node: NodePage): number => counts.get(node.path) ?? 0;
  return (["person", "organisation", "place"] as const).flatMap((kind) =>
    site.nodes
      .filter((node) => node.kind === kind && enough(count(node), chosen.length) && count(node) > 0)
      .sort((a, b) => count(b) - count(a) || (a.path < b.path ? -1 : 1))
      .slice(0, most),
  );
}

/** The briefings that have every name and one of the stories asked for, in the time asked for. */
export function selectPack(site: Site, wanted: Wanted, title: string): Pack {
  const nodes = wanted.names.flatMap(({ kind, name }) => nodeNamed(site, kind, name) ?? []);
  const stories = new Set(wanted.stories.map(foldName));
  const briefings = site.briefings.filter(
    (briefing) =>
      isWithin(briefing.ref.date, wanted) &&
      nodes.every((node) => node.briefings.some(({ path }) => path === briefing.path)) &&
      (stories.size === 0 || (briefing.story !== null && stories.has(foldName(briefing.story.ref.text)))),
  );
  const dated = briefings.filter(({ ref }) => ref.date !== null).reverse();
  const chosen = [...dated, ...briefings.filter(({ ref }) => ref.date === null)];
  return { title, briefings: chosen, names: mainNames(site, chosen) };
}
