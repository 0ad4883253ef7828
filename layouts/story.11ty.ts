import type { BriefingRef, Item, QuoteItem, StoryEntry, StoryPage, TimelineItem } from "../scripts/site/model.ts";
import { conflictsOf } from "./conflicts.ts";
import { periodTag } from "./dates.ts";
import { type Html, html, join, raw } from "./html.ts";
import { briefingLink, refLink, tongue, type View } from "./links.ts";
import { type PageData, page } from "./page.ts";
import { briefingDate, count, fact, facts, inferred, names, section, size, timelineFrom, where } from "./parts.ts";

export const data = {
  pagination: { data: "collections.stories", size: 1, alias: "item" },
  permalink: ({ item }: PageData<StoryPage>) => item.path,
};

/** So many briefings fit on the line at the top; of a longer story it shows the newest. */
const longestRun = 12;

function amount({ adds, newQuotes, newNames }: StoryEntry, isFirst: boolean): string {
  const parts = [
    adds.length > 0 && count(adds.length, "point"),
    newQuotes.length > 0 && count(newQuotes.length, "quotation"),
    newNames.length > 0 && count(newNames.length, "name"),
  ].filter((part) => part !== false);
  return parts.length === 0 ? "nothing new" : `${isFirst ? "" : "new: "}${parts.join(", ")}`;
}

/** The story at a glance: its briefings on a line, each with how much it added, each a link to its entry below. */
function run({ entries }: StoryPage, view: View): Html | null {
  if (entries.length < 2) return null;
  const from = Math.max(0, entries.length - longestRun);
  const before = from > 0 && html`<p class="quiet"><a href="#course">${count(from, "earlier briefing")}</a></p>`;
  return html`${before}<ol class="run" start="${from + 1}">${entries
    .slice(from)
    .map(
      (entry, at) =>
        html`<li><a href="#entry-${from + at + 1}"><span class="when">${briefingDate(entry.briefing.date)}</span> <span${tongue(
          entry.briefing.language,
          view,
        )}>${entry.briefing.text}</span> <small><bdi>${amount(entry, from + at === 0)}</bdi></small></a></li>`,
    )}</ol>`;
}

/** Whose words are new, each name once. */
function quoted({ briefing, newQuotes }: StoryEntry, view: View): Html | null {
  const bySpeaker = new Map<string, QuoteItem[]>();
  for (const quote of newQuotes) {
    const name = quote.speaker?.text ?? (quote.attribution.split(",")[0] || "not named");
    bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), quote]);
  }
  const speakers = [...bySpeaker].map(([name, quotes]) => {
    const speaker = quotes[0]?.speaker;
    const places = quotes.map(({ id }) => where(briefing, id, view));
    return html`${speaker ? refLink(speaker, view) : html`<bdi>${name}</bdi>`} ${join(places, " ")}`;
  });
  return speakers.length > 0 ? join(speakers, ", ") : null;
}

function entryOf(entry: StoryEntry, index: number, view: View): Html {
  const { briefing, adds, newNames, newFigures } = entry;
  const lang = tongue(briefing.language, view);
  const places = briefing.dateline.length > 0 && html`<span class="places">${briefing.dateline.join(", ")}</span>`;
  const added = adds.map(
    (item) => html`<li><span${lang}>${raw(item.html)}</span> ${where(briefing, item.id, view)}</li>`,
  );
  const news = facts([
    fact("Quoted", quoted(entry, view)),
    fact("New names", index > 0 && names(newNames, view)),
    fact("New figures", index > 0 && newFigures.length > 0 && html`<span${lang}>${newFigures.join(", ")}</span>`),
  ]);
  return html`
<li id="entry-${index + 1}"><div class="when"><span class="number">Briefing ${index + 1}</span> ${briefingDate(briefing.date)} <small${lang}>${join([places, briefing.agency], ", ")}</small></div> <div class="what"><h3>${briefingLink(
    briefing,
    view,
  )}</h3>
${added.length > 0 && html`<ul class="sentences">${added}</ul>`}${news}${
  added.length === 0 && !news && html`<p class="quiet">Says nothing that an earlier briefing does not say.</p>`
}</div></li>`;
}

/** A quiet link to a place in one of the briefings of the story, by its number. */
type Origin = (briefing: BriefingRef, anchor: string) => Html;

function originIn({ entries }: StoryPage, view: View): Origin {
  const numbers = new Map(entries.map(({ briefing }, at) => [briefing.path, at + 1]));
  return (briefing, anchor) =>
    html`<a class="where" href="${view.to(briefing.path)}#${anchor}">briefing ${numbers.get(briefing.path)}</a>`;
}

function dated(
  id: string,
  heading: string,
  items: readonly TimelineItem[],
  { view, origin }: { readonly view: View; readonly origin: Origin },
): Html | null {
  return items.length > 0 ? section(id, heading, timelineFrom(items, view, origin)) : null;
}

type Told = Item & { readonly briefing: BriefingRef };

const told = ({ briefing, html: words, id }: Told, view: View, origin: Origin): Html =>
  html`<span${tongue(briefing.language, view)}>${raw(words)}</span> ${origin(briefing, id)}`;

function background(story: StoryPage, view: View, origin: Origin): Html | null {
  if (story.background.length === 0) return null;
  return section(
    "background",
    "Background",
    html`${story.background.map((item) => html`<p>${told(item, view, origin)}</p>`)}`,
  );
}

function questions(story: StoryPage, view: View, origin: Origin): Html | null {
  if (story.questions.length === 0) return null;
  const lines = story.questions.map((item) => html`<li>${told(item, view, origin)}</li>`);
  return section("questions", "Open questions", html`<ul class="points">${lines}</ul>`);
}

/** What was announced for a day that is over: whether it came to pass may stand in no briefing. */
function passed(story: StoryPage, view: View, origin: Origin): Html | null {
  if (story.passed.length === 0) return null;
  return html`<details class="fold"><summary>Announced for a date that has passed <small>${story.passed.length}</small></summary>${timelineFrom(
    story.passed,
    view,
    origin,
  )}</details>`;
}

function watch(story: StoryPage, view: View, origin: Origin): Html | null {
  if (story.watch.length + story.passed.length === 0) return null;
  const ahead =
    story.watch.length > 0
      ? timelineFrom(story.watch, view, origin)
      : html`<p class="quiet">Nothing that was announced is still ahead.</p>`;
  return section("watch", "Still to watch", html`${ahead}${passed(story, view, origin)}`);
}

function cast(story: StoryPage, view: View): Html | null {
  const list = facts([
    fact("People", names(story.people, view)),
    fact("Organisations", names(story.organisations, view)),
    fact("Places", names(story.places, view)),
    fact("Feed", story.feed !== null && html`<a href="${view.to(story.feed)}">Atom feed of this page</a>`),
  ]);
  return list && section("names", "Named in this story", list);
}

function whyInferred({ inferred: isInferred, reasons }: StoryPage): Html | null {
  if (!isInferred) return null;
  const because = reasons.length > 0 ? `, from ${reasons.join("; ")}` : "";
  return html`<p class="quiet" dir="ltr">That these briefings follow one event is ${inferred}${because}. An editor settles it by writing a story into them.</p>`;
}

function article(story: StoryPage, view: View): Html {
  const course = html`<ol class="dated course">${story.entries.map((entry, index) => entryOf(entry, index, view))}</ol>`;
  const origin = originIn(story, view);
  return html`<article>
<header><p class="dateline">${join(
    ["Story", html`<bdi>${count(story.entries.length, "briefing")}</bdi>`, periodTag(story.first, story.last)],
    " · ",
  )}</p>
<h1${size(story.title)} dir="auto">${story.title}</h1>
${whyInferred(story)}${run(story, view)}</header>
<div class="columns"><div>${[
    section("course", "What each briefing adds", course),
    conflictsOf(story, view),
    questions(story, view, origin),
    watch(story, view, origin),
    dated("timeline", "Timeline", story.timeline, { view, origin }),
    background(story, view, origin),
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
    feed: item.feed === null ? null : { text: item.title, path: item.feed },
    under: site.indexes.find((index) => index.kind === "story")?.path ?? null,
    body: (view) => article(item, view),
  });
}
