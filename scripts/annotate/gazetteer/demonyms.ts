import { fold, lazy, readLines, readWords } from "./load.ts";

const demonyms = lazy(() => {
  const found = new Map<string, string | null>();
  for (const word of readWords("demonyms.txt")) found.set(fold(word), null);
  for (const line of readLines("countries.txt")) {
    const [code = "", names = "", people = ""] = line.split("\t");
    const word = fold(people.replace(/ \(.*/u, ""));
    if (word !== "" && !names.split(";").map(fold).includes(word)) found.set(word, code);
  }
  for (const [word, code] of more) found.set(word, code);
  return found;
});

/** Countries of adjectives that the lists spell otherwise. */
const more: readonly (readonly [string, string])[] = [
  ["american", "US"],
  ["british", "GB"],
  ["scottish", "GB"],
  ["welsh", "GB"],
  ["english", "GB"],
  ["dutch", "NL"],
  ["philippine", "PH"],
  ["ecuadorian", "EC"],
  ["argentine", "AR"],
  ["argentinian", "AR"],
  ["ivorian", "CI"],
  ["kazakh", "KZ"],
  ["uzbek", "UZ"],
  ["turkmen", "TM"],
  ["slovak", "SK"],
  ["slovene", "SI"],
  ["emirati", "AE"],
  ["palestinian", "PS"],
  ["congolese", "CD"],
  ["korean", "KR"],
  ["swazi", "SZ"],
  ["burmese", "MM"],
  ["bosnian", "BA"],
  ["yemeni", "YE"],
  ["zealander", "NZ"],
];

/** Whether a word or phrase names a people, a language or an origin: "Danish", "South Korean", "Finns". */
export function isDemonym(text: string): boolean {
  const key = fold(text);
  return (
    demonyms().has(key) ||
    (key.endsWith("s") && key.length > 4 && demonyms().has(key.slice(0, -1))) ||
    (person.test(key) && demonyms().has(key.replace(person, "")))
  );
}

/** "Dutchman", "Irishwomen". */
const person = /(?:wo)?m[ae]n$/u;

/** The country of a demonym (ISO 3166-1 alpha-2), when it has one. */
export function countryOfDemonym(text: string): string | null {
  const key = fold(text);
  return (
    demonyms().get(key) ??
    (key.endsWith("s") ? demonyms().get(key.slice(0, -1)) : demonyms().get(key.replace(person, ""))) ??
    null
  );
}
