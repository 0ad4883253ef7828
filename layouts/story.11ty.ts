import type { Item, StoryEntry, StoryPage, TimelineItem } from "../scripts/site/model.ts";
import { dateTag } from "./dates.ts";
import { type Html, html, join, raw } from "./html.ts";
import type { Link } from "./links.ts";
import { type PageData, page } from "./page.ts";
import { briefingDate, count, fromBriefing, names, timelineList } from "./parts.ts";

export const data = {
  pagination: { data: "collections.stories", size: 1, alias: "item" },
  permalink: ({ item }: PageData<StoryPage>) => item.path,
};

function span(story: StoryPage): Html | null {
  if (story.first === null || story.last === null) return null;
  return story.first === story.last ? dateTag(story.first) : html`${dateTag(story.first)} to ${dateTag(story.last)}`;
}

/** The run of the story at a glance: its dates along a rule, each a link to its entry below. */
function run(story: StoryPage): Html | null {
  if (story.entries.length < 2) return null;
  return html`<ol class="run">${story.entries.map(
    ({ briefing }, index) =>
      html`<li><a href="#entry-${index + 1}"><span class="when">${briefingDate(briefing.date)}</span> <span dir="auto">${briefing.text}</span></a></li>`,
  )}</ol>`;
}

function added(item: Item, entry: StoryEntry, to: Link): Html {
  return html`<li><span dir="auto">${raw(item.html)}</span> <a class="where" href="${to(entry.briefing.path)}#${item.id}">${item.id.replace("-", " ")}</a></li>`;
}

function entryOf(entry: StoryEntry, index: number, to: Link): Html {
  const { briefing, adds } = entry;
  const dateline = join([briefing.dateline.join(", "), briefing.agency], ", ");
  return html`
<li id="entry-${index + 1}"><span class="when">${briefingDate(briefing.date)} <small dir="auto">${dateline}</small></span> <div class="what"><h3><a href="${to(briefing.path)}" dir="auto">${briefing.text}</a></h3>
${
  adds.length > 0
    ? html`<ul class="sentences">${adds.map((item) => added(item, entry, to))}</ul>`
    : html`<p class="quiet">Adds nothing that an earlier briefing does not say.</p>`
}</div></li>`;
}

function dated(id: string, heading: string, items: readonly TimelineItem[], to: Link): Html | null {
  if (items.length === 0) return null;
  return html`
<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${timelineList(items, to)}</section>`;
}

function background(story: StoryPage, to: Link): Html | null {
  if (story.background.length === 0) return null;
  return html`
<section aria-labelledby="background"><h2 id="background">Background</h2>
${story.background.map((item) => html`<p dir="auto">${raw(item.html)} ${fromBriefing(item.briefing, item.id, to)}</p>`)}</section>`;
}

function cast(story: StoryPage, to: Link): Html | null {
  const lists = [
    names("People", story.people, to),
    names("Organisations", story.organisations, to),
    names("Places", story.places, to),
  ].filter((list) => list !== null);
  if (lists.length === 0) return null;
  return html`
<section aria-labelledby="names"><h2 id="names">Named in this story</h2>
<dl class="names">${lists}</dl></section>`;
}

/** One event through its briefings, each saying only what the earlier ones had not. */
export function render({ item, site }: PageData<StoryPage>): string {
  const number = count(item.entries.length, "briefing");
  return page({
    site,
    path: item.path,
    title: item.title,
    description: `${item.title}: ${number} in order, and what each adds.`,
    under: site.indexes.find((index) => index.kind === "story")?.path ?? null,
    body: (to) => html`<article class="story">
<header><p class="dateline">${join(["Story", number, span(item)], " · ")}</p>
<h1${item.title.length > 100 && html` class="long"`} dir="auto">${item.title}</h1>
${run(item)}</header>
<section aria-labelledby="course"><h2 id="course">What each briefing adds</h2>
<ol class="dated course">${item.entries.map((entry, index) => entryOf(entry, index, to))}</ol></section>${dated(
      "watch",
      "What to watch",
      item.watch,
      to,
    )}${dated("timeline", "Timeline", item.timeline, to)}${background(item, to)}${cast(item, to)}
</article>`,
  });
}
