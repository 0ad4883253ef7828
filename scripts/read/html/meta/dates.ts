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

/** The date of each of the named elements that has one, in their order. */
function allInMeta({ metas }: Facts, names: readonly string[], american: boolean): readonly Field<string>[] {
  return names.flatMap((name) => {
    for (const value of metas.get(name) ?? []) {
      const date = fieldDate(value, american);
      if (date !== null) return [stated(date, `meta ${name}`)];
    }
    return [];
  });
}

const inMeta = (facts: Facts, names: readonly string[], american: boolean): Field<string> | null =>
  allInMeta(facts, names, american)[0] ?? null;

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

/** What stands below the headline, then what stands above it. */
function fromHeadline(nodes: readonly Node[]): readonly Node[] {
  const at = nodes.findIndex(({ tag }) => tag === "h1");
  return at < 0 ? nodes : [...nodes.slice(at), ...nodes.slice(0, at)];
}

/** Elements made for dates, near the headline before others. */
function markup({ root, main }: Found, american: boolean): Field<string> | null {
  let time: Field<string> | null = null;
  for (const node of fromHeadline(walk(root))) {
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
  for (const node of fromHeadline(walk(root))) {
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
  const [, lateDay, lateMonth, lateYear] =
    /[/_-](\d{1,2})[-_.](\d{1,2})[-_.](20\d{2})(?=[/_.-]|$)/u.exec(pathname) ?? [];
  const late = dayOf(Number(lateYear), Number(lateMonth), Number(lateDay));
  if (late !== null) return { ...stated(late, "address"), certainty: "inferred" };
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

/** Any day in a short line, wherever it stands: notices at the foot, boxes beside the text. */
function anywhere({ blocks }: Found, american: boolean): Field<string> | null {
  for (const { text, words } of blocks.toReversed()) {
    const date = words > 40 ? null : dayIn(text, american);
    if (date !== null) return { ...stated(date, "visible text"), certainty: "inferred" };
  }
  return null;
}

const inScript =
  /["']?(?:datePublished|publishedAt|published_at|publishDate|pubDate|publish_date|publicationDate|publishedDate|dateCreated|createdAt)["']?\s?[:=]\s?["'](\d{4}-\d{2}-\d{2}[^"']{0,30})["']/iu;

function inScripts(html: string): Field<string> | null {
  const date = fieldDate(inScript.exec(html)?.[1] ?? "");
  return date === null ? null : stated(date, "script");
}

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** An instant in universal time may be another day where it was published: what the page shows there decides. */
function shownDay(field: Field<string>, shown: readonly (Field<string> | null)[]): Field<string> {
  if (!/T[\d:]{5,8}(?:Z|\+00:00)$/u.test(field.value)) return field;
  const day = field.value.slice(0, 10);
  const near = [dayBefore(day, 1), dayBefore(day, -1)];
  const days = shown.flatMap((other) => (other ? [other.value.slice(0, 10)] : []));
  const other = days.includes(day) ? undefined : days.find((value) => near.includes(value));
  return other === undefined ? field : { ...field, value: other, by: `${field.by}, day as shown` };
}

interface Vote {
  readonly field: Field<string> | null;
  readonly weight: number;
}

/** The day that most of the sources name; the first of those that weigh the same. Its fullest form is taken. */
function elected(votes: readonly Vote[]): Field<string> | null {
  const weights = new Map<string, number>();
  for (const { field, weight } of votes)
    if (field) weights.set(field.value.slice(0, 10), (weights.get(field.value.slice(0, 10)) ?? 0) + weight);
  let best: string | null = null;
  for (const [day, weight] of weights) if (best === null || weight > (weights.get(best) ?? 0)) best = day;
  const named = votes.flatMap(({ field }) => (field && field.value.slice(0, 10) === best ? [field] : []));
  return named.find(({ value }) => value.includes("T")) ?? named[0] ?? null;
}

/**
 * The day, or the instant, of first publication. The places made for it vote: none of them is right on every site, and
 * what readers see has a say. Where there is none of them, the ladder goes down to what is visible, and to the last change.
 */
export function publishedOf(found: Found, address: string | null): Field<string> | null {
  const american = isAmerican(found);
  const [first = null, ...others] = allInMeta(found, published, american);
  const inPath = inAddress(address);
  const time = markup(found, american);
  const shown = classes(found, american);
  const made: readonly Vote[] = [
    { field: inThing(found.article, ["datePublished", "dateCreated", "uploadDate"]), weight: 2 },
    { field: first, weight: 2 },
    ...others.map((field) => ({ field, weight: 0.6 })),
    { field: itemprop(found, "datePublished", american) ?? itemprop(found, "dateCreated", american), weight: 1.5 },
    { field: inThing(found.page, ["datePublished", "dateCreated", "uploadDate"]), weight: 1 },
    { field: inPath, weight: 3 },
  ];
  const sure = elected(made) ? elected([...made, { field: time, weight: 1 }, { field: shown, weight: 1 }]) : null;
  return firstOf<Field<string>>(
    () => sure && shownDay(sure, [inPath, time, shown]),
    () => time,
    () => shown,
    () => visible(found, american),
    () => inScripts(found.html),
    () => inMeta(found, modified, american),
    () => inThing(found.article, ["dateModified"]) ?? inThing(found.page, ["dateModified"]),
    () => itemprop(found, "dateModified", american),
    () => anywhere(found, american),
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
