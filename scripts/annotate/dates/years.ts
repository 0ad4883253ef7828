import { always, type Expression, type Finder, propose } from "./expression.ts";
import { part, year } from "./patterns.ts";

const by = "years";
const fiscal = new RegExp(`(?<![\\w])FY ?'?(${year}|[0-9]{2})(?:[-/][0-9]{2})?(?![\\w])`, "g");
const pattern = new RegExp(`(?<![\\w$€£¥.,:/#+−–-])${part}?(${year})(?![\\w%°/:]|[.,][0-9]|-[0-9])`, "g");

const temporal =
  /(?:^|[\s("“])(?:in|since|until|till|by|before|after|of|from|during|between|through|throughout|early|late|mid|back|year|fiscal|summer|spring|autumn|fall|winter|season|to|and|or|than|for|around|circa)\s$/i;
/** "Until at least 2034" counts nothing. */
const limited = /\b(?:until|till|since|before|by|from) (?:at least|around|about|roughly) $/i;
/** A number that is counted, measured, called or addressed. */
const counted =
  /(?:^|[\s(])(?:about|some|over|nearly|almost|least|most|only|another|exactly|roughly|approximately|number|no\.|flight|route|highway|room|page|model|level|at|around|plus|minus|under|above|below|per|up to)\s$/i;
const unit =
  /^[ -](?:GMT|UTC|EST|EDT|PST|BST|CET|hours?|hrs|local|percent|per|people|persons?|men|women|children|metres?|meters?|miles?|feet|foot|km|kilometres?|kilometers?|tonnes?|tons?|kg|acres?|hectares?|dollars?|euros?|pounds?|yen|won|yuan|points?|votes?|seats?|troops?|soldiers?|jobs?|workers?|homes?|houses?|million|billion|trillion|square|cubic|megawatts?|MW|block|calories|years?|times|other|more|of)\b/;
const plural = /^ \p{Ll}[\p{Ll}-]*[^s\s\p{P}]s(?![\p{L}])/u;
const notPlural =
  /^ (?:was|is|has|as|its|this|us|plus|does|says|perhaps|always|sees?|remains|marks|brings|looks|seems|gets)\b/;
/** A capitalised word right before makes it part of a name ("Expo 2020"), unless it only opens the sentence. */
const nameBefore = /(?<![\p{L}])\p{Lu}[\p{L}&]{0,40}\s$/u;
const opener =
  /(?<![\p{L}])(?:The|In|By|Since|Until|After|Before|From|During|And|But|Its|His|Her|Their|Our|This|That|A|Of|For|Or|To|If|When|While|As|Last|Through)\s$/u;

/** Bare years: "in 2017", "the 1997 convention", "end of 2026". */
export const years: Finder = (passage) => [
  ...written(passage),
  ...propose(by, passage, short, readShort),
  ...propose(by, passage, fiscal, ([, digits = ""]) => always(digits.length === 2 ? `20${digits}` : digits)),
];

const short = /(?<=\b(?:[Aa]nd|[Ii]n|[Oo]f|[Ss]ince|[Ff]rom|[Uu]ntil|[Bb]efore|[Aa]fter) )['’‘]([0-9]{2})(?![\w])/g;
/** Two digits after an apostrophe: of this century up to thirty. */
const readShort = ([, digits]: RegExpExecArray): Expression["read"] =>
  always(Number(digits) <= 30 ? `20${digits}` : `19${digits}`);

const written: Finder = (passage) =>
  propose(by, passage, pattern, (match) => {
    const [all, digits] = match;
    const before = passage.slice(Math.max(0, match.index - 24), match.index);
    const after = passage.slice(match.index + all.length, match.index + all.length + 24);
    const value = Number(digits);
    if (unit.test(after)) return null;
    const hasPart = all !== digits;
    const byWord = hasPart || temporal.test(before) || limited.test(before);
    // An old year needs a word that makes it one; a number of our own age only needs nothing against it.
    if (!byWord && (value < 1800 || value > 2059)) return null;
    if (value < 1400 && !/(?:in|since|year|of)\s$/i.test(before)) return null;
    if (!byWord && (counted.test(before) || (nameBefore.test(before) && !opener.test(before)))) return null;
    const determined = /(?:^|\s)(?:the|its|his|her|their|our|this|that|['’]s)\s$/i.test(before);
    if (!determined && plural.test(after) && !notPlural.test(after)) return null;
    return always(digits ?? null);
  });
