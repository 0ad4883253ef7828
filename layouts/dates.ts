import { months } from "../scripts/site/dates.ts";
import { type Html, html } from "./html.ts";

const shape = /^\d{4}(?:-\d\d(?:-\d\d)?)?/;

interface Parts {
  /** The part of the value that HTML accepts in `datetime`. */
  readonly iso: string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function parts(value: string): Parts | null {
  const iso = shape.exec(value)?.[0];
  if (!iso) return null;
  const month = months[Number(iso.slice(5, 7)) - 1] ?? "";
  const day = iso.length === 10 ? String(Number(iso.slice(8))) : "";
  return iso.length > 4 && !month ? null : { iso, year: iso.slice(0, 4), month, day };
}

function words(day: string, month: string, year: string): string {
  return `${day}${day && month ? " " : ""}${month}${month && year ? " " : ""}${year}`;
}

/** A day, month or year as printed: `2024-03-18` is "18 March 2024". What is no such date is returned as it stands. */
export function dateText(value: string): string {
  const date = parts(value);
  return date ? words(date.day, date.month, date.year) : value;
}

function tag(iso: string, text: string): Html {
  return html`<time datetime="${iso}">${text}</time>`;
}

function range(value: string, cut: number): Html {
  const from = parts(value.slice(0, cut));
  const to = parts(value.slice(cut + 1));
  if (!from || !to) return html`${value}`;
  if (from.iso === to.iso) return dateTag(from.iso);
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month;
  const start = words(from.day, sameMonth && from.day ? "" : from.month, sameYear && from.month ? "" : from.year);
  // A dash between single words or figures is set close, one between groups of words is set apart.
  const dash = start.includes(" ") || (to.day && !sameMonth) ? "\u00A0– " : "–";
  return html`${tag(from.iso, start)}${dash}${tag(to.iso, words(to.day, to.month, to.year))}`;
}

/** A stretch of time from its first to its last date; null where either is unknown. */
export function periodTag(first: string | null, last: string | null): Html | null {
  return first === null || last === null ? null : dateTag(`${first.slice(0, 10)}/${last.slice(0, 10)}`);
}

/** `<time>` for `YYYY`, `YYYY-MM`, `YYYY-MM-DD` (a clock time behind it is left out) or `start/end`; two for a range. */
export function dateTag(value: string): Html {
  const cut = value.indexOf("/");
  if (cut > 0) return range(value, cut);
  const date = parts(value);
  return date ? tag(date.iso, words(date.day, date.month, date.year)) : html`${value}`;
}
