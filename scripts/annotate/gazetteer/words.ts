import { lazy, readLines } from "./load.ts";

const stems = lazy(() => new Set(readLines("words.txt")));

/** Endings that the word list leaves to its flags, and what stands in their place in the stem. */
const endings: readonly (readonly [string, string])[] = [
  ["s", ""],
  ["es", ""],
  ["ies", "y"],
  ["ed", ""],
  ["d", ""],
  ["ied", "y"],
  ["ing", ""],
  ["ing", "e"],
  ["ly", ""],
  ["er", ""],
  ["r", ""],
  ["ers", ""],
  ["rs", ""],
  ["est", ""],
  ["ness", ""],
  ["ment", ""],
  ["ments", ""],
  ["ation", "e"],
  ["ion", "e"],
  ["ions", "e"],
  ["ion", ""],
  ["ions", ""],
];

/** British spellings, which the American list lacks. */
const british: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|er|ers|ing|ation|ations)$/, "iz$1"],
  [/our(s|ed|ing|able|ite|ites|er|ers|ful)?$/, "or$1"],
  [/tre(s)?$/, "ter$1"],
  [/ll(ed|ing|er|ers)$/, "l$1"],
  [/ence$/, "ense"],
  [/ogue(s)?$/, "og$1"],
  [/mme(s)?$/, "m$1"],
];

/** Whether an English word list has the lower-case word, also inflected and in British spelling. */
export function isCommonWord(word: string): boolean {
  return isListed(word) || british.some(([from, to]) => from.test(word) && isListed(word.replace(from, to)));
}

function isListed(word: string): boolean {
  const known = stems();
  if (known.has(word)) return true;
  if (word.includes("-")) return word.split("-").every((part) => part !== "" && isCommonWord(part));
  return endings.some(([ending, instead]) => {
    if (word.length < ending.length + 3 || !word.endsWith(ending)) return false;
    const stem = word.slice(0, -ending.length) + instead;
    return known.has(stem) || (stem.at(-1) === stem.at(-2) && known.has(stem.slice(0, -1)));
  });
}
