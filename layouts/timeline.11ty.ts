import type { Chunk, TimelineItem } from "../scripts/site/model.ts";
import { neighbours, stretches } from "./chunks.ts";
import { html } from "./html.ts";
import { type PageData, page } from "./page.ts";
import { count, timelineList } from "./parts.ts";

export const data = {
  pagination: { data: "collections.timeline", size: 1, alias: "item" },
  permalink: ({ item }: PageData<Chunk<TimelineItem>>) => item.path,
};

/** One year of everything that the briefings date; what is announced stands apart, on the first page. */
export function render({ item, site }: PageData<Chunk<TimelineItem>>): string {
  const upcoming = item.path === site.timeline[0]?.path ? site.upcoming : [];
  return page({
    site,
    path: item.path,
    title: `Timeline, ${item.title}`,
    description: `${count(item.entries.length, "dated event")}, ${item.title}.`,
    under: site.timeline[0]?.path ?? null,
    body: (to) => html`<header><p class="dateline">Timeline</p>
<h1>${item.title}</h1></header>
<div class="columns"><div>${
      upcoming.length > 0 &&
      html`
<section aria-labelledby="upcoming"><h2 id="upcoming">Announced</h2>
${timelineList(upcoming, to)}</section>`
    }
<section aria-labelledby="events"><h2 id="events">${upcoming.length > 0 ? "What the briefings date" : "Events"}</h2>
${item.entries.length > 0 ? timelineList(item.entries, to) : html`<p class="empty">None yet.</p>`}</section>${neighbours(item, to)}</div>
<div class="aside">${stretches("By year", site.timeline, item, to)}</div></div>`,
  });
}
