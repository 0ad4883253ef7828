import type { CoMention, MentionLine, NodePage, QuoteItem } from "../scripts/site/model.ts";
import { dateTag } from "./dates.ts";
import { type Html, html, join, raw } from "./html.ts";
import { type Link, refLink } from "./links.ts";
import { type PageData, page } from "./page.ts";
import { briefingDate, briefingList, count, fromBriefing, quotation, timelineList } from "./parts.ts";

export const data = {
  pagination: { data: "collections.nodes", size: 1, alias: "item" },
  permalink: ({ item }: PageData<NodePage>) => item.path,
};

const kindWords = { person: "Person", organisation: "Organisation", place: "Place", topic: "Topic" } as const;

/** So many sentences, quotations or entries stand open; what is older is folded by year. */
const open = 50;

function fact(label: string, content: Html | string | null | false): Html | null {
  return content ? html`<div><dt>${label}</dt><dd>${content}</dd></div>` : null;
}

function facts(node: NodePage, to: Link): Html | null {
  const roles = node.roles.map(
    ({ role, date }) =>
      html`<span dir="auto">${role}</span>${date !== null && html` <small>(${dateTag(date)})</small>`}`,
  );
  const span =
    node.first !== null &&
    node.last !== null &&
    (node.first === node.last ? html`${dateTag(node.first)}` : html`${dateTag(node.first)} to ${dateTag(node.last)}`);
  const lines = [
    fact(node.roles.length === 1 ? "Role" : "Roles", node.roles.length > 0 && join(roles, "; ")),
    fact(
      "Also written",
      node.aliases.length > 0 &&
        join(
          node.aliases.map((alias) => html`<bdi>${alias}</bdi>`),
          ", ",
        ),
    ),
    fact("Country", typeof node.country === "string" ? node.country : node.country && refLink(node.country, to)),
    fact(
      "Not to be confused with",
      node.not.length > 0 &&
        join(
          node.not.map((ref) => refLink(ref, to)),
          ", ",
        ),
    ),
    fact(
      "Stories",
      node.stories.length > 0 &&
        join(
          node.stories.map((ref) => refLink(ref, to)),
          ", ",
        ),
    ),
    fact("Named in", join([count(node.briefings.length, "briefing"), span], ", ")),
    fact("Feed", node.feed !== null && html`<a href="${to(node.feed)}">Atom feed of this page</a>`),
  ].filter((line) => line !== null);
  return lines.length > 0 ? html`<dl class="names">${lines}</dl>` : null;
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
  dateOf: (entry: T) => string | null,
  noun: string,
  show: (entries: readonly T[]) => Html,
): Html {
  const shown = byYear(list.slice(0, open), dateOf);
  const folded = byYear(list.slice(open), dateOf);
  const lastShown = shown.at(-1)?.title;
  return html`${shown.map(
    (year) => html`
<h3>${year.title}</h3>${show(year.entries)}`,
  )}${folded.map(
    (year) => html`
<details class="fold"><summary>${year.title === lastShown && year.title !== "Undated" ? "Earlier in " : ""}${year.title} <small>${count(
      year.entries.length,
      noun,
    )}</small></summary>${show(year.entries)}</details>`,
  )}`;
}

function mentionGroup(lines: readonly MentionLine[], to: Link): Html | null {
  const briefing = lines[0]?.briefing;
  if (!briefing) return null;
  return html`<li><span class="when">${briefingDate(briefing.date)}</span> <div class="what"><a href="${to(briefing.path)}" dir="auto">${
    briefing.text
  }</a>
<ul class="sentences">${lines.map(
    (line) =>
      html`<li><span dir="auto">${raw(line.html)}</span> <a class="where" href="${to(briefing.path)}#${line.anchor}">${line.anchor.replace("-", " ")}</a></li>`,
  )}</ul></div></li>`;
}

/** Sentences by briefing, so that a headline stands once above what it has to say. */
function mentionList(lines: readonly MentionLine[], to: Link): Html {
  const groups: MentionLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.[0]?.briefing.path === line.briefing.path) last.push(line);
    else groups.push([line]);
  }
  return html`<ol class="dated mentions">${groups.map((group) => mentionGroup(group, to))}</ol>`;
}

function mentions(node: NodePage, to: Link): Html | null {
  if (node.mentions.length === 0) {
    if (node.briefings.length === 0) return null;
    return html`
<section aria-labelledby="briefings"><h2 id="briefings">Briefings</h2>
${shelves(
  node.briefings,
  (briefing) => briefing.date,
  "briefing",
  (briefings) => briefingList(briefings, to),
)}</section>`;
  }
  return html`
<section aria-labelledby="mentions"><h2 id="mentions">What is said of it</h2>
${shelves(
  node.mentions,
  (line) => line.briefing.date,
  "sentence",
  (lines) => mentionList(lines, to),
)}</section>`;
}

function quotes(id: string, heading: string, list: readonly QuoteItem[], to: Link): Html | null {
  if (list.length === 0) return null;
  return html`
<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${shelves(
  list,
  (quote) => quote.briefing.date,
  "quotation",
  (entries) => html`${entries.map((quote) => quotation(quote, fromBriefing(quote.briefing, quote.id, to)))}`,
)}</section>`;
}

function together(label: string, list: readonly CoMention[], to: Link): Html | null {
  if (list.length === 0) return null;
  return html`<div><dt>${label}</dt><dd>${join(
    list.map((one) => html`${refLink(one.node, to)} <small class="number">${one.count}</small>`),
    ", ",
  )}</dd></div>`;
}

function company(node: NodePage, to: Link): Html | null {
  const lists = [
    together("People", node.people, to),
    together("Organisations", node.organisations, to),
    together("Places", node.places, to),
    together("Topics", node.topics, to),
  ].filter((list) => list !== null);
  if (lists.length === 0) return null;
  return html`
<section aria-labelledby="company"><h2 id="company">Appears with</h2>
<dl class="names">${lists}</dl></section>`;
}

function timeline(node: NodePage, to: Link): Html | null {
  if (node.timeline.length === 0) return null;
  return html`
<section aria-labelledby="timeline"><h2 id="timeline">Timeline</h2>
${timelineList(node.timeline, to)}</section>`;
}

function backlinks(node: NodePage, to: Link): Html | null {
  if (node.backlinks.length === 0) return null;
  return html`
<section aria-labelledby="backlinks"><h2 id="backlinks">Linked from</h2>
<ul class="plain">${node.backlinks.map((ref) => html`<li>${refLink(ref, to)}</li>`)}</ul></section>`;
}

/** Everything that the briefings say of one person, organisation, place or topic. */
export function render({ item, site }: PageData<NodePage>): string {
  return page({
    site,
    path: item.path,
    title: item.name,
    description: `${item.name}: ${count(item.briefings.length, "briefing")}, ${count(item.mentions.length, "sentence")}, ${count(item.quotesBy.length, "quotation")}.`,
    under: site.indexes.find((index) => index.kind === item.kind)?.path ?? null,
    feed: item.feed === null ? null : { text: item.name, path: item.feed },
    body: (to) => html`<article class="dossier">
<header><p class="dateline">${kindWords[item.kind]}</p>
<h1 dir="auto">${item.name}</h1>
${item.noteHtml && html`<div class="prose">${raw(item.noteHtml)}</div>`}${facts(item, to)}</header>${mentions(item, to)}${quotes(
      "said-by",
      "Said by",
      item.quotesBy,
      to,
    )}${quotes("said-about", "Said about", item.quotesAbout, to)}${timeline(item, to)}${company(item, to)}${backlinks(item, to)}
</article>`,
  });
}
