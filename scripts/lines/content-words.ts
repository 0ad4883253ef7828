import { smallWords } from "./words.ts";

const common = new Set([
  ...smallWords,
  ..."i you he she it we they him her them his its our their this that these those who whom which what when where why how is are was were be been being am do does did done has have had having will would can could shall should may might must not no yes also more most some any all both each few many much other another such only own same very just about after again against between before because during under above below out off down there here while until through said says say saying told new one two three first last year years day days week month people time made make two per cent percent mln dlrs".split(
    " ",
  ),
]);

/** The words of a text that carry its subject, folded to lower case and to crude stems, in order. */
export function contentWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]{2,})?/gu) ?? [];
  return words.flatMap((word) => {
    const plain = word.replace(/['’]\p{L}+$/u, "");
    return common.has(plain) || plain.length < 2 ? [] : [stemOf(plain)];
  });
}

/** Crude: enough to join "lashers" with "lashers'" and "eruption" with "erupted". */
export const stemOf = (word: string): string =>
  word.length > 5 ? word.slice(0, 5) : word.replace(/(?<=\p{L}{3})s$/u, "");

/**
 * Capitalised words of at least four letters, lower case: names, by and large. Common words that open a sentence are
 * left out.
 */
export function nameWords(text: string): readonly string[] {
  const names = text.match(/(?<![\p{L}\p{N}'’])\p{Lu}[\p{L}\p{M}]{3,}/gu) ?? [];
  return names.map((name) => name.toLowerCase()).filter((name) => !common.has(name));
}
