import type { Byline } from "./byline.ts";
import { isKnownCity } from "./places.ts";
import { isCapitalised, wordsOf } from "./words.ts";

/** Behind a name: where it writes from, for whom, as what. */
const tail =
  /(?:,? (?:in|for) (?:The )?\p{Lu}[\p{L} .'’-]{1,40}|\s?[|/•·]\s?(?:The )?\p{Lu}[\p{L} .'’-]{1,40}|, (?:in |for )?(?:The )?\p{Lu}[\p{L} .'’-]{1,40}| \(?@\w{2,30}\)?)$/u;
/** "Ann Roe Nordic correspondent": the function without a comma. */
const functions = /^(?:correspondent|reporter|editor|columnist|critic|writer)$/iu;
const mostOffice = 3;
const particle =
  /^(?:de|da|di|du|del|dal|della|dalla|degli|das|los|la|le|van|von|der|den|ter|ten|bin|ibn|al|el|dos|do|y|af|zu|ben|abu|Ó|Ní|O)$/u;
/** What towns are called, and nobody is. */
const town = / (?:City|Town|Island|Bay|Beach|Springs|Falls|Creek|Harbou?r|Valley|County|Province)$/u;
const never =
  /^(?:the|an?|what|why|how|when|where|who|no|not|new|our|my|your|his|her|their|its|in|on|at|by|for|from|to|but|is|are|was|were|live|breaking|exclusive|analysis|opinion|part|chapter|section|day|more|all|about|with|one|two|three|four|five|north|south|east|west|saint|mount|lake|river|port|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)$/iu;

function isName(text: string): boolean {
  const words = wordsOf(text);
  const own = words.filter((word) => !particle.test(word)).length;
  if (own < 2 || own > 4 || words.length > 6 || isKnownCity(text) || town.test(text)) return false;
  return words.every(
    (word, i) =>
      !never.test(word) &&
      ((/^\p{Lu}(?:\p{L}|['’.-](?=\p{L})){0,30}\.?$/u.test(word) && isCapitalised(word)) ||
        (i > 0 && i < words.length - 1 && particle.test(word))),
  );
}

/** The name that opens "Ann Roe Nordic and Baltic correspondent": two words, with a particle three; null without a function. */
function beforeFunction(line: string): string | null {
  const words = wordsOf(line);
  if (!functions.test(words.at(-1) ?? "")) return null;
  const length = particle.test(words[1] ?? "") ? 3 : 2;
  const office = words.slice(length, -1);
  const isOffice = office.every((word) => /^(?:\p{Lu}[\p{L}.&-]{1,18}|and|of|staff|senior|chief)$/u.test(word));
  return words.length > length && office.length <= mostOffice && isOffice ? words.slice(0, length).join(" ") : null;
}

/**
 * A line that holds nothing but the names of one to three people, at most with the place or house they write for:
 * "Ann Roe", "ANN ROE AND BO LUND", "Ann Roe in Oslo", "Ann Roe / Example News". Two capitalised words look so too: only
 * where a byline would stand is it one.
 */
export function readBareName(line: string): Byline | null {
  if (line.length > 90 || /["“”?!:;$€%\d[\]]/u.test(line.replace(/@\w{2,30}/u, ""))) return null;
  const writer = beforeFunction(line);
  if (writer !== null && isName(writer)) return { value: writer, start: 0, end: writer.length, authors: [writer] };
  const found = tail.exec(line);
  for (const value of found ? [line, line.slice(0, found.index)] : [line]) {
    const names = value.split(/, | (?:and|AND|&) |, (?:and|AND) /u);
    if (names.length <= 3 && names.every(isName)) return { value, start: 0, end: value.length, authors: names };
  }
  return null;
}
