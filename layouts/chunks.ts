import type { Chunk } from "../scripts/site/model.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./links.ts";

/** "Newer" and "older" under a stretch of a long list. */
export function neighbours(chunk: Pick<Chunk<unknown>, "newer" | "older">, view: View): Html | null {
  if (!chunk.newer && !chunk.older) return null;
  const entry = (label: string, ref: Chunk<unknown>["newer"]) =>
    ref && html`<li><span class="label">${label}</span> <a href="${view.to(ref.path)}">${ref.text}</a></li>`;
  return html`
<nav aria-label="Newer and older"><ul class="neighbours">${entry("‹ Newer", chunk.newer)}${entry("Older ›", chunk.older)}</ul></nav>`;
}

/** Every stretch of the list as a link, for the margin. */
export function stretches(
  heading: string,
  chunks: readonly Chunk<unknown>[],
  current: Chunk<unknown>,
  view: View,
): Html | null {
  if (chunks.length < 2) return null;
  return html`
<nav class="stretches" aria-labelledby="stretches"><h2 id="stretches">${heading}</h2>
<ul>${chunks.map(
    (chunk) =>
      html`<li><a href="${view.to(chunk.path)}"${chunk.path === current.path && html` aria-current="page"`}>${chunk.title}</a> <small>${chunk.entries.length}</small></li>`,
  )}</ul></nav>`;
}
