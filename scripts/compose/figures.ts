import type { SharedParagraph } from "../model.ts";
import { textOf } from "../spans.ts";
import type { Scene } from "./draft.ts";

const number = /\d(?:[\d.,]*\d)?/g;

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
    const own: readonly string[] = textOf(article.text, shared.span).match(number) ?? [];
    const others: readonly string[] = textOf(other.text, shared.otherSpan).match(number) ?? [];
    const here = [...new Set(own)].filter((figure) => !others.includes(figure));
    const there = [...new Set(others)].filter((figure) => !own.includes(figure));
    return here.length > 0 && there.length > 0 ? [{ shared, here, there }] : [];
  });
}
