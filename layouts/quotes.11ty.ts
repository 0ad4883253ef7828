import type { Chunk, QuoteItem, Site } from "../scripts/site/model.ts";
import { neighbours, stretches } from "./chunks.ts";
import { type Html, html, join, raw } from "./html.ts";
import { briefingLink, refLink, type View } from "./links.ts";
import { mark } from "./notes.ts";
import { type PageData, page } from "./page.ts";
import { briefingDate, count, inferred } from "./parts.ts";

export const data = {
  pagination: { data: "collections.quotes", size: 1, alias: "item" },
  permalink: ({ item }: PageData<Chunk<QuoteItem>>) => item.path,
};

const marks: Readonly<Record<QuoteItem["marks"], string>> = {
  direct: "direct quotation",
  partial: "partial quotation",
  reported: "reported, not quoted",
};

/** The parts of an attribution that the row shows elsewhere: the date, and how far the words are the speaker's own. */
const shownElsewhere = /^(?:partial quotation|reported|\d{1,2} \p{Lu}\p{Ll}{2,8}(?: \d{4})?)$/u;

/** How an attribution says that nobody is named beside the words. */
const concluded = "speaker inferred";

/** Who speaks, and what the attribution says of function and occasion. */
function speakerOf({ attribution, speaker }: QuoteItem, view: View): Html {
  const [name = "", ...rest] = attribution.split(", ").filter((part) => !shownElsewhere.test(part));
  const isNamed = speaker === null || name === speaker.text;
  const context = (isNamed ? rest : [name, ...rest]).filter((part) => part !== concluded).join(", ");
  return html`${speaker ? refLink(speaker, view) : html`<bdi>${name || "Not named"}</bdi>`}${
    context !== "" && html` <small><bdi>${context}</bdi></small>`
  }${attribution.includes(concluded) && html` <small>${inferred}</small>`}`;
}

function row(quote: QuoteItem, view: View): Html {
  const { briefing } = quote;
  const passages = quote.passages.map(mark).join(", ");
  return html`
<tr><td class="when">${briefingDate(briefing.date)}</td><th scope="row">${speakerOf(quote, view)}</th><td class="words"><blockquote class="${
    quote.marks
  }" dir="auto">${raw(quote.html)}</blockquote><small>${marks[quote.marks]}</small></td><td class="passage">${briefingLink(briefing, view, quote.id)}${passages !== "" && ` ${passages}`}</td></tr>`;
}

/** The same ledger from its other sides. */
function by(site: Site, view: View): Html | null {
  const sides = (["speaker", "subject"] as const).flatMap(
    (kind) => site.indexes.find((one) => one.kind === kind) ?? [],
  );
  return sides.length > 0
    ? html`<p class="quiet">${join(
        sides.map(
          ({ kind, path }) => html`<a href="${view.to(path)}">${kind === "speaker" ? "By speaker" : "By topic"}</a>`,
        ),
        " · ",
      )}</p>`
    : null;
}

/** The ledger: date, speaker, words, passage. */
export function render({ item, site }: PageData<Chunk<QuoteItem>>): string {
  const { entries } = item;
  return page({
    site,
    path: item.path,
    title: `Who said what, ${item.title}`,
    description: `${count(entries.length, "quotation")}, ${item.title}, each with its speaker and passage.`,
    under: site.quotes[0]?.path ?? null,
    body: (view) => html`<header><h1>Who said what, ${item.title}</h1>${by(site, view)}</header>
${
  entries.length > 0
    ? html`<table class="ledger"><caption>${count(entries.length, "quotation")}, as printed, with the passage that holds each</caption>
<thead><tr><th scope="col">Date</th><th scope="col">Speaker</th><th scope="col">Words</th><th scope="col">Passage</th></tr></thead>
<tbody>${entries.map((quote) => row(quote, view))}
</tbody></table>`
    : html`<p>None yet.</p>`
}${neighbours(item, view)}${stretches("By year", site.quotes, item, view)}`,
  });
}
