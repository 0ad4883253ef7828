import type { BriefingRef, NodeKind, Related } from "./model.ts";
import { type Named, nodeKinds } from "./names.ts";
import { listing } from "./text.ts";

/** What comparing briefings takes: their names, in any fixed order. */
export interface Comparable {
  readonly ref: BriefingRef;
  /** Indexes into `Names.all`, once each. */
  readonly listed: readonly number[];
  readonly story: string | null;
}

/** A name in more briefings than this finds no candidates; it still counts between those that rarer names find. */
const commonest = 200;
/** Candidates that are looked at closely. */
const shortlist = 24;

const plurals: Readonly<Record<NodeKind, string>> = {
  person: "people",
  organisation: "organisations",
  place: "places",
  topic: "topics",
};

/** "Wang Yi and AUKUS in common"; from four names on, those of a kind are counted: "3 people and AUKUS in common". */
function reasonFor(shared: readonly Named[]): string {
  const parts = nodeKinds.flatMap((kind) => {
    const own = shared.filter((named) => named.kind === kind).map((named) => named.name);
    return shared.length > 3 && own.length > 1 ? [`${own.length} ${plurals[kind]}`] : own;
  });
  return `${listing(parts)} in common`;
}

/**
 * For each briefing the others with most in common: an exact inverted index over listed names, each weighted by how
 * rare it is (idf). One common name alone relates nothing. Members of one story are left to the story.
 *
 * @returns in the order of `briefings`, at most `limit` each, best first
 */
export function relate(
  briefings: readonly Comparable[],
  names: readonly Named[],
  limit: number,
): readonly (readonly Related[])[] {
  const postings: number[][] = names.map(() => []);
  briefings.forEach(({ listed }, at) => {
    for (const named of listed) postings[named]?.push(at);
  });
  const weights = postings.map((list) => (list.length > 1 ? Math.log(1 + briefings.length / list.length) : 0));
  const scores = new Float64Array(briefings.length);
  const sets = new Map<number, ReadonlySet<number>>();
  const setOf = (at: number): ReadonlySet<number> => {
    const known = sets.get(at);
    if (known) return known;
    const made = new Set(briefings[at]?.listed ?? []);
    sets.set(at, made);
    return made;
  };

  const candidates = ({ listed, story }: Comparable, self: number): readonly number[] => {
    const touched: number[] = [];
    for (const named of listed) {
      const list = postings[named] ?? [];
      if (list.length > commonest) continue;
      const weight = weights[named] ?? 0;
      for (const other of list) {
        if (scores[other] === 0) touched.push(other);
        scores[other] = (scores[other] ?? 0) + weight;
      }
    }
    const others = touched.filter(
      (other) => other !== self && (story === null || briefings[other]?.story !== story) && (scores[other] ?? 0) > 0,
    );
    others.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    for (const other of touched) scores[other] = 0;
    return others.slice(0, shortlist);
  };

  return briefings.map((briefing, self) => {
    const found = candidates(briefing, self).map((other) => {
      const theirs = setOf(other);
      const shared = briefing.listed.filter((named) => theirs.has(named));
      let score = 0;
      for (const named of shared) score += weights[named] ?? 0;
      return { other, shared, score };
    });
    const rare = Math.max(2, briefings.length / 50);
    return found
      .filter(({ shared }) => shared.length > 1 || shared.some((named) => (postings[named]?.length ?? 0) <= rare))
      .sort((a, b) => b.score - a.score || a.other - b.other)
      .slice(0, limit)
      .flatMap(({ other, shared }): readonly Related[] => {
        const to = briefings[other];
        return to ? [{ briefing: to.ref, reason: reasonFor(shared.flatMap((named) => names[named] ?? [])) }] : [];
      });
  });
}
