import type { BriefingPage, BriefingRef, Item, QuoteItem, Section, TimelineItem } from "../scripts/site/model.ts";
import { dateTag, dateText } from "./dates.ts";
import { type Html, html, join, raw } from "./html.ts";
import { host, type Link, outside, refLink } from "./links.ts";
import { passageList, sideNote } from "./notes.ts";
import { type PageData, page } from "./page.ts";
import { names, point, quotation, timelineList } from "./parts.ts";

export const data = {
  pagination: { data: "collections.briefings", size: 1, alias: "item" },
  permalink: ({ item }: PageData<BriefingPage>) => item.path,
};

/** A headline longer than this (UTF-16 units) is set smaller, so that it still stands in three or four lines. */
const longTitle = 100;

const statusWords = {
  draft: "draft, not yet reviewed",
  reviewed: "reviewed",
  published: "published",
  superseded: "superseded",
  withdrawn: "withdrawn",
} as const;

function dated(briefing: BriefingPage): Html {
  if (briefing.published === null) return html`undated`;
  const date = dateTag(briefing.published);
  return briefing.publishedFrom.startsWith("inferred") ? html`<span class="inferred">${date}</span> (inferred)` : date;
}

function datelineOf(briefing: BriefingPage): Html {
  const places =
    briefing.dateline.length > 0 && html`<span class="places" dir="auto">${briefing.dateline.join(", ")}</span>`;
  return html`<p class="dateline">${join(
    [places, briefing.agency, dated(briefing), html`<span class="status">${statusWords[briefing.status]}</span>`],
    " · ",
  )}</p>`;
}

/** Withdrawn and superseded briefings keep their address, so the page must say at once what it is. */
function warning(briefing: BriefingPage): Html | null {
  if (briefing.status === "withdrawn")
    return html`<p class="warning"><strong>Withdrawn.</strong> This briefing is kept for the record and should not be relied on.</p>`;
  if (briefing.status === "superseded")
    return html`<p class="warning"><strong>Superseded.</strong> A later briefing replaces this one.</p>`;
  return null;
}

function bottomLine(briefing: BriefingPage): Html | null {
  const items = briefing.sections.find((section) => section.kind === "bottom-line")?.items ?? [];
  if (items.length === 0) return briefing.summary ? html`<p class="lead" dir="auto">${briefing.summary}</p>` : null;
  return html`<div class="row"><p class="lead" dir="auto">${join(
    items.map((item) => html`<span id="${item.id}">${raw(item.html)}</span>`),
    " ",
  )}</p> ${sideNote(items.flatMap((item) => item.passages))}</div>`;
}

function isQuote(item: Item): item is QuoteItem {
  return "attributionHtml" in item;
}

function isDated(item: Item): item is TimelineItem {
  return "sortKey" in item;
}

function quote(item: QuoteItem): Html {
  return html`<div class="row" id="${item.id}">${quotation(item, null)} ${sideNote(item.passages)}</div>`;
}

function paragraph(item: Item): Html {
  return html`<div class="row" id="${item.id}"><p dir="auto">${raw(item.html)}</p> ${sideNote(item.passages)}</div>`;
}

function entries(section: Section): Html | null {
  const { items } = section;
  if (items.length === 0) return null;
  switch (section.kind) {
    case "quotes":
      return html`${items.filter(isQuote).map(quote)}`;
    case "timeline":
    case "watch":
      return timelineList(items.filter(isDated), null);
    case "background":
      return html`${items.map(paragraph)}`;
    default:
      return html`<ul class="points">${items.map(point)}</ul>`;
  }
}

function sectionOf(section: Section): Html {
  const content = html`${section.before && html`<div class="prose">${raw(section.before)}</div>`}${entries(section)}`;
  return html`
<section class="${section.kind}" aria-labelledby="${section.id}"><h2 id="${section.id}">${section.heading}</h2>
${content}</section>`;
}

function neighbour(label: string, briefing: BriefingRef | null, to: Link): Html | null {
  return (
    briefing &&
    html`<li><span class="label">${label}</span> <a href="${to(briefing.path)}" dir="auto">${briefing.text}</a> <small>${
      briefing.date === null ? "undated" : dateTag(briefing.date)
    }</small></li>`
  );
}

function storyOf({ story }: BriefingPage, to: Link): Html | null {
  if (!story) return null;
  return html`
<nav class="story" aria-labelledby="in-this-story"><h2 id="in-this-story">In this story</h2>
<p>${refLink(story.ref, to)}</p>
<ul class="neighbours">${neighbour("‹ Earlier", story.previous, to)}${neighbour("Later ›", story.next, to)}</ul></nav>`;
}

function namesOf(briefing: BriefingPage, to: Link): Html | null {
  const lists = [
    names("People", briefing.people, to),
    names("Organisations", briefing.organisations, to),
    names("Places", briefing.places, to),
    names("Topics", briefing.topics, to),
  ].filter((list) => list !== null);
  if (lists.length === 0) return null;
  return html`
<section aria-labelledby="names"><h2 id="names">Named here</h2>
<dl class="names">${lists}</dl></section>`;
}

function relatedOf(briefing: BriefingPage, to: Link): Html | null {
  const { related, backlinks } = briefing;
  if (related.length === 0 && backlinks.length === 0) return null;
  return html`
<section aria-labelledby="related"><h2 id="related">Related</h2>${
    related.length > 0 &&
    html`
<ul class="related">${related.map(
      (one) =>
        html`<li>${refLink(one.briefing, to)} <small>${join([one.briefing.date === null ? null : dateTag(one.briefing.date), one.reason], " · ")}</small></li>`,
    )}</ul>`
  }${
    backlinks.length > 0 &&
    html`
<p class="quiet">Linked from ${join(
      backlinks.map((ref) => refLink(ref, to)),
      ", ",
    )}.</p>`
  }</section>`;
}

function originOf(briefing: BriefingPage): Html | null {
  const { url, publisher, file } = briefing.source;
  const address = outside(url);
  const lines = [
    briefing.byline.length > 0 && html`<div><dt>By</dt><dd dir="auto">${briefing.byline.join(", ")}</dd></div>`,
    publisher !== null && html`<div><dt>Publisher</dt><dd dir="auto">${publisher}</dd></div>`,
    address !== null &&
      html`<div><dt>Address</dt><dd><a class="address" href="${address}" rel="noreferrer">${address}</a> <small>(leads to ${host(address)})</small></dd></div>`,
    file !== null && html`<div><dt>File</dt><dd class="file">${file}</dd></div>`,
    briefing.titleFrom === "derived" &&
      html`<div><dt>Headline</dt><dd><span class="inferred">derived</span>: the source has none</dd></div>`,
    briefing.publishedFrom !== "stated" && html`<div><dt>Date</dt><dd dir="auto">${briefing.publishedFrom}</dd></div>`,
    briefing.updated !== null && html`<div><dt>Updated</dt><dd>${dateTag(briefing.updated)}</dd></div>`,
    briefing.rights !== null && html`<div><dt>Rights</dt><dd dir="auto">${briefing.rights}</dd></div>`,
  ].filter((line) => line !== false);
  return lines.length > 0 ? html`<dl class="names">${lines}</dl>` : null;
}

function sourcesOf(briefing: BriefingPage): Html | null {
  const section = briefing.sections.find((one) => one.kind === "sources");
  const origin = originOf(briefing);
  if (!section && !origin && briefing.passages.length === 0) return null;
  const id = section?.id ?? "sources";
  return html`
<section class="sources" aria-labelledby="${id}"><h2 id="${id}">${section?.heading || "Sources"}</h2>${
    section?.before && html`<div class="prose">${raw(section.before)}</div>`
  }${section && section.items.length > 0 && html`<ul class="points">${section.items.map(point)}</ul>`}
${origin}
${passageList(briefing.passages)}</section>`;
}

function correctionsOf({ corrections }: BriefingPage): Html | null {
  if (corrections.length === 0) return null;
  return html`
<section aria-labelledby="corrections"><h2 id="corrections">Corrections</h2>
<ul>${corrections.map((correction) => html`<li dir="auto">${correction}</li>`)}</ul></section>`;
}

/** The paper on the desk: what happened, who says so, how sure one can be. */
export function render({ item, site }: PageData<BriefingPage>): string {
  const sections = item.sections.filter((section) => section.kind !== "bottom-line" && section.kind !== "sources");
  return page({
    site,
    path: item.path,
    title: item.title,
    description: item.summary || (item.published ? `Briefing of ${dateText(item.published)}` : "Undated briefing"),
    under: site.archive[0]?.path ?? null,
    language: item.language,
    body: (to) => html`<article class="briefing">
<header>${datelineOf(item)}
<h1${item.title.length > longTitle && html` class="long"`} dir="auto">${item.title}</h1>${warning(item)}
${bottomLine(item)}</header>${sections.map(sectionOf)}${storyOf(item, to)}${namesOf(item, to)}${relatedOf(item, to)}${sourcesOf(
      item,
    )}${correctionsOf(item)}
</article>`,
  });
}
