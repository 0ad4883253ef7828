import type { BriefingRef, Item, QuoteItem, Ref, TimelineItem } from "../scripts/site/model.ts";
import { dateTag } from "./dates.ts";
import { type Html, html, join, raw, type Value } from "./html.ts";
import { type Link, refLink } from "./links.ts";
import { sideNote } from "./notes.ts";

/** "1 briefing", "12 briefings". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The date of a briefing, or "undated". */
export function briefingDate(date: string | null): Html {
  return date === null ? html`undated` : dateTag(date);
}

/** "Label: name, name, name", each a link. */
export function names(label: string, refs: readonly Ref[], to: Link): Html | null {
  if (refs.length === 0) return null;
  return html`<div><dt>${label}</dt><dd>${join(
    refs.map((ref) => refLink(ref, to)),
    ", ",
  )}</dd></div>`;
}

/** One line a briefing: date, headline, places. */
export function briefingLine(ref: BriefingRef, to: Link): Html {
  const places = ref.dateline.join(", ");
  return html`<li><span class="when">${briefingDate(ref.date)}</span> <span class="what"><a href="${to(ref.path)}" dir="auto">${ref.text}</a>${
    places !== "" && html` <small dir="auto">${places}</small>`
  }</span></li>`;
}

export function briefingList(refs: readonly BriefingRef[], to: Link): Html {
  return html`<ol class="dated">${refs.map((ref) => briefingLine(ref, to))}</ol>`;
}

function inferred(date: Html): Html {
  return html`<span class="inferred">${date}</span> <small class="word">inferred</small>`;
}

/** The date of an entry, with the word where it was concluded and not read. */
export function entryDate(item: TimelineItem): Html {
  if (item.date === null) return html`date not given`;
  const date = dateTag(item.date);
  return item.certainty === "inferred" ? inferred(date) : date;
}

function timelineEntry(item: TimelineItem, to: Link | null): Html {
  return html`<li${to === null && html` id="${item.id}"`}><span class="when">${entryDate(item)}</span> <span class="what" dir="auto">${raw(
    item.html,
  )}${to !== null && html` ${fromBriefing(item.briefing, item.id, to)}`}</span> ${to === null && sideNote(item.passages)}</li>`;
}

/** A list of dated entries. Outside their briefing (`to` given), each names the briefing that it comes from. */
export function timelineList(items: readonly TimelineItem[], to: Link | null): Html {
  return html`<ol class="dated timeline">${items.map((item) => timelineEntry(item, to))}</ol>`;
}

/** A quiet link into the briefing that something was taken from. */
export function fromBriefing(briefing: BriefingRef, anchor: string, to: Link): Html {
  return html`<small class="from"><a href="${to(briefing.path)}#${anchor}" dir="auto">${briefing.text}</a></small>`;
}

/** A quotation with its attribution and whatever stands beside it. */
export function quotation(item: QuoteItem, beside: Value): Html {
  return html`<figure class="quote"><blockquote dir="auto"><p>${raw(item.html)}</p></blockquote><figcaption><cite dir="auto">${
    item.attributionHtml ? raw(item.attributionHtml) : "Speaker not named"
  }</cite> ${beside}</figcaption></figure>`;
}

/** A point as a list entry with its side note. */
export function point(item: Item): Html {
  return html`<li id="${item.id}" class="row"><p dir="auto">${raw(item.html)}</p> ${sideNote(item.passages)}</li>`;
}
