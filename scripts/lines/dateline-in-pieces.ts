import { agencyNamed } from "./agencies.ts";
import { piecesOf } from "./dateline-pieces.ts";
import { type Dateline, readPlaces } from "./dateline-places.ts";
import { isKnownCity } from "./places.ts";
import { endsSentence, isAllCaps, wordsOf } from "./words.ts";

/** How text opens behind a dateline. */
export const opensText = /^["“‘'«(¿¡[<$€£]*[\p{Lu}\p{Lt}\p{Lo}\d]/u;
/** "The Associated Press (AP) — …" explains an abbreviation; only few places bear an article. */
export const isDescription = (name: string): boolean => /^(?:the|die|der|das)\s/iu.test(name) && !isKnownCity(name);

/**
 * A place and with it an agency, date or day of the week, in any order and with any marks between: "TARTU, May 3, LETA -
 * Text", "Graz (APA) – 02.11.2020: Text", "(ANSA) - LECCE, DEC 3 2021 - 09:45".
 */
export function inPieces(line: string): Dateline | null {
  const found = piecesOf(line);
  if (!found?.place) return null;
  const { agency, date, closing, end, hasWeekday, hasHour } = found;
  // "KYODO NEWS - Jun 29 - 18:40 | Japan": a section behind a time stamp.
  if (date && found.place.start > date.end && line.slice(date.end, found.place.start).includes("|")) return null;
  const place = readPlaces(line.slice(found.place.start, found.place.end), found.place.start);
  const [first] = place?.places ?? [];
  if (!place || !first || isDescription(first.value)) return null;
  if (place.places.some(({ value }) => agencyNamed(value) !== null)) return null;
  const caps = isAllCaps(first.value);
  const sure = caps || isKnownCity(first.value);
  const known = agency?.isKnown === true;
  const as = (strength: Dateline["strength"]): Dateline => ({ ...place, start: 0, end, agency, date, strength });
  if (end >= line.length) {
    if ((known && (date || (agency.isEnclosed && sure))) || (hasHour && sure && date?.year)) return as("strong");
    // "Port Mathurin, Rodrigues –": set apart from its text.
    const isSetApart = closing === "-" && !date && !agency && place.region !== null && !/\d/.test(line);
    return isSetApart ? as("weak") : null;
  }
  const text = line.slice(end);
  const dashed = closing === "-";
  if (!opensText.test(text.slice(0, 8)) || !(dashed || closing === ":" || (closing === "." && agency))) return null;
  if (known) return sure || date || agency?.isEnclosed ? as("strong") : as("weak");
  if (date && (agency || (sure && dashed && hasWeekday))) return as("strong");
  if (isAllCaps(text) || wordsOf(text).length < 5 || !endsSentence(text)) return null;
  // Before a colon a mere city and day may open an entry of a list ("Oslo, May 3: Talks"), if no dash parts them.
  const isCertain = dashed || caps || (date !== null && /[-–—]/u.test(line.slice(found.place.end, date.start)));
  if (date) return sure ? as(isCertain ? "strong" : "weak") : null;
  if (!dashed) return null;
  // "Tartu (Meridian) - Text", but not "Marta Lind (Oslo) - Text".
  const isPlain = place.region !== null || !first.value.includes(" ") || sure;
  if (agency?.isEnclosed) return caps || (isPlain && !isAllCaps(agency.value)) ? as("weak") : null;
  return hasWeekday && sure ? as("weak") : null;
}
