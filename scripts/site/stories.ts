import { shortHash, slugify } from "../slugs.ts";
import type { Reading } from "./body.ts";
import { byText } from "./dates.ts";
import type { Entry } from "./entries.ts";
import { figuresOf } from "./figures.ts";
import type { InferredStory } from "./inferred-stories.ts";
import type { BriefingPage, NodeKind, NodeRef, Ref, Settings, StoryEntry, StoryPage, TimelineItem } from "./model.ts";
import { SaidBefore } from "./near-duplicates.ts";
import { openQuestions, stillAhead } from "./open-questions.ts";
import { conflictsIn } from "./story-conflicts.ts";
import { foldName } from "./text.ts";
import { mergeTimeline } from "./timelines.ts";
import { feedPath, storyPath } from "./urls.ts";

/** The stories that briefings name: spellings that differ in case or accents are one. By folded title. */
export function collectStories(titles: readonly string[]): ReadonlyMap<string, Ref> {
  const byKey = new Map<string, string>();
  for (const title of [...titles].sort(byText)) if (!byKey.has(foldName(title))) byKey.set(foldName(title), title);
  const slugs = new Set<string>();
  return new Map(
    [...byKey].map(([key, title]): [string, Ref] => {
      const plain: string = slugify(title);
      const slug = slugs.has(plain) ? `${plain}-${shortHash(key)}` : plain;
      slugs.add(slug);
      return [key, { text: title, path: storyPath(slug) }];
    }),
  );
}

/** What each briefing says that none before it did: key points, quotations, names, figures. */
function additions(entries: readonly Entry[]): readonly StoryEntry[] {
  const before = new SaidBefore();
  const quoted = new SaidBefore();
  const names = new Set<NodeRef>();
  const figures = new Set<string>();
  const isFirst = <T>(seen: Set<T>, one: T): boolean => !seen.has(one) && seen.add(one).size > 0;
  return entries.map((entry) => {
    const points = ofKind(entry, "key-points").map(({ item }) => item);
    return {
      briefing: entry.ref,
      adds: points.filter(({ text }) => before.isNew(text)),
      newQuotes: entry.body.quotes.map(({ item }) => item).filter(({ text }) => quoted.isNew(text)),
      newNames: entry.listed.filter(({ kind, ref }) => kind !== "topic" && isFirst(names, ref)).map(({ ref }) => ref),
      newFigures: points.flatMap(({ text }) => figuresOf(text)).filter((figure) => isFirst(figures, figure)),
    };
  });
}

const ofKind = (entry: Entry, kind: Reading["kind"]): readonly Reading[] =>
  entry.body.items.filter((reading) => reading.kind === kind);

function background(entries: readonly Entry[]): StoryPage["background"] {
  const before = new SaidBefore();
  return entries.flatMap((entry) =>
    ofKind(entry, "background").flatMap(({ item }) =>
      before.isNew(item.text) ? [{ ...item, briefing: entry.ref }] : [],
    ),
  );
}

/** Names that its briefings list, those of most briefings first. */
function namesOf(entries: readonly Entry[], kind: NodeKind): readonly NodeRef[] {
  const counts = new Map<NodeRef, number>();
  for (const { listed } of entries) {
    for (const named of listed) if (named.kind === kind) counts.set(named.ref, (counts.get(named.ref) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || byText(a[0].text, b[0].text)).map(([ref]) => ref);
}

/**
 * @param newestFirst all briefings, newest first; undated ones of a story stand last in it all the same
 * @param inferred those of the stories that nobody wrote down
 */
export function makeStories(
  newestFirst: readonly Entry[],
  inferred: readonly InferredStory[],
  feeds: Settings["feeds"] = "all",
): readonly StoryPage[] {
  const reasons = new Map(inferred.map((story) => [story.ref, story.reasons]));
  const groups = new Map<Ref, Entry[]>();
  for (const entry of newestFirst) {
    if (!entry.story) continue;
    const group = groups.get(entry.story);
    if (group) group.push(entry);
    else groups.set(entry.story, [entry]);
  }
  return [...groups].map(([ref, group]) => ({
    ...makeStory(ref, group, reasons.get(ref) ?? null),
    feed: feeds === "all" ? feedPath(ref.path) : null,
  }));
}

/** Each briefing with its story, written down or inferred. */
export function withInferred(newestFirst: readonly Entry[], inferred: readonly InferredStory[]): readonly Entry[] {
  const refs = new Map(inferred.flatMap(({ ref, members }) => members.map((member) => [member, ref] as const)));
  return newestFirst.map((entry) => {
    const ref = refs.get(entry);
    return ref ? { ...entry, story: ref } : entry;
  });
}

function makeStory(
  ref: Ref,
  newestFirst: readonly Entry[],
  reasons: readonly string[] | null,
): Omit<StoryPage, "feed"> {
  const entries = oldestFirst(newestFirst);
  const timeline: readonly TimelineItem[] = entries.flatMap(({ body }) => body.timeline.map(({ item }) => item));
  const dates = entries.flatMap((entry) => entry.ref.date ?? []);
  return {
    ref,
    title: ref.text,
    path: ref.path,
    inferred: reasons !== null,
    reasons: reasons ?? [],
    conflicts: conflictsIn(entries),
    entries: additions(entries),
    background: background(entries),
    timeline: mergeTimeline(timeline.filter((item) => !item.announced)),
    questions: openQuestions(entries),
    ...stillAhead(mergeTimeline(timeline.filter((item) => item.announced)), dates.at(-1) ?? null),
    people: namesOf(entries, "person"),
    organisations: namesOf(entries, "organisation"),
    places: namesOf(entries, "place"),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
  };
}

const oldestFirst = (newestFirst: readonly Entry[]): readonly Entry[] => [
  ...newestFirst.filter(({ ref }) => ref.date !== null).reverse(),
  ...newestFirst.filter(({ ref }) => ref.date === null),
];

/** Where each briefing stands in its story. By path of the briefing. */
export function placesInStories(
  stories: readonly StoryPage[],
): ReadonlyMap<string, NonNullable<BriefingPage["story"]>> {
  const places = new Map<string, NonNullable<BriefingPage["story"]>>();
  for (const { ref, inferred, entries } of stories) {
    entries.forEach(({ briefing, adds, newQuotes }, at) => {
      places.set(briefing.path, {
        ref,
        inferred,
        previous: entries[at - 1]?.briefing ?? null,
        next: entries[at + 1]?.briefing ?? null,
        adds: [...adds, ...newQuotes].map(({ id }) => id),
      });
    });
  }
  return places;
}
