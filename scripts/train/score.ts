import { kindOf } from "../annotate/names/candidates.ts";
import { names } from "../annotate/names/find.ts";
import type { Weights } from "../annotate/names/tagger/weights.ts";
import type { EntityKind } from "../model.ts";
import type { AnnotatedText } from "./annotated-text.ts";
import { contextOf } from "./examples.ts";

export interface Tally {
  readonly hit: number;
  readonly gold: number;
  readonly got: number;
}

const kinds: readonly EntityKind[] = ["person", "organisation", "place"];

/** How far the names found in texts agree with those annotated, span for span, kind by kind. */
export function agreement(
  texts: readonly AnnotatedText[],
  weights: Weights,
): readonly (readonly [EntityKind, Tally])[] {
  const found = texts.map((text) => names(contextOf(text), weights));
  return kinds.map((kind) => {
    let [hit, gold, got] = [0, 0, 0];
    texts.forEach((text, i) => {
      const right = new Set(text.names.filter((name) => name.kind === kind).map(({ start, end }) => `${start}-${end}`));
      const given = (found[i] ?? []).filter((name) => kindOf(name) === kind).map(({ start, end }) => `${start}-${end}`);
      hit += given.filter((span) => right.has(span)).length;
      gold += right.size;
      got += given.length;
    });
    return [kind, { hit, gold, got }];
  });
}
