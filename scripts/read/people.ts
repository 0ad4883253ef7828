import { agencyNamed } from "../lines/agencies.ts";
import { foldCharacters } from "./fold.ts";

/** Who a byline names: people, and the agencies among the rest. */
export interface Named {
  readonly people: readonly string[];
  readonly agencies: readonly string[];
}

const opening = /^(?:by|von|par|por|di|door|av|af|text|story|words|written by|reported by|autor|author)(?:: ?| )/iu;
const joints = /\s?[,;|/·•]\s?(?:and |und |et )?|\s(?:and|und|et|og|och|y|e|with|mit|avec|con|&|AND|UND|ET|WITH)\s/u;
/** Behind a name: where it writes from, and for whom. */
const place = /\s(?:in|for|at|aus|à|a|en|fra|från)\s\p{Lu}.{0,60}$/u;
const functions =
  /(?:^|\s)(?:staff|writers?|reporters?|correspondents?|editors?|columnists?|journalists?|contributors?|analysts?|photographers?|producers?|critic|bureau(?: chief)?|chief|desk|team|newsroom|redaktion|redaktionen|rédaction|redacción|korrespondent(?:in)?|reporterin)$/iu;
/** Last words of names that are of houses, not of people. */
const houses =
  /(?:^|\s)(?:agency|agencies|agentur|press|news|newswire|wire|wires|network|media|group|database|bureau|online|times|post|herald|journal|gazette|tribune|telegraph|magazine|tv|radio|sports?|foundation|institute|university|association|federation|council|ministry|department|office|service|services|inc\.?|llc|ltd\.?|plc|gmbh|ag|corp\.?|company|co\.|foto|images|pictures|admin|webmaster|noreply|world)$/iu;
const particles =
  /^(?:de|da|di|du|del|della|der|den|dos|la|le|el|al|van|von|bin|ibn|ter|ten|af|av|zu|zum|ben|abu|y|e)$/u;

function isPerson(text: string): boolean {
  if (/[\d@"“”?!:<>=/\\]/u.test(text) || functions.test(text) || houses.test(text)) return false;
  if (/^(?:the|our|a|an|die|der|das|les?|la)\s/iu.test(text)) return false;
  if (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}・·\s]{2,16}$/u.test(text)) return true;
  const words = text.split(" ");
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every(
      (word) => particles.test(word) || /^(?:\p{Lu}|\p{Lo}|[dlo]['’]\p{Lu}|(?:al|el|ad|ez|as|ash)-\p{Lu})/u.test(word),
    )
  );
}

/**
 * The people of a byline as formats print it ("By Ann Roe and Bo Lund, Example News", "Ann Roe with Bo Lund in Oslo",
 * "jane@example.com (Jane Roe)"), each for themselves. Agencies, houses and functions are no people.
 */
export function readPeople(printed: string): Named {
  const people: string[] = [];
  const agencies: string[] = [];
  const line = foldCharacters(printed.slice(0, 400).replace(/[\r\n]/gu, " "));
  const mail = /^[^\s@]{1,64}@[^\s@()]{1,100} ?\(([^()]{2,100})\)$/u.exec(line);
  const plain = (mail?.[1] ?? line.replace(/[<([][^<>()[\]]{0,80}[>)\]]/gu, " ").replace(/\S{1,64}@\S{1,100}/gu, " "))
    .replace(/ {2,}/gu, " ")
    .trim()
    .replace(opening, "");
  for (const piece of plain.split(joints)) {
    const name = piece
      .replace(place, "")
      .replace(opening, "")
      .replace(/[.\s]{1,4}$/u, (end) => (/\b(?:Jr|Sr)\.$/u.test(piece) ? end : ""))
      .trim();
    const house = agencyNamed(name);
    const several = house ? [house] : name.split(/[-–]/u).map((part) => agencyNamed(part));
    if (name !== "" && several.every((part) => part !== null)) agencies.push(...several.flatMap((part) => part ?? []));
    else if (isPerson(name) && !people.includes(name)) people.push(name);
  }
  return { people, agencies };
}
