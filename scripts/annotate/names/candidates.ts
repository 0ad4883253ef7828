import type { EntityKind, Mention, NameProposal } from "../../model.ts";

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

const kinds = ["person", "organisation", "place"] as const;

export const nothing: Scores = { person: 0, organisation: 0, place: 0 };

export const plus = (a: Scores, b: Scores, share = 1): Scores => ({
  person: a.person + b.person * share,
  organisation: a.organisation + b.organisation * share,
  place: a.place + b.place * share,
});

/** The likeliest kind; of equals, the first of person, organisation, place. */
export const kindOf = ({ scores }: Pick<Candidate, "scores">): EntityKind =>
  kinds.reduce((best, kind) => (scores[kind] > scores[best] ? kind : best));

export const weightOf = (candidate: Candidate): number => candidate.scores[kindOf(candidate)];

/** Adds up the proposals of each span, in order of place. */
export function gather(proposals: readonly NameProposal[]): readonly Candidate[] {
  const bySpan = new Map<string, Candidate>();
  const strongest = new Map<string, number>();
  for (const { kind, weight, role, canonical, start, end, text, by, certainty } of proposals) {
    const key = `${start}-${end}`;
    const known = bySpan.get(key);
    const leads = weight > (strongest.get(key) ?? 0);
    if (leads) strongest.set(key, weight);
    const names = new Map(known?.canonical);
    if (canonical !== undefined) names.set(kind, canonical);
    bySpan.set(key, {
      start,
      end,
      text,
      by: known && !leads ? known.by : by,
      certainty: known && !leads ? known.certainty : certainty,
      scores: plus(known?.scores ?? nothing, { ...nothing, [kind]: weight }),
      roles: [...new Set([...(known?.roles ?? []), ...(role === undefined ? [] : [role])])],
      canonical: names,
    });
  }
  return [...bySpan.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

export const wordsOf = (text: string): readonly string[] => text.split(/\s+/u);
