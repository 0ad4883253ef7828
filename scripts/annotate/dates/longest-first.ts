import { overlaps } from "../../spans.ts";
import type { Expression } from "./expression.ts";

/** Of expressions that overlap the longest stays; of equals the one that a more exact finder proposed. */
export function longestFirst(_passage: string, found: readonly Expression[]): readonly Expression[] {
  const kept: Expression[] = [];
  const byLength = found
    .map((expression, rank) => ({ expression, rank }))
    .sort((a, b) => b.expression.end - b.expression.start - (a.expression.end - a.expression.start) || a.rank - b.rank);
  for (const { expression } of byLength) if (!kept.some((other) => overlaps(other, expression))) kept.push(expression);
  return kept.sort((a, b) => a.start - b.start);
}
