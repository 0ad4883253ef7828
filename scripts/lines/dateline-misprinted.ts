import { agencyNamed } from "./agencies.ts";
import { type Dateline, readPlaces } from "./dateline-places.ts";
import { isDayOf, monthNamed, type PrintedDate } from "./months.ts";
import { isKnownCity } from "./places.ts";
import { isAllCaps, smallWords, wordsOf } from "./words.ts";

/** A dash stands so far into the line at most. */
const reach = 64;
const words = "january february march april may june july august september october november december".split(" ");

/** Whether one letter too many, too few or wrong, or two letters in wrong order, part two words. */
function isOneSlipFrom(word: string, right: string): boolean {
  if (Math.abs(word.length - right.length) > 1) return false;
  let same = 0;
  while (same < word.length && word[same] === right[same]) same++;
  const [rest, wanted] = [word.slice(same), right.slice(same)];
  return (
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted.slice(1) ||
    (rest.slice(2) === wanted.slice(2) && rest[0] === wanted[1] && rest[1] === wanted[0])
  );
}

/** The month that a word of at least three letters means, if it is but one slip away from one month alone. */
function monthMeant(word: string): number | null {
  const exact = monthNamed(word);
  if (exact !== null) return exact;
  const small = word.toLowerCase();
  const near = words.flatMap((right, at) => (isOneSlipFrom(small, right) ? [at + 1] : []));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** "ROSEMONT, Ill., Macrh 31" → its date, without the day where that is no day ("March 2O"). */
function dateMeant(text: string, at: number): { date: PrintedDate | null } | null {
  const found = /^(\p{L}{3,10})\.? {0,2}(\d\S{0,2}|l\d)$/u.exec(text.trim());
  const month = found ? monthMeant(found[1] ?? "") : null;
  if (!found || month === null) return null;
  const start = at + text.indexOf(found[0]);
  const day = Number(found[2]);
  return { date: isDayOf(month, day) ? { year: null, month, day, start, end: start + found[0].length } : null };
}

/**
 * Datelines with a slip of the keyboard in them, or in small letters as some desks filed: "omaha, april 7 - Text",
 * "ATLANTA, Apri 1 - Text". Without a known city or a place in capitals all of it must be in small letters.
 */
export function misprinted(line: string): Dateline | null {
  const dash = /\s(?:-{1,2}|[–—])\s/u.exec(line.slice(0, reach));
  if (!dash) return null;
  const head = line.slice(0, dash.index);
  const comma = head.lastIndexOf(",");
  const read = comma > 1 ? dateMeant(head.slice(comma + 1), comma + 1) : null;
  const end = dash.index + dash[0].length;
  if (!read || wordsOf(line.slice(end)).length < 4 || isAllCaps(line.slice(end))) return null;
  const lead = /^\*{0,5}/u.exec(head)?.[0].length ?? 0;
  const printed = head.slice(lead, comma).replace(/[, ]{1,3}$/u, "");
  const [name = ""] = printed.split(/\s?,/u);
  const [first = ""] = wordsOf(name);
  const isSmall = head === head.toLowerCase() && !smallWords.has(first) && wordsOf(name).length <= 3;
  if (!(isAllCaps(name) || isKnownCity(name) || isSmall) || agencyNamed(name) !== null) return null;
  const titled = printed.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
  const place = readPlaces(titled, lead);
  if (!place || titled.length !== printed.length) return null;
  const asPrinted = place.places.map((span) => ({ ...span, value: line.slice(span.start, span.end) }));
  return { ...place, places: asPrinted, start: 0, end, agency: null, date: read.date, strength: "strong" };
}
