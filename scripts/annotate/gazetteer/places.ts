import { citiesNamed } from "./cities.ts";
import { fold, foldUncached, lazy, readLines } from "./load.ts";

type PlaceClass = "country" | "region" | "area" | "city";

/** A place of the gazetteer. */
export interface KnownPlace {
  /** The name that stands for it when the form is an abbreviation; else the form as printed in the list. */
  readonly name: string;
  /** The form is an abbreviation or variant that `name` replaces. */
  readonly short: boolean;
  /** ISO 3166-1 alpha-2; null for what belongs to no one country. */
  readonly country: string | null;
  readonly kind: PlaceClass;
  /** Ten times the decimal logarithm of the population, for cities; 70 otherwise. */
  readonly size: number;
  readonly capital: boolean;
}

type Index = Map<string, KnownPlace[]>;

function add(index: Index, form: string, place: Omit<KnownPlace, "name"> & { readonly name?: string }): void {
  const key = foldUncached(form);
  const list = index.get(key);
  const entry = { ...place, name: place.name ?? form };
  if (!list) index.set(key, [entry]);
  else if (!list.some((other) => other.country === entry.country && other.kind !== "city")) list.push(entry);
}

/** Names that a list has and newspapers do not use, or not for the country. */
const usual: Readonly<Record<string, string>> = { TR: "Turkey", AE: "United Arab Emirates" };
/** Codes that the standard gives no country of today. */
const codeOf: Readonly<Record<string, string | null>> = { SU: null, YU: null, CS: null, DD: "DE" };

function addCountries(index: Index): void {
  const names = new Map<string, string>();
  const common = { kind: "country", size: 90, capital: false } as const;
  for (const line of readLines("countries.txt")) {
    const [country = "", list = ""] = line.split("\t");
    const [first = "", ...others] = list.split(";");
    const name = usual[country] ?? first;
    names.set(country, name);
    add(index, name, { ...common, country, short: false });
    for (const form of [first, ...others].filter((form) => !/[,(]/.test(form)))
      add(index, form, { ...common, country, short: false });
  }
  for (const line of readLines("countries-more.txt")) {
    const [code = "", short = "", printed = ""] = line.split("\t");
    const country = code in codeOf ? (codeOf[code] ?? null) : code;
    const name = names.get(code);
    for (const form of short.split(";").filter(Boolean)) {
      index.delete(fold(form));
      add(index, form, { ...common, country, short: name !== undefined, name: name ?? form });
    }
    for (const form of printed.split(";").filter(Boolean)) add(index, form, { ...common, country, short: false });
  }
}

function addStates(index: Index): void {
  const common = { country: "US", kind: "region", size: 70, capital: false } as const;
  for (const line of readLines("us-states.txt")) {
    const [name = "", short = ""] = line.split("\t");
    add(index, name, { ...common, short: false });
    for (const form of short.split(";").filter(Boolean)) add(index, form, { ...common, short: true, name });
  }
}

function addAreas(index: Index, file: string, kind: PlaceClass, size = 70): void {
  for (const line of readLines(file)) {
    const [code = "", names = ""] = line.split("\t");
    for (const name of names.split(";"))
      add(index, name, { country: code === "-" ? null : code, kind, size, capital: false, short: false });
  }
}

/** Countries, areas and states stand before the towns of their name, first-level divisions behind them. */
const before = lazy((): Index => {
  const made: Index = new Map();
  addCountries(made);
  addAreas(made, "areas.txt", "area");
  addStates(made);
  return made;
});

const behind = lazy((): Index => {
  const made: Index = new Map();
  addAreas(made, "regions.txt", "region");
  // "Cleveland" is first the city.
  addAreas(made, "counties.txt", "region", 54);
  return made;
});

const none: readonly KnownPlace[] = [];

function lookUp(key: string): readonly KnownPlace[] {
  const first = before().get(key) ?? none;
  const isNew = ({ country }: { readonly country: string | null }): boolean =>
    !first.some((other) => other.country === country);
  const towns = citiesNamed(key)
    .filter(isNew)
    .map((city): KnownPlace => ({ ...city, kind: "city", short: false }));
  const last = (behind().get(key) ?? none).filter(isNew);
  return first.length + towns.length + last.length > 0 ? [...first, ...towns, ...last] : none;
}

const met = new Map<string, readonly KnownPlace[]>();
/** More names than an article asks for; bounds what is kept. */
const mostMet = 20_000;

function placesNamed(key: string): readonly KnownPlace[] {
  const known = met.get(key);
  if (known) return known;
  if (met.size >= mostMet) met.clear();
  const found = lookUp(key);
  met.set(key, found);
  return found;
}

/** Abbreviations that only stand for a state when its capitals are printed so, as in "Portland, OR". */
const postal = lazy(
  () =>
    new Map(
      readLines("us-states.txt").map((line): [string, string] => {
        const [name = "", , code = ""] = line.split("\t");
        return [code, name];
      }),
    ),
);

const acronyms = /^(?:us|uk|uae|usa|car|drc|prc|rok|nz|png|ksa|dprk|nsw|act|bih|ussr)$/;

/** Everything that bears a name, the country or region first. Abbreviations count only in capitals. */
export function findPlaces(text: string): readonly KnownPlace[] {
  const key = fold(text);
  if (acronyms.test(key) && text !== text.toUpperCase()) return none;
  const found = placesNamed(key);
  return found.some(isStateAbbreviation) && !text.includes(".")
    ? found.filter((place) => !isStateAbbreviation(place))
    : found;
}

/** "Calif.", "N.Y.": without its full stop it is another word. */
const isStateAbbreviation = (place: KnownPlace): boolean => place.short && place.kind === "region";

/** The state that a two-letter code stands for behind a comma. */
export const stateOfCode = (code: string): string | undefined => postal().get(code);
