import { assets } from "../scripts/site/assets.ts";
import { worldHeight, worldWidth } from "../scripts/site/maps/projection.ts";
import type { CoMention, NodePage, Ref } from "../scripts/site/model.ts";
import { chart } from "./chart.ts";
import { periodTag } from "./dates.ts";
import { type Html, html, join, raw } from "./html.ts";
import { refLink, type View } from "./links.ts";
import { dossierData } from "./metadata.ts";
import { neighbourhood } from "./network.ts";
import { type PageData, page } from "./page.ts";
import { count, fact, facts, glance, inferred, section, size } from "./parts.ts";
import { records } from "./records.ts";

export const data = {
  pagination: { data: "collections.nodes", size: 1, alias: "item" },
  permalink: ({ item }: PageData<NodePage>) => item.path,
};

const kindWords = { person: "Person", organisation: "Organisation", place: "Place", topic: "Topic" } as const;

function roles(node: NodePage): Html | null {
  if (node.roles.length === 0) return null;
  const lines = node.roles.map(
    ({ role, date, first }) =>
      html`<bdi>${role}</bdi>${date !== null && html` <small>${periodTag(first ?? date, date)}</small>`}`,
  );
  return glance(lines.length === 1 ? lines : lines.map((line) => html`<div>${line}</div>`), "");
}

/** Other forms of the name elsewhere, with what speaks for their being the same. */
function bearers(list: NodePage["probably"], view: View): Html | null {
  if (list.length === 0) return null;
  const links = list.map((one) => html`${refLink(one.node, view)} ${inferred} <small>${one.reason}</small>`);
  return glance(links, ", ");
}

const some = (refs: readonly Ref[], view: View): Html | null =>
  glance(
    refs.map((ref) => refLink(ref, view)),
    ", ",
  );

function headOf(node: NodePage, view: View): Html | null {
  const aliases = node.aliases.map((alias) => html`<bdi>${alias}</bdi>`);
  return facts([
    fact(node.roles.length === 1 ? "Role" : "Roles", roles(node)),
    fact("Also written", glance(aliases, ", ")),
    fact("Probably", bearers(node.probably, view)),
    fact("Also perhaps", bearers(node.perhaps, view)),
    fact("Caution", node.caution !== null && html`${node.caution} ${inferred}`),
    fact("Country", typeof node.country === "string" ? node.country : node.country && refLink(node.country, view)),
    fact("Borders on", some(node.borders, view)),
    fact("Not the same as", some(node.not, view)),
    fact("Stories", some(node.stories, view)),
    fact("Named in", join([count(node.briefings.length, "briefing"), periodTag(node.first, node.last)], ", ")),
    fact("Feed", node.feed !== null && html`<a href="${view.to(node.feed)}">Atom feed of this page</a>`),
  ]);
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

function mapOf({ map, name }: NodePage, view: View): Html | null {
  if (!map) return null;
  const [left, top, width, height] = map.view;
  const mark = map.point
    ? html`<circle cx="${map.point[0]}" cy="${map.point[1]}" r="${Math.round(width * 0.18) / 10}"/>`
    : html`<path d="${map.outline ?? ""}"/>`;
  const where = map.label === name || !map.label ? name : `${name}, ${map.label}`;
  const caption =
    map.certainty === "inferred" ? html`${map.label}; ${inferred}: the largest place of this name` : map.label;
  return section(
    "map",
    "Where it is",
    html`<figure class="map"><svg viewBox="${left} ${top} ${width} ${height}" role="img" aria-label="Map: ${where}"><image href="${view.to(
      assets().world,
    )}" width="${worldWidth}" height="${worldHeight}"/>${mark}</svg><figcaption>${caption}</figcaption></figure>`,
  );
}

function chartOf({ briefings }: NodePage): Html | null {
  const drawn = chart(briefings.flatMap(({ date }) => (date === null ? [] : [date])));
  return drawn && section("frequency", "Briefings over time", drawn);
}

/** The whole of a long dossier, year by year. */
function volumesOf({ volumes }: NodePage, view: View): Html | null {
  if (volumes.length === 0) return null;
  return html`
<nav aria-labelledby="volumes"><h2 id="volumes">All of it, year by year</h2>
<ul>${volumes.map(({ text, path, count: entries }) => html`<li><a href="${view.to(path)}">${text}</a> <small>${entries}</small></li>`)}</ul></nav>`;
}

function aroundOf({ name, neighbourhood: around }: NodePage, view: View): Html | null {
  return around && section("around", "Around this name", neighbourhood(name, around, view));
}

function backlinksOf(node: NodePage, view: View): Html | null {
  const list = some(node.backlinks, view);
  return list && section("backlinks", "Linked from", html`<div>${list}</div>`);
}

function article(node: NodePage, view: View): Html {
  const note = node.noteHtml && html`<div class="prose">${raw(node.noteHtml)}</div>`;
  return html`<article>
<header><p class="dateline">${kindWords[node.kind]}</p>
<h1${size(node.name)} dir="auto">${node.name}</h1>
${note}${headOf(node, view)}</header>
<div class="columns"><div>${[...records(node, { kind: node.kind, view }), aroundOf(node, view), volumesOf(node, view), backlinksOf(node, view)]}</div>
<div class="side">${mapOf(node, view)}${chartOf(node)}${companyOf(node, view)}</div></div>
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
