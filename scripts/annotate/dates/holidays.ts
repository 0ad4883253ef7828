import { addDays, easterOf, isoDate, nthWeekday, yearOf } from "../../calendar.ts";
import { always, type Expression, type Finder, fromAnchor, propose, type Tense } from "./expression.ts";
import { year } from "./patterns.ts";

type InYear = (year: number) => string;

const fixed =
  (month: number, day: number): InYear =>
  (y) =>
    isoDate(y, month, day) ?? "";
const easter =
  (days: number): InYear =>
  (y) =>
    addDays(easterOf(y), days);

/** Feasts and holidays whose day follows from the year. */
const known: ReadonlyMap<string, InYear> = new Map([
  ["new year's day", fixed(1, 1)],
  ["epiphany", fixed(1, 6)],
  ["valentine's day", fixed(2, 14)],
  ["may day", fixed(5, 1)],
  ["bastille day", fixed(7, 14)],
  ["halloween", fixed(10, 31)],
  ["all saints' day", fixed(11, 1)],
  ["armistice day", fixed(11, 11)],
  ["christmas eve", fixed(12, 24)],
  ["christmas day", fixed(12, 25)],
  ["christmas", fixed(12, 25)],
  ["boxing day", fixed(12, 26)],
  ["new year's eve", fixed(12, 31)],
  ["ash wednesday", easter(-46)],
  ["palm sunday", easter(-7)],
  ["good friday", easter(-2)],
  ["easter", easter(0)],
  ["easter sunday", easter(0)],
  ["easter monday", easter(1)],
  ["maundy thursday", easter(-3)],
  ["shrove tuesday", easter(-47)],
  ["ascension day", easter(39)],
  ["pentecost", easter(49)],
  ["whit sunday", easter(49)],
  ["whit monday", easter(50)],
  ["corpus christi", easter(60)],
  ["memorial day", (y) => addDays(nthWeekday(y, 6, 1, 1), -7)],
  ["labor day", (y) => nthWeekday(y, 9, 1, 1)],
  ["columbus day", (y) => nthWeekday(y, 10, 1, 2)],
  ["election day", (y) => addDays(nthWeekday(y, 11, 1, 1), 1)],
  ["thanksgiving", (y) => nthWeekday(y, 11, 4, 4)],
  ["thanksgiving day", (y) => nthWeekday(y, 11, 4, 4)],
]);
/** Feasts that follow the moon or a sighting: named, not computed. */
const unknown = [
  "Ramadan",
  "Eid al-Fitr",
  "Eid al-Adha",
  "Eid",
  "Diwali",
  "Passover",
  "Yom Kippur",
  "Rosh Hashanah",
  "Hanukkah",
  "Lunar New Year",
  "Chinese New Year",
  "Nowruz",
  "Vesak",
  "Orthodox Easter",
  "Orthodox Christmas",
];

const capital = (name: string): string =>
  name.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase()).replace("'", "['’]");
const names = [...[...known.keys()].map(capital), ...unknown].sort((a, b) => b.length - a.length).join("|");
const pattern = new RegExp(
  `(?<![\\w-])(?:(Last|last|This|this|Next|next) )?(${names})(?:,? (${year}))?(?![\\w-]|['’]s)`,
  "g",
);
/** Cards, trees and islands of that name. */
const other =
  /^ (?:Islands?|Island's|trees?|cards?|songs?|eggs?|bunny|presents?|gifts?|carols?|market|markets|dinner|shopping|lights|party|parties|film|movie|lunch|Rising|Uprising|[A-Z])/;
const usual = /(?:every|each|Orthodox)\s$/i;

function reading(inYear: InYear, which: string | undefined): Expression["read"] {
  return fromAnchor((anchor, tense) => {
    const days = [-1, 0, 1].map((step) => inYear(yearOf(anchor) + step));
    const direction: Tense = which === "last" ? "past" : which === "next" ? "future" : tense;
    if (which === "this") return days[1] ?? null;
    if (direction === "past") return days.findLast((date) => date <= anchor) ?? null;
    return days.find((date) => date >= anchor) ?? null;
  });
}

/** Named days: "Easter", "last Thanksgiving", "Christmas 2022"; those of the lunar calendars without a value. */
export const holidays: Finder = (passage) =>
  propose("holidays", passage, pattern, (match) => {
    const [all, which, name = "", y] = match;
    const before = passage.slice(Math.max(0, match.index - 10), match.index);
    const after = passage.slice(match.index + all.length, match.index + all.length + 14);
    if (usual.test(before) || other.test(after)) return null;
    const inYear = known.get(name.toLowerCase().replace("’", "'"));
    if (!inYear) return always(null);
    return y ? always(inYear(Number(y))) : reading(inYear, which?.toLowerCase());
  });
