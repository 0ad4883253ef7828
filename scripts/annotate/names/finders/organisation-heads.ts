import type { NameProposal } from "../../../model.ts";
import { isGivenName } from "../../gazetteer/people.ts";
import { findPlaces } from "../../gazetteer/places.ts";
import { type Line, type NameContext, type NameFinder, propose, textOfTokens } from "../context.ts";
import type { Token } from "../tokens.ts";
import {
  functionWords,
  monthsAndDays,
  organisationHeads,
  organisationOpeners,
  placeOpeners,
  titleHeads,
  titleModifiers,
} from "../vocabulary.ts";

const links = new Set([
  "of",
  "for",
  "and",
  "the",
  "on",
  "in",
  "de",
  "des",
  "du",
  "del",
  "la",
  "against",
  "to",
  "without",
  "at",
  "e",
  "y",
  "&",
]);
const firm = /^(?:co|inc|ltd|corp|plc|llc|gmbh|ag|nv|sa|spa|bhd|limited|corporation|holdings|group|company)\.?$/;

/** Tokens on either side of the head. */
const longest = 12;

const isPart = (token: Token | undefined): token is Token =>
  token !== undefined && (token.capital || /^\d+(?:st|nd|rd|th)$/.test(token.text)) && !monthsAndDays.has(token.lower);

/** "Law, Justice and Parliamentary Affairs": where a list of plain capitalised words ends; 0 for none. */
function endOfList(line: Line, end: number): number {
  if (line.tokens[end + 1]?.gap !== ", " || !line.tokens[end]?.common) return 0;
  let at = end + 1;
  for (; at < end + 8; at++) {
    const token = line.tokens[at];
    if (!token) return 0;
    if (token.lower === "and") {
      const next = line.tokens[at + 1];
      return next?.tied && next.capital && next.common ? at + 1 : 0;
    }
    if (!token.capital || !token.common || (!token.tied && token.gap !== ", ")) return 0;
  }
  return 0;
}

/** Last token of "University of the West Indies", "Society for Nature Conservation", going over small words. */
function extend(line: Line, last: number, opener: boolean): number {
  let end = last;
  while (end < last + longest) {
    if (line.tokens[end]?.possessive && !opener) return end;
    let next = end + 1;
    let linked = 0;
    while (
      linked < 2 &&
      line.tokens[next]?.tied &&
      links.has(line.tokens[next]?.lower ?? "") &&
      !line.tokens[next]?.capital
    ) {
      next++;
      linked++;
    }
    const token = line.tokens[next];
    const first = line.tokens[end + 1]?.lower ?? "";
    // "Health Service Executive", but not "Group Executive Ana Ruiz".
    if (
      linked === 0 &&
      token?.tied &&
      token.text === "Executive" &&
      /^(?:service|services|safety|board|authority)$/.test(line.tokens[end]?.lower ?? "") &&
      !(line.tokens[next + 1]?.tied && line.tokens[next + 1]?.capital)
    )
      return next;
    const listed = opener ? endOfList(line, end) : 0;
    if (listed > 0) {
      end = listed;
      continue;
    }
    if (!isPart(token) || !token.tied || line.tokens[end]?.possessive) return end;
    if (linked > 0 && !opener) return end;
    if (first === "to" && line.tokens[last]?.lower !== "parties") return end;
    // "… and the Philippine Army", "… and ICOMOS": another body.
    if (first === "and" && (linked > 1 || token.allCaps)) return end;
    // "and" joins within a name only behind "of" or "for": "Ministry of Mines and Energy".
    if (linked > 0 && first === "and" && (!opener || titleHeads.has(token.lower) || !(token.common || end > last)))
      return end;
    // "University of Tsukuba and Riken" are two, "University of Trinidad and Tobago" is one.
    if (
      linked > 0 &&
      first === "and" &&
      !token.common &&
      !line.tokens[end]?.common &&
      findPlaces(`${line.tokens[end]?.text} and ${token.text}`).length === 0
    )
      return end;
    if (linked > 0 && (first === "in" || first === "at") && end > last) return end;
    if (linked === 0 && !opener && !organisationHeads.has(token.lower) && !firm.test(token.lower)) return end;
    if (
      linked === 0 &&
      titleHeads.has(token.lower) &&
      !organisationHeads.has(token.lower) &&
      line.tokens[last]?.lower !== "office"
    )
      return end;
    if (token.demonym && linked === 0) return end;
    end = next;
  }
  return end;
}

/** "Canada's", "the United Kingdom's": a place, also of two words, that a body belongs to. */
const ownsBody = (line: Line, at: number): boolean => {
  const [before, token] = [line.tokens[at - 1], line.tokens[at]];
  if (!token || findPlaces(token.text).length > 0) return token !== undefined;
  return before?.capital === true && token.tied && findPlaces(`${before.text} ${token.text}`).length > 0;
};

/** First token of the name whose head stands at `head`. */
function goBack(line: Line, head: number): number {
  let first = head;
  while (first > 0 && first > head - longest) {
    const token = line.tokens[first];
    const before = line.tokens[first - 1];
    if (!token || !before) break;
    const joined = token.tied || token.gap === " & " || (before.possessive && /^['’] $/.test(token.gap));
    if (!joined && !(before.possessive && token.gap === " ")) break;
    if (before.lower === "of" && before.tied && token.tied) {
      // "Port of Rotterdam Authority", "Bank of Ghana Tower Company".
      const opener = line.tokens[first - 2];
      if (!opener?.capital || !(organisationOpeners.has(opener.lower) || placeOpeners.has(opener.lower))) break;
      first -= 2;
      continue;
    }
    if (before.lower === "and" && !before.capital) {
      // "Food and Agriculture Organization": only when plain words stand on both sides.
      const other = line.tokens[first - 2];
      if (
        !other?.capital ||
        !before.tied ||
        !token.common ||
        !other.common ||
        other.initial ||
        organisationHeads.has(other.lower)
      )
        break;
      first -= 2;
      continue;
    }
    if (!isPart(before)) break;
    if (before.possessive && (ownsBody(line, first - 1) || !before.common)) break;
    if (before.possessive && !/s$/iu.test(before.text) && before.demonym) break;
    // "First Harbour Savings" is a bank, "First Navy ships" are not.
    const ordinal =
      before.text === "First" &&
      /^(?:bank|savings|trust|financial|bancorp|credit|mutual)$/.test(line.tokens[head]?.lower ?? "");
    if (functionWords.has(before.lower) && !ordinal && (before.initial || before.lower === "the")) break;
    if (titleHeads.has(before.lower) && !before.common) break;
    first--;
  }
  // "Owner Boreal Seaways": a plain noun that opens the sentence.
  const [opener, next] = [line.tokens[first], line.tokens[first + 1]];
  if (first + 1 < head && opener?.initial && opener.common && next && !next.common && /(?:s|er|or)$/.test(opener.lower))
    first++;
  return first;
}

function weigh(line: Line, first: number, last: number, head: Token): number {
  const words = last - first + 1;
  if (words === 1) return 0;
  const strong =
    firm.test(head.lower) ||
    /^(?:ministry|university|bank|agency|federation|union|commission|committee|council|institute|association|authority|party|board|organi[sz]ation|foundation|bureau|department|society|centre|center|airlines|court|college|hospital)$/.test(
      head.lower,
    );
  const given = line.tokens[first];
  // "Jane Church" may well be a person.
  const person =
    words === 2 && given !== undefined && isGivenName(given.text) && !given.common && !firm.test(head.lower);
  return (strong ? 80 : 50) - (person ? 35 : 0);
}

/** "Fresno State": a university by its town. "Washington State" is a state. */
function stateUniversity(context: NameContext, line: Line, head: number): NameProposal | null {
  const [town, token, next] = [line.tokens[head - 1], line.tokens[head], line.tokens[head + 1]];
  if (token?.text !== "State" || !token.tied || !town?.capital || town.common || (next?.tied && next.capital))
    return null;
  const places = findPlaces(town.text);
  if (!places.some(({ country }) => country === "US") || places.some(({ kind }) => kind !== "city")) return null;
  return propose(context, line, [head - 1, head], { kind: "organisation", weight: 95, by: "organisation-heads" });
}

function atHead(context: NameContext, line: Line, head: number): NameProposal | null {
  const token = line.tokens[head];
  if (!token?.capital) return null;
  const next = line.tokens[head + 1];
  if (titleModifiers.has(token.lower) && next?.tied && next.capital && titleHeads.has(next.lower)) return null;
  const ends = organisationHeads.has(token.lower);
  const opens =
    organisationOpeners.has(token.lower) &&
    (/^(?:of|for)$/.test(next?.lower ?? "") ||
      (next?.lower === "on" && /^(?:committee|commission|council)$/.test(token.lower)) ||
      (token.lower === "parties" && next?.lower === "to")) &&
    line.tokens[head + 1]?.tied === true;
  if (!ends && !opens) return null;
  const first = goBack(line, head);
  const last = extend(line, head, opens);
  if (opens && last === head && first === head) return null;
  const weight = opens && last > head ? 82 : weigh(line, first, last, line.tokens[last] ?? token);
  if (weight <= 0 || findPlaces(textOfTokens(context, line, first, last))[0]?.kind === "country") return null;
  return propose(context, line, [first, last], { kind: "organisation", weight, by: "organisation-heads" });
}

/** Names that end or begin with the word for a body: "Ghana Cocoa Board", "University of Pretoria", "Boeing Co." */
export const organisationHeadsFinder: NameFinder = (context) =>
  context.lines.flatMap((line) => {
    if (line.style !== "plain") return [];
    return line.tokens.flatMap((_, head) => stateUniversity(context, line, head) ?? atHead(context, line, head) ?? []);
  });
