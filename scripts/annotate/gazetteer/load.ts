import { readFileSync } from "node:fs";

/** A data file beside this one. */
export const readText = (name: string): string => readFileSync(new URL(`./data/${name}`, import.meta.url), "utf8");

/** Its lines, without comments and blank lines. */
export const readLines = (name: string): readonly string[] =>
  readText(name)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

/** Words of a data file, however they are broken into lines. */
export const readWords = (name: string): readonly string[] =>
  readLines(name).flatMap((line) => line.split(" ").filter(Boolean));

/** Computes once, at first use: a command that needs no names pays for none. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** As `fold`, for long lists that are read once. */
export function foldUncached(name: string): string {
  const lower = name.toLowerCase();
  // Most names are ASCII; normalising 50,000 of them would cost more than reading the file.
  const plain = /^[a-z0-9 .&-]*$/.test(lower)
    ? lower
    : lower
        .normalize("NFD")
        .replace(/\p{M}+/gu, "")
        .replace(/[’‘ʻ`]/gu, "'")
        .replace(/ı/gu, "i")
        .replace(/ø/gu, "o")
        .replace(/ł/gu, "l");
  return plain.includes(".") ? plain.replaceAll(".", "") : plain;
}

const folded = new Map<string, string>();
/** The words of an article are looked up in every list, again and again; what is remembered stays small. */
const mostFolded = 20_000;

/** Key under which names are looked up: lower case, no accents, straight apostrophes, no full stops. */
export function fold(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  if (folded.size >= mostFolded) folded.clear();
  const made = foldUncached(name);
  folded.set(name, made);
  return made;
}
