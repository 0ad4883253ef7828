import type { MarkdownIt } from "markdown-it";
import type { FrontMatter } from "../../model.ts";
import { byDateNewest, byText } from "../dates.ts";
import type { BriefingRef, Change, HistoryPage, Version } from "../model.ts";
import { listing } from "../text.ts";
import { historyPath } from "../urls.ts";
import { differenceOf } from "./difference.ts";
import type { Past } from "./past.ts";
import { isPublished, type PublicVersion, publicVersions } from "./public-versions.ts";
import { type VisibleText, visibleText } from "./visible-text.ts";

/** So many versions of a briefing are shown. */
const mostVersions = 20;
/** So many sentences of a change are shown. */
const mostSentences = 100;
/** So many briefings that changed last are named on the front page. */
const mostRecent = 10;

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;

/** "2 sentences changed, 1 added and 1 taken out". */
function summaryOf(change: Pick<NonNullable<Version["change"]>, "sentences" | "corrections" | "dropped">): string {
  const kinds = [
    ["changed", "changed"],
    ["added", "added"],
    ["removed", "taken out"],
    ["moved", "moved"],
  ] as const;
  const parts = kinds.flatMap(([kind, word]) => {
    const n = change.sentences.filter((one) => one.kind === kind && !one.heading).length;
    return n > 0 ? [{ n, word }] : [];
  });
  const said = parts.map(({ n, word }, at) => `${at === 0 ? count(n, "sentence") : n} ${word}`);
  if (said.length > 0) return listing(said);
  if (change.sentences.length > 0) return "headings changed";
  return change.corrections.length > 0 ? "a correction noted" : "the list of corrections changed";
}

const without = (list: readonly string[], other: readonly string[]): readonly string[] => {
  const known = new Set(other);
  return list.filter((one) => !known.has(one));
};

/** Null where a reader of the page sees no difference. */
function changeBetween(before: VisibleText, now: VisibleText): Version["change"] {
  const { sentences: all, share } = differenceOf(before.lines, now.lines);
  const corrections = without(now.corrections, before.corrections);
  const dropped = without(before.corrections, now.corrections);
  if (all.length + corrections.length + dropped.length === 0) return null;
  const summary = summaryOf({ sentences: all, corrections, dropped });
  const sentences = all.slice(0, mostSentences);
  return { share, summary, sentences, more: all.length - sentences.length, corrections, dropped };
}

/** Newest first; a version in which a reader would see nothing new is none. */
function versionsOf(published: readonly PublicVersion[], md: MarkdownIt, authors: boolean): readonly Version[] {
  const versions: Version[] = [];
  const days = new Map<string, number>();
  let before: VisibleText | null = null;
  let latest = "";
  for (const { day, author, text } of published) {
    const now = visibleText(text(), md);
    const change = before && changeBetween(before, now);
    if (before !== null && change === null) continue;
    // Commits that were put in order afterwards may bear days that are not.
    latest = day > latest ? day : latest;
    const nth = (days.get(latest) ?? 0) + 1;
    days.set(latest, nth);
    const anchor = `on-${latest}${nth > 1 ? `-${nth}` : ""}`;
    versions.push({ anchor, date: latest, nth, author: authors && author ? author : null, change });
    before = now;
  }
  return versions.reverse();
}

export interface Histories {
  readonly pages: readonly HistoryPage[];
  /** Every change, newest first. */
  readonly changes: readonly Change[];
  readonly recent: readonly Change[];
}

interface Briefing {
  readonly file: { readonly front: Pick<FrontMatter, "id" | "status"> };
  readonly ref: BriefingRef;
}

/** Versions by the past that they were found in, for as long as it stays the same: a rebuild compares nothing again. */
const known = new WeakMap<object, { readonly key: string; readonly versions: readonly Version[] }>();

/**
 * The versions of each published briefing that readers could read, and what changed from one to the next.
 *
 * @param briefings those that are public now
 * @param now ISO 8601
 */
export function makeHistories(
  briefings: readonly Briefing[],
  past: Past,
  md: MarkdownIt,
  { authors, now }: { readonly authors: boolean; readonly now: string },
): Histories {
  const pages = briefings.flatMap(({ file: { front }, ref }): readonly HistoryPage[] => {
    const line = past.get(front.id);
    if (!line || !isPublished(front)) return [];
    const published = publicVersions(line, now);
    if (published.length < 2) return [];
    const key = `${published.length} ${authors}`;
    const last = known.get(line);
    const versions = last?.key === key ? last.versions : versionsOf(published, md, authors);
    known.set(line, { key, versions });
    if (versions.length < 2) return [];
    const shown = versions.slice(0, mostVersions);
    return [{ briefing: ref, path: historyPath(ref.path), versions: shown, cut: shown.length < versions.length }];
  });
  const changesOf = ({ briefing, path, versions }: HistoryPage): readonly Change[] =>
    versions.flatMap(({ date, anchor, change }) =>
      change === null
        ? []
        : [{ briefing, date, summary: change.summary, corrections: change.corrections, history: path, anchor }],
    );
  // The changes of one day in one briefing come newest first already.
  const newest = (a: Change, b: Change): number => byDateNewest(a.date, b.date) || byText(a.history, b.history);
  const changes = pages.flatMap(changesOf).sort(newest);
  const recent = pages.flatMap((page) => changesOf(page).slice(0, 1)).sort(newest);
  return { pages, changes, recent: recent.slice(0, mostRecent) };
}
