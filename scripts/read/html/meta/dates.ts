import type { Field } from "../../../model.ts";
import { dayIn, dayOf, fieldDate } from "../dates.ts";
import { type Node, textOf, walk } from "../tree.ts";
import { isAside } from "./aside.ts";
import { type Facts, type Found, firstOf, stated } from "./facts.ts";
import { type Thing, textIn } from "./json-ld.ts";

/** Names of `meta` elements for the day of publication, the clearest first. */
const published = [
  "article:published_time",
  "og:published_time",
  "og:article:published_time",
  "datepublished",
  "article:published",
  "sailthru.date",
  "parsely-pub-date",
  "cxenseparse:recs:publishtime",
  "publishdate",
  "publish_date",
  "publish-date",
  "pubdate",
  "publication_date",
  "publicationdate",
  "publication-date",
  "citation_publication_date",
  "citation_date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date.created",
  "dcterms.created",
  "dc.created",
  "dcterms.date",
  "dc.date",
  "dc:date",
  "article.published",
  "article.created",
  "articledate",
  "article_date_original",
  "originalpublicationdate",
  "datecreated",
  "date_published",
  "ptime",
  "rnews:datepublished",
  "bt:pubdate",
  "displaydate",
  "cre",
  "created",
  "date",
  "og:pubdate",
  "og:publish_date",
  "shareaholic:article_published_time",
  "gentics.dates.pubdate",
  "vr:published_time",
  "last-published",
  "doc_date",
  "timestamp",
];
const modified = [
  "article:modified_time",
  "og:updated_time",
  "og:modified_time",
  "datemodified",
  "dateupdated",
  "lastmod",
  "lastmodified",
  "last-modified",
  "modified",
  "dcterms.modified",
  "dc.date.modified",
  "modificationdate",
  "updated_time",
  "article:updated",
  "shareaholic:article_modified_time",
  "revised",
];

/** Whether the page writes dates with the month first. */
const isAmerican = ({ root, metas }: Facts): boolean => {
  for (const node of walk(root))
    if (node.tag === "html") {
      const language = (
        node.attributes.get("lang") ??
        node.attributes.get("xml:lang") ??
        metas.get("og:locale")?.[0] ??
        ""
      ).replace("_", "-");
      return /^en(?:-us)?$/iu.test(language) || language === "";
    }
  return false;
};

function inMeta({ metas }: Facts, names: readonly string[], american: boolean): Field<string> | null {
  for (const name of names)
    for (const value of metas.get(name) ?? []) {
      const date = fieldDate(value, american);
      if (date !== null) return stated(date, `meta ${name}`);
    }
  return null;
}

const inThing = (thing: Thing | null, keys: readonly string[]): Field<string> | null => {
  for (const key of keys) {
    const text = textIn(thing?.get(key));
    const date = text === null ? null : fieldDate(text);
    if (date !== null) return stated(date, `json-ld ${key}`);
  }
  return null;
};

/** What an element says of itself: `datetime`, `content`, `title`, or its text. */
function dateOfElement(node: Node, american: boolean): string | null {
  for (const key of [
    "datetime",
    "content",
    "title",
    "data-time",
    "data-timestamp",
    "data-date",
    "data-datetime",
    "data-utime",
  ]) {
    const value = node.attributes.get(key);
    const date = value === undefined ? null : fieldDate(value, american);
    if (date !== null) return date;
  }
  const text = textOf(node);
  return text.length > 200 ? null : dayIn(text, american);
}

function itemprop(facts: Facts, name: string, american: boolean): Field<string> | null {
  for (const node of walk(facts.root)) {
    if (!(node.attributes.get("itemprop") ?? "").split(/\s/u).includes(name)) continue;
    const date = dateOfElement(node, american);
    if (date !== null) return stated(date, `itemprop ${name}`);
  }
  return null;
}

const updatedHint = /(?:^| )(?:updated?|modified|lastmod|aktualisiert|edited)(?: |$)/u;
const dateHint =
  /(?:^| )(?:date|dates|datum|fecha|data|pubdate|published|publish|publishdate|publication|timestamp|time|posted|created|postdate|dateline|day|entry date|post date|meta|info|byline|submitted|article info|zeit|veroeffentlicht|dt published|dtreviewed)(?: |$)/u;

/** Elements made for dates, near the headline before others. */
function markup({ root, main }: Found, american: boolean): Field<string> | null {
  let time: Field<string> | null = null;
  for (const node of walk(root)) {
    if (node.tag !== "time" && node.tag !== "abbr") continue;
    if (isAside(node, main) || updatedHint.test(node.hint)) continue;
    const date = dateOfElement(node, american);
    if (date === null) continue;
    const sure =
      node.attributes.has("pubdate") || /(?:^| )(?:published|pubdate|entry date|dt published)(?: |$)/u.test(node.hint);
    if (sure) return stated(date, "time published");
    time ??= node.tag === "time" ? stated(date, "time") : null;
  }
  return time;
}

function classes({ root, main }: Found, american: boolean): Field<string> | null {
  for (const node of walk(root)) {
    if (!dateHint.test(node.hint) || updatedHint.test(node.hint) || isAside(node, main)) continue;
    const text = textOf(node);
    if (text.length > 300) continue;
    const date = dateOfElement(node, american);
    if (date !== null) return { ...stated(date, "class date"), certainty: "inferred" };
  }
  return null;
}

function inAddress(address: string | null): Field<string> | null {
  if (address === null) return null;
  const { pathname } = new URL(address);
  const [, year, month, day] =
    /[/_.-]((?:19|20)\d{2})[/_.-](\d{1,2})[/_.-](\d{1,2})(?=[/_.-]|\D|$)/u.exec(pathname) ??
    /[/_-](20\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/u.exec(pathname) ??
    [];
  const date = dayOf(Number(year), Number(month), Number(day));
  return date === null ? null : { ...stated(date, "address"), certainty: "inferred" };
}

const announced =
  /(?:published|posted|publi[ée]|veröffentlicht|erstellt|publicado|pubblicato|geplaatst|publicerad|opublikowano|опубликовано|date|datum|fecha|data|vom|am|on|le|el|il)\s?:?\s/iu;

/** A date in a short line of the page: above the text first, then below it. */
function visible(found: Found, american: boolean): Field<string> | null {
  const { blocks, main } = found;
  const first = blocks.find(({ index }) => main.candidates.has(index))?.index ?? 0;
  const short = blocks.filter(({ words, node }) => words <= 25 && !isAside(node, main));
  const near = short.filter(({ index }) => index >= first - 15).slice(0, 200);
  for (const only of [true, false])
    for (const { text } of near) {
      if (only && !announced.test(text) && text.length > 40) continue;
      const date = dayIn(text, american);
      if (date !== null) return { ...stated(date, "visible text"), certainty: "inferred" };
    }
  return null;
}

const inScripts = (html: string, names: string): Field<string> | null => {
  const pattern = new RegExp(`["']?(?:${names})["']?\\s?[:=]\\s?["'](\\d{4}-\\d{2}-\\d{2}[^"']{0,30})["']`, "iu");
  const date = fieldDate(pattern.exec(html)?.[1] ?? "");
  return date === null ? null : stated(date, "script");
};

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** An instant in universal time may be another day where it was published: what the page shows there decides. */
function shownDay(found: Found, field: Field<string>, address: string | null, american: boolean): Field<string> {
  if (!/[Z0]$/u.test(field.value) || !/T[\d:]{5,8}(?:Z|\+00:00)$/u.test(field.value)) return field;
  const day = field.value.slice(0, 10);
  const near = [dayBefore(day, 1), dayBefore(day, -1)];
  const shown = [inAddress(address), visible(found, american), classes(found, american)].flatMap((other) =>
    other ? [other.value.slice(0, 10)] : [],
  );
  if (shown.includes(day)) return field;
  const other = shown.find((value) => near.includes(value));
  return other === undefined ? field : { ...field, value: other, by: `${field.by}, day as shown` };
}

/** The day, or the instant, of first publication. */
export function publishedOf(found: Found, address: string | null): Field<string> | null {
  const american = isAmerican(found);
  const field = ladder(found, address, american);
  return field && shownDay(found, field, address, american);
}

function ladder(found: Found, address: string | null, american: boolean): Field<string> | null {
  return firstOf<Field<string>>(
    () => inThing(found.article, ["datePublished", "dateCreated", "uploadDate"]),
    () => inMeta(found, published, american),
    () => itemprop(found, "datePublished", american) ?? itemprop(found, "dateCreated", american),
    () => inThing(found.page, ["datePublished", "dateCreated"]),
    () => inAddress(address),
    () => markup(found, american),
    () => classes(found, american),
    () => visible(found, american),
    () =>
      inScripts(
        found.html,
        "datePublished|publishedAt|published_at|publishDate|pubDate|publish_date|publicationDate|published|createdAt|dateCreated",
      ),
    () => inMeta(found, modified, american),
    () => inThing(found.article, ["dateModified"]) ?? inThing(found.page, ["dateModified"]),
    () => itemprop(found, "dateModified", american),
  );
}

/** The day, or the instant, of the last change. */
export function updatedOf(facts: Facts): Field<string> | null {
  const american = isAmerican(facts);
  return firstOf<Field<string>>(
    () => inThing(facts.article, ["dateModified"]),
    () => inMeta(facts, modified, american),
    () => itemprop(facts, "dateModified", american),
  );
}
