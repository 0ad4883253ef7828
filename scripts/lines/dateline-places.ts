import type { PrintedDate } from "./months.ts";
import { isKnownCity, isStateCode, looksLikePlace, placeAtEnd } from "./places.ts";
import { isAllCaps, wordsOf } from "./words.ts";

/** Where one place of a dateline stands in its line. */
interface DatelinePlace {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The dateline of a line; all offsets are UTF-16 code units of that line. */
export interface Dateline {
  /** 0, or behind a headline that is glued before it. */
  readonly start: number;
  /** Where the text behind it begins; the length of the line when it stands alone. */
  readonly end: number;
  readonly places: readonly DatelinePlace[];
  readonly region: string | null;
  /** As printed, between the brackets. */
  readonly agency: { readonly value: string; readonly start: number; readonly end: number } | null;
  readonly date: PrintedDate | null;
  /** `weak`: only a place and a dash or colon; to be believed at the head of an article alone. */
  readonly strength: "strong" | "weak";
}

/** Places and region of a dateline, as read from its opening words. */
interface Place {
  readonly places: readonly DatelinePlace[];
  readonly region: string | null;
  /** Where the first place begins. */
  readonly start: number;
}

/** Splits "GENEVA/NEW YORK", "LONDON and PARIS" into places; offsets count from `at`. */
function splitPlaces(text: string, at: number): readonly DatelinePlace[] {
  const places: DatelinePlace[] = [];
  let from = 0;
  for (const match of [...text.matchAll(/\s?\/\s?|\s(?:and|AND|&|und|et|y)\s/gu), null]) {
    const to = match?.index ?? text.length;
    const value = text.slice(from, to).trim();
    if (value)
      places.push({ value, start: at + text.indexOf(value, from), end: at + text.indexOf(value, from) + value.length });
    from = to + (match?.[0].length ?? 0);
  }
  return places;
}

/** Reads "City", "CITY, Region", "City ST", "CITY/CITY, Region" that fills the text; null when it is something else. */
export function readPlaces(text: string, at: number): Place | null {
  const lead = text.length - text.trimStart().length;
  const whole = text.trim().replace(/,$/, "");
  // "MOSCOW." closes with a stop of its own, "Mass." and "D.C." with one that belongs to them.
  const body = whole.includes(",") || /\.\p{L}\.$/u.test(whole) ? whole : whole.replace(/\.$/, "");
  const start = at + lead;
  if (body.length < 2 || body.length > 90) return null;
  const parts = body.split(/\s?,\s?/u);
  if (parts.length > 4) return null;
  let [head = ""] = parts;
  let region: string | null = parts.slice(1).join(", ") || null;
  const bracket = /^([^()[\]]{2,40}?)(?: \((\p{L}[\p{L} ]{1,30})\))?(?: \[(\p{L}[\p{L} ]{1,30})\])?$/u.exec(head);
  if (bracket?.[2] || bracket?.[3]) {
    head = bracket[1] ?? head;
    region = [bracket[2], bracket[3], region].filter(Boolean).join(", ");
  }
  const words = wordsOf(head);
  const last = words[words.length - 1] ?? "";
  if (!region && words.length > 1 && isStateCode(last)) {
    head = head.slice(0, head.length - last.length).trim();
    region = last;
  }
  const places = splitPlaces(head, start);
  if (places.length === 0 || places.length > 4 || !places.every(({ value }) => looksLikePlace(value))) return null;
  if (region && !region.split(", ").every((part) => /^(?:the )?[\p{Lu}][\p{L}\p{M}.'’ -]{0,35}$/u.test(part)))
    return null;
  if (region && parts.length === 2 && isKnownCity(region) && isAllCaps(region) && isAllCaps(head)) {
    const second = start + body.lastIndexOf(region);
    return { places: [...places, { value: region, start: second, end: second + region.length }], region: null, start };
  }
  return { places, region, start };
}

/** As `readPlaces`, for a place behind a headline on the same line: only its last words are the place. */
export function readGlued(text: string): Place | null {
  const trimmed = text.trimEnd().replace(/,$/, "");
  const comma = trimmed.lastIndexOf(", ");
  const tail = comma < 0 ? "" : trimmed.slice(comma + 2);
  const region = tail && wordsOf(tail).length <= 3 && looksLikePlace(tail) ? tail : null;
  const words = [...(region ? trimmed.slice(0, comma) : trimmed).matchAll(/\S+/gu)];
  const run: RegExpMatchArray[] = [];
  for (let i = words.length - 1; i >= 0 && run.length < 5; i--) {
    const word = words[i];
    if (
      !word ||
      !/^\p{Lu}/u.test(word[0]) ||
      (run.length > 0 && /[,.:;?!]$/u.test(word[0]) && !/^St\.$/iu.test(word[0]))
    )
      break;
    run.unshift(word);
  }
  if (run.length === 0) return null;
  const from = run[placeAtEnd(run.map((word) => word[0]))];
  if (!from) return null;
  const start = from.index ?? 0;
  if (wordsOf(text.slice(0, start)).length < 3) return null;
  return readPlaces(text.slice(start), start);
}
