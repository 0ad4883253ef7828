import type { Document } from "../../model.ts";
import { articleOf, holdsText, isTeaser, linesOfText } from "../article.ts";
import { decodeEntities } from "../entities.ts";
import { linesOfMarkup, type MarkupLine } from "../markup-lines.ts";
import { treeOfHtml } from "../markup-tree.ts";
import type { Place } from "../place.ts";
import type { Printed, Statement } from "../statement.ts";

/** Text as a feed gives it, and where it stands. `either`: HTML or plain text, and nothing says which. */
export interface Rich {
  readonly value: string;
  readonly form: "html" | "text" | "either";
}

/** One entry of a feed of any kind, with what the feed says of all of them behind it. */
export interface Entry {
  /** That it is known by; null without. */
  readonly id: string | null;
  readonly title: Rich | null;
  readonly subtitle?: Rich | null;
  /** The whole text, where the format has a place for it. */
  readonly content: Rich | null;
  /** The place that holds the whole text in some feeds and a teaser in others. */
  readonly summary: Rich | null;
  readonly statement: Omit<Statement, "headline" | "subtitle">;
  /** "rss item", "atom entry": before the names of its parts. */
  readonly by: string;
}

/** Content with fewer words is a teaser, though it stand where the whole text should. */
const fewestInContent = 40;
/** A description with fewer words is a teaser: articles are longer. */
const fewestInSummary = 120;

const looksLikeMarkup = /<\/?[a-z][a-z\d]{0,20}(?:\s[^<>]{0,2000})?\/?>/iu;

/** A title is one line, whatever markup it came in. */
async function plainTitle(rich: Rich | null, place: Place): Promise<string> {
  if (!rich) return "";
  if (rich.form === "text") return rich.value;
  if (!looksLikeMarkup.test(rich.value)) return decodeEntities(rich.value);
  return linesOfMarkup(await treeOfHtml(rich.value, place))
    .map(({ text }) => text)
    .join(" ");
}

async function linesOf(rich: Rich | null, place: Place): Promise<readonly MarkupLine[]> {
  if (!rich || rich.value.trim() === "") return [];
  if (rich.form === "html" || (rich.form === "either" && looksLikeMarkup.test(rich.value)))
    return linesOfMarkup(await treeOfHtml(rich.value, place));
  return linesOfText(rich.form === "text" ? rich.value : decodeEntities(rich.value));
}

/** What the software of a feed adds under each entry. */
const footer =
  /^(?:the post .{1,300} (?:appeared first on|first appeared on) .{1,120}|this (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published) (?:on|in|at) .{1,120}|source: https?:\S{1,300}|comments|permalink|\[?link\]? \[?comments\]?)$/iu;

/** Lines with what is no text of the entry marked as such. */
const marked = (lines: readonly MarkupLine[]): readonly MarkupLine[] =>
  lines.map((line) => (footer.test(line.text) ? { ...line, role: "boilerplate" as const } : line));

const isText = ({ role }: MarkupLine): boolean => role !== "boilerplate";

const lengthOf = (lines: readonly MarkupLine[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

/** An address against those around it: entry, feed, where the feed was. */
export function resolved(address: string | undefined, ...bases: readonly (string | undefined)[]): string {
  let base: string | undefined;
  for (const part of bases.toReversed()) if (part && URL.canParse(part, base)) base = new URL(part, base).href;
  return address && URL.canParse(address, base) ? new URL(address, base).href : "";
}

/** An entry → its article; null without text and headline. Throws a ProblemError for markup out of bounds. */
export async function articleOfEntry(entry: Entry, place: Place): Promise<Document | null> {
  const headline: Printed = { value: await plainTitle(entry.title, place), by: `${entry.by} title` };
  const content = marked(await linesOf(entry.content, place));
  const summary = marked(await linesOf(entry.summary, place));
  const isContent = holdsText(content.filter(isText)) && lengthOf(content) >= lengthOf(summary);
  const lines = isContent ? content : summary;
  if (!holdsText(lines) && !/\p{L}/u.test(headline.value)) return null;
  const extent = isTeaser(lines.filter(isText), isContent ? fewestInContent : fewestInSummary) ? "summary" : "full";
  const subtitle: Printed = { value: await plainTitle(entry.subtitle ?? null, place), by: `${entry.by} subtitle` };
  return articleOf(place, entry.by, { ...entry.statement, headline: [headline], subtitle: [subtitle] }, lines, extent);
}
