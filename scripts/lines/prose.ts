import { endsAbbreviated, endsSentence, wordCount } from "./words.ts";

/** "Oper shr profit 37 cts vs loss 37 cts". */
const compared = /\d\S{0,12}(?: \p{L}{1,12}){0,2} vs\.? (?:\p{L}{1,12} ){0,2}[-$£€]?\d/u;

/** "Shr profit one ct vs loss three cts": figures in words. */
const inWords =
  /\b(?:profit|loss|nil|cts?|dlrs?|mln|billion|pct)\b[^.!?]{0,30} vs\.? (?:[\p{L}\d.,/-]{1,14} ){0,4}(?:profit|loss|nil|cts?|dlrs?|mln|billion|pct)$/u;

/** Rows of figures ("Shr 20 cts vs 32 cts", "Net 1,358,000 vs 2,476,000"): part of an article, but no sentence. */
export function isDataRow(line: string): boolean {
  if (line.length <= 100 && inWords.test(line)) return true;
  if (!/\d\D+\d/.test(line)) return false;
  if (compared.test(line) && !endsSentence(line)) return true;
  const digits = line.match(/\d/g)?.length ?? 0;
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  const numbers = line.match(/(?<![\p{L}\d])[-+$€£]?\d[\d.,/]*/gu)?.length ?? 0;
  return numbers >= 2 && digits * 3 >= letters && !endsSentence(line);
}

/** An item of a list. */
export const isListItem = (line: string): boolean => /^(?:[-–—•*·▪◦]|\d{1,2}[.)]|\([a-z\d]\))\s+\S/u.test(line);

/**
 * A sentence or more. Whatever is longer than 45 words is meant as prose even when its end is lost; shorter lines must
 * close as sentences do.
 */
export function isProse(whole: string): boolean {
  // "… on Wednesday. Enditem": some houses end on the line of the last sentence.
  const line = whole.replace(/(?<=[.!?]["”’')]{0,2}) (?:Enditem|End item|ENDS?|\(ENDS?\))\.?$/u, "");
  const words = wordCount(line);
  if (words > 45) return true;
  if (/^["“„«‘']/u.test(line) && endsSentence(line)) return words >= 2;
  if (/[:,;]$/u.test(line)) return words >= 7;
  if (!endsSentence(line))
    return (
      words > 30 ||
      (/^["“„«]/u.test(line) && words > 12 && !/["”»]$/u.test(line) && !/^["“„«][^"”»]{2,80}["”»]/u.test(line))
    );
  return words >= 4 || (words >= 2 && /[.]["”’']?$/u.test(line) && /^\p{Lu}/u.test(line) && !endsAbbreviated(line));
}

const opener = /^["“‘'«(¿¡$€£<]*(?:[\p{Lu}\p{Lt}\p{Lo}\d]|[a-z]\p{Lu})/u;

/** The shape of a headline or sub-heading: short, no full stop at the end, opening as a title does. */
export function isHeading(line: string): boolean {
  const words = wordCount(line);
  if (words > 26 || line.length > 200 || !opener.test(line) || !/\p{L}{2}/u.test(line)) return false;
  if (/[,;:–—-]$/u.test(line) || isListItem(line) || isDataRow(line)) return false;
  if (!endsSentence(line)) return true;
  return endsAbbreviated(line) || (/[?!…]["”’'»)]*$/u.test(line) && words <= 16);
}
