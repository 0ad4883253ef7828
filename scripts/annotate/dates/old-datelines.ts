import type { Expression } from "./expression.ts";

const agency = /^\s?[(/][\p{L} .&-]{2,24}[)/]\s?[-–—:.]/u;

/** A dateline quoted inside a text ("SUVA, Sept. 4 (AFP) -") tells a day of a year that nobody knows. */
export function oldDatelines(passage: string, found: readonly Expression[]): readonly Expression[] {
  return found.map((expression) =>
    expression.by === "month-days" && agency.test(passage.slice(expression.end, expression.end + 32))
      ? { ...expression, by: "old-datelines", read: () => null }
      : expression,
  );
}
