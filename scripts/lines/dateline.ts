import { agencyNamed } from "./agencies.ts";
import { inPieces, isDescription, opensText } from "./dateline-in-pieces.ts";
import { misprinted } from "./dateline-misprinted.ts";
import { type Dateline, readGlued, readPlaces } from "./dateline-places.ts";
import { datesIn, type PrintedDate } from "./months.ts";
import { isKnownCity } from "./places.ts";
import { endsSentence, isAllCaps, wordsOf } from "./words.ts";

/** A dateline is sought this far into a line. */
const reach = 240;

const dash = /^\s?(?:\.?\s?(?:-{1,3}|[–—―])|\.-|:)\s?/u;
/** The date at the very end of a text ("ROTTERDAM, March 4"), at most a comma, full stop and blanks behind it. */
function dateAtEnd(text: string, at: number): PrintedDate | null {
  const date = datesIn(text).at(-1);
  return date && /^[,.\s]*$/u.test(text.slice(date.end)) ? shift(date, at) : null;
}

/** The date at the very start of a text (" Mar 18, 2024 -"). */
function dateAtStart(text: string, at: number): PrintedDate | null {
  const [date] = datesIn(text.slice(0, 40));
  return date && /^[,\s]*$/u.test(text.slice(0, date.start)) ? shift(date, at) : null;
}

const shift = (date: PrintedDate, by: number): PrintedDate => ({ ...date, start: date.start + by, end: date.end + by });

const agencyShaped = /^[\p{L}][\p{L}\p{N}.&'’/ -]{0,38}$/u;

/** Datelines that name an agency in brackets or between slashes: all larger agencies but the old Reuters. */
function withAgency(line: string): Dateline | null {
  const head = line.slice(0, reach);
  for (const match of head.matchAll(/\(([^()]{2,40})\)|\/(\p{Lu}[\p{L}-]{2,20})\//gu)) {
    const printed = (match[1] ?? match[2] ?? "").trim();
    const open = match.index;
    const close = open + match[0].length;
    // Behind the agency stand a dash, a date or nothing, or before it a date: all else in brackets is spared the search.
    const near = line.slice(close, close + 16);
    if (!/^\s*(?:$|[.:–—―-]|\p{L}{3,10}\.? \d|\d)/u.test(near) && !/\d.{0,2}$/u.test(head.slice(0, open).trimEnd()))
      continue;
    const isKnown = agencyNamed(printed) !== null;
    if (!agencyShaped.test(printed) || (!isKnown && wordsOf(printed).length > 3)) continue;
    const left = head.slice(0, open);
    const before = dateAtEnd(left.trimEnd(), 0);
    const rest = line.slice(close, close + 60);
    const after = before ? null : dateAtStart(rest, close);
    const date = before ?? after;
    const tailAt = after ? after.end : close;
    const tail = line.slice(tailAt, tailAt + 12);
    const stop = dash.exec(tail) ?? (match[2] ? /^\.\s*/.exec(tail) : null);
    const alone = tail.trim() === "";
    const end = stop ? tailAt + stop[0].length : alone ? line.length : tailAt + (tail.length - tail.trimStart().length);
    const shouts = stop !== null && isAllCaps(left.replace(/\d.*/u, "").replace(/,[^,]{0,240}$/u, ""));
    const opens = end >= line.length || shouts || opensText.test(line.slice(end, end + 8));
    if (!opens || (!stop && !date)) continue;
    if (!stop && !alone && !(before && /^\.?\s/u.test(tail))) continue;
    const agency = { value: printed, start: open + 1, end: open + 1 + printed.length };
    const placed = left.slice(0, date === before && date ? date.start : left.length);
    if (placed.trim() === "") {
      if (!isKnown || !stop || (open > 0 && !before)) continue;
      return (
        romanStyle(line, end, agency) ?? { start: 0, end, places: [], region: null, agency, date, strength: "strong" }
      );
    }
    const clean = placed.trimEnd().replace(/,$/, "");
    const plain = readPlaces(clean, 0);
    if (plain && !isDescription(plain.places[0]?.value ?? "") && agencyNamed(plain.places[0]?.value ?? "") === null) {
      const sure = isKnown || date !== null;
      if (sure) return { ...plain, end, agency, date, strength: "strong" };
      if (isAllCaps(plain.places[0]?.value ?? "")) return { ...plain, end, agency, date, strength: "weak" };
      continue;
    }
    if (!isKnown || plain || (endsSentence(clean) && !/, \p{Lu}[\p{L}. ]{1,12}\.$/u.test(clean))) continue;
    const glued = readGlued(clean);
    if (
      glued &&
      (date || glued.region || isAllCaps(glued.places[0]?.value ?? "") || isKnownCity(glued.places[0]?.value ?? ""))
    )
      return { ...glued, end, agency, date, strength: "strong" };
  }
  return null;
}

/** "(ANSA) - ROME, MAR 4 - Text": the agency stands first. */
function romanStyle(line: string, from: number, agency: NonNullable<Dateline["agency"]>): Dateline | null {
  const inner = withoutAgency(line.slice(from, from + reach));
  if (!inner || inner.places.length === 0) return null;
  const date = inner.date && shift(inner.date, from);
  const places = inner.places.map((place) => ({ ...place, start: place.start + from, end: place.end + from }));
  return { ...inner, start: 0, end: from + inner.end, places, agency, date, strength: "strong" };
}

/** "PARIS, March 4 - Text", "CAIRO – 26 July 2022: Text": no agency, but a date before the dash. */
function withoutAgency(line: string): Dateline | null {
  const head = line.slice(0, 120);
  if (!/\d,?\s*(?:\.?[-–—―]|\.-|:)/u.test(head)) return null;
  for (const date of datesIn(head)) {
    const tail = line.slice(date.end, date.end + 12);
    const stop = dash.exec(tail.replace(/^,/, " "));
    if (!stop) continue;
    const end = date.end + stop[0].length;
    const colon = /^\s*:/.test(tail);
    const before = head.slice(0, date.start).trimEnd();
    if (colon && !/[–—-]$/u.test(before) && !isAllCaps(before)) continue;
    const place = readPlaces(before.replace(/,$/, "").replace(/\s[-–—]{1,2}$/u, ""), 0);
    const [first] = place?.places ?? [];
    if (!place || !first || place.places.some(({ value }) => agencyNamed(value) !== null)) continue;
    // Text may open in small letters behind a sure place; "KYODO NEWS - Feb 8, 2024 - 15:21" is a time stamp.
    const rest = line.slice(end, end + 8);
    if (isAllCaps(line) && rest !== "" && !endsSentence(line)) continue;
    const sure = isAllCaps(first.value) || isKnownCity(first.value);
    if (rest !== "" && (/^\d{1,2}[:.]\d\d/.test(rest) || (!sure && !opensText.test(rest)))) continue;
    return { ...place, end, agency: null, date, strength: "strong" };
  }
  return null;
}

/** "NEW DELHI: Text", "SEOUL—Text", "KYIV, Ukraine — Text": a place and a dash or colon, nothing else. */
function placeOnly(line: string): Dateline | null {
  const match = /^([^:—–]{2,60}?)(?:\s?(?:—|–|--)\s?|\s-\s|:\s)/u.exec(line);
  if (!match || !opensText.test(line.slice(match[0].length, match[0].length + 8))) return null;
  const place = readPlaces(match[1] ?? "", 0);
  const [first] = place?.places ?? [];
  const rest = line.slice(match[0].length);
  if (!place || !first || agencyNamed(first.value) !== null) return null;
  // "GOLF - HENKE TAKES LEAD": a slug and a headline. Behind a dateline comes a sentence.
  if (isAllCaps(rest) || wordsOf(rest).length < 5 || !(endsSentence(rest) || wordsOf(rest).length > 20)) return null;
  const caps = isAllCaps(first.value);
  const city = isKnownCity(first.value);
  if (!caps && !(city && !match[0].includes(":"))) return null;
  if (caps && !city && !place.region && first.value.length < 4) return null;
  return { ...place, end: match[0].length, agency: null, date: null, strength: "weak" };
}

/**
 * The dateline that opens a line, alone, before the first paragraph or behind a headline. A line that opens with a
 * quotation mark never has one: there it is quoted. "COPENHAGEN (dpa) was the stamp" has none either, for want of a
 * dash, a date or the end of the line behind the agency.
 */
export function findDateline(line: string): Dateline | null {
  if (line.length < 6 || /^["“”‘'«„•>|#[]|^\*{1,6}(?![*\p{Lu}])/u.test(line)) return null;
  if (line.startsWith("*")) return misprinted(line);
  return inPieces(line) ?? withAgency(line) ?? withoutAgency(line) ?? placeOnly(line) ?? misprinted(line);
}
