import { byDate, byText } from "./dates.ts";
import type { TimelineItem } from "./model.ts";
import { foldName } from "./text.ts";

/** Oldest first; what no date is given for last. Entries of one day keep the order of their briefings. */
export const inOrder = (entries: readonly TimelineItem[]): readonly TimelineItem[] =>
  [...entries].sort(
    (a, b) =>
      byDate(a.sortKey, b.sortKey) ||
      byText(a.date ?? "", b.date ?? "") ||
      byDate(a.briefing.date, b.briefing.date) ||
      byText(a.briefing.path, b.briefing.path) ||
      byText(a.id, b.id),
  );

/** One timeline out of several: the same event told in the same words stands once, from the briefing that told it first. */
export function mergeTimeline(entries: readonly TimelineItem[]): readonly TimelineItem[] {
  const seen = new Set<string>();
  return inOrder(entries).filter((entry) => {
    const key = `${entry.date}|${foldName(entry.text)}`;
    return !seen.has(key) && seen.add(key);
  });
}
