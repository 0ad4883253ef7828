import { wordClass } from "./clusters.ts";
import { gazetteerMarks } from "./gazetteer-marks.ts";
import type { Memory } from "./memory.ts";
import type { RuleMark } from "./rule-marks.ts";

/** `Xx`, `XX`, `dd-Xx`: letters and digits by kind, runs longer than two cut short. */
export function shapeOf(word: string): string {
  let shape = "";
  for (const letter of word) {
    const kind = /\p{Lu}/u.test(letter) ? "X" : /\p{L}/u.test(letter) ? "x" : /\p{N}/u.test(letter) ? "d" : letter;
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
}

/** A sentence of which nearly every word is printed in capitals: a headline. */
export function isShouted(tokens: readonly string[]): boolean {
  const words = tokens.filter((word) => /\p{L}{2}/u.test(word));
  return words.length > 2 && words.filter((word) => word === word.toUpperCase()).length > 0.8 * words.length;
}

/** A headline in Title Case, where a capital says little. */
function isTitled(tokens: readonly string[]): boolean {
  const words = tokens.filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length > 3 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** The features of each token of a sentence, as strings that name themselves. */
export function featuresOf(
  tokens: readonly string[],
  memory: Memory,
  rules: readonly RuleMark[],
): readonly (readonly string[])[] {
  const n = tokens.length;
  const lower = tokens.map((word) => word.toLowerCase());
  const shouted = isShouted(tokens);
  const style = shouted ? "S" : isTitled(tokens) ? "T" : "";
  const shapes = tokens.map(shapeOf);
  const classes = lower.map(wordClass);
  const lists = gazetteerMarks(tokens, shouted);
  const word = (i: number): string => lower[i] ?? (i < 0 ? "^" : "$");
  const shape = (i: number): string => shapes[i] ?? (i < 0 ? "^" : "$");
  const coarse = (i: number): number | string => classes[i]?.coarse ?? (i < 0 || i >= n ? "^" : "?");
  const fine = (i: number): number | string => classes[i]?.fine ?? (i < 0 || i >= n ? "^" : "?");
  const list = (i: number): string => (lists[i] ?? []).join("&");
  const rule = (i: number): string => rules[i]?.tag ?? "";
  return tokens.map((token, i) => {
    const w = word(i);
    const s = shape(i) + style;
    const rank = classes[i]?.rank;
    const features = [
      "b",
      `w ${w}`,
      `W ${token}`,
      `-1 ${word(i - 1)}`,
      `+1 ${word(i + 1)}`,
      `-2 ${word(i - 2)}`,
      `+2 ${word(i + 2)}`,
      `-1w ${word(i - 1)} ${w}`,
      `w+1 ${w} ${word(i + 1)}`,
      `s ${s}`,
      `-1s ${shape(i - 1)} ${s}`,
      `s+1 ${s} ${shape(i + 1)}`,
      `sss ${shape(i - 1)} ${s} ${shape(i + 1)}`,
      `r ${rank === undefined ? "?" : Math.floor(Math.log2(rank + 1))} ${s}`,
      `c ${coarse(i)}`,
      `f ${fine(i)}`,
      `-1c ${coarse(i - 1)}`,
      `+1c ${coarse(i + 1)}`,
      `-1f ${fine(i - 1)}`,
      `+1f ${fine(i + 1)}`,
      `-2c ${coarse(i - 2)}`,
      `+2c ${coarse(i + 2)}`,
      `cs ${coarse(i)} ${s}`,
      `fs ${fine(i)} ${s}`,
      `-1cs ${coarse(i - 1)} ${s}`,
      `+1cs ${coarse(i + 1)} ${s}`,
      `-1cc ${coarse(i - 1)} ${coarse(i)}`,
      `c+1c ${coarse(i)} ${coarse(i + 1)}`,
      `l ${list(i)}`,
      `-1l ${list(i - 1)}`,
      `+1l ${list(i + 1)}`,
      `-1ll ${list(i - 1)} ${list(i)}`,
      `l+1l ${list(i)} ${list(i + 1)}`,
      `ls ${list(i)} ${s}`,
      `R ${rule(i)}`,
      `Ru ${rule(i)} ${rules[i]?.sure}`,
      `Rs ${rule(i)} ${s}`,
      `Rl ${rule(i)} ${list(i)}`,
      `Rc ${rule(i)} ${coarse(i)}`,
      `RRR ${rule(i - 1)} ${rule(i)} ${rule(i + 1)}`,
      `R-1 ${rule(i)} ${word(i - 1)}`,
      `R+1 ${rule(i)} ${word(i + 1)}`,
    ];
    for (const mark of lists[i] ?? []) features.push(`g ${mark}`);
    for (let k = 1; k <= 4 && k <= token.length; k++) features.push(`p ${token.slice(0, k)}`, `x ${w.slice(-k)}`);
    if (i === 0 || (i === 1 && !/\p{L}/u.test(tokens[0] ?? ""))) features.push(`1 ${s}`, `1l ${list(i)}`);
    for (const mark of memory.get(token) ?? []) features.push(`m ${mark}`);
    return features;
  });
}
