import { isDemonym } from "../../gazetteer/demonyms.ts";
import { findOrganisation } from "../../gazetteer/organisations.ts";
import { isFamilyNameFirst, isGivenName } from "../../gazetteer/people.ts";
import { findPlaces } from "../../gazetteer/places.ts";
import { isCommonWord } from "../../gazetteer/words.ts";

/** Longest name that is looked up, in tokens. */
const longest = 5;
const startsName = /^[\p{Lu}\p{Lt}]/u;

/** A capitalised form for looking up what is printed in capitals throughout. */
const titleCase = (word: string): string => word.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase());

function listsWith(phrase: string, single: boolean): readonly string[] {
  const marks: string[] = [];
  const places = findPlaces(phrase);
  const [first] = places;
  if (first) marks.push(first.kind === "city" ? (first.size >= 55 ? "city" : "town") : first.kind);
  if (findOrganisation(phrase)) marks.push("organisation");
  if (isDemonym(phrase)) marks.push("demonym");
  if (single && isGivenName(phrase)) marks.push("given");
  if (single && isFamilyNameFirst(phrase)) marks.push("family");
  return marks;
}

/**
 * Token → marks that say in which lists it stands, alone or as part of a longer name: `city`, `given`, `country+` for
 * a part of a name of several tokens. `shouted`: the sentence is printed in capitals throughout.
 */
export function gazetteerMarks(tokens: readonly string[], shouted: boolean): readonly (readonly string[])[] {
  const marks: string[][] = tokens.map(() => []);
  const words = shouted ? tokens.map(titleCase) : tokens;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (!startsName.test(word)) continue;
    for (let n = 1; n <= longest && i + n <= words.length; n++) {
      if (n > 1 && !/[\p{L}\p{N}]$|\.$/u.test(words[i + n - 1] ?? "")) break;
      if (n > 1 && !startsName.test(words[i + n - 1] ?? "")) continue;
      for (const list of listsWith(words.slice(i, i + n).join(" "), n === 1))
        for (let j = i; j < i + n; j++) marks[j]?.push(n === 1 ? list : `${list}+`);
    }
    if (isCommonWord(word.toLowerCase())) marks[i]?.push("common");
  }
  return marks;
}
