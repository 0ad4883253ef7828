import type { SharedParagraph } from "../model.ts";
import { textOf } from "../spans.ts";
import type { Scene } from "./draft.ts";

const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = " ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** Digits, or a number in words up to ninety-nine; "one" is more often no figure. */
const number = new RegExp(
  `\\d(?:[\\d.,]*\\d)?|\\b(?:(?:${tens.slice(2).join("|")})(?:-(?:${units.slice(1, 10).join("|")}))?|${units.slice(2).join("|")})\\b`,
  "gi",
);

/** "12" and "twelve" are one figure: its digits. */
function digitsOf(figure: string): string {
  if (/\d/.test(figure)) return figure.replaceAll(",", "");
  const [first = "", second = ""] = figure.toLowerCase().split("-");
  return `${tens.includes(first) && first !== "ten" ? tens.indexOf(first) * 10 + Math.max(0, units.indexOf(second)) : units.indexOf(first)}`;
}

interface Figure {
  /** As printed. */
  readonly text: string;
  readonly digits: string;
  /** The word behind it, in lower case: what is counted. */
  readonly counts: string;
}

const figuresOf = (passage: string): readonly Figure[] =>
  [...passage.matchAll(number)].map(({ 0: text, index }) => ({
    text,
    digits: digitsOf(text),
    counts: /^ (\p{L}+)/u.exec(passage.slice(index + text.length, index + text.length + 30))?.[1]?.toLowerCase() ?? "",
  }));

/**
 * The figures of a passage that another does not hold, as printed, once each. Numbers in words are counts of many
 * things ("the two sides"), so that one differs only from a figure for the same.
 */
function only(own: readonly Figure[], others: readonly Figure[]): readonly string[] {
  const apart = own.filter(
    ({ text, digits, counts }) =>
      others.every((other) => other.digits !== digits) &&
      (/\d/.test(text) || others.some((other) => other.counts === counts)),
  );
  return [...new Set(apart.map(({ text }) => text))];
}

export interface FigureConflict {
  readonly shared: SharedParagraph;
  readonly here: readonly string[];
  readonly there: readonly string[];
}

/** Passages that two articles share but for their figures: one was brought up to date, or one is wrong. */
export function figureConflicts({ article, siblings }: Scene): readonly FigureConflict[] {
  return article.shared.flatMap((shared) => {
    const other = siblings.find(({ index }) => index === shared.otherIndex);
    if (!other) return [];
    const own = figuresOf(textOf(article.text, shared.span));
    const others = figuresOf(textOf(other.text, shared.otherSpan));
    const [here, there] = [only(own, others), only(others, own)];
    return here.length > 0 && there.length > 0 ? [{ shared, here, there }] : [];
  });
}
