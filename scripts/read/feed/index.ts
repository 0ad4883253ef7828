import type { Document, Problem, Source } from "../../model.ts";
import { ProblemError } from "../../problems.ts";
import { decode } from "../decode.ts";
import { LeftOut } from "../left-out.ts";
import { type Place, problemAt } from "../place.ts";
import type { Reader, Reading } from "../reader.ts";
import { declaresProblem, decodeXml, encodingProblem, faultProblem, parseXml, within } from "../xml.ts";
import { outlineOf } from "../xml-outline.ts";
import { atomEntries } from "./atom.ts";
import { articleOfEntry, type Entry } from "./entry.ts";
import { jsonEntries } from "./json.ts";
import { rdfEntries, rssEntries } from "./rss.ts";
import { sitemapEntries } from "./sitemap.ts";

const largest = 32 * 1024 * 1024;
/** Entries in one feed. */
const most = 20_000;

type Kind = "rss" | "rdf" | "atom" | "json" | "sitemap" | "opml";

const roots: ReadonlyMap<string, Kind> = new Map([
  ["rss", "rss"],
  ["channel", "rss"],
  ["feed", "atom"],
  ["rdf", "rdf"],
  ["urlset", "sitemap"],
  ["sitemapindex", "sitemap"],
  ["opml", "opml"],
]);

const namesJsonFeed = /"version"\s{0,20}:\s{0,20}"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\//iu;

function kindOf(text: string): Kind | null {
  if (/^\s{0,200}\{/u.test(text)) return namesJsonFeed.test(text) ? "json" : null;
  const { root } = outlineOf(text, false);
  const kind = roots.get(root?.toLowerCase() ?? "") ?? null;
  // RDF holds many things beside feeds, and there are other feeds than Atom.
  if (kind === "rdf") return /purl\.org\/rss|my\.netscape\.com\/rdf/iu.test(text) ? kind : null;
  if (kind === "atom") return /w3\.org\/2005\/atom|purl\.org\/atom/iu.test(text) ? kind : null;
  return kind;
}

/** Its entries up to where a feed is broken, and the rest of its elements closed; null where none is whole. */
function mended(text: string, broken: number): string | null {
  const { start } = outlineOf(text, false);
  const whole = text.slice(0, broken);
  const end = Math.max(
    ...["</item>", "</entry>", "</url>"].map((tag) => whole.lastIndexOf(tag) + (whole.includes(tag) ? tag.length : 0)),
  );
  if (end <= start) return null;
  const [, root = ""] = /^<([^\s/>]{1,100})/u.exec(text.slice(start, start + 110)) ?? [];
  for (const tail of [`</channel></${root}>`, `</${root}>`]) {
    const tried = whole.slice(0, end) + tail;
    if (outlineOf(tried).fault === null) return tried;
  }
  return null;
}

const notFeed = (place: Place, error: unknown): ProblemError =>
  new ProblemError([
    problemAt(
      place,
      "error",
      `the feed cannot be read: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`,
      "fetch it again, or save its articles as plain text",
    ),
  ]);

async function xmlEntries(
  text: string,
  kind: Kind,
  place: Place,
  address: string | undefined,
  report: (problem: Problem) => void,
): Promise<readonly Entry[]> {
  const { fault, start, declares } = outlineOf(text);
  let whole = text;
  if (fault) {
    const problem = faultProblem(place, text, fault);
    const repaired = mended(text, fault.at);
    if (repaired === null) throw new ProblemError([problem]);
    report({ ...problem, message: `${problem.message}; the entries before it are read` });
    whole = repaired;
  }
  if (declares) report(declaresProblem(place));
  // Without its document type: nothing in it is wanted.
  const bare = whole.slice(start);
  if (kind === "sitemap") return sitemapEntries(await parseXml(bare, place, report));
  const { parseAtomFeed, parseRdfFeed, parseRssFeed } = await import("feedsmith");
  try {
    if (kind === "atom") return atomEntries(parseAtomFeed(bare), address);
    return kind === "rdf" ? rdfEntries(parseRdfFeed(bare), address) : rssEntries(parseRssFeed(bare), address);
  } catch (error) {
    throw notFeed(place, error);
  }
}

async function jsonFeedEntries(text: string, place: Place, address: string | undefined): Promise<readonly Entry[]> {
  const { parseJsonFeed } = await import("feedsmith");
  try {
    const parsed: unknown = JSON.parse(text);
    return jsonEntries(parseJsonFeed(parsed), address);
  } catch (error) {
    throw notFeed(place, error);
  }
}

/** Of entries with one id the newest, in the order of the feed; `left` hears of the others. */
function withoutRepeats(
  entries: readonly Entry[],
  left: LeftOut,
): readonly { readonly entry: Entry; readonly number: number }[] {
  const seen = new Map<string, { entry: Entry; number: number }>();
  const kept: { entry: Entry; number: number }[] = [];
  const stamp = ({ statement }: Entry): number =>
    Math.max(
      0,
      ...[...(statement.updated ?? []), ...(statement.published ?? [])].map(({ value }) => Date.parse(value) || 0),
    );
  for (const [i, entry] of entries.entries()) {
    const known = entry.id === null ? undefined : seen.get(entry.id);
    if (!known) {
      const slot = { entry, number: i + 1 };
      kept.push(slot);
      if (entry.id !== null) seen.set(entry.id, slot);
      continue;
    }
    left.add(
      "an entry with the id of another: the newest is taken",
      entry.id,
      "have the feed mended if they are different articles",
    );
    if (stamp(entry) > stamp(known.entry)) Object.assign(known, { entry, number: i + 1 });
  }
  return kept;
}

async function* read(source: Source, reading: Reading): AsyncGenerator<Document> {
  const bytes = await reading.bytes(largest);
  const isJson = /^\s{0,200}\{/u.test(decode(bytes.subarray(0, 1024)).text);
  const decoded = isJson ? { ...decode(bytes), wrong: null } : decodeXml(bytes);
  const place: Place = { file: source.file, part: source.part, sha256: reading.sha256, encoding: decoded.encoding };
  const wrong = encodingProblem(place, decoded);
  if (wrong) reading.report(wrong);
  const left = new LeftOut(source.file, source.part);
  const address = source.origin?.address;
  const kind = kindOf(decoded.text) ?? "rss";
  if (kind === "opml") {
    const root = await parseXml(decoded.text, place, reading.report);
    const feeds = within(root, "outline").filter(({ attributes }) => attributes.has("xmlurl")).length;
    left.add(
      `an OPML list of ${feeds} ${feeds === 1 ? "feed" : "feeds"}, no text: nothing to convert`,
      null,
      "give the feeds that it names",
    );
    return left.close(0, reading.report, "");
  }
  const entries =
    kind === "json"
      ? await jsonFeedEntries(decoded.text, place, address)
      : await xmlEntries(decoded.text, kind, place, address, reading.report);
  if (entries.length > most)
    reading.report(
      problemAt(place, "error", `it has ${entries.length} entries; the first ${most} are read`, "split the feed"),
    );
  let found = 0;
  for (const { entry, number } of withoutRepeats(entries.slice(0, most), left)) {
    const part = [source.part, `entry ${number}`].filter(Boolean).join(", ");
    try {
      const article = await articleOfEntry(entry, { ...place, part });
      if (!article) left.add("an entry without text and headline: nothing to convert", entry.id);
      else {
        found++;
        yield article;
      }
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      left.fail(error);
    }
  }
  left.close(
    found,
    reading.report,
    kind === "sitemap"
      ? "a sitemap without headlines: nothing to convert"
      : "a feed without entries: nothing to convert",
  );
}

/** RSS 0.9x, 1.0 and 2.0, Atom, JSON Feed, sitemaps for news; says what OPML is. */
export const feed: Reader = {
  name: "a feed",
  knows: ({ text }) => kindOf(text) !== null,
  read,
};
