import type { NameProposal } from "../../../model.ts";
import { type Candidate, kindOf, weightOf } from "../candidates.ts";
import { hashOf } from "./hash.ts";
import type { Token } from "./tokens.ts";

/** What the rules made of a token: `B-person`, with how sure they were in steps of 20 up to 5. */
export interface RuleMark {
  readonly tag: string;
  readonly sure: number;
  /** Hashes of what single finders proposed: `L-organisation by acronyms`. */
  readonly finders: readonly number[];
}

const partOf = (first: boolean, last: boolean): string => (first ? (last ? "U" : "B") : last ? "L" : "I");

/** Token → what the rules made of it. `names` and `proposals` are in order of place; proposals may overlap. */
export function ruleMarks(
  tokens: readonly Token[],
  names: readonly Candidate[],
  proposals: readonly NameProposal[],
): readonly RuleMark[] {
  let next = 0;
  const finders: number[][] = tokens.map(() => []);
  let from = 0;
  for (const { start, end, kind, by } of proposals) {
    while ((tokens[from]?.end ?? Number.POSITIVE_INFINITY) <= start) from++;
    for (let i = from; (tokens[i]?.start ?? Number.POSITIVE_INFINITY) < end; i++) {
      const first = i === 0 || (tokens[i - 1]?.end ?? 0) <= start;
      const last = (tokens[i + 1]?.start ?? Number.POSITIVE_INFINITY) >= end;
      finders[i]?.push(hashOf(`${partOf(first, last)}-${kind} ${by}`));
    }
  }
  return tokens.map((token, i) => {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const name = names[next];
    if (!name || name.start >= token.end) return { tag: "O", sure: 0, finders: finders[i] ?? [] };
    const first = i === 0 || (tokens[i - 1]?.end ?? 0) <= name.start;
    const last = (tokens[i + 1]?.start ?? Number.POSITIVE_INFINITY) >= name.end;
    return {
      tag: `${partOf(first, last)}-${kindOf(name)}`,
      sure: Math.min(5, Math.floor(weightOf(name) / 20)),
      finders: finders[i] ?? [],
    };
  });
}
