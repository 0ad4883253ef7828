import type { EntityKind, Mention, NameProposal, Span } from "../../model.ts";
import { byPosition } from "../../spans.ts";

export type Scores = Readonly<Record<EntityKind, number>>;

/** All that was proposed for one span. */
export interface Candidate extends Mention {
  readonly scores: Scores;
  readonly roles: readonly string[];
  /** Canonical name by kind, where a finder knows it. */
  readonly canonical: ReadonlyMap<EntityKind, string>;
}

/** A step between the proposals and the entities. */
export type Refiner = (candidates: readonly Candidate[]) => readonly Candidate[];

export const nothing: Scores = { person: 0, organisation: 0, place: 0 };

export const plus = (a: Scores, b: Scores, share = 1): Scores => ({
  person: a.person + b.person * share,
  organisation: a.organisation + b.organisation * share,
  place: a.place + b.place * share,
});

/** The likeliest kind; of equals, the first of person, organisation, place. */
export const kindOf = ({ scores }: Pick<Candidate, "scores">): EntityKind =>
  scores.person >= scores.organisation && scores.person >= scores.place
    ? "person"
    : scores.organisation >= scores.place
      ? "organisation"
      : "place";

export const weightOf = (candidate: Candidate): number => candidate.scores[kindOf(candidate)];

/** A number for a span of an article, for maps. */
export const spanKey = ({ start, end }: Span): number => start * 65_536 + (end - start);

interface Growing extends Candidate {
  by: string;
  certainty: Candidate["certainty"];
  readonly scores: Record<EntityKind, number>;
  readonly roles: string[];
  canonical: Map<EntityKind, string>;
  strongest: number;
}

const noNames = new Map<EntityKind, string>();

/** Adds up the proposals of each span, in order of place. */
export function gather(proposals: readonly NameProposal[]): readonly Candidate[] {
  const bySpan = new Map<number, Growing>();
  for (const { kind, weight, role, canonical, start, end, text, by, certainty } of proposals) {
    const key = spanKey({ start, end });
    let candidate = bySpan.get(key);
    if (!candidate) {
      const scores = { person: 0, organisation: 0, place: 0 };
      candidate = { start, end, text, by, certainty, scores, roles: [], canonical: noNames, strongest: 0 };
      bySpan.set(key, candidate);
    }
    if (weight > candidate.strongest) {
      candidate.strongest = weight;
      candidate.by = by;
      candidate.certainty = certainty;
    }
    candidate.scores[kind] += weight;
    if (role !== undefined && !candidate.roles.includes(role)) candidate.roles.push(role);
    if (canonical !== undefined) candidate.canonical = new Map(candidate.canonical).set(kind, canonical);
  }
  return [...bySpan.values()].sort(byPosition);
}

export const wordsOf = (text: string): readonly string[] => text.split(/\s+/u);
