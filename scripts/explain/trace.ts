import { type Candidate, nothing, type Scores, spanKey } from "../annotate/names/candidates.ts";
import type { NameTrace } from "../annotate/names/trace.ts";
import type { NameProposal, Span } from "../model.ts";
import { byPosition } from "../spans.ts";
import { type Vote, voteReader } from "./votes.ts";

/** What a step made of the scores of one span. */
interface Step {
  readonly by: string;
  readonly before: Scores | null;
  readonly after: Scores | null;
}

/** All that was heard while the names of one article were found. */
export interface Heard {
  readonly trace: NameTrace;
  readonly proposalsFor: (span: Span) => readonly NameProposal[];
  /** The names that the model sees, and whether they stand where no name may. */
  readonly votes: () => readonly (NameProposal & { readonly shut: boolean })[];
  readonly voteOn: (span: Span) => Vote | null;
  readonly stepsOf: (span: Span) => readonly Step[];
  /** Every span that was proposed or recalled, in order, with the candidate as it last stood. */
  readonly candidates: () => readonly Candidate[];
}

const same = (a: Scores | null, b: Scores | null): boolean =>
  a === b || (!!a && !!b && a.person === b.person && a.organisation === b.organisation && a.place === b.place);

/** A listener that keeps everything. */
export function listen(): Heard {
  const proposed = new Map<number, NameProposal[]>();
  const votes: (NameProposal & { shut: boolean })[] = [];
  const steps = new Map<number, Step[]>();
  const last = new Map<number, Candidate>();
  let voteOn: (span: Span) => Vote | null = () => null;
  const put = (proposal: NameProposal): void => {
    const list = proposed.get(spanKey(proposal)) ?? [];
    list.push(proposal);
    proposed.set(spanKey(proposal), list);
  };
  const step = (key: number, found: Step): void => {
    if (same(found.before, found.after)) return;
    const list = steps.get(key) ?? [];
    list.push(found);
    steps.set(key, list);
  };
  return {
    trace: {
      proposed: (context, proposals, byRules) => {
        for (const proposal of proposals) put(proposal);
        let read: typeof voteOn | null = null;
        voteOn = (span) => {
          read ??= voteReader(context, { names: byRules, proposals });
          return read(span);
        };
      },
      voted: (seen, shut) => {
        for (const vote of seen) {
          votes.push({ ...vote, shut: shut.includes(vote) });
          if (!shut.includes(vote)) put(vote);
        }
      },
      refined: (by, before, after) => {
        const was = new Map(before.map((candidate) => [spanKey(candidate), candidate]));
        const is = new Map(after.map((candidate) => [spanKey(candidate), candidate]));
        if (last.size === 0)
          for (const [key, candidate] of was) {
            const sum = { ...nothing };
            for (const { kind, weight } of proposed.get(key) ?? []) sum[kind] += weight;
            step(key, { by: "unseen by the model", before: sum, after: candidate.scores });
          }
        for (const [key, candidate] of [...was, ...is]) {
          last.set(key, candidate);
          if (was.has(key) && is.has(key) && candidate === was.get(key)) continue;
          step(key, { by, before: was.get(key)?.scores ?? null, after: is.get(key)?.scores ?? null });
        }
      },
    },
    proposalsFor: (span) => proposed.get(spanKey(span)) ?? [],
    votes: () => votes,
    voteOn: (span) => voteOn(span),
    stepsOf: (span) => steps.get(spanKey(span)) ?? [],
    candidates: () => [...last.values()].sort(byPosition),
  };
}
