import { addDays, shiftMonth } from "../../calendar.ts";
import { firstDay } from "../dates.ts";
import type { Settings, TimelineItem } from "../model.ts";
import { absoluteUrl } from "../urls.ts";
import { urn } from "./text-file.ts";

const longestSummary = 100;

/** A content line of RFC 5545: at most 75 octets, then a line break and a blank; never cut inside a character. */
function fold(line: string): string {
  let out = "";
  let room = 75;
  for (const char of line) {
    const size = Buffer.byteLength(char);
    if (size > room) {
      out += "\r\n ";
      room = 74;
    }
    out += char;
    room -= size;
  }
  return `${out}\r\n`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a calendar cannot carry them
const unprintable = /[\u0000-\u001f\u007f]+/g;

/** Text as RFC 5545 (3.3.11) escapes it. */
const text = (value: string): string => value.replace(unprintable, " ").replace(/[\\;,]/g, (char) => `\\${char}`);

const shorten = (value: string): string =>
  value.length <= longestSummary ? value : `${value.slice(0, value.lastIndexOf(" ", longestSummary))} …`;

const compactDay = (day: string): string => day.replaceAll("-", "");

/** The first day after a year, month or day; null for what is none of them. */
function dayAfter(value: string): string | null {
  if (/^\d{4}$/.test(value)) return `${Number(value) + 1}-01-01`;
  if (/^\d{4}-\d{2}$/.test(value)) return `${shiftMonth(`${value}-01`, 1)}-01`;
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? addDays(value, 1) : null;
}

/** The days that a value covers, the second one after the last: `2024-04` is 1 April to 1 May. Null for no date. */
export function daysOf(value: string): readonly [string, string] | null {
  const [start = "", end = start] = value.split("/");
  const [first, after] = [firstDay(start), dayAfter(end)];
  return first === null || after === null || after <= first ? null : [first, after];
}

function event(settings: Settings, item: TimelineItem, stamp: string): string {
  const days = item.date === null ? null : daysOf(item.date);
  if (days === null) return "";
  const { briefing } = item;
  const lines = [
    "BEGIN:VEVENT",
    `UID:${urn("event", `${briefing.path}#${item.id}`)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compactDay(days[0])}`,
    `DTEND;VALUE=DATE:${compactDay(days[1])}`,
    `SUMMARY:${text(`${shorten(item.text)}${item.certainty === "inferred" ? " (date inferred)" : ""}`)}`,
    `DESCRIPTION:${text(`${item.text} — ${briefing.text}`)}`,
    ...(settings.url === null ? [] : [`URL:${absoluteUrl(settings.url, briefing.path, item.id)}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
  return lines.map(fold).join("");
}

/**
 * An iCalendar (RFC 5545) of announced events, whole days, to subscribe to.
 *
 * @param changed instant of the newest change of the content: two builds must give the same bytes, so no clock is asked
 */
export function calendar(settings: Settings, items: readonly TimelineItem[], changed: string): string {
  const stamp = changed.replace(/[-:]|\.\d+/g, "");
  const head = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Dateline//briefings//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${text(`${settings.title}: what to watch`)}`,
  ];
  return `${head.map(fold).join("")}${items.map((item) => event(settings, item, stamp)).join("")}${fold("END:VCALENDAR")}`;
}
