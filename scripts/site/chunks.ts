import { periodTitle } from "./dates.ts";
import type { Chunk, Ref } from "./model.ts";
import { chunkPath } from "./urls.ts";

/** A year with more entries than this is parted into its months. */
const longest = 400;

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

function byYear<T>(entries: readonly T[], dateOf: (entry: T) => string | null): Map<string, T[]> {
  const chunks = new Map<string, T[]>();
  for (const [year, own] of groupBy(entries, (entry) => period(dateOf(entry), 4))) {
    const parts = own.length > longest ? groupBy(own, (entry) => period(dateOf(entry), 7)) : new Map([[year, own]]);
    for (const [key, part] of parts) chunks.set(key, part);
  }
  return chunks;
}

/**
 * Parts a long list into pages: a month or a year each, in the order in which the entries come. The first is the
 * folder's `index.html`; an empty list makes no page.
 *
 * @param entries sorted by date, newest or oldest first
 */
export function chunked<T>(
  folder: "briefings" | "timeline" | "quotes",
  grain: "month" | "year",
  entries: readonly T[],
  dateOf: (entry: T) => string | null,
): readonly Chunk<T>[] {
  const groups = grain === "month" ? groupBy(entries, (entry) => period(dateOf(entry), 7)) : byYear(entries, dateOf);
  const parts = [...groups].map(([key, own], at) => ({
    own,
    ref: { text: periodTitle(key), path: chunkPath(folder, at === 0 ? "index" : key) } satisfies Ref,
  }));
  return parts.map(({ own, ref }, at) => ({
    path: ref.path,
    title: ref.text,
    entries: own,
    newer: parts[at - 1]?.ref ?? null,
    older: parts[at + 1]?.ref ?? null,
  }));
}
