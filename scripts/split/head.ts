import { agencyNamed, agencyWithin } from "../lines/agencies.ts";
import { readBareName } from "../lines/bare-name.ts";
import { readByline } from "../lines/byline.ts";
import type { Article, Field } from "../model.ts";
import { field, type PlacedLine, spanAt } from "./field.ts";
import type { SeenLine } from "./lines.ts";
import { numberLength } from "./numbered-headlines.ts";
import { readPublished } from "./published.ts";

type Head = Pick<
  Article,
  "headline" | "byline" | "authors" | "agency" | "datelinePlaces" | "datelineRegion" | "published"
>;

/** "told AFP", "told The Associated Press": the agency spoke to the source itself. */
const told =
  /\b(?:told|tells|said to|interview with|spoke (?:to|with)|speaking to|statement to|confirmed to|email to)\s((?:the\s)?(?:news agency\s)?\p{Lu}[\p{L}-]{1,40}(?:\s\p{Lu}[\p{L}-]{1,40})?)/giu;

/** Agencies that print themselves so; papers say "told Reuters" of an agency whose text they carry as well. */
function toldAgency(text: string): { name: string; start: number; end: number } | null {
  for (const match of text.matchAll(told)) {
    const printed = match[1] ?? "";
    for (const form of [printed, printed.split(/\s/)[0] ?? ""]) {
      const name = agencyNamed(form);
      if (!name || form === form.toLowerCase() || (form.length <= 4 && form !== form.toUpperCase() && form !== "dpa"))
        continue;
      const start = match.index + match[0].length - printed.length;
      return { name, start, end: start + form.length };
    }
  }
  return null;
}

function readAgency(placed: readonly PlacedLine[], dateline: PlacedLine | null): Field<string> | null {
  const printed = dateline?.line.dateline?.agency;
  if (dateline && printed)
    return field(agencyNamed(printed.value) ?? printed.value, spanAt(dateline.at, printed), "dateline-agency");
  const named = (kinds: readonly SeenLine["kind"][], by: string): Field<string> | null => {
    for (const { line, at } of placed) {
      if (!kinds.includes(line.kind)) continue;
      const name = agencyWithin(line.text);
      if (name) return field(name, { start: at, end: at + line.text.length }, by);
    }
    return null;
  };
  const credited =
    named(["meta"], "source-line-agency") ??
    named(["copyright"], "copyright-agency") ??
    named(["credit"], "credit-agency") ??
    named(["terms", "byline"], "standards-agency");
  if (credited) return credited;
  for (const { line, at } of placed) {
    if (line.kind !== "body") continue;
    const found = toldAgency(line.text);
    if (found) return field(found.name, spanAt(at, found), "told-agency", "inferred");
  }
  return null;
}

/** What the head of an article says. `headline` is the placed line that holds it, glued before a dateline or alone. */
export function readHead(placed: readonly PlacedLine[], headline: PlacedLine | null, firstBody: number): Head {
  const dateline = placed.find(({ line }, i) => line.dateline && i <= firstBody) ?? null;
  const title = ((): Field<string> | null => {
    if (!headline) return null;
    const glued = headline.line.dateline;
    const from = numberLength(headline.line);
    const value = (glued ? headline.line.text.slice(0, glued.start) : headline.line.text.slice(from)).trim();
    const start = headline.at + from;
    return field(value, { start, end: start + value.length }, glued ? "glued-headline" : "headline");
  })();
  const named = placed.find(({ line }, i) => line.kind === "byline" && i <= firstBody);
  const byline = named ? (readByline(named.line.text) ?? readBareName(named.line.text)) : null;
  return {
    headline: title,
    byline: named && byline ? field(byline.value, spanAt(named.at, byline), "byline") : null,
    authors: byline?.authors ?? [],
    agency: readAgency(placed, dateline),
    datelinePlaces:
      dateline?.line.dateline?.places.map((place) => field(place.value, spanAt(dateline.at, place), "dateline")) ?? [],
    datelineRegion: dateline?.line.dateline?.region ?? null,
    published: readPublished(placed, dateline),
  };
}
