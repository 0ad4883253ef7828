import { isoMonth, monthOf, yearOf } from "../../calendar.ts";
import { type Finder, type Moment, propose } from "./expression.ts";
import { year } from "./patterns.ts";

const by = "quarters";
const ordinal = "(first|second|third|fourth|final|last)";
const whose = `(?: of (?:(${year})|(this|last|next|the) (?:financial |fiscal )?year))`;
const quarter = new RegExp(`(?<![\\w-])${ordinal}[- ]quarter${whose}?(?![\\w-])`, "gi");
const short = new RegExp(`(?<![\\w-])(?:Q([1-4])|([1-4])Q)(?:[ -]?(${year}))?(?![\\w])`, "g");
const shortHalf = new RegExp(`(?<![\\w-])(?:H([12])|([12])H)[ -]?(${year})(?![\\w])`, "g");
const half = new RegExp(`(?<![\\w-])(first|second) half${whose}(?![\\w-])`, "gi");
/** "The first six months of the year". */
const monthsOf = new RegExp(`(?<![\\w-])(first|last|final) (three|six|nine) months${whose}(?![\\w-])`, "gi");
const which = /(?<![\w-])(last|this|next) quarter(?![\w-]| of an? )/gi;

const places = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["final", 4],
  ["last", 4],
]);
const steps = new Map([
  ["last", -1],
  ["this", 0],
  ["the", 0],
  ["next", 1],
]);

const stretch = (inYear: number, first: number, months: number): string =>
  `${isoMonth(inYear, first)}/${isoMonth(inYear, first + months - 1)}`;

function reader(place: number, months: number, y?: string, word?: string): (moment: Moment) => string | null {
  const first = (place - 1) * months + 1;
  if (y) return () => stretch(Number(y), first, months);
  return ({ anchor, tense }) => {
    if (anchor === null) return null;
    if (word) return stretch(yearOf(anchor) + (steps.get(word.toLowerCase()) ?? 0), first, months);
    // What is reported of a quarter that has not begun belongs to last year's.
    const early = first > monthOf(anchor) && tense !== "future";
    return stretch(yearOf(anchor) - (early ? 1 : 0), first, months);
  };
}

/** Quarters and halves of calendar years: "third quarter", "Q2 2024", "second half of next year". */
export const quarters: Finder = (passage) => [
  ...propose(by, passage, quarter, (match) => {
    const [all, place = "", y, word] = match;
    const before = passage.slice(Math.max(0, match.index - 4), match.index);
    // "A first quarter" of a game, "the last quarter" before now, "a third quarter" of something else.
    if (!y && !word && (/^last/i.test(all) || /\ba $/i.test(before))) return null;
    return reader(places.get(place.toLowerCase()) ?? 1, 3, y, word);
  }),
  ...propose(by, passage, short, ([, before, after, y]) => reader(Number(before ?? after), 3, y)),
  ...propose(by, passage, shortHalf, ([, before, after, y]) => reader(Number(before ?? after), 6, y)),
  ...propose(by, passage, half, ([, place = "", y, word]) => reader(places.get(place.toLowerCase()) ?? 1, 6, y, word)),
  ...propose(by, passage, monthsOf, ([, place = "", count = "", y, word]) => {
    const months = count.toLowerCase() === "three" ? 3 : count.toLowerCase() === "six" ? 6 : 9;
    const first = place.toLowerCase() === "first" ? 1 : 13 - months;
    return ({ anchor }) => {
      if (y) return stretch(Number(y), first, months);
      return anchor === null
        ? null
        : stretch(yearOf(anchor) + (steps.get((word ?? "the").toLowerCase()) ?? 0), first, months);
    };
  }),
  ...propose(by, passage, which, ([, word = ""]) => ({ anchor }) => {
    if (anchor === null) return null;
    const place = Math.floor((monthOf(anchor) - 1) / 3) + (steps.get(word.toLowerCase()) ?? 0);
    return stretch(yearOf(anchor), place * 3 + 1, 3);
  }),
];
