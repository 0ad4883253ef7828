import { type Candidate, kindOf, weightOf } from "../candidates.ts";
import type { Token } from "./tokens.ts";

/** What the rules made of a token: `B-person`, with how sure they were in steps of 20 up to 5. */
export interface RuleMark {
  readonly tag: string;
  readonly sure: number;
}

const outside: RuleMark = { tag: "O", sure: 0 };

/** Token → what the rules made of it. Both lists are in order of place. */
export function ruleMarks(tokens: readonly Token[], names: readonly Candidate[]): readonly RuleMark[] {
  let next = 0;
  return tokens.map((token, i) => {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const name = names[next];
    if (!name || name.start >= token.end) return outside;
    const first = i === 0 || (tokens[i - 1]?.end ?? 0) <= name.start;
    const last = (tokens[i + 1]?.start ?? Number.POSITIVE_INFINITY) >= name.end;
    const part = first ? (last ? "U" : "B") : last ? "L" : "I";
    return { tag: `${part}-${kindOf(name)}`, sure: Math.min(5, Math.floor(weightOf(name) / 20)) };
  });
}
