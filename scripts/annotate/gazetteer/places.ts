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

function addAreas(index: Index, file: string, kind: PlaceClass): void {
  for (const line of readLines(file)) {
    const [code = "", names = ""] = line.split("\t");
    for (const name of names.split(";"))
      add(index, name, { country: code === "-" ? null : code, kind, size: 70, capital: false, short: false });
  }
}

function addCities(index: Index): void {
  for (const line of readLines("cities.txt")) {
    const tab = line.indexOf("\t");
    const country = line.slice(0, tab);
    for (const entry of line.slice(tab + 1).split(";")) {
      const colon = entry.lastIndexOf(":");
      const capital = entry.endsWith("*");
      const size = Number.parseInt(entry.slice(colon + 1), 10);
      const name = entry.slice(0, colon);
      add(index, name, { country, kind: "city", size, capital, short: false });
      const river = / (?:am|an der|upon|im|bei|sur) /u.exec(name);
      // "Frankfurt am Main" is Frankfurt in the news.
      if (river)
        add(index, name.slice(0, river.index), { country, kind: "city", size: size - 2, capital, short: false });
      if (name.endsWith(" City"))
        add(index, name.slice(0, -5), { country, kind: "city", size: size - 5, capital, short: false });
    }
  }
}

const index = lazy((): Index => {
  const made: Index = new Map();
  addCountries(made);
  addAreas(made, "areas.txt", "area");
  addStates(made);
  addCities(made);
  addAreas(made, "regions.txt", "region");
  return made;
});

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

const none: readonly KnownPlace[] = [];
const acronyms = /^(?:us|uk|uae|usa|car|drc|prc|rok|nz|png|ksa|dprk|nsw|act|bih|ussr)$/;

/** Everything that bears a name, the country or region first. Abbreviations count only in capitals. */
export function findPlaces(text: string): readonly KnownPlace[] {
  const key = fold(text);
  if (acronyms.test(key) && text !== text.toUpperCase()) return none;
  const found = index().get(key) ?? none;
  return found.some(isStateAbbreviation) && !text.includes(".")
    ? found.filter((place) => !isStateAbbreviation(place))
    : found;
}

/** "Calif.", "N.Y.": without its full stop it is another word. */
const isStateAbbreviation = (place: KnownPlace): boolean => place.short && place.kind === "region";

/** The state that a two-letter code stands for behind a comma. */
export const stateOfCode = (code: string): string | undefined => postal().get(code);
