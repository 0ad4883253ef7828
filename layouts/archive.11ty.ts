import type { BriefingRef, Chunk } from "../scripts/site/model.ts";
import { neighbours, stretches } from "./chunks.ts";
import { html } from "./html.ts";
import { type PageData, page } from "./page.ts";
import { briefingList, count, recentlyChanged } from "./parts.ts";

export const data = {
  pagination: { data: "collections.archive", size: 1, alias: "item" },
  permalink: ({ item }: PageData<Chunk<BriefingRef>>) => item.path,
};

/** One month of briefings, one line each. */
export function render({ item, site }: PageData<Chunk<BriefingRef>>): string {
  return page({
    site,
    path: item.path,
    title: `Briefings, ${item.title}`,
    description: `${count(item.entries.length, "briefing")}, ${item.title}.`,
    under: site.archive[0]?.path ?? null,
    body: (view) => html`<header><h1>Briefings, ${item.title}</h1></header>
<div class="columns"><div>
${item.entries.length > 0 ? briefingList(item.entries, view) : html`<p>None yet.</p>`}${neighbours(item, view)}</div>
<div>${stretches("By month", site.archive, item, view)}${recentlyChanged(site, view)}</div></div>`,
  });
}
