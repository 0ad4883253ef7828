import type { EntityKind } from "../../../model.ts";
import { type Candidate, kindOf, nothing, plus, type Refiner, weightOf } from "../candidates.ts";
import type { NameContext } from "../context.ts";

const between = /^(?:, | and |, and | or |, or | & )$/;
/** A neighbour this sure lends to one this unsure. */
const sure = 60;
const unsure = 55;
const loan = 30;

/** Names in one list are of one kind: "in Savar, Tangail and Sherpur". */
export const shareInLists =
  (context: NameContext): Refiner =>
  (candidates) => {
    const { text } = context.article;
    const result: Candidate[] = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
    const kindFrom = (neighbour: Candidate | undefined, gap: string): EntityKind | null =>
      neighbour && between.test(gap) && weightOf(neighbour) >= sure ? kindOf(neighbour) : null;
    const lend = (at: number, kind: EntityKind | null): void => {
      const candidate = result[at];
      if (candidate && kind !== null && weightOf(candidate) < unsure)
        result[at] = { ...candidate, scores: plus(candidate.scores, { ...nothing, [kind]: loan }) };
    };
    for (let at = 1; at < result.length; at++) {
      const [before, candidate] = [result[at - 1], result[at]];
      if (before && candidate && before.end < candidate.start && candidate.start - before.end < 7)
        lend(at, kindFrom(before, text.slice(before.end, candidate.start)));
    }
    for (let at = result.length - 2; at >= 0; at--) {
      const [candidate, after] = [result[at], result[at + 1]];
      if (candidate && after && candidate.end < after.start && after.start - candidate.end < 7)
        lend(at, kindFrom(after, text.slice(candidate.end, after.start)));
    }
    return result;
  };
