import type { Span } from "../../model.ts";

/** When the clause around an expression takes place, as its verb tells. */
export type Tense = "past" | "future" | "unknown";

/** What an expression is read against. */
export interface Moment {
  /** The article's own date, `YYYY-MM-DD`. */
  readonly anchor: string | null;
  /** The value of the expression that stands before it in the article: what "the day before" goes back to. */
  readonly previous: string | null;
  readonly tense: Tense;
  /** "Since" stands before it, or a past verb that belongs to it alone: it has begun, however near the next such day. */
  readonly since: boolean;
}

/** A calendar expression before it is read: offsets are those of its passage. */
export interface Expression extends Span {
  /** The finder's file name. */
  readonly by: string;
  /** Told from the expression before it ("two days later"), and no expression where that gives no value. */
  readonly told?: boolean;
  /** The ISO value at that moment; null when it takes an anchor and there is none, or has no value at all. */
  readonly read: (moment: Moment) => string | null;
}

/** Proposes every expression of one kind in the text of a block. Proposals may overlap. */
export type Finder = (passage: string) => readonly Expression[];

/** A reading for which only the article's own date matters. */
export const fromAnchor =
  (read: (anchor: string, tense: Tense, since: boolean) => string | null) =>
  ({ anchor, tense, since }: Moment): string | null =>
    anchor === null ? null : read(anchor, since ? "past" : tense, since);

/** A reading that is the same in every article. */
export const always = (value: string | null) => (): string | null => value;

/**
 * Proposals from every match of a pattern (flags `g`). `read` gets the match and returns null to refuse it. A group
 * named `text` bounds the expression where the pattern also needs words beside it; it must then carry flag `d`.
 */
export function propose(
  by: string,
  passage: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Expression["read"] | null,
): readonly Expression[] {
  const found: Expression[] = [];
  // Not `matchAll`, which makes a copy of the pattern for every passage.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(passage); match; match = pattern.exec(passage)) {
    const reading = read(match);
    if (!reading) continue;
    const [start, end] = match.indices?.groups?.text ?? [match.index, match.index + match[0].length];
    found.push({ start, end, by, read: reading });
  }
  return found;
}
