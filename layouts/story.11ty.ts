import type { StoryEntry, StoryPage, TimelineItem } from "../scripts/site/model.ts";
import { periodTag } from "./dates.ts";
import { type Html, html, join, raw } from "./html.ts";
import { briefingLink, tongue, type View } from "./links.ts";
import { type PageData, page } from "./page.ts";
import { briefingDate, count, fact, facts, fromBriefing, names, section, size, timelineFrom, where } from "./parts.ts";

export const data = {
  pagination: { data: "collections.stories", size: 1, alias: "item" },
  permalink: ({ item }: PageData<StoryPage>) => item.path,
};

/** The story at a glance: its dates along a rule, each a link to its entry below. */
function run({ entries }: StoryPage, view: View): Html | null {
  if (entries.length < 2) return null;
  return html`<ol class="run">${entries.map(
    ({ briefing }, index) =>
      html`<li><a href="#entry-${index + 1}"><span class="when">${briefingDate(briefing.date)}</span> <span${tongue(
        briefing.language,
        view,
      )}>${briefing.text}</span></a></li>`,
  )}</ol>`;
}

function entryOf({ briefing, adds }: StoryEntry, index: number, view: View): Html {
  const lang = tongue(briefing.language, view);
  const dateline = join([briefing.dateline.join(", "), briefing.agency], ", ");
  const added = adds.map(
    (item) => html`<li><span${lang}>${raw(item.html)}</span> ${where(briefing, item.id, view)}</li>`,
  );
  return html`
<li id="entry-${index + 1}"><div class="when">${briefingDate(briefing.date)} <small${lang}>${dateline}</small></div> <div class="what"><h3>${briefingLink(
    briefing,
    view,
  )}</h3>
${
  added.length > 0
    ? html`<ul class="sentences">${added}</ul>`
    : html`<p class="quiet">Says nothing that an earlier briefing does not say.</p>`
}</div></li>`;
}

function dated(id: string, heading: string, items: readonly TimelineItem[], view: View): Html | null {
  return items.length > 0 ? section(id, heading, timelineFrom(items, view)) : null;
}

function background(story: StoryPage, view: View): Html | null {
  if (story.background.length === 0) return null;
  const paragraphs = story.background.map(
    (item) =>
      html`<p><span${tongue(item.briefing.language, view)}>${raw(item.html)}</span> ${fromBriefing(item.briefing, item.id, view)}</p>`,
  );
  return section("background", "Background", html`${paragraphs}`);
}

/** Figures and dates that the briefings give differently, each with the briefing that gives it. */
function conflictsOf({ conflicts }: StoryPage, view: View): Html | null {
  if (conflicts.length === 0) return null;
  const lines = conflicts.map(
    ({ what, values }) =>
      html`<li>${what}: ${join(
        values.map(({ value, briefing, anchor }) => html`<bdi>${value}</bdi> ${fromBriefing(briefing, anchor, view)}`),
        "; ",
      )}</li>`,
  );
  return section("conflicts", "Where they differ", html`<ul class="points">${lines}</ul>`);
}

function cast(story: StoryPage, view: View): Html | null {
  const list = facts([
    fact("People", names(story.people, view)),
    fact("Organisations", names(story.organisations, view)),
    fact("Places", names(story.places, view)),
  ]);
  return list && section("names", "Named in this story", list);
}

function article(story: StoryPage, view: View): Html {
  const course = html`<ol class="dated course">${story.entries.map((entry, index) => entryOf(entry, index, view))}</ol>`;
  return html`<article>
<header><p class="dateline">${join(
    ["Story", count(story.entries.length, "briefing"), periodTag(story.first, story.last)],
    " · ",
  )}</p>
<h1${size(story.title)} dir="auto">${story.title}</h1>
${story.inferred && html`<p class="quiet"><span class="inferred">inferred</span> ${story.reasons.join("; ")}. An editor settles it by writing a story into the briefings.</p>`}${run(story, view)}</header>
<div class="columns"><div>${[
    section("course", "What each briefing adds", course),
    conflictsOf(story, view),
    dated("watch", "What to watch", story.watch, view),
    dated("timeline", "Timeline", story.timeline, view),
    background(story, view),
  ]}</div>
<div class="side">${cast(story, view)}</div></div>
</article>`;
}

/** One event through its briefings, each saying only what the earlier ones had not. */
export function render({ item, site }: PageData<StoryPage>): string {
  return page({
    site,
    path: item.path,
    title: item.title,
    description: `${item.title}: ${count(item.entries.length, "briefing")} in order, and what each adds.`,
    under: site.indexes.find((index) => index.kind === "story")?.path ?? null,
    body: (view) => article(item, view),
  });
}
