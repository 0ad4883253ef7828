import { agencyNamed } from "../../../lines/agencies.ts";
import type { Field } from "../../../model.ts";
import { inCard, inMeta, structured } from "./authors-hidden.ts";
import { classes, marked, visible } from "./authors-shown.ts";
import { type Found, firstOf, foldedTitle, metaOf, stated } from "./facts.ts";
import { listOf, textIn } from "./json-ld.ts";
import { opening } from "./names.ts";

/** "Ada", where the page shows "Ada Marsh". */
function fuller(field: Field<readonly string[]>, shown: Field<readonly string[]> | null): Field<readonly string[]> {
  const isFuller =
    (name: string): ((other: string) => boolean) =>
    (other) =>
      other.startsWith(`${name} `);
  const value = field.value.map((name) => (name.includes(" ") ? name : (shown?.value.find(isFuller(name)) ?? name)));
  return { ...field, value };
}

/** The people who wrote it, one an entry. */
export function authorsOf(found: Found, sites: ReadonlySet<string>): Field<readonly string[]> | null {
  const text = foldedTitle(
    found.blocks
      .filter(({ words }) => words <= 60)
      .map(({ text }) => text)
      .join(" | "),
  );
  /** Whoever is named where nobody sees it may be the owner of the site. */
  const seen = (field: Field<readonly string[]> | null): Field<readonly string[]> | null =>
    field?.value.every((name) => text.includes(foldedTitle(name))) ? field : null;
  const hidden = firstOf<Field<readonly string[]>>(
    () => structured(found, sites),
    () => inMeta(found, sites),
    () => inCard(found, sites),
  );
  const best = firstOf<Field<readonly string[]>>(
    () => seen(structured(found, sites)),
    () => seen(inMeta(found, sites)),
    () => seen(inCard(found, sites)),
    () => (hidden?.value.every((name) => name.includes(" ")) ? hidden : null),
    () => marked(found, sites),
    () => classes(found, sites),
    () => visible(found, sites),
    () => hidden,
  );
  return best && fuller(best, visible(found, sites));
}

/** The agency that it came from, where structured data or a `meta` element names one as the author. */
export function agencyOf(found: Found): Field<string> | null {
  const named = (value: string, by: string): Field<string> | null => {
    const parts = [value, ...value.split(/\s?[,;/|]\s?/u)].map((part) => part.replace(opening, "").trim());
    const agency = parts.map(agencyNamed).find((name) => name !== null);
    return agency ? stated(agency, by) : null;
  };
  for (const author of listOf(found.article?.get("author"))) {
    const field = named(textIn(author) ?? "", "json-ld author");
    if (field) return field;
  }
  const meta = metaOf(found, ["author", "article:author", "dc.creator", "byl", "source", "dc.source", "news_source"]);
  return meta ? named(meta.value, meta.by) : null;
}
