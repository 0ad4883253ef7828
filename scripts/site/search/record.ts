import type { BriefingPage, Item, NodePage, QuoteItem } from "../model.ts";
import { escapeHtml } from "../text.ts";

/**
 * What Pagefind is given of a page: its sentences, each with its anchor, and nothing of what surrounds them. The bytes
 * of whole pages would cost it some ten times the memory.
 */
export interface SearchRecord {
  /** Path from the root of the site. */
  readonly url: string;
  readonly html: string;
}

/** A record holds at most so many UTF-16 units of sentences, the first ones: a page of more is found by them. */
const longest = 20_000;

/** By what readers narrow a search down, in the order in which it is offered. */
type Filters = Readonly<Record<string, readonly string[]>>;

/**
 * Pagefind reads commands to itself in such words, and takes a text with zero-width spaces for one that is cut into
 * words already.
 */
const plain = (text: string): string =>
  escapeHtml(text.replaceAll("___PAGEFIND_", "PAGEFIND ").replaceAll("\u200b", ""));

const note = (what: "filter" | "meta", key: string, value: string): string =>
  `<i data-pagefind-${what}="${key}[title]" title="${plain(value)}"></i>`;

const isQuote = (item: Item): item is QuoteItem => "attribution" in item;

function passages(items: Iterable<Item>): string {
  let out = "";
  let room = longest;
  for (const item of items) {
    const text = isQuote(item) ? `${item.text} — ${item.attribution}` : item.text;
    room -= text.length;
    if (room < 0) break;
    out += `<p id="${plain(item.id)}">${plain(text)}</p>`;
  }
  return out;
}

const heading = (title: string): string => `<h1 data-pagefind-weight="6">${plain(title)}</h1>`;

function document(title: string, body: string, meta: Filters, filters: Filters): string {
  const notes = [
    ...Object.entries(meta).flatMap(([key, values]) => values.map((value) => note("meta", key, value))),
    ...Object.entries(filters).flatMap(([key, values]) => values.map((value) => note("filter", key, value))),
  ];
  return `<html><body>${heading(title)}${notes.join("")}${body}</body></html>`;
}

const texts = (refs: readonly { readonly text: string }[]): readonly string[] => refs.map(({ text }) => text);

/** A briefing, which can be narrowed down to. Sources are left out: they are names of files and addresses. */
export function briefingRecord(page: BriefingPage): SearchRecord {
  const { ref, sections } = page;
  const items = sections.filter(({ kind }) => kind !== "sources").flatMap((section) => section.items);
  const body = items.length > 0 ? passages(items) : `<p>${plain(ref.summary)}</p>`;
  const filters = {
    topic: texts(page.topics),
    person: texts(page.people),
    organisation: texts(page.organisations),
    place: texts(page.places),
    story: page.story ? [page.story.ref.text] : [],
    agency: page.agency ? [page.agency] : [],
    year: ref.date ? [ref.date.slice(0, 4)] : [],
  };
  const meta = { kind: ["briefing"], date: ref.date ? [ref.date] : [] };
  return { url: page.path, html: document(page.title, body, meta, filters) };
}

/** What a person wrote about a name; null where nobody did: names by themselves are in the small index. */
export function noteRecord({ path, kind, name, noteHtml }: NodePage): SearchRecord | null {
  return noteHtml === "" ? null : { url: path, html: document(name, noteHtml, { kind: [kind] }, {}) };
}
