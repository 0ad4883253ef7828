import type { Article, Field, Stated } from "../model.ts";

type Head = Pick<
  Article,
  "headline" | "byline" | "authors" | "agency" | "datelinePlaces" | "datelineRegion" | "published"
>;

/** The day of an instant, as printed: `2024-03-05T23:30:00-05:00` is the 5th. */
const dayOf = (field: Field<string>): Field<string> => ({ ...field, value: field.value.slice(0, 10) });

/** The head of an article as its format states it; what the format leaves out is read from the lines. */
export function withStated(read: Head, stated: Stated | null): Head {
  if (!stated) return read;
  const { headline, authors, agency, published, datelinePlaces } = stated;
  return {
    headline: headline ? { ...headline, span: read.headline?.span ?? headline.span } : read.headline,
    byline: authors ? { ...authors, value: authors.value.join(", ") } : read.byline,
    authors: authors?.value ?? read.authors,
    agency: agency ?? read.agency,
    datelinePlaces: datelinePlaces
      ? datelinePlaces.value.map((value) => ({ ...datelinePlaces, value }))
      : read.datelinePlaces,
    datelineRegion: read.datelineRegion,
    published: published ? dayOf(published) : read.published,
  };
}
