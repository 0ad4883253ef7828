import { readPlaces } from "../lines/dateline-places.ts";
import { datesIn } from "../lines/months.ts";
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
    if (line.kind === "meta" && !line.dateline) return withDatedPlaces(line, lines[at - 1], lines[at + 1]);
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

/** "London and Orsa, 16 May 2025" over a statement: the places of its dateline stand before its day. */
function withDatedPlaces(line: SeenLine, above: SeenLine | undefined, below: SeenLine | undefined): SeenLine {
  if (line.text.length > longest || !above || !inHead.has(above.kind) || below?.kind !== "body") return line;
  const date = datesIn(line.text).find(({ year }) => year !== null);
  if (!date || date.end < line.text.length || below.dateline) return line;
  const place = readPlaces(line.text.slice(0, date.start), 0);
  if (!place?.places.some(({ value }) => isKnownCity(value))) return line;
  return {
    ...line,
    kind: "other",
    dateline: { ...place, end: line.text.length, agency: null, date, strength: "weak" },
  };
}
