import type { Site } from "../scripts/site/model.ts";
import { type Group, type SiteMap, siteMapOf } from "../scripts/site/network/site-map.ts";
import { mapPath } from "../scripts/site/urls.ts";
import { type Html, html, join } from "./html.ts";
import { refLink, type View } from "./links.ts";
import { page } from "./page.ts";
import { count, section } from "./parts.ts";

export const data = { permalink: mapPath };

/** Width of a letter, in parts of its size. */
const letter = 0.53;
const [smallest, largest] = [13, 24] as const;
const row = 27;

interface Line {
  readonly text: string;
  readonly size: number;
  readonly y: number;
}

/** The rows of a circle from its middle outwards: 0, below, above, … */
const rowAt = (index: number): number => (index % 2 === 1 ? (index + 1) / 2 : -index / 2);

/** As large as the circle is wide at that row; cut where even small letters do not fit. Null where nothing does. */
function lineIn(r: number, name: string, index: number): Line | null {
  const y = rowAt(index) * row;
  const room = 2 * Math.sqrt(Math.max(0, r * r - (Math.abs(y) + row / 2) ** 2)) * 0.94;
  const size = Math.min(largest - Math.abs(rowAt(index)) * 1.5, room / (name.length * letter));
  if (size >= smallest) return { text: name, size: Math.round(size * 10) / 10, y };
  const letters = Math.floor(room / (smallest * letter));
  return letters >= 8 ? { text: `${name.slice(0, letters - 1).trimEnd()}…`, size: smallest, y } : null;
}

function circle(group: Group, at: number, view: View): Html {
  const names = group.names.map(({ name, path, briefings }, index) => {
    const line = lineIn(group.r, name, index);
    return (
      line &&
      html`<a href="${view.to(path)}" aria-label="${name}"><title>${name}: ${count(briefings.length, "briefing")}</title><text x="${group.x}" y="${
        Math.round((group.y + line.y + line.size * 0.35) * 10) / 10
      }" font-size="${line.size}">${line.text}</text></a>`
    );
  });
  return html`
<g class="group" id="group-${at + 1}"><circle cx="${group.x}" cy="${group.y}" r="${group.r}"/>${names}</g>`;
}

function lines({ groups, links }: SiteMap): Html {
  const top = links.reduce((most, link) => Math.max(most, link.count), 1);
  return html`<g class="links">${links.map(({ from, to, count: weight }) => {
    const [a, b] = [groups[from], groups[to]];
    const thick = Math.round((1 + (7 * weight) / top) * 10) / 10;
    return a && b && html`<path d="M${a.x} ${a.y}L${b.x} ${b.y}" stroke-width="${thick}"/>`;
  })}</g>`;
}

function listed({ groups, links }: SiteMap, view: View): Html {
  const near = (at: number): readonly Group[] =>
    links.flatMap(({ from, to }) => (from === at ? (groups[to] ?? []) : to === at ? (groups[from] ?? []) : []));
  return html`<ol class="plain groups">${groups.map((group, at) => {
    const names = group.names.map(
      ({ ref, briefings }) => html`${refLink(ref, view)} <small>${briefings.length}</small>`,
    );
    const beside = near(at).map(({ title }) => html`<bdi>${title}</bdi>`);
    return html`
<li><h3 dir="auto">${group.title}</h3>
<p>${join(names, ", ")}${group.more > 0 && html` <small>and ${count(group.more, "other name")}</small>`}</p>${
      beside.length > 0 && html`<p class="quiet">Linked with the groups of ${join(beside, "; ")}</p>`
    }</li>`;
  })}</ol>`;
}

/** The whole site at a glance: names that the briefings name together, as circles in circles, and the same in words. */
export function render({ site }: { readonly site: Site }): string {
  const map = siteMapOf(site);
  const named = site.nodes.filter(({ kind }) => kind !== "topic").length;
  return page({
    site,
    path: mapPath,
    title: "Map of names",
    description: `${count(named, "name")} in groups that the briefings name together.`,
    under: mapPath,
    body: (view) => html`<header><h1>Map of names</h1>
<p class="quiet">${
      map.groups.length > 0
        ? "Names that the briefings name together form a group."
        : "There are too few names that meet in the briefings for a map."
    }</p></header>
${
  map.groups.length > 0 &&
  html`<figure class="sitemap"><svg viewBox="${map.view.join(" ")}" role="group" aria-label="Map of names">${lines(map)}${map.groups.map(
    (group, at) => circle(group, at, view),
  )}</svg><figcaption>The larger a circle, the more briefings; the thicker a line between groups, the oftener their names meet.</figcaption></figure>
${section("groups", "The groups", listed(map, view))}`
}`,
  });
}
