import type { PlaceMap } from "../model.ts";
import { foldName } from "../text.ts";
import { neighboursOf, outlineOf } from "./atlas.ts";
import { type Country, gazetteer, type Town } from "./gazetteer.ts";
import { project, worldHeight, worldWidth } from "./projection.ts";

/** A map is three to two. */
const ratio = 2 / 3;
/** Of 1,024 for the whole world: far enough out that a reader knows the coast. */
const narrowest = 110;

/** Five times as many people as the next place of the name: then it is the one that is meant, or the page says so. */
const dominance = 7;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A cut around a box, wide enough and inside the drawing. Left, top, width, height. */
function cut(left: number, top: number, right: number, bottom: number): PlaceMap["view"] {
  const width = Math.min(worldWidth, Math.max(narrowest, (right - left) * 1.8, ((bottom - top) * 1.8) / ratio));
  const height = Math.min(worldHeight, width * ratio);
  const hold = (value: number, most: number): number => Math.max(0, Math.min(most, value));
  const x = hold((left + right - width) / 2, worldWidth - width);
  const y = hold((top + bottom - height) / 2, worldHeight - height);
  return [tenth(x), tenth(y), tenth(width), tenth(height)];
}

/** Two countries, or a country and a state of another: without a note nobody can tell. */
const shared = new Set(["georgia", "congo", "guinea", "korea", "sudan", "micronesia", "samoa"]);

const countryNamed = (name: string): Country | null => gazetteer().countries.get(foldName(name)) ?? null;

function ofCountry(country: Country): PlaceMap | null {
  const outline = outlineOf(country.number);
  if (!outline) return null;
  return { view: cut(...outline.bounds), outline: outline.d, point: null, label: country.name, certainty: "stated" };
}

function ofTown(town: Town, certainty: PlaceMap["certainty"], country: string): PlaceMap {
  const [x, y] = project(town.longitude, town.latitude);
  const point = [tenth(x), tenth(y)] as const;
  return { view: cut(x, y, x, y), outline: null, point, label: country, certainty };
}

/**
 * Where a place lies. A town is known by the country that its note states, or, marked as inferred, because it has five
 * times the people of any other of its name. Null where that is uncertain: a map that points elsewhere is worse than none.
 *
 * @param country name as in the note; null where there is none
 */
export function mapOf(name: string, country: string | null): PlaceMap | null {
  const itself = countryNamed(name);
  if (itself && country === null && shared.has(foldName(name))) return null;
  if (itself && (country === null || countryNamed(country) === itself)) return ofCountry(itself);
  const all = gazetteer().towns.get(foldName(name)) ?? [];
  const home = country === null ? null : countryNamed(country);
  if (country !== null && !home) return null;
  const [first, second] = home ? all.filter(({ code }) => code === home.code) : all;
  if (!first) return null;
  if (!home && second && first.size - second.size < dominance) return null;
  const where = [...gazetteer().byNumber.values()].find(({ code }) => code === first.code)?.name ?? "";
  return ofTown(first, home ? "stated" : "inferred", where);
}

/** Usual names of the countries that a country borders on land. */
export function borderingOn(name: string): readonly string[] {
  const country = countryNamed(name);
  if (!country) return [];
  return neighboursOf(country.number).flatMap((number) => gazetteer().byNumber.get(number)?.name ?? []);
}
