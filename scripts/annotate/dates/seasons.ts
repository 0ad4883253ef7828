import { isoMonth, monthOf, yearOf } from "../../calendar.ts";
import { always, type Finder, fromAnchor, propose, type Tense } from "./expression.ts";
import { part, year } from "./patterns.ts";

const by = "seasons";
const season = "([Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)";
const withYear = new RegExp(`(?<![\\w-])(?:${part})?${season}(?: of|,)? (${year})(?:[-–/][0-9]{2})?(?![\\w])`, "g");
const which = new RegExp(
  `(?<![\\w-])(?:${part})?([Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming) ${season}(?![\\w-])`,
  "g",
);
const bare =
  /(?<![\w-])(?:(?<ahead>[Bb]y|[Bb]efore|[Uu]ntil|[Tt]ill)|[Ii]n|[Ss]ince|[Aa]fter|[Dd]uring|[Oo]ver|[Tt]hrough|[Ee]arly|[Ll]ate|(?:[Ee]nd|[Cc]ourse|[Ss]tart|[Bb]eginning) of) (?:(?:early|late|mid)[- ])?the (?<text>(?<season>spring|summer|autumn|winter))(?![\w-])(?! (?:of|months?|holidays?|season|heat|sun)\b)/dg;

/** "Planned for spring", "due by autumn": no article, and a word for plans before it. */
const planned =
  /(?<=\b(?:planned|scheduled|due|expected|set|slated|pencilled in|postponed|delayed|put off|ready|announced|promised|envisaged|foreseen) (?:for|until|till|by|in) )(?:(?:early|late|mid)[- ])?(spring|summer|autumn|winter)(?![\w-])(?! (?:of|months?|holidays?|season|heat|sun|\d)\b)/g;

/** "The driest spring since 1998": the latest. */
const superlative =
  /(?<=\b[Tt]he (?:\p{Ll}{3,12}est|worst|best|most \p{Ll}{3,12}|least \p{Ll}{3,12}) )(spring|summer|autumn|winter)(?= (?:since|in (?:\d|decades|years|living memory)|on record)\b)/gu;

/** "Not before autumn", "by spring". */
const limit =
  /(?<=\b(?:before|until|till|by) )(?:(?:early|late|mid)[- ])?(spring|summer|autumn|winter)(?![\w-])(?! (?:of|months?|holidays?|season|heat|sun|\d)\b)/g;

const firstMonths = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
]);

/** The three months of a meteorological season of the northern half; a winter is named by the year it begins in. */
function seasonOf(name: string, inYear: number): string {
  const first = firstMonths.get(name.toLowerCase()) ?? 3;
  return `${isoMonth(inYear, first)}/${isoMonth(inYear, first + 2)}`;
}

/** The season that is meant on a date: the one that runs or comes, or the last that began before. */
function seasonFrom(anchor: string, name: string, tense: Tense, strict: boolean): string {
  const own = isoMonth(yearOf(anchor), monthOf(anchor));
  const all = [-2, -1, 0, 1].map((step) => seasonOf(name, yearOf(anchor) + step));
  if (tense === "past") {
    const past = all.filter((span) => (strict ? span.slice(8) < own : span.slice(0, 7) <= own));
    return past.at(-1) ?? all[0] ?? "";
  }
  return all.find((span) => (strict ? span.slice(0, 7) > own : span.slice(8) >= own)) ?? all.at(-1) ?? "";
}

/** Seasons by the northern meteorological calendar: "last autumn", "before the summer", "spring of 2019". */
export const seasons: Finder = (passage) => [
  ...propose(by, passage, withYear, ([, name = "", y]) => always(seasonOf(name, Number(y)))),
  ...propose(by, passage, which, ([, word = "", name = ""]) =>
    fromAnchor((anchor) => {
      const lower = word.toLowerCase();
      if (lower === "last" || lower.endsWith("past")) return seasonFrom(anchor, name, "past", true);
      return seasonFrom(anchor, name, "future", lower === "next");
    }),
  ),
  ...propose(by, passage, planned, ([, name = ""]) =>
    fromAnchor((anchor) => seasonFrom(anchor, name, "future", false)),
  ),
  ...propose(by, passage, limit, ([, name = ""]) =>
    fromAnchor((anchor, tense) => seasonFrom(anchor, name, tense, false)),
  ),
  ...propose(by, passage, superlative, ([, name = ""]) =>
    fromAnchor((anchor) => seasonFrom(anchor, name, "past", false)),
  ),
  ...propose(by, passage, bare, ({ groups }) =>
    fromAnchor((anchor, tense) => seasonFrom(anchor, groups?.season ?? "", groups?.ahead ? "future" : tense, false)),
  ),
];
