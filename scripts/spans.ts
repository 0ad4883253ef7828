import type { Span } from "./model.ts";

/** The text under a span. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Order of reading; of two that start together, the longer first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The span without white space at either end. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && /\s/u.test(text[start] ?? "")) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? "")) end--;
  return { start, end };
}

/** The text under a span, what lies in `parts` blanked out: as long as it was, so that offsets hold. */
export function blanked(text: string, span: Span, parts: readonly Span[]): string {
  let out = textOf(text, span);
  for (const { start, end } of parts) {
    const from = Math.max(start, span.start) - span.start;
    const to = Math.min(end, span.end) - span.start;
    if (from < to) out = out.slice(0, from) + " ".repeat(to - from) + out.slice(to);
  }
  return out;
}
