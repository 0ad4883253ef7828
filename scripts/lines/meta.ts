import { agencyWithin } from "./agencies.ts";
import { datesIn } from "./months.ts";
import { endsSentence, wordCount, wordsOf } from "./words.ts";

const zones =
  /\b(?:GMT|UTC|[ECMP][SD]?T|BST|CES?T|[AWJK]ST|AE[SD]T|IST|MSK|Z)(?:[+-]\d{1,2}(?::?\d\d)?)?(?![\p{L}\p{N}])/gu;
const times =
  /(?<!\d)\d{1,2}(?:[:.h]\d\d(?::\d\d)?|\d\d)?\s?(?:[ap]\.?m\.?(?![\p{L}])|uhr|hrs?)|(?<!\d)\d{1,2}[:h]\d\d(?::\d\d)?(?:\.\d{1,3})?(?:[+-]\d\d:?\d\d)?(?!\d)/giu;
const days = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/giu;
const known =
  /\b(?:first|last|originally|stock exchange release|inside information|published|posted|updated?|modified|created|issued|released|filed|revised|dated?|time|source|editors?|on|at|of|the|by|web|print|edition|news agency|news|all headlines|headlines|stand|aktualisiert|veröffentlicht|publié|mis à jour|le|à|modifié|publicado|actualizado|el|pubblicato|aggiornato|il|alle|ore|min|local)\b/giu;
const relative =
  /^(?:\p{L}{1,30} ){0,2}(?:\d{1,2}|an?|one|two|three) (?:second|sec|minute|min|hour|hr|day|week|month)s? ago$/iu;
/** "— updated 2 hours ago" behind a date. */
const ago =
  /(?:\b(?:updated?|published|posted) )?\b(?:\d{1,2}|an?) (?:seconds?|minutes?|min|hours?|hrs?|days?|weeks?|months?) ago\b/iu;
const stampWord = /^(?:last |first )?(?:updated|published|posted|modified|source|issued|date|created|filed)\b/iu;

/** A time stamp holds a year, a time of day, "ago" or the name of its source; most lines are spared the search. */
const hint =
  /(?:19|20)\d\d|\d[:h./]\d\d|\d ?[ap]\.?m|\d ?uhr|\bago\b|^\p{L}{0,30}(?: ?updated|published|posted|modified|source|issued|date|created|filed)/iu;

/**
 * A line that says when the article was published or updated, or who sent it: once dates, times, agencies and words
 * such as "Updated" are taken out, hardly a word is left.
 */
export function isMeta(line: string): boolean {
  if (line.length > 160 || !hint.test(line) || wordCount(line) > 18) return false;
  if (
    relative.test(
      line
        .replace(/[:•|-]/g, " ")
        .replace(/\s+/g, " ")
        .trim(),
    )
  )
    return true;
  const dates = datesIn(line);
  const hasTime = line.search(times) >= 0;
  const full = dates.some((date) => date.year !== null);
  const agency = agencyWithin(line);
  const opens = stampWord.test(line);
  if (!full && !(dates.length > 0 && (hasTime || opens)) && !(opens && (agency !== null || hasTime))) return false;
  if (endsSentence(line) && !/[ap]\.m\.$/iu.test(line) && wordCount(line) > 8) return false;
  let rest = line.replace(ago, " ").replace(/(?<!\d)\d{1,2}[ -]min(?:ute)?s? read(?!\p{L})/iu, " ");
  for (const date of [...datesIn(rest)].reverse()) rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  rest = rest.replace(times, " ").replace(zones, " ").replace(days, " ").replace(known, " ");
  if (agency !== null) rest = rest.replace(/\((?:[^()]{2,40})\)/u, " ");
  const left = wordsOf(rest.replace(/[^\p{L}\p{N}'’-]+/gu, " ")).filter(
    (word) => /[\p{L}\p{N}]/u.test(word) && agencyWithin(word) === null,
  );
  return left.length <= (opens || hasTime ? 4 : 2);
}
