import { posix } from "node:path";
import type { FrontMatter } from "../model.ts";
import type { NodePage, Site } from "../site/model.ts";
import type { Note } from "../site/names.ts";
import type { Content } from "../site/read-content.ts";
import { releaseTime } from "../site/release.ts";
import { unlinkedMentions } from "./unlinked.ts";

/** One line of a list: a file or page, and what is the matter with it. */
export interface Matter {
  readonly where: string;
  readonly what: string;
}

export interface State {
  readonly statuses: ReadonlyMap<FrontMatter["status"], number>;
  readonly drafts: readonly Matter[];
  readonly embargoes: readonly Matter[];
  readonly staleNotes: readonly Matter[];
  readonly unconfirmed: readonly Matter[];
  readonly unlinked: readonly Matter[];
}

/** A note is stale when so many briefings have named its subject since it last changed. */
const most = 3;

const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;

/** What of a briefing is concluded and not stated: its date, dates of events, who spoke. */
function inferredIn(page: Site["briefings"][number]): string | null {
  let [dates, speakers] = [0, 0];
  for (const { items } of page.sections)
    for (const item of items) {
      if ("certainty" in item && item.certainty === "inferred") dates++;
      if (
        "attribution" in item &&
        typeof item.attribution === "string" &&
        item.attribution.includes("speaker inferred")
      )
        speakers++;
    }
  const parts = [
    ...(page.publishedFrom.startsWith("inferred") ? [`its date (${page.published ?? "?"})`] : []),
    ...(dates > 0 ? [plural(dates, "event date")] : []),
    ...(speakers > 0 ? [plural(speakers, "speaker")] : []),
  ];
  return parts.length > 0 ? parts.join(", ") : null;
}

function staleness(note: Note, node: NodePage | undefined, changed: string | null): string | null {
  if (!node || node.briefings.length === 0) return "no briefing names it";
  const [printed] = node.roles.filter(({ briefings }) => briefings.length > 0);
  if (
    note.role &&
    printed?.date &&
    changed !== null &&
    printed.date > changed &&
    printed.role.toLowerCase() !== note.role.toLowerCase()
  )
    return `says “${note.role}”, and a briefing of ${printed.date} “${printed.role}”`;
  const since = node.briefings.filter(({ date }) => changed !== null && date !== null && date > changed).length;
  return since >= most ? `last changed ${changed}; ${plural(since, "briefing")} since` : null;
}

/**
 * What there is to do in a content folder.
 *
 * @param now ISO 8601
 * @param changedOn day of a file's last commit; null where that is not known
 */
export function stateOf(content: Content, site: Site, now: string, changedOn: (file: string) => string | null): State {
  const statuses = new Map<FrontMatter["status"], number>();
  for (const { front } of content.briefings) statuses.set(front.status, (statuses.get(front.status) ?? 0) + 1);
  const waiting = content.briefings
    .filter(({ front }) => front.embargo !== undefined && front.status !== "withdrawn")
    .map(({ file, front }) => ({ file, time: releaseTime(front.embargo ?? ""), status: front.status }))
    .filter(({ time }) => time > Date.parse(now))
    .sort((a, b) => a.time - b.time);
  const byFile = new Map(content.briefings.map(({ file, front }) => [front.id, file]));
  const nodeOf = (note: Note): NodePage | undefined =>
    site.nodes.find(
      ({ kind, name, path }) =>
        kind === note.kind &&
        (name === note.name || (note.name === null && posix.basename(path, ".html") === note.stem)),
    );
  return {
    statuses,
    drafts: content.briefings
      .filter(({ front }) => front.status === "draft")
      .map(({ file, front }) => ({ where: file, what: front.title })),
    embargoes: waiting.map(({ file, time, status }) => ({
      where: file,
      what: `${Number.isFinite(time) ? new Date(time).toISOString() : "at no time that can be read"} (${status})`,
    })),
    staleNotes: content.notes.flatMap((note): readonly Matter[] => {
      const what = staleness(note, nodeOf(note), changedOn(note.file));
      return what === null ? [] : [{ where: note.file, what }];
    }),
    unconfirmed: [
      ...site.briefings.flatMap((page): readonly Matter[] => {
        const what = inferredIn(page);
        return what === null ? [] : [{ where: byFile.get(page.id) ?? page.ref.path, what }];
      }),
      ...site.indexes.flatMap(({ unsettled }) =>
        unsettled.map(({ node, message }) => ({ where: node.path, what: `${node.text} ${message}` })),
      ),
    ],
    unlinked: unlinkedMentions(site).map(({ node, count }) => ({
      where: node.path,
      what: `${node.name}: ${plural(count, "mention")}`,
    })),
  };
}
