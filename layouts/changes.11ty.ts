import type { Change, Chunk } from "../scripts/site/model.ts";
import { neighbours, stretches } from "./chunks.ts";
import { dateTag } from "./dates.ts";
import { type Html, html } from "./html.ts";
import { briefingLink, type View } from "./links.ts";
import { type PageData, page } from "./page.ts";
import { changeLink, count } from "./parts.ts";

export const data = {
  pagination: { data: "collections.changes", size: 1, alias: "item" },
  permalink: ({ item }: PageData<Chunk<Change>>) => item.path,
};

function line(change: Change, view: View): Html {
  const corrections = change.corrections.map((one) => html`<p class="quiet" dir="auto">${one}</p>`);
  return html`<li><span class="when">${dateTag(change.date)}</span> <div class="what">${briefingLink(change.briefing, view)} <small>${changeLink(change, view)}</small>${corrections}</div></li>`;
}

/** A year of changes to published briefings, by date. */
export function render({ item, site }: PageData<Chunk<Change>>): string {
  return page({
    site,
    path: item.path,
    title: `What changed, ${item.title}`,
    description: `${count(item.entries.length, "change")} to published briefings, ${item.title}.`,
    under: site.archive[0]?.path ?? null,
    body: (view) => html`<header><h1>What changed, ${item.title}</h1></header>
<div class="columns"><div>
<p>Briefings that were corrected or brought up to date after they were published, by the day of the change.</p>
<ol class="dated">${item.entries.map((change) => line(change, view))}</ol>${neighbours(item, view)}</div>
<div>${stretches("By year", site.changes, item, view)}</div></div>`,
  });
}
