import { readFileSync } from "node:fs";
import { foldName } from "../text.ts";

/** Where places lie, from `data/` (written by `npm run gazetteer`; sources and licences in docs/data.md). */

export interface Country {
  /** ISO 3166-1 alpha-2 and numeric. */
  readonly code: string;
  readonly number: string;
  /** The usual name. */
  readonly name: string;
}

export interface Town {
  readonly code: string;
  /** Ten times the power of ten of its people. */
  readonly size: number;
  /** Degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

const read = (name: string): readonly string[] =>
  readFileSync(new URL(`./data/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean);

interface Gazetteer {
  readonly countries: ReadonlyMap<string, Country>;
  readonly byNumber: ReadonlyMap<string, Country>;
  /** Biggest first. */
  readonly towns: ReadonlyMap<string, readonly Town[]>;
}

function load(): Gazetteer {
  const countries = new Map<string, Country>();
  const byNumber = new Map<string, Country>();
  for (const line of read("countries.txt")) {
    const [code = "", number = "", names = ""] = line.split("\t");
    const all = names.split(";");
    const country: Country = { code, number, name: all[0] ?? code };
    byNumber.set(number, country);
    for (const name of all) if (!countries.has(foldName(name))) countries.set(foldName(name), country);
  }
  const towns = new Map<string, Town[]>();
  for (const line of read("towns.txt")) {
    const [code = "", list = ""] = line.split("\t");
    for (const one of list.split(";")) {
      const [name = "", size, latitude, longitude] = one.split(":");
      const town = { code, size: Number(size), latitude: Number(latitude) / 10, longitude: Number(longitude) / 10 };
      const key = foldName(name);
      towns.set(key, [...(towns.get(key) ?? []), town]);
    }
  }
  for (const list of towns.values()) list.sort((a, b) => b.size - a.size);
  return { countries, byNumber, towns };
}

let loaded: Gazetteer | null = null;

/** Read when the first place asks. */
export const gazetteer = (): Gazetteer => {
  loaded ??= load();
  return loaded;
};
