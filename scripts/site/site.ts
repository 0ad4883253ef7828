import type { MarkdownIt } from "markdown-it";
import { createMarkdown } from "../briefing/markdown.ts";
import { plainText } from "../briefing/tokens.ts";
import type { Problem } from "../model.ts";
import { ProblemError } from "../problems.ts";
import { collectBacklinks } from "./backlinks.ts";
import { type Body, type BodyTools, readBody } from "./body.ts";
import { makeBriefings } from "./briefing-pages.ts";
import { chunked } from "./chunks.ts";
import { dayOf } from "./dates.ts";
import { makeDossiers, newestFirst } from "./dossiers.ts";
import { type Entry, namedIn } from "./entries.ts";
import { partContent, targetsOf } from "./hidden.ts";
import { makeHistories } from "./history/histories.ts";
import type { Past } from "./history/past.ts";
import { findIdentities } from "./identities.ts";
import { makeIndexes, makeQuoteIndexes } from "./indexes.ts";
import { inferStories } from "./inferred-stories.ts";
import type { BriefingRef, QuoteItem, Site, TimelineItem } from "./model.ts";
import { ambiguousSpellings, globalSpellings } from "./name-index.ts";
import { collectNames, type Named, type Names, namesIn } from "./names.ts";
import { neighbourhoodOf } from "./network/neighbourhood.ts";
import { renderNotes } from "./note-pages.ts";
import type { BriefingFile, Content } from "./read-content.ts";
import { movesOf } from "./redirects.ts";
import { nextRelease } from "./release.ts";
import { createResolver } from "./resolver.ts";
import { collectRoles, roleProblems } from "./roles.ts";
import type { SiteOptions } from "./settings.ts";
import { collectStories, makeStories, withInferred } from "./stories.ts";
import { foldName } from "./text.ts";
import { inOrder, mergeTimeline } from "./timelines.ts";
import { makeTombstones } from "./tombstones.ts";
import { identityNotes } from "./unsettled.ts";
import { briefingPath } from "./urls.ts";
import { shelve } from "./volumes.ts";

/** Bodies as they were last read, for a rebuild. A reading holds as long as its file and all names stay the same. */
export class BodyCache {
  /** What the readings below depend on besides their files. */
  fingerprint = "";
  readonly bodies = new Map<string, { readonly hash: string; readonly body: Body }>();
  /** The very same object for an unchanged file: what the items of other briefings hold of it then stays the same. */
  readonly refs = new Map<string, { readonly hash: string; readonly ref: BriefingRef }>();
}

export interface SiteInput {
  readonly content: Content;
  readonly options: SiteOptions;
  /** ISO 8601 instant, for embargoes. */
  readonly now: string;
  readonly cache?: BodyCache | undefined;
  /** What git tells of the briefings; without it nothing is said of their past. */
  readonly past?: Past | undefined;
}

/** Most announced events that the timeline page shows. */
const mostUpcoming = 50;

/**
 * The whole site as a graph, from the files alone.
 *
 * Throws a ProblemError with every error at once: broken files, two briefings with one id or address, links to nothing.
 * What is merely doubtful is in `problems`.
 */
export function buildSite({ content, options, now, cache, past }: SiteInput): Site {
  const md = createMarkdown();
  const { files, hidden, withdrawn, notes: publicNotes } = partContent(content, now, options.drafts);
  const names = collectNames(
    files.map(({ front }) => front),
    publicNotes,
  );
  const stories = collectStories(files.flatMap(({ front }) => front.story ?? []));
  const drafts = files.map((file) => ({ file, ref: cachedRef(file, md, options, cache) }));
  const resolver = createResolver(
    names.all,
    [...stories.values()],
    drafts.map(({ file, ref }) => ({ id: file.front.id, stem: file.stem, ref })),
    targetsOf(hidden),
  );
  const global = options.linkNames ? globalSpellings(names.all) : null;
  const tools: BodyTools = { md, names: names.all, global, resolver, passages: options.passages };
  const readings = cache ? cachedReader(cache, names, tools) : readBody;
  const read = drafts
    .map(({ file, ref }): Entry => {
      const listed = namesIn(file.front, names);
      const story = file.front.story ? (stories.get(foldName(file.front.story)) ?? null) : null;
      const source = { file: file.file, front: file.front };
      return { file: source, ref, listed, story, body: readings(file, ref, listed, tools) };
    })
    .sort(newestFirst);
  const inferred = inferStories(read);
  const entries = withInferred(read, inferred);
  const notes = renderNotes(md, names.all, global, resolver);
  const problems = [
    ...content.problems,
    ...duplicates(files),
    ...names.problems,
    ...roleProblems(files),
    ...(global ? ambiguousSpellings(global, names.all) : []),
    ...entries.flatMap(({ body }) => body.problems),
    ...notes.flatMap((note) => note.problems),
  ];
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new ProblemError(errors);

  const backlinks = collectBacklinks(entries, notes);
  const sets = entries.map(namedIn);
  const roles = collectRoles(names, entries);
  const identities = findIdentities({ names: names.all, newestFirst: read, sets, roles });
  const whole = makeDossiers(names, entries, notes, backlinks, { sets, roles, identities, feeds: options.feeds });
  const byPath = new Map(whole.map((node) => [node.path, node]));
  const dossiers = whole.map((node) => shelve({ ...node, neighbourhood: neighbourhoodOf(node, byPath) }));
  const nodes = dossiers.map(({ node }) => node);
  const storyPages = makeStories(entries, inferred, options.feeds);
  const tombstones = makeTombstones(withdrawn, new Set(entries.map(({ ref }) => ref.path)));
  const moved = movesOf(content, hidden, [...whole, ...storyPages, ...entries.map(({ ref }) => ref), ...tombstones]);
  if (moved.problems.some(({ severity }) => severity === "error")) throw new ProblemError(moved.problems);
  const histories = makeHistories(entries, past ?? new Map(), md, { authors: options.historyAuthors, now });
  const quotes = entries.flatMap(({ body }) => body.quotes.map(({ item }) => item));
  const timeline = entries.flatMap(({ body }) => body.timeline.map(({ item }) => item));
  return Object.freeze({
    settings: options,
    withdrawn: tombstones,
    moved: moved.moves,
    release: nextRelease(
      content.briefings.map(({ front }) => front),
      now,
      options.drafts,
    ),
    briefings: makeBriefings(entries, names.all, storyPages, backlinks, histories.pages, options.related),
    nodes,
    volumes: dossiers.flatMap(({ volumes }) => volumes),
    stories: storyPages,
    indexes: [...makeIndexes(nodes, storyPages, identities.unsettled), ...makeQuoteIndexes(whole)],
    archive: chunked(
      "briefings",
      entries.map(({ ref }) => ref),
      { grain: "month", dateOf: ({ date }) => date, weigh: () => 0 },
    ),
    timeline: chunked("timeline", pastEvents(timeline), {
      grain: "year",
      dateOf: ({ date }) => date,
      weigh: ({ html }) => html.length,
    }),
    upcoming: upcomingEvents(timeline, entries[0]?.ref.date ?? null),
    quotes: chunked("quotes", quotes, {
      grain: "year",
      dateOf: ({ briefing }: QuoteItem) => briefing.date,
      weigh: ({ html, attributionHtml }) => html.length + attributionHtml.length,
    }),
    histories: histories.pages,
    recent: histories.recent,
    changes: chunked("changes", histories.changes, {
      grain: "year",
      dateOf: ({ date }) => date,
      weigh: ({ corrections }) => corrections.join("").length,
    }),
    problems: [...problems, ...moved.problems, ...identityNotes(identities.unsettled)],
  });
}

function refOf({ front, stem, body }: BriefingFile, md: MarkdownIt, options: SiteOptions): BriefingRef {
  return {
    text: front.title,
    path: briefingPath(stem),
    date: dayOf(front.published),
    dateline: front.dateline ?? [],
    agency: front.agency ?? null,
    summary: front.description ?? firstParagraph(body(), md),
    language: front.language || options.language,
  };
}

function cachedRef(
  file: BriefingFile,
  md: MarkdownIt,
  options: SiteOptions,
  cache: BodyCache | undefined,
): BriefingRef {
  const known = cache?.refs.get(file.file);
  if (known?.hash === file.hash) return known.ref;
  const ref = refOf(file, md, options);
  cache?.refs.set(file.file, { hash: file.hash, ref });
  return ref;
}

/** The bottom line of a briefing that has no description. */
function firstParagraph(body: string, md: MarkdownIt): string {
  const start = body.trimStart();
  const end = start.indexOf("\n\n");
  const [first, inline] = md.parse(end < 0 ? start : start.slice(0, end), {});
  return first?.type === "paragraph_open" ? plainText(inline?.children ?? []).trim() : "";
}

/** Two files with one id, or whose names come to one address. */
function duplicates(files: readonly BriefingFile[]): readonly Problem[] {
  const problems: Problem[] = [];
  const ids = new Map<string, string>();
  const paths = new Map<string, string>();
  for (const { file, stem, front } of files) {
    const path = briefingPath(stem);
    const [twin, rival] = [ids.get(front.id), paths.get(path)];
    if (twin !== undefined) {
      problems.push({
        severity: "error",
        file,
        line: 1,
        rule: "two-ids",
        message: `has the id “${front.id}”, and so has ${twin}`,
        remedy: "give one of them an id of its own",
      });
    } else ids.set(front.id, file);
    if (rival !== undefined) {
      problems.push({
        severity: "error",
        file,
        rule: "two-addresses",
        message: `would be published as ${path}, and so would ${rival}`,
        remedy: "rename one of the files",
      });
    } else paths.set(path, file);
  }
  return problems;
}

type Read = (file: BriefingFile, ref: BriefingRef, listed: readonly Named[], tools: BodyTools) => Body;

function cachedReader(cache: BodyCache, names: Names, tools: BodyTools): Read {
  const fingerprint = JSON.stringify([
    tools.global !== null,
    tools.passages,
    names.all.map(({ kind, name, path, aliases, not, note }) => [kind, name, path, aliases, not, note?.aliases]),
  ]);
  if (fingerprint !== cache.fingerprint) cache.bodies.clear();
  cache.fingerprint = fingerprint;
  return (file, ref, listed) => {
    const known = cache.bodies.get(file.file);
    const leadsElsewhere = (target: string, path: string | null): boolean =>
      (tools.resolver.resolve(target, new Set())?.target.ref.path ?? null) !== path;
    const holds =
      known?.hash === file.hash && ![...known.body.followed].some(([target, path]) => leadsElsewhere(target, path));
    const body = holds ? known.body : readBody(file, ref, listed, tools);
    cache.bodies.set(file.file, { hash: file.hash, body });
    return body;
  };
}

/** Newest first; what no date is given for stays in its briefing. */
const pastEvents = (timeline: readonly TimelineItem[]): readonly TimelineItem[] =>
  [...mergeTimeline(timeline.filter((item) => !item.announced && item.sortKey !== null))].reverse();

/** Announced events from the day of the newest briefing on, soonest first: no clock decides what is still to come. */
function upcomingEvents(timeline: readonly TimelineItem[], today: string | null): readonly TimelineItem[] {
  const ahead = timeline.filter(
    (item) => item.announced && item.sortKey !== null && today !== null && lastDay(item) >= today,
  );
  return inOrder(mergeTimeline(ahead)).slice(0, mostUpcoming);
}

/** The last day that an entry's date may mean, near enough for comparing: "2024-04" is not over on 18 April. */
const lastDay = ({ date }: TimelineItem): string => `${date?.split("/").at(-1) ?? ""}-99-99`.slice(0, 10);
