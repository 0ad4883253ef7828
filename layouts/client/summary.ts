import { kindWords } from "./hit.ts";
import { address, mayFetch } from "./place.ts";
import { documentAmong } from "./small-search.ts";

/** What a page says in a few words, as plain text. */
export interface Summary {
  /** "Person", or place and date of a briefing. */
  readonly label: string;
  readonly title: string;
  readonly text: string;
}

/** A text shows at most so many UTF-16 units. */
const longest = 320;

const folders = /^(?:briefings|people|organisations|places|topics|stories)\/([^/]+)\.html$/;
/** Lists, and years of a long dossier. */
const lists = /^(?:index|list-\d+|undated.*|\d{4}(?:-\d{2})?(?:-part-\d+)?)$|--/;

/** Whether a path leads to a briefing, a name's page or a story: only these say something in a few words. */
export function hasSummary(path: string): boolean {
  const name = folders.exec(path)?.[1];
  return name !== undefined && !lists.test(name);
}

function shorten(text: string | null | undefined): string {
  const plain = (text ?? "").split(/\s+/).join(" ").trim();
  if (plain.length <= longest) return plain;
  const cut = plain.lastIndexOf(" ", longest);
  return `${plain.slice(0, cut > 0 ? cut : longest)} …`;
}

const pages = new Map<string, Promise<Document | null>>();

async function fetched(path: string): Promise<Document | null> {
  const response = await fetch(address(path));
  // What is parsed like this runs no script and loads no picture.
  return response.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : null;
}

function pageAt(path: string): Promise<Document | null> {
  let known = pages.get(path);
  if (!known) {
    known = fetched(path).catch(() => {
      pages.delete(path);
      return null;
    });
    pages.set(path, known);
  }
  return known;
}

/** The passage that a link leads to; the bottom line, note or function where it leads to the whole page. */
function lead(page: Document, anchor: string): string | null | undefined {
  const target = anchor ? page.getElementById(anchor) : null;
  const passage = target?.querySelector("p, .what") ?? target;
  if (passage && passage.tagName !== "H2") return passage.textContent;
  const own = page.querySelector("main .lead") ?? page.querySelector("main header .prose p");
  if (own) return own.textContent;
  const facts = [...page.querySelectorAll("main header .names > div")].slice(0, 2);
  const told = facts.map((fact) => [...fact.children].map(({ textContent }) => textContent).join(": "));
  return told.length > 0 ? told.join(". ") : page.querySelector('meta[name="description"]')?.getAttribute("content");
}

async function fromPage(path: string, anchor: string): Promise<Summary | null> {
  const page = await pageAt(path);
  const title = page?.querySelector("main h1")?.textContent;
  if (!page || !title) return null;
  const label = page.querySelector("main .dateline")?.textContent;
  return { label: shorten(label), title: shorten(title), text: shorten(lead(page, anchor)) };
}

/** The words of a link are a name or title, and so is the name of a file: the small index knows either. */
async function fromIndex(path: string, words: string): Promise<Summary | null> {
  const slug = path.replace(/^.*\//, "").replace(/\.html$/, "");
  const found = (await documentAmong(words, path)) ?? (await documentAmong(slug, path));
  return (
    found && { label: kindWords[found.kind], title: found.title, text: found.line.map(({ text }) => text).join("") }
  );
}

/** Null where there is none to be had; then nothing opens. */
export async function summaryOf(path: string, anchor: string, words: string): Promise<Summary | null> {
  try {
    return mayFetch ? await fromPage(path, anchor) : await fromIndex(path, words);
  } catch {
    return null;
  }
}
