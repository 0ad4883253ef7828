import { lazy, readText } from "./load.ts";
import { SortedLines } from "./sorted-lines.ts";

/** A town under one of its names. */
export interface City {
  /** As printed in the list; "Frankfurt" for "Frankfurt am Main", as in the news. */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Ten times the decimal logarithm of its people. */
  readonly size: number;
  readonly capital: boolean;
}

const list = lazy(() => new SortedLines(readText("cities.txt")));

/** `name:country:size`, with `*` behind a capital. */
function read(entry: string): City {
  const [name = "", country = "", size = ""] = entry.split(":");
  return { name, country, size: Number.parseInt(size, 10), capital: size.endsWith("*") };
}

/** The towns whose folded name is `key`, by code of the country. */
export const citiesNamed = (key: string): readonly City[] => list().get(key)?.split(";").map(read) ?? [];
