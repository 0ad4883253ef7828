import type { LineRule } from "./rule.ts";
import { endsSentence, isCapitalised, smallWords, wordsOf } from "./words.ts";

/** A ">" parts items only between blanks: "<IBM.N>" in a headline is a ticker. */
const separators = /\s*[|•·»›‹«→▸►]+\s*|\s+(?:[/—–]|>+)\s+/u;

/** Bars and trails of a page: at least two short capitalised items parted by "|", "•", ">" or the like. */
export const navigation: LineRule = {
  name: "navigation",
  kind: "navigation",
  test: (line) => {
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
    return items.every((item) => short(item) && !/[.?!]$/u.test(item));
  },
};
