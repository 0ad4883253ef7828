import type { BriefingPage, IndexPage, Ref, Site, StoryPage } from "../scripts/site/model.ts";
import { homePath } from "../scripts/site/urls.ts";
import { dateTag } from "./dates.ts";
import { type Html, html, join } from "./html.ts";
import { type Link, refLink } from "./links.ts";
import { page } from "./page.ts";
import { briefingDate, briefingList, count } from "./parts.ts";

export const data = { permalink: homePath };

/** How many lines the front page shows before it sends the reader to the archive or an index. */
const shownBriefings = 30;
const shownStories = 12;
const shownTopics = 40;

function leadOf(briefing: BriefingPage, to: Link): Html {
  const { ref } = briefing;
  const places = ref.dateline.length > 0 && html`<span class="places" dir="auto">${ref.dateline.join(", ")}</span>`;
  return html`<article class="top">
<p class="dateline">${join([places, ref.agency, briefingDate(ref.date)], " · ")}</p>
<h2${ref.text.length > 100 && html` class="long"`}><a href="${to(ref.path)}" dir="auto">${ref.text}</a></h2>
${ref.summary !== "" && html`<p class="lead" dir="auto">${ref.summary}</p>`}${
  briefing.story && html`<p class="quiet">In the story ${refLink(briefing.story.ref, to)}</p>`
}
</article>`;
}

function more(ref: Ref | null, to: Link): Html | null {
  return ref && html`<p class="more">${refLink(ref, to)}</p>`;
}

function latest(site: Site, to: Link): Html | null {
  const rest = site.briefings.slice(1, 1 + shownBriefings);
  if (rest.length === 0) return null;
  const archive = site.archive[0];
  const all = archive ? { text: `All ${count(site.briefings.length, "briefing")}`, path: archive.path } : null;
  return html`
<section aria-labelledby="latest"><h2 id="latest">Earlier briefings</h2>
${briefingList(
  rest.map((briefing) => briefing.ref),
  to,
)}
${more(all, to)}</section>`;
}

function story(one: StoryPage, to: Link): Html {
  const last = one.last === null ? null : html`latest ${dateTag(one.last)}`;
  return html`<li>${refLink(one.ref, to)} <small>${join([count(one.entries.length, "briefing"), last], ", ")}</small></li>`;
}

function stories(site: Site, to: Link): Html | null {
  if (site.stories.length === 0) return null;
  const index = site.indexes.find((one) => one.kind === "story");
  const all = index && site.stories.length > shownStories ? { text: "All stories", path: index.path } : null;
  return html`
<section aria-labelledby="stories"><h2 id="stories">Stories</h2>
<ul class="plain">${site.stories.slice(0, shownStories).map((one) => story(one, to))}</ul>
${more(all, to)}</section>`;
}

function topics(index: IndexPage | undefined, to: Link): Html | null {
  if (!index || index.entries.length === 0) return null;
  const all = index.entries.length > shownTopics ? { text: "All topics", path: index.path } : null;
  return html`
<section aria-labelledby="topics"><h2 id="topics">Topics</h2>
<ul class="plain">${index.entries
    .slice(0, shownTopics)
    .map((entry) => html`<li>${refLink(entry.ref, to)} <small class="number">${entry.count}</small></li>`)}</ul>
${more(all, to)}</section>`;
}

/** The front page: the newest briefing large, the rest one line each, stories and topics beside them. */
export function render({ site }: { readonly site: Site }): string {
  const newest = site.briefings[0];
  const { settings } = site;
  return page({
    site,
    path: homePath,
    title: settings.title,
    description: settings.description || settings.title,
    under: null,
    body: (to) => html`${settings.description && html`<p class="motto" dir="auto">${settings.description}</p>`}${
      newest
        ? leadOf(newest, to)
        : html`<p class="empty">There are no briefings yet. Put articles into <code>content/articles/</code> and run <code>npm run brief -- content/articles</code>.</p>`
    }
<div class="columns"><div>${latest(site, to)}</div>
<div class="aside">${stories(site, to)}${topics(
      site.indexes.find((one) => one.kind === "topic"),
      to,
    )}</div></div>`,
  });
}
