import type { RdfFeed, RssFeed } from "feedsmith";
import type { Printed } from "../statement.ts";
import { type Entry, type Rich, resolved } from "./entry.ts";

type Parsed = RssFeed.Feed<string>;
type RdfParsed = RdfFeed.Feed<string>;
type Item = NonNullable<Parsed["items"]>[number];
type RdfItem = NonNullable<RdfParsed["items"]>[number];

const each = (values: readonly (string | undefined)[] | undefined, by: string): readonly Printed[] =>
  (values ?? []).map((value) => ({ value: value ?? "", by }));

const either = (value: string | undefined): Rich | null => (value ? { value, form: "either" } : null);
const html = (value: string | undefined): Rich | null => (value ? { value, form: "html" } : null);

/** What RSS 0.9x, 1.0 and 2.0 have in common: Dublin Core, `content:encoded`, the channel around. */
function common(item: Item | RdfItem, feed: Parsed | RdfParsed, address: string | undefined): Entry {
  const { dc, dcterms, content, media } = item;
  return {
    ...{ id: null, by: "rss", title: either(item.title) },
    content: html(content?.encoded),
    summary: either(item.description ?? dc?.descriptions?.[0] ?? media?.description?.value),
    statement: {
      bylines: each(dc?.creators, "rss dc:creator"),
      published: [...each(dcterms?.issued, "rss dcterms:issued"), ...each(dc?.dates, "rss dc:date")],
      updated: [...each(dcterms?.modified, "rss dcterms:modified"), ...each([item.atom?.updated], "rss atom:updated")],
      agencies: [...each(dc?.publishers, "rss dc:publisher"), ...each([feed.title], "rss channel title")],
      publisher: [...each(dc?.publishers, "rss dc:publisher"), ...each([feed.title], "rss channel title")],
      section: each(dc?.subjects, "rss dc:subject"),
      language: [
        ...each([item.xml?.lang, ...(dc?.languages ?? [])], "rss language"),
        ...each(feed.dc?.languages, "rss dc:language"),
      ],
      url: each(
        [resolved(item.link, item.xml?.base, feed.xml?.base, feed.link, feed.atom?.links?.[0]?.href, address)],
        "rss link",
      ),
      rights: [...each(dc?.rights, "rss dc:rights"), ...each(feed.dc?.rights, "rss channel dc:rights")],
    },
  };
}

/** @param address where the feed was, when that is known */
export function rssEntries(feed: Parsed, address: string | undefined): readonly Entry[] {
  return (feed.items ?? []).map((item): Entry => {
    const entry = common(item, feed, address);
    const { statement } = entry;
    const guid = item.guid?.value;
    const isAddress = item.guid?.isPermaLink !== false && /^https?:/iu.test(guid ?? "");
    const authors = (item.authors ?? []).flatMap(({ name, email }) => name ?? email ?? []);
    const licence = item.creativeCommons?.licenses ?? feed.creativeCommons?.licenses;
    return {
      ...entry,
      id: guid ?? item.link ?? null,
      statement: {
        ...statement,
        bylines: [...(statement.bylines ?? []), ...each(authors, "rss author")],
        published: [...each([item.pubDate], "rss pubDate"), ...(statement.published ?? [])],
        agencies: [...each([item.source?.title], "rss source"), ...(statement.agencies ?? [])],
        publisher: [...each([item.source?.title], "rss source"), ...(statement.publisher ?? [])],
        section: [
          ...each(
            item.categories?.slice(0, 1).map(({ name }) => name),
            "rss category",
          ),
          ...(statement.section ?? []),
        ],
        language: [...(statement.language ?? []), ...each([feed.language], "rss language")],
        url: [
          ...(statement.url ?? []),
          ...each([isAddress ? guid : "", resolved(item.atom?.links?.[0]?.href, feed.link, address)], "rss guid"),
        ],
        rights: [
          ...(statement.rights ?? []),
          ...each([item.media?.copyright?.value], "rss media:copyright"),
          ...each(licence, "rss creativeCommons:license"),
          ...each([feed.copyright], "rss copyright"),
        ],
      },
    };
  });
}

export const rdfEntries = (feed: RdfParsed, address: string | undefined): readonly Entry[] =>
  (feed.items ?? []).map((item) => ({ ...common(item, feed, address), id: item.rdf?.about ?? item.link ?? null }));
