import type { Expression } from "./expression.ts";

const small = new Set([
  "a",
  "an",
  "and",
  "as",
  "at",
  "by",
  "for",
  "from",
  "in",
  "of",
  "on",
  "or",
  "the",
  "to",
  "vs",
  "with",
]);
const quoted = /["“„«]([^"“”„«»]{2,80})["”“»]/g;

const isTitle = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length < 11 &&
  words.every((word, i) => /^[\p{Lu}\d'‘(&]/u.test(word) || (i > 0 && small.has(word)));

/** What stands inside the title of a work ("Winter of 1947") is a name, not a date. */
export function quotedTitles(passage: string, found: readonly Expression[]): readonly Expression[] {
  if (found.length === 0) return found;
  const titles = [...passage.matchAll(quoted)].filter(
    ([, inside = ""]) => !/[.!?,]$/.test(inside) && isTitle(inside.split(/\s/)),
  );
  return found.filter(
    ({ start, end }) => !titles.some((title) => title.index < start && end < title.index + title[0].length),
  );
}
