import { fold } from "../gazetteer/load.ts";
import { findPlaces, type KnownPlace } from "../gazetteer/places.ts";
import type { Candidate } from "./candidates.ts";
import { fullest, type Group, uncapitalise } from "./grouping.ts";

const head =
  /^(?:mount|mt\.?|lake|river|isle of|island of) | (?:province|district|county|region|state|prefecture|river|islands?|city|sea|ocean|peninsula|mountains?|valley|governorate|village|town)$/u;
const division = / (?:province|district|county|region|state|prefecture|governorate|city)$/u;

/** "Jeju" is "Jeju Island", and its town bears the same name; the island of a country is another matter. */
const isIsland = (key: string, bare: string): boolean =>
  / islands?$/u.test(key) && findPlaces(bare).every(({ kind }) => kind !== "country");

/** Usual name of a country, so that its forms meet; else the name of the entry. */
const identity = (place: KnownPlace | undefined): string | null =>
  place?.kind === "country" && place.country !== null ? `country ${place.country}` : null;

/** Key under which forms of one place meet. */
function keyOf(candidate: Candidate): string {
  const [place] = findPlaces(candidate.text);
  return identity(place) ?? fold(candidate.canonical.get("place") ?? candidate.text);
}

function nameOf(members: readonly Candidate[]): string {
  const canonical = members.find((member) => member.canonical.has("place"))?.canonical.get("place");
  if (canonical !== undefined) return canonical;
  const printed = members.filter((member) => member.text !== member.text.toUpperCase());
  return uncapitalise(fullest(printed.length > 0 ? printed : members));
}

/** Which forms name one place: abbreviations of countries, "Gamalama" for "Mount Gamalama". */
export function groupPlaces(candidates: readonly Candidate[]): readonly Group[] {
  const byKey = new Map<string, Group>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const group = byKey.get(key);
    if (group) group.members.push(candidate);
    else byKey.set(key, { name: candidate.text, members: [candidate] });
  }
  for (const [key, group] of [...byKey]) {
    const bare = key.replace(head, "");
    const short = bare === key ? undefined : byKey.get(bare);
    if (!short || (findPlaces(bare).length > 0 && !division.test(key) && !isIsland(key, bare))) continue;
    group.members.push(...short.members);
    group.members.sort((a, b) => a.start - b.start);
    byKey.delete(bare);
  }
  return [...byKey.values()].map((group) => ({ ...group, name: nameOf(group.members) }));
}
