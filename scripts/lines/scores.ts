import type { LineRule } from "./rule.ts";
import { endsSentence } from "./words.ts";

const quote =
  /(?:^|\s)[\p{Lu}][\p{L}\d&./' ]{0,24}[:\s]\s?[$€£¥]?\d[\d,.]{0,20}(?:\s?(?:[▲▼+\-−–]|\()\s?[\d.,]{1,20}\s?%?\)?|\s?%)/gu;
const result = /\b\d{1,3}\s?[-–:]\s?\d{1,3}\b/gu;
const state = /^(?:FT|HT|AET|Full[- ]time|Half[- ]time|Final(?: score)?|Results?|Scores?|Live|LIVE)\b[:|\s-]/u;

/** Tickers and score lines: "DOW 33,665.02 +91.74 | S&P 500 …", "FT: Home 2-1 Away | …". */
export const scores: LineRule = {
  name: "scores",
  kind: "scores",
  test: (line) => {
    if (line.length > 240 || endsSentence(line) || !/\d\D+\d/.test(line)) return false;
    // Prose has a figure here and there; a ticker is half figures, or parted by bars.
    const dense = /[|•▲▼]/.test(line) || (line.match(/\d/g)?.length ?? 0) * 2 >= (line.match(/\p{L}/gu)?.length ?? 0);
    const ticks = line.match(quote)?.length ?? 0;
    if (ticks >= 2 && dense) return true;
    const results = line.match(result)?.length ?? 0;
    return (
      (state.test(line) && results >= 1) ||
      (results >= 2 && /[|•]/.test(line) && line.split(/[|•]/).length <= results + 1)
    );
  },
};
