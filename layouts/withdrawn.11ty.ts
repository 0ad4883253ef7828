import type { Tombstone } from "../scripts/site/model.ts";
import { homePath } from "../scripts/site/urls.ts";
import { dateTag } from "./dates.ts";
import { html } from "./html.ts";
import { type PageData, page } from "./page.ts";

export const data = {
  pagination: { data: "collections.withdrawn", size: 1, alias: "item" },
  permalink: ({ item }: PageData<Tombstone>) => item.path,
};

/** What stands at the address of a withdrawn briefing: that it was withdrawn, when and why, and not a word of it. */
export function render({ item, site }: PageData<Tombstone>): string {
  return page({
    site,
    path: item.path,
    title: "Briefing withdrawn",
    description: "The briefing at this address was withdrawn.",
    under: site.archive[0]?.path ?? null,
    head: html`
<meta name="robots" content="noindex">`,
    body: (view) => html`<header>${
      item.date !== null &&
      html`<p class="dateline">${dateTag(item.date)}</p>
`
    }<h1>This briefing was withdrawn</h1></header>
<p class="lead" dir="auto">${item.reason ?? "No reason was given."}</p>
<p>What it said should not be relied on. Start from <a href="${view.to(homePath)}">the front page</a>, or find a name, topic or date through the contents above.</p>`,
  });
}
