import type { Backlinks } from "./backlinks.ts";
import { coMentionsOf } from "./co-mentions.ts";
import { byDateNewest } from "./dates.ts";
import type { Entry } from "./entries.ts";
import type { Identities } from "./identities.ts";
import { borderingOn, mapOf } from "./maps/place-map.ts";
import type {
  BriefingRef,
  Item,
  MentionLine,
  NodePage,
  NodeRef,
  QuoteItem,
  Ref,
  SectionKind,
  Settings,
  TimelineItem,
} from "./model.ts";
import type { Named, Names } from "./names.ts";
import type { NotePage } from "./note-pages.ts";
import { type RoleMet, roleHistory } from "./roles.ts";
import { mergeTimeline } from "./timelines.ts";
import { feedPath } from "./urls.ts";

/** What is gathered about one name, newest briefing first. */
interface Gathered {
  readonly briefings: number[];
  readonly mentions: MentionLine[];
  readonly quotesBy: QuoteItem[];
  readonly quotesAbout: QuoteItem[];
  readonly timeline: TimelineItem[];
  readonly stories: Map<string, Ref>;
}

/** Sections whose sentences are mentions. */
const telling: ReadonlySet<SectionKind> = new Set([
  "bottom-line",
  "key-points",
  "quotes",
  "timeline",
  "background",
  "watch",
]);

const empty = (): Gathered => ({
  briefings: [],
  mentions: [],
  quotesBy: [],
  quotesAbout: [],
  timeline: [],
  stories: new Map(),
});

/** One pass over all briefings: nothing here looks for a name, each was met when its item was read. */
function gather(entries: readonly Entry[], sets: readonly ReadonlySet<number>[], count: number): readonly Gathered[] {
  const all = Array.from({ length: count }, empty);
  entries.forEach((entry, at) => {
    const { ref, story, body, listed } = entry;
    for (const named of sets[at] ?? []) {
      all[named]?.briefings.push(at);
      if (story) all[named]?.stories.set(story.path, story);
    }
    for (const { item, named } of body.timeline) for (const one of named) all[one]?.timeline.push(item);
    for (const { item, named, speaker } of body.quotes) {
      if (speaker !== null) all[speaker]?.quotesBy.push(item);
      for (const one of named) if (one !== speaker) all[one]?.quotesAbout.push(item);
      // What is said in a briefing is said on its topics, though nobody names a topic while speaking.
      for (const { kind, index } of listed)
        if (kind === "topic" && index !== speaker && !named.includes(index)) all[index]?.quotesAbout.push(item);
    }
    // The bottom line often repeats a key point word for word: one sentence of a briefing is one mention.
    const said = new Set<string>();
    for (const { item, kind, named } of body.items) {
      if (named.length === 0 || !telling.has(kind)) continue;
      if (said.has(item.text)) continue;
      said.add(item.text);
      const line = mentionOf(item, ref);
      for (const one of named) all[one]?.mentions.push(line);
    }
  });
  return all;
}

/** The very same line for an unchanged item: two graphs then need not be compared word by word. */
const lines = new WeakMap<Item, MentionLine>();

function mentionOf(item: Item, briefing: BriefingRef): MentionLine {
  const known = lines.get(item);
  if (known?.briefing === briefing) return known;
  const line: MentionLine = { briefing, anchor: item.id, html: mentionHtml(item) };
  lines.set(item, line);
  return line;
}

/** A quotation as a sentence: in marks, unless it brings its own, and with its speaker. */
function mentionHtml(item: Item | QuoteItem): string {
  if (!("attributionHtml" in item) || !item.attributionHtml) return item.html;
  const words = /^["“‘«„]/.test(item.text) ? item.html : `“${item.html}”`;
  return `${words} — ${item.attributionHtml}`;
}

/** First and last date of those that are dated. `briefings` is newest first. */
function span(entries: readonly Entry[], briefings: readonly number[]): Pick<NodePage, "first" | "last"> {
  const dates = briefings.flatMap((at) => entries[at]?.ref.date ?? []);
  return { first: dates.at(-1) ?? null, last: dates[0] ?? null };
}

function countryOf(named: Named, names: Names): NodeRef | string | null {
  const country = named.note?.country ?? null;
  return country === null ? null : (names.find("place", country)?.ref ?? country);
}

const notOf = (named: Named, names: Names): readonly NodeRef[] =>
  named.not.flatMap((other) => {
    const same = names.find(named.kind, other);
    const found = same && same !== named ? same : names.all.find((one) => one !== named && one.name === other);
    return found ? [found.ref] : [];
  });

/** What was found out about the names beforehand. */
export interface Who {
  /** Names in each briefing, by its position. */
  readonly sets: readonly ReadonlySet<number>[];
  readonly roles: ReadonlyMap<number, readonly RoleMet[]>;
  readonly identities: Identities;
  /** Which names have a feed beside them. */
  readonly feeds: Settings["feeds"];
}

/** A page for every name. @param entries newest first */
export function makeDossiers(
  names: Names,
  entries: readonly Entry[],
  notes: readonly NotePage[],
  backlinks: Backlinks,
  { sets, roles, identities, feeds }: Who,
): readonly NodePage[] {
  const gathered = gather(entries, sets, names.all.length);
  const coMentions = coMentionsOf(names.all, sets);
  const noteHtml = new Map(notes.map(({ named, html }) => [named.index, html]));
  return names.all.map((named, index): NodePage => {
    const own = gathered[index] ?? empty();
    const together = coMentions(index, own.briefings);
    const briefings = own.briefings.flatMap((at) => entries[at]?.ref ?? []);
    const shown = new Set<string>(briefings.map(({ path }) => path));
    const told = new Set(own.mentions.map(({ briefing }) => briefing.path));
    return {
      ref: named.ref,
      kind: named.kind,
      name: named.name,
      path: named.path,
      aliases: named.aliases,
      roles: roleHistory(named, roles.get(index)),
      probably: identities.probably.get(index) ?? [],
      perhaps: identities.perhaps.get(index) ?? [],
      caution: identities.caution.get(index) ?? null,
      country: countryOf(named, names),
      map: named.kind === "place" ? mapOf(named.name, named.note?.country ?? null) : null,
      borders:
        named.kind === "place" ? borderingOn(named.name).flatMap((name) => names.find("place", name)?.ref ?? []) : [],
      noteHtml: noteHtml.get(index) ?? "",
      not: notOf(named, names),
      briefings,
      listed: briefings.filter(({ path }) => !told.has(path)),
      mentions: own.mentions,
      quotesBy: own.quotesBy,
      quotesAbout: own.quotesAbout,
      timeline: mergeTimeline(own.timeline),
      people: together.person,
      organisations: together.organisation,
      places: together.place,
      topics: together.topic,
      neighbourhood: null,
      stories: [...own.stories.values()],
      ...span(entries, own.briefings),
      backlinks: (backlinks.get(named.path) ?? []).filter(({ path }) => !shown.has(path)),
      feed: briefings.length > 0 && (feeds === "all" || named.kind === "topic") ? feedPath(named.path) : null,
      volumes: [],
    };
  });
}

/** Newest first, undated last; the path decides between briefings of one day. */
export const newestFirst = (a: Entry, b: Entry): number =>
  byDateNewest(a.file.front.published ?? null, b.file.front.published ?? null) || (a.ref.path < b.ref.path ? -1 : 1);
