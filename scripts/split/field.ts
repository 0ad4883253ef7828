import type { Field, Span } from "../model.ts";
import type { SeenLine } from "./lines.ts";

/** A line of one article with the offset of its first code unit in the article's text. */
export interface PlacedLine {
  readonly line: SeenLine;
  readonly at: number;
}

/** A value with its place and the rule that read it. */
export const field = <T>(
  value: T,
  span: Span | null,
  by: string,
  certainty: "stated" | "inferred" = "stated",
): Field<T> => ({
  value,
  span,
  by,
  certainty,
});

/** A span of a line as a span of the article's text. */
export const spanAt = (at: number, { start, end }: Span): Span => ({ start: at + start, end: at + end });
