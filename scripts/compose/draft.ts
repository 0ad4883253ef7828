import { escapeMarkdown } from "../briefing/escape.ts";
import { writeWikilink } from "../briefing/wikilinks.ts";
import type { AnnotatedArticle, BriefingQuote, Point, Span, TimelineEntry, WatchEntry } from "../model.ts";

/** A unit of a briefing before its footnotes have labels: it cites passages of the article's text instead. */
export type Draft<T extends Point> = Omit<T, "notes"> & { readonly cites: readonly Span[] };

export interface Drafts {
  readonly bottomLine: readonly Draft<Point>[];
  readonly keyPoints: readonly Draft<Point>[];
  readonly quotes: readonly Draft<BriefingQuote>[];
  readonly timeline: readonly Draft<TimelineEntry>[];
  readonly background: readonly Draft<Point>[];
  readonly watch: readonly Draft<WatchEntry>[];
  readonly gaps: readonly Draft<Point>[];
}

/** What a rule of composition sees: the article, the others of its file, and how to link to their briefings. */
export interface Scene {
  readonly article: AnnotatedArticle;
  readonly siblings: readonly AnnotatedArticle[];
  /** Those of them that are on the same event. */
  readonly together?: readonly AnnotatedArticle[];
  /** Id and title of the briefing made of an article, by its index. */
  readonly linkTo: (index: number) => { readonly id: string; readonly title: string } | null;
}

/** A wikilink to the briefing made of another article of the file; its title alone where none can be written. */
export function linkText({ linkTo }: Scene, index: number): string {
  const link = linkTo(index);
  if (!link) return `article ${index}`;
  return writeWikilink(link.id, link.title) ?? writeWikilink(link.id) ?? escapeMarkdown(link.title);
}
