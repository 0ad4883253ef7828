import type { Conflict, ConflictValue, StoryPage } from "../scripts/site/model.ts";
import { dateTag } from "./dates.ts";
import { type Html, html, join } from "./html.ts";
import type { View } from "./links.ts";
import { mark, words } from "./notes.ts";
import { briefingDate, section } from "./parts.ts";

/** How the site says that dates differ; the values are dates then. */
const ofDate = "date of: ";

function given({ value, passages }: ConflictValue, isDate: boolean): Html {
  const shown = isDate ? dateTag(value) : html`<bdi>${value}</bdi>`;
  return html`<strong>${shown}</strong>${passages.map(
    (passage) => html`<small>${join([mark(passage), words(passage)], " ")}</small>`,
  )}`;
}

/** Two stand beside each other; more stand below each other, or a phone could not hold them. */
function table({ what, values }: Conflict, linkTo: (value: ConflictValue) => Html): Html {
  const isDate = what.startsWith(ofDate);
  const caption = isDate ? `When: ${what.slice(ofDate.length)}` : what;
  const heads = values.map((value) => linkTo(value));
  const rows =
    values.length === 2
      ? html`<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody><tr>${values.map((value) => html`<td>${given(value, isDate)}</td>`)}</tr></tbody>`
      : html`<tbody>${values.map(
          (value, at) => html`<tr><th scope="row">${heads[at]}</th><td>${given(value, isDate)}</td></tr>`,
        )}</tbody>`;
  return html`<table class="conflict"><caption>${caption.charAt(0).toUpperCase() + caption.slice(1)}</caption>
${rows}</table>`;
}

/** Figures and dates that the briefings of a story give differently, side by side with their passages. */
export function conflictsOf({ conflicts, entries }: StoryPage, view: View): Html | null {
  if (conflicts.length === 0) return null;
  const numbers = new Map(entries.map(({ briefing }, at) => [briefing.path, at + 1]));
  const linkTo = ({ briefing, anchor }: ConflictValue): Html =>
    html`<a href="${view.to(briefing.path)}#${anchor}">Briefing ${numbers.get(briefing.path)}</a> ${briefingDate(briefing.date)}`;
  return section("conflicts", "Where they differ", html`${conflicts.map((conflict) => table(conflict, linkTo))}`);
}
