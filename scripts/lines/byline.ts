import { agencyNamed } from "./agencies.ts";
import { datesIn } from "./months.ts";
import { isKnownCity } from "./places.ts";
import { isAllCaps, wordsOf } from "./words.ts";

export interface Byline {
  /** As printed, without "By" and without the agency or place behind the names. Offsets of the line. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly authors: readonly string[];
}

const opening =
  /^[—–-]?\s?(?:by|(?:words|text|words and pictures|text and photos|story and photos)(?: by:?|:)|(?:story|report|article|review|analysis|interview|opinion|essay|column|exclusive|dispatch|feature|commentary) by|(?:written|reported) by|author:|writer:|from|von|par|por)[:\s]\s?/iu;
/** "our correspondent", when that is all the paper tells. */
const unnamed =
  /^our (?:own |staff |special |foreign |diplomatic |political |local )?(?:correspondents?|reporters?|staff|desk)$/iu;
/** Behind the names of the writers, those of others: "Words: A B; pictures: C D". */
const others =
  /\s?(?:[;|/•·,]|\s[-–—])\s?(?:photo(?:graph)?(?:s|y)?|pictures?|images?|illustrations?|graphics?|video|fotos?|drawings?)(?: by)?[:\s].{0,80}$/iu;
const small =
  /^(?:and|&|with|in|for|of|the|at|et|und|y|e|de|la|le|da|do|dos|del|di|du|van|von|der|den|ter|ten|bin|ibn|al|el|a|af|zu|zum)$/iu;
const titled =
  /,?\s(?:(?:ap|afp|associated press|reuters|upi)\s)?(?:\p{L}{1,30}\s)?(?:staff\s)?(?:writers?|correspondents?|reporters?|editors?|columnists?|contributors?|journalists?|photographers?|producers?|analysts?|critics?|bureau chief|chief|desk|team|agencies)$/iu;

/** What may follow the names: the agencies that helped, a handle, a function, the house behind a bar, the date. */
function namesOf(rest: string): string {
  const date = datesIn(rest).find(({ year }) => year !== null);
  return (date ? rest.slice(0, date.start) : rest)
    .replace(/\s?[,|·•/–—-]?\s?(?:published|posted|updated)?(?: on| at)?[:,]?\s?[,|·•–—-]?\s?$/iu, "")
    .replace(others, "")
    .replace(/ (?:and|with) (?:news )?(?:agencies|wires|wire services)$/iu, "")
    .replace(/(?:,| [|·•]|) \S{1,40}@\S{3,60}$/u, "")
    .replace(/, (?:dpa|afp|ap|efe|ansa|tass)$/u, "")
    .replace(/ \(?@\w{2,30}\)?$/u, "")
    .replace(/ [/–—-] \p{Lu}[\p{L} .-]{1,40}$/u, "")
    .replace(functions, "")
    .replace(/(?<=\p{L} \p{L}{2,30}) (?:The )?(?:Associated Press|Agence France-Presse|AFP|AP|Reuters)$/u, "");
}

function cutAffiliation(names: string): string {
  let value = names.replace(/\s?[|•].*/u, "").trim();
  const comma = value.lastIndexOf(", ");
  if (comma > 0) {
    const tail = value.slice(comma + 2);
    if (agencyNamed(tail) !== null || titled.test(`, ${tail}`)) value = value.slice(0, comma);
  }
  const place = /\s(?:in|for)\s[\p{Lu}][^,]{0,80}$/iu.exec(value);
  if (place && !/^staff/iu.test(value)) value = value.slice(0, place.index);
  return value.trim();
}

const functions =
  /,? (?:an? )?(?:contributing|staff|senior|special|chief|freelance|foreign|political|business|sports?|science|health|local) (?:writer|correspondent|reporter|editor|columnist|journalist|photographer)s?$/u;

function split(names: string): readonly string[] {
  return names
    .split(/\s?,\s?(?:and\s|AND\s)?|\s(?:and|AND|And|&|et|und|y|with)\s/u)
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name) && !/^(?:jr|sr|ii|iii)\.?$/iu.test(name));
}

/** The byline that a line consists of ("By A and B", "BY A B, Associated Press", "By Staff Writers"); null otherwise. */
export function readByline(line: string): Byline | null {
  if (line.length > 140) return null;
  const match = opening.exec(line);
  const isBy = match !== null && /by|:/iu.test(match[0]);
  const rest = match ? namesOf(line.slice(match[0].length)) : line;
  const whole = match ? line.slice(match[0].length) : "";
  if (isBy && unnamed.test(whole))
    return { value: whole, start: line.length - whole.length, end: line.length, authors: [] };
  const words = wordsOf(rest.replace(/[|•]/g, " "));
  if (words.length === 0 || words.length > (isBy ? 16 : match ? 5 : 7)) return null;
  if (/[.!?:;]$/u.test(rest) && !/(?:^|[\s.])(?:Jr|Sr|\p{Lu})\.$/u.test(rest)) return null;
  if (/["“”?!;:$€%=]|\d{3}|\d+\s\d/u.test(rest.replace(/\s?[|•].*/u, ""))) return null;
  const names = words.filter((word) => !small.test(word));
  const capital = (word: string): boolean =>
    /^[\p{P}]*(?:\p{Lu}|\p{Lo}|[dlo]['’]\p{Lu}|al-\p{Lu}|el-\p{Lu}|ad-|ibn)/u.test(word);
  if (names.length === 0 || !names.every(capital)) return null;
  const first = words[0] ?? "";
  if (small.test(first) && !/^(?:de|da|di|du|del|el|al|la|le|van|von|bin|ibn|ter|ten)$/iu.test(first)) return null;
  const value = cutAffiliation(rest);
  if (!isBy) {
    // "Name Surname, Associated Press": without "By" only an agency or a function behind the comma tells.
    const tail = rest.slice(value.length);
    const told = /^,\s/u.test(tail) && value.length < rest.length && !/\s(?:in|for)\s/u.test(tail);
    const isFrom =
      /^from /iu.test(line) &&
      /^\p{Lu}\S{0,30}(?: \p{Lu}\S{0,30}){1,2} in \p{Lu}\S{1,30}(?: \p{Lu}\S{1,30})?$/u.test(rest);
    if (isFrom && !isKnownCity(words[0] ?? "") && value.length < rest.length)
      return { value, start: line.indexOf(value), end: line.indexOf(value) + value.length, authors: split(value) };
    if (match ? wordsOf(value).length < 2 || !/^(?:von|par|por)/iu.test(line) || isAllCaps(rest) : !told) return null;
    if (!match && wordsOf(value).length > 5) return null;
  } else if (
    /^by[:\s]/iu.test(line) &&
    names.length === 1 &&
    /^(?:the|a|an|way|far|mail|hand|then|now)$/iu.test(names[0] ?? "")
  )
    return null;
  const start = line.indexOf(value, match?.[0].length ?? 0);
  return value && start >= 0 ? { value, start, end: start + value.length, authors: split(value) } : null;
}
