import type { LineRule } from "./rule.ts";
import { endsSentence, isCapitalised, smallWords, wordsOf } from "./words.ts";

/** A ">" parts items only between blanks: "<IBM.N>" in a headline is a ticker. */
const separators = /\s?[|•·»›‹«→▸►]{1,9}\s?|\s(?:[/—–]|>{1,9})\s/u;

const page = /^(?:page|part|seite|side|página|pagina) \d{1,3}(?: ?(?:of|\/|von|de|di|av|sur) ?\d{1,3})?$/iu;

/** Bars and trails of a page: at least two short capitalised items parted by "|", "•", ">" or the like. */
export const navigation: LineRule = {
  name: "navigation",
  kind: "navigation",
  test: (whole) => {
    const line = whole.replace(/^[\u2261\u2630] ?/u, "");
    if (line.length <= 30 && page.test(line)) return true;
    if (line.length > 300 || !/[|•·»›→▸►]|\s(?:[/—–]|>+)\s/u.test(line)) return false;
    if (/^[|•·»›>→▸►\s]+$/u.test(line)) return true;
    const strong = /[|•·»›→▸►]|\s>+\s/u.test(line);
    const items = line.split(separators).filter((item) => item !== "");
    if (/\|\s*$/.test(line) && items.length === 1) return wordsOf(line).length <= 10 && !endsSentence(items[0] ?? "");
    if (items.length < (strong ? 2 : 3)) return false;
    const short = (item: string): boolean => {
      const words = wordsOf(item);
      return (
        words.length <= 4 &&
        words.every((word) => isCapitalised(word) || smallWords.has(word.toLowerCase()) || /^[&+\d]/.test(word))
      );
    };
    // "Monsoon tracker | Cricket | Budget": of three items or more only the first words need capitals.
    const bars =
      items.length >= 3 &&
      items.every((item) => wordsOf(item).length <= 4 && (isCapitalised(item) || /^\p{Lo}/u.test(item)));
    return bars || items.every((item) => short(item) && !/[.?!]$/u.test(item));
  },
};
