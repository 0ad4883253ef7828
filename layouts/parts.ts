import type { BriefingRef, Change, Item, QuoteItem, Ref, Site, TimelineItem } from "../scripts/site/model.ts";
import { dateTag } from "./dates.ts";
import { type Html, html, join, raw } from "./html.ts";
import { briefingLink, refLink, tongue, type View } from "./links.ts";
import { sideNote } from "./notes.ts";

/** A headline longer than this (UTF-16 units) is set smaller, so that it still stands in three or four lines. */
const longTitle = 100;

/** The class of a long headline, as an attribute. */
export function size(title: string): Html | false {
  return title.length > longTitle && html` class="long"`;
}

/** "1 briefing", "12 briefings". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The date of a briefing, or "undated". */
export function briefingDate(date: string | null): Html {
  return date === null ? html`undated` : dateTag(date);
}

/** A label and what belongs to it, inside a `<dl class="names">`. */
export function fact(label: string, content: Html | string | null | false): Html | null {
  return content ? html`<div><dt>${label}</dt><dd>${content}</dd></div>` : null;
}

/** Facts as a list; nothing when there are none. */
export function facts(list: readonly (Html | null)[]): Html | null {
  return list.some((one) => one !== null) ? html`<dl class="names">${list}</dl>` : null;
}

/** "name, name, name", each a link; null when there are none. */
export function names(refs: readonly Ref[], view: View): Html | null {
  return refs.length === 0
    ? null
    : join(
        refs.map((ref) => refLink(ref, view)),
        ", ",
      );
}

/** So many entries of a list within a line are read at a glance; the rest unfold. */
const atAGlance = 12;

/** Entries within a line, as long as they can be read at a glance; the rest of a long list folded. */
export function glance(entries: readonly Html[], separator: string): Html | null {
  if (entries.length === 0) return null;
  if (entries.length < atAGlance + 4) return join(entries, separator);
  const rest = entries.slice(atAGlance);
  return html`${join(entries.slice(0, atAGlance), separator)}<details class="fold"><summary>${rest.length} more</summary>${join(rest, separator)}</details>`;
}

/** The word for what was concluded and not read. */
export const inferred = html`<span class="inferred">inferred</span>`;

/** A section under its own heading. */
export function section(id: string, heading: string, content: Html): Html {
  return html`
<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${content}</section>`;
}

function briefingLine(ref: BriefingRef, view: View): Html {
  const places = ref.dateline.join(", ");
  return html`<li><span class="when">${briefingDate(ref.date)}</span> <span class="what">${briefingLink(ref, view)}${
    places !== "" && html` <small class="places"><bdi${tongue(ref.language, view)}>${places}</bdi></small>`
  }</span></li>`;
}

/** A share as a reader takes it in: "7%", and never none or all of it by rounding. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  if (whole === 0) return "less than 1%";
  return whole === 100 && share < 1 ? "more than 99%" : `${whole}%`;
}

/** What a change was, as a link to it in the history of its briefing. */
export function changeLink({ history, anchor, summary }: Change, view: View): Html {
  return html`<a href="${view.to(history)}#${anchor}">${summary}</a>`;
}

/** The briefings that changed last, a line each; null when none did. */
export function recentlyChanged({ recent, changes }: Site, view: View): Html | null {
  if (recent.length === 0) return null;
  const lines = recent.map(
    (change) =>
      html`<li>${briefingLink(change.briefing, view)} <small>${dateTag(change.date)} · ${changeLink(change, view)}</small></li>`,
  );
  const all = changes[0] && html`<p class="more"><a href="${view.to(changes[0].path)}">All changes</a></p>`;
  return section("changed", "Recently changed", html`<ul class="related">${lines}</ul>${all}`);
}

/** One line a briefing: date, headline, places. */
export function briefingList(refs: readonly BriefingRef[], view: View): Html {
  return html`<ol class="dated">${refs.map((ref) => briefingLine(ref, view))}</ol>`;
}

/** The date of an entry, with the word where it was concluded and not read. */
function entryDate({ date, certainty }: TimelineItem): Html {
  if (date === null) return html`date not given`;
  if (certainty === "stated") return dateTag(date);
  return html`<span class="inferred">${dateTag(date)}</span> <small class="word">inferred</small>`;
}

/** Dated entries in their own briefing, each an anchor with its passages. */
export function ownTimeline(items: readonly TimelineItem[], lang: Html | null): Html {
  return html`<ol class="dated timeline">${items.map(
    (item) =>
      html`<li id="${item.id}"><span class="when">${entryDate(item)}</span> <span class="what"${lang}>${raw(item.html)}</span> ${sideNote(
        item.passages,
      )}</li>`,
  )}</ol>`;
}

/** Dated entries elsewhere, each with the briefing that it comes from, said in full unless `origin` says it shorter. */
export function timelineFrom(
  items: readonly TimelineItem[],
  view: View,
  origin: (briefing: BriefingRef, anchor: string) => Html = (briefing, anchor) => fromBriefing(briefing, anchor, view),
): Html {
  return html`<ol class="dated timeline">${items.map(
    (item) =>
      html`<li><span class="when">${entryDate(item)}</span> <span class="what"><span${tongue(item.briefing.language, view)}>${raw(
        item.html,
      )}</span> ${origin(item.briefing, item.id)}</span></li>`,
  )}</ol>`;
}

/** A quiet link into the briefing that something was taken from. */
function fromBriefing(briefing: BriefingRef, anchor: string, view: View): Html {
  return html`<small class="from">${briefingLink(briefing, view, anchor)}</small>`;
}

/** What the anchors of items (`point-2`) are called on the page. */
const anchorWords = new Map([
  ["quote", "quotation"],
  ["watch", "to watch"],
  ["other", "note"],
]);

/** What an anchor is called: `quote-2` is "quotation 2". */
export function placeOf(anchor: string): string {
  const cut = anchor.lastIndexOf("-");
  const kind = anchor.slice(0, cut);
  const number = anchor.slice(cut + 1);
  return kind === "line" ? "bottom line" : `${anchorWords.get(kind) ?? kind} ${number}`;
}

/** A quiet link to the very place in a briefing, in two words: "point 2". */
export function where(briefing: BriefingRef, anchor: string, view: View): Html {
  return html`<a class="where" href="${view.to(briefing.path)}#${anchor}">${placeOf(anchor)}</a>`;
}

/** A quotation with its attribution; `from` follows the attribution. */
export function quotation(item: QuoteItem, lang: Html | null, from: Html | null): Html {
  return html`<figure class="quote ${item.marks}"><blockquote dir="auto"><p>${raw(item.html)}</p></blockquote><figcaption><cite${lang}>${
    item.attributionHtml
      ? raw(item.attributionHtml.replace(", speaker inferred", `, speaker ${inferred}`))
      : "Speaker not named"
  }</cite> ${from}</figcaption></figure>`;
}

/** A point as a list entry with its side note. */
export function point(item: Item, lang: Html | null): Html {
  return html`<li id="${item.id}" class="row"><p${lang}>${raw(item.html)}</p> ${sideNote(item.passages)}</li>`;
}
