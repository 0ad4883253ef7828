import { addDays } from "../../calendar.ts";
import { type Expression, type Finder, fromAnchor, propose } from "./expression.ts";
import { isPastVerb, sentenceAround, tenseAt } from "./tense.ts";

const by = "days";
const deictic =
  /(?<![\w-])(?:(?:late |early |earlier )?(yesterday|last night)|(today)|(tomorrow)|the day (before yesterday|after tomorrow))(?![\w-]|['’]s)/gi;
const closed = '(?=[.,;:)"”]|$| (?:in|on|at|by|and|but|when|to|with|from|after|that|as|for)\\b)';
const told = new RegExp(`(?<![\\w-])the (?:(day before)|(previous|preceding|following|next) day)${closed}`, "gi");

/** "Today" that means nowadays: no event of the past or the future stands beside it. */
function isNowadays(passage: string, start: number, end: number): boolean {
  if (/(?:\bof|\bthan|\blike|\buntil|\bto|[-–]) $/i.test(passage.slice(Math.max(0, start - 8), start))) return true;
  const sentence = sentenceAround(passage, { start, end });
  const left = passage.slice(sentence.start, start);
  if (/\b(?:would|could) \w{1,30}(?: \S{1,20}){0,4} $/i.test(left)) return true;
  // "It made half of them in the 1980s but makes a tenth today": the past is that of the other clause.
  const contrast = left.split(/\b(?:but|while|whereas|compared (?:with|to))\b/);
  const own =
    contrast.length > 1
      ? (contrast
          .at(-1)
          ?.toLowerCase()
          .match(/\p{L}+/gu) ?? [])
      : [];
  if (
    own.length > 1 &&
    !own.some((word) => isPastVerb(word) || /^(?:has|have|had|was|were|will|would|is|are)$/.test(word))
  )
    return true;
  return tenseAt(passage, { start, end }) === "unknown";
}

function readDeictic(passage: string, match: RegExpExecArray): Expression["read"] | null {
  const [all, yesterday, today, tomorrow, beyond] = match;
  if (today && isNowadays(passage, match.index, match.index + all.length)) return null;
  const step = yesterday ? -1 : today ? 0 : tomorrow ? 1 : beyond?.toLowerCase().startsWith("before") ? -2 : 2;
  return fromAnchor((anchor) => addDays(anchor, step));
}

const step = (direction: string): number => (/^(?:previous|preceding|day before)$/.test(direction) ? -1 : 1);

function readTold([, dayBefore, adjective]: RegExpExecArray): Expression["read"] {
  const by = step((dayBefore ?? adjective ?? "").toLowerCase());
  return ({ previous, anchor }) => {
    const from = previous?.length === 10 ? previous : anchor;
    return from === null || anchor === null ? null : addDays(from, by);
  };
}

/** Days told from the article's own ("yesterday") or from the day spoken of before ("the day before"). */
export const days: Finder = (passage) => [
  ...propose(by, passage, deictic, (match) => readDeictic(passage, match)),
  ...propose(by, passage, told, readTold),
];
