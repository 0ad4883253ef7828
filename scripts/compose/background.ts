import type { Point, Span } from "../model.ts";
import { type Draft, linkText, type Scene } from "./draft.ts";
import { proseOf } from "./governments.ts";
import { listed, sharedBackground } from "./text.ts";

/** Paragraphs that the article shares with others of its file, whole and once, with links to the others. */
export function background(scene: Scene): readonly Draft<Point>[] {
  const { article } = scene;
  const others = new Map<number, { readonly span: Span; readonly indexes: number[] }>();
  for (const { span, otherIndex } of sharedBackground(article)) {
    const entry = others.get(span.start) ?? { span, indexes: [] };
    if (!entry.indexes.includes(otherIndex)) entry.indexes.push(otherIndex);
    others.set(span.start, entry);
  }
  return [...others.values()]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, indexes }) => {
      const links = indexes.map((index) => linkText(scene, index));
      const also = links.length > 0 ? ` (also in ${listed(links)})` : "";
      return { text: `${proseOf(article, span)}${also}`, cites: [span] };
    });
}
