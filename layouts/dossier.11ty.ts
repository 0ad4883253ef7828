import type { CoMention, MentionLine, NodePage, QuoteItem } from "../scripts/site/model.ts";
import { chart } from "./chart.ts";
import { dateTag, dateText, periodTag } from "./dates.ts";
import { type Html, html, join, raw } from "./html.ts";
import { briefingLink, refLink, tongue, type View } from "./links.ts";
import { dossierData } from "./metadata.ts";
import { type PageData, page } from "./page.ts";
import {
  briefingDate,
  briefingList,
  count,
  fact,
  facts,
  names,
  quotation,
  section,
  size,
  timelineFrom,
  where,
} from "./parts.ts";

export const data = {
  pagination: { data: "collections.nodes", size: 1, alias: "item" },
  permalink: ({ item }: PageData<NodePage>) => item.path,
};

const kindWords = { person: "Person", organisation: "Organisation", place: "Place", topic: "Topic" } as const;

/** So many sentences, quotations or briefings stand open; what is older is folded by year. */
const unfolded = 50;

function roles(node: NodePage): Html | null {
  if (node.roles.length === 0) return null;
  const lines = node.roles.map(
    ({ role, date }) => html`<bdi>${role}</bdi>${date !== null && html` <small>${dateTag(date)}</small>`}`,
  );
  return join(lines, "; ");
}

function headOf(node: NodePage, view: View): Html | null {
  const aliases = node.aliases.map((alias) => html`<bdi>${alias}</bdi>`);
  return facts([
    fact(node.roles.length === 1 ? "Role" : "Roles", roles(node)),
    fact("Also written", aliases.length > 0 && join(aliases, ", ")),
    fact("Country", typeof node.country === "string" ? node.country : node.country && refLink(node.country, view)),
    fact("Not the same as", names(node.not, view)),
    fact("Stories", names(node.stories, view)),
    fact("Named in", join([count(node.briefings.length, "briefing"), periodTag(node.first, node.last)], ", ")),
    fact("Feed", node.feed !== null && html`<a href="${view.to(node.feed)}">Atom feed of this page</a>`),
  ]);
}

/** Where a quotation stands, with the date unless the attribution gives it. */
function fromDated({ briefing, id, attribution }: QuoteItem, view: View): Html {
  const known = briefing.date !== null && attribution.includes(dateText(briefing.date));
  const date = known ? null : briefingDate(briefing.date);
  return html`<small class="from">${join([date, briefingLink(briefing, view, id)], " · ")}</small>`;
}

interface Year<T> {
  readonly title: string;
  readonly entries: T[];
}

/** Consecutive entries of one year. The lists are ordered by date already. */
function byYear<T>(list: readonly T[], dateOf: (entry: T) => string | null): readonly Year<T>[] {
  const years: Year<T>[] = [];
  for (const entry of list) {
    const title = dateOf(entry)?.slice(0, 4) ?? "Undated";
    const last = years.at(-1);
    if (last?.title === title) last.entries.push(entry);
    else years.push({ title, entries: [entry] });
  }
  return years;
}

/** The newest entries under a heading a year; the rest folded, a fold a year. */
function shelves<T>(
  list: readonly T[],
  noun: string,
  dateOf: (entry: T) => string | null,
  show: (entries: readonly T[]) => Html,
): Html {
  const shown = byYear(list.slice(0, unfolded), dateOf);
  const folded = byYear(list.slice(unfolded), dateOf);
  const broken = shown.at(-1)?.title;
  // A year alone says nothing that the dates of its entries do not.
  const titled = shown.length + folded.length > 1;
  return html`${shown.map(({ title, entries }) => html`${titled && html`<h3>${title}</h3>`}${show(entries)}`)}${folded.map(
    ({ title, entries }) => html`
<details class="fold"><summary>${title === broken ? html`More of ${title}` : title} <small>${count(entries.length, noun)}</small></summary>${show(
      entries,
    )}</details>`,
  )}`;
}

function mentionGroup(lines: readonly MentionLine[], view: View): Html | null {
  const briefing = lines[0]?.briefing;
  if (!briefing) return null;
  const lang = tongue(briefing.language, view);
  return html`<li><span class="when">${briefingDate(briefing.date)}</span> <div class="what">${briefingLink(briefing, view)}
<ul class="sentences">${lines.map(
    (line) => html`<li><span${lang}>${raw(line.html)}</span> ${where(briefing, line.anchor, view)}</li>`,
  )}</ul></div></li>`;
}

/** Sentences by briefing, so that a headline stands once above what it has to say. */
function mentionList(lines: readonly MentionLine[], view: View): Html {
  const groups: MentionLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.[0]?.briefing.path === line.briefing.path) last.push(line);
    else groups.push([line]);
  }
  return html`<ol class="dated">${groups.map((group) => mentionGroup(group, view))}</ol>`;
}

function mentionsOf({ mentions }: NodePage, view: View): Html | null {
  if (mentions.length === 0) return null;
  return section(
    "mentions",
    "In the briefings",
    shelves(
      mentions,
      "sentence",
      (line) => line.briefing.date,
      (lines) => mentionList(lines, view),
    ),
  );
}

/** Briefings that list it without a sentence that names it. */
function silentOf({ mentions, briefings }: NodePage, view: View): Html | null {
  const shown = new Set(mentions.map((line) => line.briefing.path));
  const rest = briefings.filter((briefing) => !shown.has(briefing.path));
  if (rest.length === 0) return null;
  return section(
    "briefings",
    mentions.length > 0 ? "Also listed in" : "Listed in",
    shelves(
      rest,
      "briefing",
      (briefing) => briefing.date,
      (briefings) => briefingList(briefings, view),
    ),
  );
}

function quotesOf(id: string, heading: string, list: readonly QuoteItem[], view: View): Html | null {
  if (list.length === 0) return null;
  const show = (quote: QuoteItem): Html =>
    quotation(quote, tongue(quote.briefing.language, view), fromDated(quote, view));
  return section(
    id,
    heading,
    shelves(
      list,
      "quotation",
      (quote) => quote.briefing.date,
      (entries) => html`${entries.map(show)}`,
    ),
  );
}

function together(list: readonly CoMention[], view: View): Html | null {
  if (list.length === 0) return null;
  const counted = list.map((one) => html`${refLink(one.node, view)} <small>${one.count}</small>`);
  return join(counted, ", ");
}

function companyOf(node: NodePage, view: View): Html | null {
  const list = facts([
    fact("People", together(node.people, view)),
    fact("Organisations", together(node.organisations, view)),
    fact("Places", together(node.places, view)),
    fact("Topics", together(node.topics, view)),
  ]);
  return list && section("company", "Appears with", list);
}

function chartOf({ briefings }: NodePage): Html | null {
  const drawn = chart(briefings.flatMap(({ date }) => (date === null ? [] : [date])));
  return drawn && section("frequency", "Briefings over time", drawn);
}

function timelineOf(node: NodePage, view: View): Html | null {
  return node.timeline.length > 0 ? section("timeline", "Timeline", timelineFrom(node.timeline, view)) : null;
}

function backlinksOf(node: NodePage, view: View): Html | null {
  const list = names(node.backlinks, view);
  return list && section("backlinks", "Linked from", html`<p>${list}</p>`);
}

function article(node: NodePage, view: View): Html {
  const note = node.noteHtml && html`<div class="prose">${raw(node.noteHtml)}</div>`;
  return html`<article>
<header><p class="dateline">${kindWords[node.kind]}</p>
<h1${size(node.name)} dir="auto">${node.name}</h1>
${note}${headOf(node, view)}</header>
<div class="columns"><div>${[
    mentionsOf(node, view),
    silentOf(node, view),
    quotesOf("said-by", "Said by", node.quotesBy, view),
    quotesOf("said-about", "Said about", node.quotesAbout, view),
    timelineOf(node, view),
    backlinksOf(node, view),
  ]}</div>
<div class="side">${chartOf(node)}${companyOf(node, view)}</div></div>
</article>`;
}

/** Everything that the briefings say of one person, organisation, place or topic. */
export function render({ item, site }: PageData<NodePage>): string {
  const numbers = [count(item.briefings.length, "briefing"), count(item.quotesBy.length, "quotation")];
  return page({
    site,
    path: item.path,
    title: item.name,
    description: `${kindWords[item.kind]}: ${item.name}. ${numbers.join(", ")}.`,
    under: site.indexes.find((index) => index.kind === item.kind)?.path ?? null,
    feed: item.feed === null ? null : { text: item.name, path: item.feed },
    head: dossierData(item),
    body: (view) => article(item, view),
  });
}
