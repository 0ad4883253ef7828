import type { Entry } from "./entries.ts";
import type { StoryPage, TimelineItem } from "./model.ts";
import { SaidBefore } from "./near-duplicates.ts";

type Question = StoryPage["questions"][number];

/** A caution about the copy, or about how it was read, asks nothing about the event. */
const aboutCopy = /^The (?:source|article) |\binferred\b/;

const nobody = /^(?:speaker not named|unnamed)\b/i;

const wordsAskedFor = /“([^”…]{8,200})/u;

/** Whether a later briefing gives the words, and whose they are. */
function isAnswered(text: string, later: readonly Entry[]): boolean {
  const words = wordsAskedFor.exec(text)?.[1]?.trim();
  if (words === undefined) return false;
  return later.some(({ body }) =>
    body.quotes.some(({ item }) => item.attribution && !nobody.test(item.attribution) && item.text.includes(words)),
  );
}

/**
 * Gaps of a story's briefings that no later briefing closes. One that several briefings name stands once, with the
 * last of them.
 *
 * @param entries oldest first
 */
export function openQuestions(entries: readonly Entry[]): readonly Question[] {
  const asked = new SaidBefore();
  const open: Question[] = [];
  for (const [back, entry] of [...entries].reverse().entries()) {
    const later = entries.slice(entries.length - back);
    for (const { item, kind } of entry.body.items)
      if (kind === "gaps" && !aboutCopy.test(item.text) && !isAnswered(item.text, later) && asked.isNew(item.text))
        open.push({ ...item, briefing: entry.ref });
  }
  return open;
}

/** Dates are compared as far as both are exact: March 2024 is not over on the 21st. */
function isOver(date: string, on: string): boolean {
  const end = date.slice(date.indexOf("/") + 1).slice(0, 10);
  return end < on.slice(0, end.length) || (end.length === 10 && end === on);
}

/** What was announced, parted at the date of the last briefing. What has no date is still ahead. */
export function stillAhead(
  announced: readonly TimelineItem[],
  last: string | null,
): Pick<StoryPage, "watch" | "passed"> {
  const passed = announced.filter(({ date }) => date !== null && last !== null && isOver(date, last));
  return { watch: announced.filter((item) => !passed.includes(item)), passed };
}
