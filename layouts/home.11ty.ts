import type { BriefingPage, IndexPage, Ref, Site, StoryPage } from "../scripts/site/model.ts";
import { homePath } from "../scripts/site/urls.ts";
import { dateTag } from "./dates.ts";
import { type Html, html, join } from "./html.ts";
import { refLink, tongue, type View } from "./links.ts";
import { page } from "./page.ts";
import { briefingDate, briefingList, count, recentlyChanged, section, size } from "./parts.ts";

export const data = { permalink: homePath };

/** How many lines the front page shows before it sends the reader to the archive or an index. */
const shownBriefings = 30;
const shownStories = 12;
const shownTopics = 40;

function topOf({ ref, story }: BriefingPage, view: View): Html {
  const lang = tongue(ref.language, view);
  const places = ref.dateline.length > 0 && html`<span class="places"${lang}>${ref.dateline.join(", ")}</span>`;
  return html`<article class="top">
<p class="dateline">${join([places, ref.agency, briefingDate(ref.date)], " · ")}</p>
<h2${size(ref.text)}${lang}><a href="${view.to(ref.path)}">${ref.text}</a></h2>
${ref.summary !== "" && html`<p class="lead"${lang}>${ref.summary}</p>`}${
  story && html`<p class="quiet">In the story ${refLink(story.ref, view)}</p>`
}
</article>`;
}

function more(ref: Ref | null, view: View): Html | null {
  return ref && html`<p class="more">${refLink(ref, view)}</p>`;
}

function earlier(site: Site, view: View): Html | null {
  const refs = site.briefings.slice(1, 1 + shownBriefings).map((briefing) => briefing.ref);
  if (refs.length === 0) return null;
  const archive = site.archive[0];
  const all = archive ? { text: `All ${count(site.briefings.length, "briefing")}`, path: archive.path } : null;
  return section("earlier", "Earlier briefings", html`${briefingList(refs, view)}${more(all, view)}`);
}

function storyLine(story: StoryPage, view: View): Html {
  const last = story.last === null ? null : html`latest ${dateTag(story.last)}`;
  return html`<li>${refLink(story.ref, view)} <small>${join([count(story.entries.length, "briefing"), last], ", ")}</small></li>`;
}

function stories(site: Site, view: View): Html | null {
  if (site.stories.length === 0) return null;
  const index = site.indexes.find((one) => one.kind === "story");
  const all = index && site.stories.length > shownStories ? { text: "All stories", path: index.path } : null;
  const lines = site.stories.slice(0, shownStories).map((story) => storyLine(story, view));
  return section("stories", "Stories", html`<ul class="related">${lines}</ul>${more(all, view)}`);
}

function topics(index: IndexPage | undefined, view: View): Html | null {
  if (!index || index.entries.length === 0) return null;
  const all = index.entries.length > shownTopics ? { text: "All topics", path: index.path } : null;
  const lines = index.entries
    .slice(0, shownTopics)
    .map((entry) => html`<li>${refLink(entry.ref, view)} <small>${entry.count}</small></li>`);
  return section("topics", "Topics", html`<ul class="plain tight">${lines}</ul>${more(all, view)}`);
}

const nothing = html`<p>There are no briefings yet. Put articles into <code>content/articles/</code> and run <code>npm run brief -- content/articles</code>.</p>`;

/** The front page: the newest briefing large, the rest one line each, what changed, stories and topics beside them. */
export function render({ site }: { readonly site: Site }): string {
  const newest = site.briefings[0];
  const { title, description } = site.settings;
  const topicIndex = site.indexes.find((one) => one.kind === "topic");
  return page({
    site,
    path: homePath,
    title,
    description: description || title,
    under: null,
    body: (view) => html`${description && html`<p class="motto" dir="auto">${description}</p>`}
${newest ? topOf(newest, view) : nothing}
<div class="columns"><div>${earlier(site, view)}</div>
<div>${recentlyChanged(site, view)}${stories(site, view)}${topics(topicIndex, view)}</div></div>`,
  });
}
