import type { BriefingStatus } from "../scripts/model.ts";
import type { BriefingPage, BriefingRef, Item, QuoteItem, Section, TimelineItem } from "../scripts/site/model.ts";
import { dateTag, dateText } from "./dates.ts";
import { type Html, html, join, raw } from "./html.ts";
import { briefingLink, outside, refLink, tongue, type View } from "./links.ts";
import { reportData } from "./metadata.ts";
import { passageList, sideNote } from "./notes.ts";
import { type PageData, page } from "./page.ts";
import {
  briefingDate,
  fact,
  facts,
  inferred,
  names,
  ownTimeline,
  placeOf,
  point,
  quotation,
  section,
  size,
} from "./parts.ts";

export const data = {
  pagination: { data: "collections.briefings", size: 1, alias: "item" },
  permalink: ({ item }: PageData<BriefingPage>) => item.path,
};

const statusWords: Readonly<Record<BriefingStatus, string>> = {
  draft: "draft, not yet reviewed",
  reviewed: "reviewed",
  published: "published",
  superseded: "superseded",
  withdrawn: "withdrawn",
};

/** Withdrawn and superseded briefings keep their address, so the page must say at once what it is. */
const warnings: Readonly<Partial<Record<BriefingStatus, Html>>> = {
  superseded: html`
<p class="warning"><strong>Superseded.</strong> A later briefing replaces this one.</p>`,
  withdrawn: html`
<p class="warning"><strong>Withdrawn.</strong> This briefing is kept for the record and should not be relied on.</p>`,
};

function dated({ published, publishedFrom }: BriefingPage): Html {
  if (published === null) return html`undated`;
  return publishedFrom.startsWith("inferred")
    ? html`<span class="inferred">${dateTag(published)}</span> <span class="word">inferred</span>`
    : dateTag(published);
}

function historyOf({ history }: BriefingPage, view: View): Html | null {
  if (history === null) return null;
  return html`<a href="${view.to(history.path)}">${history.count}, last changed ${dateTag(history.last)}</a>`;
}

function datelineOf(briefing: BriefingPage, lang: Html | null, history: Html | null): Html {
  const places =
    briefing.dateline.length > 0 && html`<span class="places"${lang}>${briefing.dateline.join(", ")}</span>`;
  return html`<p class="dateline">${join([places, briefing.agency && html`<bdi>${briefing.agency}</bdi>`, dated(briefing), html`<bdi>${statusWords[briefing.status]}</bdi>`, history], " · ")}</p>`;
}

function bottomLine(briefing: BriefingPage, lang: Html | null): Html | null {
  const items = briefing.sections.find((one) => one.kind === "bottom-line")?.items ?? [];
  if (items.length === 0) return briefing.summary ? html`<p class="lead"${lang}>${briefing.summary}</p>` : null;
  const sentences = items.map((item) => html`<span id="${item.id}">${raw(item.html)}</span>`);
  const passages = new Set(items.flatMap((item) => item.passages));
  return html`<div class="row"><p class="lead"${lang}>${join(sentences, " ")}</p> ${sideNote([...passages])}</div>`;
}

function isQuote(item: Item): item is QuoteItem {
  return "attributionHtml" in item;
}

function isDated(item: Item): item is TimelineItem {
  return "sortKey" in item;
}

function quote(item: QuoteItem, lang: Html | null): Html {
  return html`<div class="row" id="${item.id}">${quotation(item, lang, null)} ${sideNote(item.passages)}</div>`;
}

function paragraph(item: Item, lang: Html | null): Html {
  return html`<div class="row" id="${item.id}"><p${lang}>${raw(item.html)}</p> ${sideNote(item.passages)}</div>`;
}

function entries({ kind, items }: Section, lang: Html | null): Html | null {
  if (items.length === 0) return null;
  switch (kind) {
    case "quotes":
      return html`${items.filter(isQuote).map((item) => quote(item, lang))}`;
    case "timeline":
    case "watch":
      return ownTimeline(items.filter(isDated), lang);
    case "background":
      return html`${items.map((item) => paragraph(item, lang))}`;
    default:
      return html`<ul class="points">${items.map((item) => point(item, lang))}</ul>`;
  }
}

/** The words with which a paragraph of background says that other briefings hold it too. */
const alsoIn = "(also in ";

/** Background that a reader of the story has met already. */
function seenBefore({ story }: BriefingPage, { kind, items }: Section): boolean {
  return kind === "background" && Boolean(story?.previous) && items.every(({ text }) => text.includes(alsoIn));
}

function sectionOf(briefing: BriefingPage, one: Section, lang: Html | null): Html {
  const before = one.before && html`<div class="prose"${lang}>${raw(one.before)}</div>`;
  const content = html`${before}${entries(one, lang)}`;
  return section(
    one.id,
    one.heading,
    seenBefore(briefing, one)
      ? html`<details class="fold"><summary>Known from earlier in this story</summary>${content}</details>`
      : content,
  );
}

function neighbour(label: string, briefing: BriefingRef | null, view: View): Html | null {
  return (
    briefing &&
    html`<li><span class="label">${label}</span> ${briefingLink(briefing, view)} <small>${briefingDate(briefing.date)}</small></li>`
  );
}

/** What stands in this briefing and in no earlier one of the story, as links up the page. */
function addition({ previous, adds }: NonNullable<BriefingPage["story"]>): Html | null {
  if (previous === null) return null;
  const links = adds.map((anchor) => html`<a href="#${anchor}">${placeOf(anchor)}</a>`);
  return html`<p class="adds"><span class="label">This adds</span> ${
    links.length > 0 ? join(links, ", ") : "nothing that an earlier briefing does not say"
  }</p>`;
}

function storyOf({ story }: BriefingPage, view: View): Html | null {
  if (!story) return null;
  return html`
<nav aria-labelledby="in-this-story"><h2 id="in-this-story">In this story</h2>
<p>${refLink(story.ref, view)}${story.inferred && html` ${inferred}`}</p>${addition(story)}
<ul class="neighbours">${neighbour("‹ Earlier", story.previous, view)}${neighbour("Later ›", story.next, view)}</ul></nav>`;
}

function namesOf(briefing: BriefingPage, view: View): Html | null {
  const list = facts([
    fact("People", names(briefing.people, view)),
    fact("Organisations", names(briefing.organisations, view)),
    fact("Places", names(briefing.places, view)),
    fact("Topics", names(briefing.topics, view)),
  ]);
  return list && section("names", "Named here", list);
}

function relatedOf({ related, backlinks }: BriefingPage, view: View): Html | null {
  if (related.length === 0 && backlinks.length === 0) return null;
  const lines = related.map(
    ({ briefing, reason }) =>
      html`<li>${briefingLink(briefing, view)} <small>${briefingDate(briefing.date)} · <bdi dir="ltr">${reason}</bdi></small></li>`,
  );
  return section(
    "related",
    "Related",
    html`${lines.length > 0 && html`<ul class="related">${lines}</ul>`}${
      backlinks.length > 0 && html`<p class="quiet">Linked from ${names(backlinks, view)}.</p>`
    }`,
  );
}

function origin(briefing: BriefingPage, saysFile: boolean): Html | null {
  const { url, publisher, file } = briefing.source;
  const address = outside(url);
  return facts([
    fact("By", briefing.byline.length > 0 && html`<bdi>${briefing.byline.join(", ")}</bdi>`),
    fact("Publisher", publisher),
    fact("Address", address !== null && html`<a class="address" href="${address}" rel="noreferrer">${address}</a>`),
    fact("File", file !== null && !saysFile && html`<span class="address">${file}</span>`),
    fact(
      "Headline",
      briefing.titleFrom === "derived" && html`<span class="inferred">derived</span>: the source has none`,
    ),
    fact("Date", briefing.publishedFrom !== "stated" && briefing.publishedFrom),
    fact("Updated", briefing.updated !== null && dateTag(briefing.updated)),
    fact("Rights", briefing.rights !== null && html`<bdi>${briefing.rights}</bdi>`),
  ]);
}

function sourcesOf(briefing: BriefingPage, lang: Html | null): Html | null {
  const own = briefing.sections.find((one) => one.kind === "sources");
  const about = origin(briefing, own?.items.some(({ text }) => text.includes(briefing.source.file ?? "")) ?? false);
  if (!own && !about && briefing.passages.length === 0) return null;
  const shown =
    own && html`${own.before && html`<div class="prose"${lang}>${raw(own.before)}</div>`}${entries(own, lang)}`;
  return section(
    own?.id ?? "sources",
    own?.heading || "Sources",
    html`${shown}${about}${passageList(briefing.passages)}`,
  );
}

function correctionsOf({ corrections }: BriefingPage): Html | null {
  if (corrections.length === 0) return null;
  const lines = corrections.map((correction) => html`<li><p dir="auto">${correction}</p></li>`);
  return section("corrections", "Corrections", html`<ul class="points">${lines}</ul>`);
}

/** Dateline, headline, bottom line and the sections of the file but its sources. */
function textOf(briefing: BriefingPage, lang: Html | null, history: Html | null = null): Html {
  const sections = briefing.sections.filter((one) => one.kind !== "bottom-line" && one.kind !== "sources");
  return html`<header>${datelineOf(briefing, lang, history)}
<h1${size(briefing.title)}${lang}>${briefing.title}</h1>${warnings[briefing.status]}
${bottomLine(briefing, lang)}</header>${sections.map((one) => sectionOf(briefing, one, lang))}`;
}

/** A briefing without what ties it to the site: for documents that hold several. */
export function briefingText(briefing: BriefingPage, view: View): Html {
  return html`<article class="briefing">
${textOf(briefing, tongue(briefing.language, view))}${correctionsOf(briefing)}
</article>`;
}

function article(briefing: BriefingPage, view: View): Html {
  const lang = tongue(briefing.language, view);
  return html`<article class="briefing">
${textOf(briefing, lang, historyOf(briefing, view))}${storyOf(briefing, view)}${namesOf(briefing, view)}${relatedOf(briefing, view)}${sourcesOf(
  briefing,
  lang,
)}${correctionsOf(briefing)}
</article>`;
}

/** The paper on the desk: what happened, who says so, how sure one can be. */
export function render({ item, site }: PageData<BriefingPage>): string {
  return page({
    site,
    path: item.path,
    title: item.title,
    description: item.summary || (item.published ? `Briefing of ${dateText(item.published)}` : "Undated briefing"),
    under: site.archive[0]?.path ?? null,
    kind: "article",
    date: item.published,
    head: reportData(item, site.settings),
    body: (view) => article(item, view),
  });
}
