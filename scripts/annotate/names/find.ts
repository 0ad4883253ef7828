import type { NameProposal, Span } from "../../model.ts";
import { byPosition, overlaps } from "../../spans.ts";
import { type Candidate, gather, plus, type Refiner } from "./candidates.ts";
import type { NameContext } from "./context.ts";
import { finders } from "./finders/index.ts";
import { spanOf } from "./line.ts";
import { refiners } from "./refiners/index.ts";
import { namesByModel, type RuleView } from "./tagger/index.ts";
import { shipped, type Weights } from "./tagger/weights.ts";
import type { NameTrace } from "./trace.ts";

/** What a proposal of the rules loses where the model sees no name. */
const unseen = { person: -30, organisation: -30, place: -30 };

interface Step {
  readonly name: string;
  readonly step: Refiner;
}

/** The refiners of an article: they go over its names twice, but read the article itself once. */
const stepsFor = (context: NameContext): readonly Step[] =>
  refiners.map((refiner) => {
    const step = refiner(context);
    return { name: refiner.name || step.name, step };
  });

const refine = (steps: readonly Step[], candidates: readonly Candidate[], trace?: NameTrace): readonly Candidate[] =>
  steps.reduce((left, { name, step }) => {
    const kept = step(left);
    trace?.refined(name, left, kept);
    return kept;
  }, candidates);

const propose = (context: NameContext) => finders.flatMap((find) => find(context));

const viewOf = (steps: readonly Step[], proposals: readonly NameProposal[]): RuleView => ({
  names: refine(steps, gather(proposals)),
  proposals,
});

/** What rules and gazetteers see alone. */
export const seenByRules = (context: NameContext): RuleView => viewOf(stepsFor(context), propose(context));

/** Whether each of `spans` shares text with one of `others`; both in order, `others` without overlaps. */
function touched(spans: readonly Span[], others: readonly Span[]): readonly boolean[] {
  let next = 0;
  return spans.map((span) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    const other = others[next];
    return other !== undefined && overlaps(other, span);
  });
}

/**
 * The names of an article, in order, without overlaps. The rules go first; the model reads the text beside what they
 * found, and its names join the proposals as one voice more, before the refiners decide anew.
 */
export function names(context: NameContext, weights: Weights = shipped(), trace?: NameTrace): readonly Candidate[] {
  const proposals = propose(context);
  const closed = context.lines.flatMap((line) => [...line.closed].map((at) => spanOf(line, at, at))).sort(byPosition);
  const steps = stepsFor(context);
  const byRules = viewOf(steps, proposals);
  trace?.proposed(context, proposals, byRules.names);
  const votes = namesByModel(context, byRules, weights);
  const shut = touched(votes, closed);
  const open = votes.filter((_, i) => !shut[i]);
  trace?.voted(
    votes,
    votes.filter((_, i) => shut[i]),
  );
  const candidates = gather([...proposals, ...open]);
  const seen = touched(candidates, open);
  return refine(
    steps,
    candidates.map((candidate, i) => (seen[i] ? candidate : { ...candidate, scores: plus(candidate.scores, unseen) })),
    trace,
  );
}
