import type { Entity } from "../../model.ts";
import { citiesNamed } from "../gazetteer/cities.ts";
import { fold, lazy, readLines } from "../gazetteer/load.ts";
import { findPlaces } from "../gazetteer/places.ts";

/** A place that is named for the government that sits there. */
export interface Seat {
  /** The country or union that is ruled from there, as it is usually called. */
  readonly of: string;
  /** ISO 3166-1 alpha-2; `EU` for the union. */
  readonly code: string;
  readonly isHouse: boolean;
}

/** Houses and streets that stand for those who rule in them: common knowledge of newswire English. */
const houses: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "white house": "US",
    kremlin: "RU",
    "downing street": "GB",
    "10 downing street": "GB",
    whitehall: "GB",
    "number 10": "GB",
    elysee: "FR",
    "elysee palace": "FR",
    matignon: "FR",
    "quai d'orsay": "FR",
    "foggy bottom": "US",
    "blue house": "KR",
    zhongnanhai: "CN",
    malacanang: "PH",
    planalto: "BR",
    "casa rosada": "AR",
    "palazzo chigi": "IT",
    moncloa: "ES",
    nagatacho: "JP",
  }),
);

/** Seats that the list of cities does not mark as a capital, or not under this spelling. */
const further: ReadonlyMap<string, string> = new Map(
  Object.entries({
    washington: "US",
    "washington dc": "US",
    kiev: "UA",
    delhi: "IN",
    brasilia: "BR",
    "the hague": "NL",
    "la paz": "BO",
    naypyidaw: "MM",
    "nay pyi taw": "MM",
    berne: "CH",
    "sana'a": "YE",
    pristina: "XK",
    taipei: "TW",
  }),
);

/** Code of the country by its capital. A city of the gazetteer that a region is named after is known there as the region. */
const ruledFrom = (key: string): string | undefined =>
  citiesNamed(key).findLast(({ capital }) => capital)?.country ?? further.get(key);

/** Whether a place is the country of that code. */
export const isCountry = ({ kind, name, countryCode }: Entity, code: string): boolean =>
  kind === "place" &&
  countryCode === code &&
  findPlaces(name).some((place) => place.kind === "country" && place.country === code);

const nameOfCountry = lazy(
  () =>
    new Map(
      readLines("countries.txt").map((line): [string, string] => {
        const [code = "", names = ""] = line.split("\t");
        return [code, (code === "TR" ? "Turkey" : names.split(";")[0]) ?? ""];
      }),
    ),
);

/** In news "Brussels" decides for the union that sits there far more often than for Belgium. */
const union = "European Union";

/** The capital, house or street that an entity is; null for every other place. */
export function seatOf({ kind, name, countryCode }: Entity): Seat | null {
  if (kind === "person") return null;
  const key = fold(name).replace(/^the (?!hague)/, "");
  const house = houses.get(key);
  if (house !== undefined) return seat(house, true);
  if (kind !== "place") return null;
  if (key === "brussels") return { of: union, code: "EU", isHouse: false };
  // "Singapore", "Macau": city and country bear one name, and nothing is to be told apart.
  if (findPlaces(name).some((place) => place.kind === "country")) return null;
  const code = ruledFrom(key);
  return code !== undefined && (countryCode === null || countryCode === code) ? seat(code, false) : null;
}

function seat(code: string, isHouse: boolean): Seat | null {
  const of = nameOfCountry().get(code);
  return of ? { of, code, isHouse } : null;
}
