import type { Field } from "../../../model.ts";
import { dayIn, dayOf, fieldDate } from "../dates.ts";
import { type Node, textOf, walk } from "../tree.ts";
import { isAside } from "./aside.ts";
import { dateOfElement } from "./date-fields.ts";
import { type Found, stated } from "./facts.ts";

const updatedHint = /(?:^| )(?:updated?|modified|lastmod|aktualisiert|edited)(?: |$)/u;
const dateHint =
  /(?:^| )(?:date|dates|datum|fecha|data|pubdate|published|publish|publishdate|publication|timestamp|time|posted|created|postdate|dateline|day|entry date|post date|meta|info|byline|submitted|article info|zeit|veroeffentlicht|dt published|dtreviewed)(?: |$)/u;

/** What stands below the headline, then what stands above it. */
function fromHeadline(nodes: readonly Node[]): readonly Node[] {
  const at = nodes.findIndex(({ tag }) => tag === "h1");
  return at < 0 ? nodes : [...nodes.slice(at), ...nodes.slice(0, at)];
}

/** Elements made for dates, near the headline before others. */
export function markup({ root, main }: Found, american: boolean): Field<string> | null {
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

export function classes({ root, main }: Found, american: boolean): Field<string> | null {
  for (const node of fromHeadline(walk(root))) {
    if (!dateHint.test(node.hint) || updatedHint.test(node.hint) || isAside(node, main)) continue;
    const text = textOf(node);
    if (text.length > 300) continue;
    const date = dateOfElement(node, american);
    if (date !== null) return { ...stated(date, "class date"), certainty: "inferred" };
  }
  return null;
}

export function inAddress(address: string | null): Field<string> | null {
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
export function visible(found: Found, american: boolean): Field<string> | null {
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
export function anywhere({ blocks }: Found, american: boolean): Field<string> | null {
  for (const { text, words } of blocks.toReversed()) {
    const date = words > 40 ? null : dayIn(text, american);
    if (date !== null) return { ...stated(date, "visible text"), certainty: "inferred" };
  }
  return null;
}

const inScript =
  /["']?(?:datePublished|publishedAt|published_at|publishDate|pubDate|publish_date|publicationDate|publishedDate|dateCreated|createdAt)["']?\s?[:=]\s?["'](\d{4}-\d{2}-\d{2}[^"']{0,30})["']/iu;

export function inScripts(html: string): Field<string> | null {
  const date = fieldDate(inScript.exec(html)?.[1] ?? "");
  return date === null ? null : stated(date, "script");
}
