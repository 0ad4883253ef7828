import type { IndexPage } from "../scripts/site/model.ts";
import { type Html, html, join } from "./html.ts";
import { refLink, type View } from "./links.ts";
import { type PageData, page } from "./page.ts";
import { count, inferred } from "./parts.ts";

export const data = {
  pagination: { data: "collections.indexes", size: 1, alias: "item" },
  permalink: ({ item }: PageData<IndexPage>) => item.path,
};

/** A list shorter than this needs no letters to find one's way. */
const short = 30;

type Entry = IndexPage["entries"][number];

const explanations = {
  story: "Events that several briefings follow, with the number of briefings.",
  person: "Everyone whom a briefing names, with the number of briefings.",
  organisation: "Bodies, companies, parties and alliances that a briefing names, with the number of briefings.",
  place: "Places that a briefing names, with the number of briefings.",
  topic: "Subjects of the briefings, with the number of briefings.",
  speaker: "Everyone whose words the briefings quote or report, with the number of quotations.",
  subject: "What the quotations are on, by the topics of their briefings, with the number of quotations.",
} as const;

function line(entry: Entry, view: View): Html {
  const { ref, anchor, detail, count: number } = entry;
  const link = html`<a href="${view.to(ref.path)}${anchor !== undefined && `#${anchor}`}" dir="auto">${ref.text}</a>`;
  return html`<li>${link} <small>${join([detail, number], "\u00A0·\u00A0")}</small></li>`;
}

function list(entries: readonly Entry[], view: View): Html {
  return html`<ul class="plain index">${entries.map((entry) => line(entry, view))}</ul>`;
}

function letterOf(name: string): string {
  const letter = name.normalize("NFD").charAt(0).toUpperCase();
  if (letter >= "A" && letter <= "Z") return letter;
  return letter >= "0" && letter <= "9" ? "0–9" : "Other";
}

function letters(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const letter = letterOf(entry.ref.text);
    const group = found.get(letter);
    if (group) group.push(entry);
    else found.set(letter, [entry]);
  }
  return found;
}

function idOf(letter: string): string {
  return letter.length === 1 ? `letter-${letter.toLowerCase()}` : letter === "0–9" ? "figures" : "other";
}

function lettered(entries: readonly Entry[], view: View): Html {
  const groups = [...letters(entries)];
  return html`<nav class="letters" aria-label="Letters"><ul>${groups.map(
    ([letter]) => html`<li><a href="#${idOf(letter)}">${letter}</a></li>`,
  )}</ul></nav>${groups.map(
    ([letter, group]) => html`
<section class="letter" aria-labelledby="${idOf(letter)}"><h2 id="${idOf(letter)}">${letter}</h2>
${list(group, view)}</section>`,
  )}`;
}

/** The parts of a list too long for one page. */
function partsOf({ parts, path }: IndexPage, view: View): Html | null {
  if (parts.length === 0) return null;
  return html`
<nav aria-labelledby="parts"><h2 id="parts">The whole list</h2>
<ul class="plain tight">${parts.map(
    (part) =>
      html`<li><a href="${view.to(part.path)}"${part.path === path && html` aria-current="page"`} dir="auto">${part.text}</a></li>`,
  )}</ul></nav>`;
}

function explanation({ entries, total, kind, path, parts }: IndexPage): string {
  if (entries.length === 0) return "None yet.";
  const some = parts.length > 0 && !parts.some((part) => part.path === path);
  return some ? `${explanations[kind]} The ${entries.length} most frequent of ${total}.` : explanations[kind];
}

/** Who may be who: offered for somebody to settle, never decided here. */
function unsettledOf({ unsettled }: IndexPage, view: View): Html | null {
  if (unsettled.length === 0) return null;
  const lines = unsettled.map(({ node, finding, message, candidates }) => {
    const others = candidates.map((one) => html`${refLink(one.node, view)} <small>${one.reason}</small>`);
    const words = finding === "probable" ? "is probably" : finding === "ambiguous" ? "may be" : message;
    return html`<li>${refLink(node, view)} ${words} ${others.length > 0 && join(others, " or ")} ${inferred}</li>`;
  });
  return html`<section aria-labelledby="who-is-who"><h2 id="who-is-who">Who is who?</h2>
<p class="quiet">Concluded from names, stories and functions in common; an editor settles it in a note.</p>
<ul class="plain">${lines}</ul></section>`;
}

/** A list of names with the number of briefings behind each. */
export function render({ item, site }: PageData<IndexPage>): string {
  const { entries, total } = item;
  const isLedger = item.kind === "speaker" || item.kind === "subject";
  const alphabetical = item.kind !== "story" && item.kind !== "topic" && item.kind !== "subject";
  return page({
    site,
    path: item.path,
    title: item.title,
    description: `${item.title}: ${count(total, "entry", "entries")}.`,
    under: isLedger
      ? (site.quotes[0]?.path ?? null)
      : (site.indexes.find(({ kind }) => kind === item.kind)?.path ?? item.path),
    body: (view) => html`<header><h1>${item.title}</h1>
<p class="quiet">${explanation(item)}</p></header>
${alphabetical && entries.length >= short ? lettered(entries, view) : entries.length > 0 && list(entries, view)}${partsOf(item, view)}${unsettledOf(item, view)}`,
  });
}
