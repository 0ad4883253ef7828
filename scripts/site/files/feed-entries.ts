import type { BriefingPage } from "../model.ts";
import { changedAt, instant, newestOf, urn } from "./text-file.ts";

/** What a feed tells: a briefing, or a correction to one. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly page: BriefingPage;
  /** Anchor in the page; empty for the page itself. */
  readonly fragment: string;
  /** Instants; `published` is null for the undated. */
  readonly published: string | null;
  readonly updated: string;
}

/** "2024-03-19: The figure was wrong." – the day is the correction's own, where a person wrote one. */
const dayOfCorrection = (text: string): string | null => /^\d{4}-\d{2}-\d{2}(?=\D|$)/.exec(text)?.[0] ?? null;

/**
 * The entries that a briefing gives to every feed it stands in: itself, and each of its corrections, so that whoever
 * read the wrong figure in a feed reader is told there as well.
 */
export function entriesOf(page: BriefingPage): readonly FeedEntry[] {
  const corrections = page.corrections.map((text, at): FeedEntry => {
    const day = dayOfCorrection(text);
    const when = day === null ? changedAt(page) : instant(day);
    return {
      id: urn("briefing", `${page.id}#correction-${at + 1}`),
      title: `Correction: ${page.title}`,
      summary: text,
      page,
      fragment: "corrections",
      published: when,
      updated: when,
    };
  });
  const own: FeedEntry = {
    id: urn("briefing", page.id),
    title: page.title,
    summary: page.summary || page.title,
    page,
    fragment: "",
    published: page.published === null ? null : instant(page.published),
    updated: newestOf([changedAt(page), ...corrections.map(({ updated }) => updated)]),
  };
  return [...[...corrections].reverse(), own];
}
