import { monthNumbers, weekdayNumbers } from "../../calendar.ts";

/** Pieces of patterns that several finders share. All match in bounded length. */
export const month =
  "(?:Jan(?:uary|\\b\\.?)|Feb(?:ruary|\\b\\.?)|Mar(?:ch|\\b\\.?)|Apr(?:il|\\b\\.?)|May|June?\\b|July?\\b|Aug(?:ust|\\b\\.?)|Sept?(?:ember|\\b\\.?)|Oct(?:ober|\\b\\.?)|Nov(?:ember|\\b\\.?)|Dec(?:ember|\\b\\.?))";
export const weekday = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
export const day = "(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?";
export const year = "(?:1[0-9]{3}|20[0-9]{2})";
/** "late", "end of", "mid-": they are part of the expression and do not change its value. */
export const part =
  "(?:(?:[Ee]nd|[Mm]iddle|[Ss]tart|[Bb]eginning|[Cc]lose) of (?:the )?|(?:[Vv]ery )?(?:[Ee]arly|[Ll]ate|[Mm]id)[- ]|[Ee]arlier |[Ll]ater )";
export const number =
  "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|[1-9][0-9]{0,2})";
/** Hyphens and dashes between the ends of a stretch. */
export const dash = "\\s?[-‐‑–—]\\s?";

const numbers = new Map(
  (
    "a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((word, i) => [word, Math.max(1, i - 1)] as const),
)
  .set("twenty", 20)
  .set("thirty", 30)
  .set("forty", 40)
  .set("fifty", 50);

/** A count as printed; null for a word that is none. */
export function countOf(word: string): number | null {
  return numbers.get(word.toLowerCase()) ?? (/^[0-9]{1,3}$/.test(word) ? Number(word) : null);
}

/** 1 to 12, or null. */
export const monthNumber = (word: string): number | null =>
  monthNumbers.get(word.toLowerCase().replace(".", "")) ?? null;

/** 1 (Monday) to 7 (Sunday), or null. */
export const weekdayNumber = (word: string): number | null => weekdayNumbers.get(word.toLowerCase()) ?? null;

/** The number before "st", "nd", "rd", "th". */
export const dayNumber = (word: string): number => Number.parseInt(word, 10);
