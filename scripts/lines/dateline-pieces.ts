import { agencyNamed } from "./agencies.ts";
import { datesIn, type PrintedDate } from "./months.ts";

/** An agency as a dateline prints it; offsets of the line. */
interface PrintedAgency {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly isKnown: boolean;
  /** In brackets or between slashes. */
  readonly isEnclosed: boolean;
}

/** What the opening of a line holds, in any order. */
export interface Pieces {
  /** Half-open; the region, when there is one, included. */
  readonly place: { readonly start: number; readonly end: number } | null;
  readonly agency: PrintedAgency | null;
  readonly date: PrintedDate | null;
  readonly hasWeekday: boolean;
  readonly hasHour: boolean;
  /** Where the text begins, and what stands before it: "-", ":", "." or "" for nothing but blanks. */
  readonly end: number;
  readonly closing: string;
}

/** A dateline ends so far into a line. */
const reach = 120;

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\p{L})|^(?:mon|tue|wed|thu|fri|sat|sun)(?!\p{L})\.?/iu;
const clock = /^\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: ?(?:GMT|UTC|[ECMP][SD]?T|BST|CES?T))?(?![\d:])/iu;
const enclosed = /^\((\p{L}[\p{L}\p{N}.&'’/ -]{1,38})\)|^\/(\p{Lu}[\p{L}-]{1,20})\//u;
const separator = /^\s?(?:\.-|[,.:|]?\s?(?:-{1,3}|[–—―]|_(?=\s))|[,.:|])?\s?/u;
const stop = /,|\s?\(|\s\/|\s?\||:|[—–―]|\s-|-{2}|\s_\s|\.\s(?=\/|\p{L}{3,9}\.? \d|\p{Lu}{4})|\.-/u;

/** The agency that opens a text without brackets: one that is known, or behind a date any word in capitals. */
function bareAgency(text: string, at: number, behindDate: boolean): PrintedAgency | null {
  const words = /^\p{L}[\p{L}\p{N}/-]{1,19}(?: \p{L}[\p{L}\p{N}-]{1,19}){0,2}/u.exec(text)?.[0].split(" ") ?? [];
  for (let count = words.length; count > 0; count--) {
    const value = words.slice(0, count).join(" ");
    const isKnown = agencyNamed(value) !== null && /^\p{Lu}|^dpa$/u.test(value);
    const isToken = behindDate && words.length === 1 && /^\p{Lu}{3,12}$/u.test(value);
    if (isKnown || isToken) return { value, start: at, end: at + value.length, isKnown, isEnclosed: false };
  }
  return null;
}

/** Where the words of a place end: before a comma, bracket, dash, colon or date, or an agency ("London CNN —"). */
function placeEnd(head: string, from: number): number {
  const found = stop.exec(head.slice(from));
  const end = found ? from + found.index : head.length;
  const date = datesIn(head.slice(from, end + 12))[0];
  if (date && date.start > 2 && from + date.start < end) return from + date.start;
  const words = head.slice(from, end).trimEnd();
  const last = /\s(\p{Lu}{2,12}|Reuters|Xinhua)$/u.exec(words)?.[1] ?? "";
  return agencyNamed(last) === null ? end : from + words.length - last.length - 1;
}

/** The pieces of a dateline that opens a line, up to the first words that are none; null where it opens with none. */
export function piecesOf(line: string): Pieces | null {
  const head = line.slice(0, reach);
  let place: { start: number; end: number } | null = null as { start: number; end: number } | null;
  let agency: PrintedAgency | null = null;
  let date: PrintedDate | null = null;
  let hasWeekday = false;
  let hasHour = false;
  let at = 0;
  let closing = "";
  for (let count = 0; count < 9 && at < head.length; count++) {
    const rest = head.slice(at);
    const bracket: RegExpExecArray | null = agency ? null : enclosed.exec(rest);
    const name: string | undefined = bracket?.[1] ?? bracket?.[2];
    const [day]: readonly PrintedDate[] = date ? [] : datesIn(rest.slice(0, 32));
    const time: RegExpExecArray | null = date && !hasHour ? clock.exec(rest) : null;
    const named: RegExpExecArray | null =
      place && !hasWeekday && closing !== "-" && closing !== ":" ? weekday.exec(rest) : null;
    const bare: PrintedAgency | null = bracket || agency ? null : bareAgency(rest, at, date !== null);
    let end = at;
    if (bracket && name !== undefined) end = at + bracket[0].length;
    else if (day?.start === 0) end = at + day.end;
    else if (time) end = at + time[0].length;
    else if (named) end = at + named[0].length;
    else if (bare && (place || bare.isKnown)) end = bare.end;
    else if (!place || (place.end === at - 2 && closing === ",")) end = placeEnd(head, at);
    else break;
    const gap: string = separator.exec(line.slice(end, end + 8))?.[0] ?? "";
    const mark: string = /\.-|[-–—―_]/u.test(gap) ? "-" : gap.trim();
    const isLast = end + gap.length >= line.length;
    // The text may open with a date, hour or name of an agency too: there no mark follows it.
    const behind = line.slice(end + gap.length, end + gap.length + 40);
    const follows = (): boolean =>
      mark !== "" || isLast || /^[(/]/.test(behind) || bareAgency(behind, 0, false) !== null;
    if (bracket && name !== undefined) {
      agency = {
        value: name,
        start: at + 1,
        end: at + 1 + name.length,
        isKnown: agencyNamed(name) !== null,
        isEnclosed: true,
      };
    } else if (day?.start === 0) {
      const hour = clock.exec(line.slice(end + gap.length, end + gap.length + 12));
      const isStamp = hour !== null && end + gap.length + hour[0].length >= line.length;
      const isText = agency !== null && closing === "-" && mark !== "-" && mark !== ":" && !isLast && !isStamp;
      if ((!follows() && !clock.test(line.slice(end + 1, end + 9))) || isText) break;
      date = { ...day, start: at, end };
    } else if (time) {
      if (!follows()) break;
      hasHour = true;
    } else if (named) {
      hasWeekday = true;
    } else if (bare && (place || bare.isKnown)) {
      if (mark === "" && !isLast) break;
      agency = bare;
    } else {
      if (end - at < 2 || end - at > 50 || !/^['’]?\p{Lu}/u.test(rest)) return null;
      place = { start: place?.start ?? at, end };
    }
    at = end + gap.length;
    closing = mark;
  }
  return place || agency || date ? { place, agency, date, hasWeekday, hasHour, end: at, closing } : null;
}
