import type { MentionLine, NodeKind, NodePage, QuoteItem } from "../scripts/site/model.ts";
import { dateText } from "./dates.ts";
import { type Html, html, join, raw } from "./html.ts";
import { briefingLink, tongue, type View } from "./links.ts";
import { briefingDate, briefingList, count, quotation, section, timelineFrom, where } from "./parts.ts";

/** What dossiers and their volumes share: sentences, quotations and dates about one name. */
type Records = Pick<NodePage, "mentions" | "quotesBy" | "quotesAbout" | "timeline" | "listed">;

/** So many sentences, quotations or briefings stand open; what is older is folded by year. */
const unfolded = 50;

/** Where a quotation stands, with the date unless the attribution gives it. */
function fromDated({ briefing, id, attribution }: QuoteItem, view: View): Html {
  const known = briefing.date !== null && attribution.includes(dateText(briefing.date));
  const date = known ? null : briefingDate(briefing.date);
  return html`<small class="from">${join([date, briefingLink(briefing, view, id)], " · ")}</small>`;
}

interface Year<T> {
  readonly title: string;
  readonly entries: T[];
}

/** Consecutive entries of one year. The lists are ordered by date already. */
function byYear<T>(list: readonly T[], dateOf: (entry: T) => string | null): readonly Year<T>[] {
  const years: Year<T>[] = [];
  for (const entry of list) {
    const title = dateOf(entry)?.slice(0, 4) ?? "Undated";
    const last = years.at(-1);
    if (last?.title === title) last.entries.push(entry);
    else years.push({ title, entries: [entry] });
  }
  return years;
}

/** The newest entries under a heading a year; the rest folded, a fold a year. */
function shelves<T>(
  list: readonly T[],
  noun: string,
  dateOf: (entry: T) => string | null,
  show: (entries: readonly T[]) => Html,
): Html {
  const shown = byYear(list.slice(0, unfolded), dateOf);
  const folded = byYear(list.slice(unfolded), dateOf);
  const broken = shown.at(-1)?.title;
  // A year alone says nothing that the dates of its entries do not.
  const titled = shown.length + folded.length > 1;
  return html`${shown.map(({ title, entries }) => html`${titled && html`<h3>${title}</h3>`}${show(entries)}`)}${folded.map(
    ({ title, entries }) => html`
<details class="fold"><summary>${title === broken ? html`More of ${title}` : title} <small>${count(entries.length, noun)}</small></summary>${show(
      entries,
    )}</details>`,
  )}`;
}

function mentionGroup(lines: readonly MentionLine[], view: View): Html | null {
  const briefing = lines[0]?.briefing;
  if (!briefing) return null;
  const lang = tongue(briefing.language, view);
  return html`<li><span class="when">${briefingDate(briefing.date)}</span> <div class="what">${briefingLink(briefing, view)}
<ul class="sentences">${lines.map(
    (line) => html`<li><span${lang}>${raw(line.html)}</span> ${where(briefing, line.anchor, view)}</li>`,
  )}</ul></div></li>`;
}

/** Sentences by briefing, so that a headline stands once above what it has to say. */
function mentionList(lines: readonly MentionLine[], view: View): Html {
  const groups: MentionLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.[0]?.briefing.path === line.briefing.path) last.push(line);
    else groups.push([line]);
  }
  return html`<ol class="dated">${groups.map((group) => mentionGroup(group, view))}</ol>`;
}

function mentionsOf({ mentions }: Records, view: View): Html | null {
  if (mentions.length === 0) return null;
  return section(
    "mentions",
    "In the briefings",
    shelves(
      mentions,
      "sentence",
      (line) => line.briefing.date,
      (lines) => mentionList(lines, view),
    ),
  );
}

/** Briefings that list it without a sentence that names it. */
function listedIn({ mentions, listed }: Records, view: View): Html | null {
  if (listed.length === 0) return null;
  return section(
    "briefings",
    mentions.length > 0 ? "Also listed in" : "Listed in",
    shelves(
      listed,
      "briefing",
      (briefing) => briefing.date,
      (briefings) => briefingList(briefings, view),
    ),
  );
}

function quotesOf(id: string, heading: string, list: readonly QuoteItem[], view: View): Html | null {
  if (list.length === 0) return null;
  const show = (quote: QuoteItem): Html =>
    quotation(quote, tongue(quote.briefing.language, view), fromDated(quote, view));
  return section(
    id,
    heading,
    shelves(
      list,
      "quotation",
      (quote) => quote.briefing.date,
      (entries) => html`${entries.map(show)}`,
    ),
  );
}

/** Everything about a name, each kind under its heading. */
export function records(
  about: Records,
  { kind, view }: { readonly kind: NodeKind; readonly view: View },
): readonly (Html | null)[] {
  const isTopic = kind === "topic";
  return [
    mentionsOf(about, view),
    listedIn(about, view),
    quotesOf("said-by", "Said by", about.quotesBy, view),
    quotesOf("said-about", isTopic ? "Said in briefings on this topic" : "Said about", about.quotesAbout, view),
    about.timeline.length > 0 ? section("timeline", "Timeline", timelineFrom(about.timeline, view)) : null,
  ];
}
