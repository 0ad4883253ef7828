import type { Chunk, TimelineItem } from "../scripts/site/model.ts";
import { calendarPath } from "../scripts/site/urls.ts";
import { neighbours, stretches } from "./chunks.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./links.ts";
import { type PageData, page } from "./page.ts";
import { count, section, timelineFrom } from "./parts.ts";

export const data = {
  pagination: { data: "collections.timeline", size: 1, alias: "item" },
  permalink: ({ item }: PageData<Chunk<TimelineItem>>) => item.path,
};

function events({ entries }: Chunk<TimelineItem>, view: View): Html {
  return entries.length > 0 ? timelineFrom(entries, view) : html`<p>None yet.</p>`;
}

/** One year of everything that the briefings date; what is announced stands apart, on the first page. */
export function render({ item, site }: PageData<Chunk<TimelineItem>>): string {
  const upcoming = item.path === site.timeline[0]?.path ? site.upcoming : [];
  return page({
    site,
    path: item.path,
    title: `Timeline, ${item.title}`,
    description: `${count(item.entries.length, "dated event")}, ${item.title}.`,
    under: site.timeline[0]?.path ?? null,
    body: (view) => html`<header><h1>Timeline, ${item.title}</h1></header>
<div class="columns"><div>${
      upcoming.length > 0 &&
      section(
        "announced",
        "Announced",
        html`${timelineFrom(upcoming, view)}<p class="more"><a href="${view.to(calendarPath)}">Calendar to subscribe to</a></p>`,
      )
    }${section("events", "What the briefings date", events(item, view))}${neighbours(item, view)}</div>
<div>${stretches("By year", site.timeline, item, view)}</div></div>`,
  });
}
