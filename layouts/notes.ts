import type { Passage } from "../scripts/site/model.ts";
import { type Html, html, join, raw } from "./html.ts";
import { host, outside } from "./links.ts";

const opening = new Set(["“", '"', "„", "«"]);
const ending = new Set([".", "!", "?", "…", "”", '"', "»"]);

/** How a passage is called on the page: `¶7`, `¶7b` for the second of that paragraph, or the label that a person gave it. */
export function mark(passage: Passage): string {
  const { label, paragraph } = passage;
  const own = label.startsWith("note-") ? label.slice(5) : label;
  if (paragraph === null) return own;
  return own.startsWith("p") && Number.parseInt(own.slice(1), 10) === paragraph ? `¶${own.slice(1)}` : `¶${paragraph}`;
}

/** The words of a passage in marks, or what a note says. */
export function words(passage: Passage): Html {
  const { exact } = passage;
  if (!exact && passage.html === "") return html`<span>Paragraph ${passage.paragraph} of the source</span>`;
  if (!exact) return html`<span dir="auto">${raw(passage.html)}</span>`;
  // It is as many words as it takes to find the passage, and says so where they are no whole sentence.
  const shown = ending.has(exact.slice(-1)) ? exact : `${exact} …`;
  // A passage that is itself a quotation has its marks already.
  return opening.has(exact.charAt(0)) ? html`<span dir="auto">${shown}</span>` : html`<q dir="auto">${shown}</q>`;
}

/**
 * The passages behind a point: a side note on a desk, a mark that unfolds on a phone, a mark alone on paper. One
 * `<details>` serves all three; the style sheet shows its contents in the margin without its being open.
 */
export function sideNote(passages: readonly Passage[]): Html | null {
  if (passages.length === 0) return null;
  const marks = passages.map(mark).join(", ");
  return html`<details class="note"><summary aria-label="Source ${marks}">${marks}</summary>${passages.map(
    (passage) => html`<p><a href="#${passage.label}">${mark(passage)}</a> ${words(passage)}</p>`,
  )}</details>`;
}

function entry(passage: Passage): Html {
  const address = outside(passage.href);
  const link =
    address !== null &&
    html`<a class="out" href="${address}" rel="noreferrer">Open at this passage on ${host(address)}</a>`;
  return html`<div id="${passage.label}"><dt>${mark(passage)}</dt><dd>${join([words(passage), link], " ")}</dd></div>`;
}

/** Every passage of a briefing once, each an anchor for its marks. */
export function passageList(passages: readonly Passage[]): Html | null {
  if (passages.length === 0) return null;
  return html`<dl class="passages">${passages.map(entry)}</dl>`;
}
