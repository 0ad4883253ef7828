import { periodTitle } from "./dates.ts";
import type { Chunk, Ref } from "./model.ts";
import { chunkPath } from "./urls.ts";

/** A page of a long list holds so many bytes of HTML, near enough: with its frame it stays below 300 KB. */
const heaviest = 200_000;
/** What the markup around an entry's own HTML weighs: its date, its links, its passage. */
const frame = 350;

/** How to part a list. */
export interface Parting<T> {
  /** `YYYY-MM-DD` or coarser; null for what has no date. */
  readonly dateOf: (entry: T) => string | null;
  /** Bytes of the entry's own HTML; headlines and the like that stand in every list may be left out. */
  readonly weigh: (entry: T) => number;
  readonly grain: "month" | "year";
}

/** A stretch of a list: `2024`, `2024-03`, `2024-03-part-2` or `undated`. */
export interface Part<T> {
  readonly key: string;
  readonly title: string;
  readonly entries: readonly T[];
}

function groupBy<T>(entries: readonly T[], keyOf: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/** Only what looks like a date decides: anything else would make a page of its own. */
const period = (date: string | null, length: number): string =>
  date !== null && /^\d{4}/.test(date) ? date.slice(0, length) : "undated";

/** Parts of a month, counted from its far end, so that what is added at the front moves no older page. */
function numbered<T>(key: string, entries: readonly T[], weigh: (entry: T) => number): readonly Part<T>[] {
  const parts: T[][] = [];
  let weight = Number.POSITIVE_INFINITY;
  for (const entry of [...entries].reverse()) {
    weight += weigh(entry) + frame;
    if (weight > heaviest) {
      parts.push([]);
      weight = weigh(entry) + frame;
    }
    parts.at(-1)?.push(entry);
  }
  return parts
    .map((part, at) => ({
      key: at === 0 ? key : `${key}-part-${at + 1}`,
      title: at === 0 ? periodTitle(key) : `${periodTitle(key)}, part ${at + 1}`,
      entries: part.reverse(),
    }))
    .reverse();
}

/** By year or month, finer where a page would grow too heavy. Parts come in the order of their entries. */
export function partsOf<T>(entries: readonly T[], { dateOf, weigh, grain }: Parting<T>): readonly Part<T>[] {
  const weightOf = (list: readonly T[]): number => list.reduce((sum, entry) => sum + weigh(entry) + frame, 0);
  const months = (list: readonly T[]): readonly Part<T>[] =>
    [...groupBy(list, (entry) => period(dateOf(entry), 7))].flatMap(([key, own]) => numbered(key, own, weigh));
  if (grain === "month") return months(entries);
  return [...groupBy(entries, (entry) => period(dateOf(entry), 4))].flatMap(([key, own]) =>
    weightOf(own) > heaviest ? months(own) : [{ key, title: periodTitle(key), entries: own }],
  );
}

/**
 * Parts a long list into pages, in the order in which the entries come. The first is the folder's `index.html`; an
 * empty list makes no page.
 *
 * @param entries sorted by date, newest or oldest first
 */
export function chunked<T>(
  folder: Parameters<typeof chunkPath>[0],
  entries: readonly T[],
  parting: Parting<T>,
): readonly Chunk<T>[] {
  const parts = partsOf(entries, parting).map(({ key, title, entries: own }, at) => ({
    own,
    ref: { text: title, path: chunkPath(folder, at === 0 ? "index" : key) } satisfies Ref,
  }));
  return parts.map(({ own, ref }, at) => ({
    path: ref.path,
    title: ref.text,
    entries: own,
    newer: parts[at - 1]?.ref ?? null,
    older: parts[at + 1]?.ref ?? null,
  }));
}
