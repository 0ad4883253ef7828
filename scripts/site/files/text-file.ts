import type { BriefingPage, PagePath, Settings } from "../model.ts";
import { escapeHtml } from "../text.ts";
import { absoluteUrl, hrefFrom } from "../urls.ts";

/** A file that is text and no page: feeds, sitemap, calendar, what a host wants to know. */
export interface TextFile {
  readonly path: PagePath;
  readonly text: string;
}

/** A feed holds so many of the newest entries. */
export const longest = 30;

// XML 1.0 cannot hold these at all, not even escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text without what XML cannot hold. */
export const printable = (text: string): string => text.replace(unprintable, "").replace(/\p{Cs}/gu, "\ufffd");

/** Text for XML content and attributes in double quotes. */
export const xml = (text: string): string => escapeHtml(printable(text));

/** A date as RFC 3339 wants it: a day alone counts from its start in UTC. */
export const instant = (date: string): string => (date.length === 10 ? `${date}T00:00:00Z` : withZone(date));

const withZone = (date: string): string => {
  const at = new Date(/(?:Z|[+-]\d{2}:?\d{2})$/.test(date) ? date : `${date}Z`);
  return Number.isNaN(at.getTime()) ? `${date.slice(0, 10)}T00:00:00Z` : at.toISOString().replace(".000Z", "Z");
};

/** Undated briefings carry the day that stands for "never", which sorts last in every reader. */
const never = "1970-01-01";

export const changedAt = (page: BriefingPage): string => instant(page.updated ?? page.published ?? never);

/** The newest of some instants: no clock is asked, so that two builds give the same bytes. */
export function newestOf(instants: readonly string[]): string {
  let newest = instant(never);
  for (const one of instants) if (one > newest) newest = one;
  return newest;
}

/** A name for ever: it stays the same when the site moves or a briefing's file is renamed. */
export const urn = (kind: string, id: string): string => `urn:dateline:${kind}:${encodeURIComponent(id)}`;

/** Links in files are whole addresses where the site knows its own; else they stand as seen from the file. */
export const linkTo = (settings: Settings, from: PagePath, to: PagePath, fragment = ""): string =>
  settings.url === null ? hrefFrom(from, to, fragment) : absoluteUrl(settings.url, to, fragment);
