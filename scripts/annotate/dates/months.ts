import { isoMonth, monthOf, yearOf } from "../../calendar.ts";
import { type Expression, type Finder, fromAnchor, propose } from "./expression.ts";
import { nearestMonth } from "./nearest.ts";
import { month, monthNumber, part } from "./patterns.ts";

const by = "months";
const which = "(?:([Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming) )";
const pattern = new RegExp(`(?<![\\w.])(?:${which}|${part})?(${month})(?![\\w])`, "g");

/** Names of months that are also verbs, first names or adjectives count only beside one of these words. */
const beside =
  /(?:^|\s)(?:in|by|of|since|until|till|early|late|mid|during|through|throughout|before|after|from|between|and|to|or|for|at|as|the|a|its|each|that|\p{L}{2,12}est)\s?-?$/iu;
const certain = /^(?:January|February|September|October|November|December|July)$/;
const nameAfter = /^[ -](?:\p{Lu}\p{Ll}+)(?![\p{L}])/u;

function reading(whichWord: string | undefined, number: number): Expression["read"] {
  const word = whichWord?.toLowerCase();
  return fromAnchor((anchor, tense, since) => {
    const own = monthOf(anchor);
    const year = yearOf(anchor);
    if (word?.startsWith("this")) return isoMonth(year, number);
    // Strictly before: in October "last October" is a year old.
    if (word === "last") return isoMonth(number >= own ? year - 1 : year, number);
    if (word === "next") return isoMonth(number <= own ? year + 1 : year, number);
    return nearestMonth(anchor, number, tense, since);
  });
}

/** Months without a year: "in October", "late April", "last December". */
export const months: Finder = (passage) =>
  propose(by, passage, pattern, (match) => {
    const [all, whichWord, name] = match;
    const number = monthNumber(name ?? "");
    if (number === null || name === undefined) return null;
    if (name.length < 4 && name !== "May") return null;
    const before = passage.slice(Math.max(0, match.index - 12), match.index);
    const after = passage.slice(match.index + all.length, match.index + all.length + 24);
    if (all === name && !certain.test(name) && (!beside.test(before) || nameAfter.test(after))) return null;
    if (all === name && /\p{Lu}\p{Ll}+ $/u.test(before) && !/(?:^|[.!?]["”]? )\p{Lu}\p{Ll}+ $/u.test(before))
      return null;
    // "That September": of the year that was last spoken of.
    if (!whichWord && /\bthat $/i.test(before)) {
      const own = reading(undefined, number);
      return (moment) => (moment.previous ? isoMonth(yearOf(moment.previous), number) : own(moment));
    }
    return reading(whichWord, number);
  });
