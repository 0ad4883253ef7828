import { readPlaces } from "../lines/dateline-places.ts";
import { isKnownCity } from "../lines/places.ts";
import { isAllCaps } from "../lines/words.ts";
import type { SeenLine } from "./lines.ts";

/** A headline, byline or time stamp stands so many lines above at most. */
const reach = 3;
const longest = 60;

const inHead = new Set<SeenLine["kind"]>(["heading", "byline", "meta"]);

/**
 * Places alone on a line between a byline or time stamp and the text are the dateline, where they are in capitals:
 * "ISTANBUL / PARAMARIBO", "NAIROBI, Kenya". A single one must be well known or have its region beside it.
 */
export function withBarePlaces(lines: readonly SeenLine[]): readonly SeenLine[] {
  return lines.map((line, at) => {
    if ((line.kind !== "heading" && line.kind !== "other") || line.dateline || line.text.length > longest) return line;
    const [above, below] = [lines[at - 1], lines[at + 1]];
    if (below?.kind !== "body" || below.dateline || !above || !inHead.has(above.kind)) return line;
    const head = lines.slice(Math.max(0, at - reach), at);
    if (!head.some(({ kind }) => kind === "meta" || kind === "byline")) return line;
    const place = readPlaces(line.text, 0);
    if (!place?.places.every(({ value }) => isAllCaps(value))) return line;
    const [first] = place.places;
    if (place.places.length < 2 && place.region === null && !isKnownCity(first?.value ?? "")) return line;
    const dateline = { ...place, end: line.text.length, agency: null, date: null, strength: "weak" as const };
    return { ...line, kind: "other", dateline };
  });
}
