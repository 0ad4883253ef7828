import { wordClass } from "./clusters.ts";
import { gazetteerMarks } from "./gazetteer-marks.ts";
import { hashOf } from "./hash.ts";
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

/** Capitals throughout (a headline), Title Case, where a capital says little, or plain. */
export function styleOf(tokens: readonly string[]): "S" | "T" | "" {
  const words = tokens.filter((word) => /\p{L}{2}/u.test(word));
  if (words.length > 2 && words.filter((word) => word === word.toUpperCase()).length > 0.8 * words.length) return "S";
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
  return long.length > 3 && long.every((word) => /^\p{Lu}/u.test(word)) ? "T" : "";
}

/** What is seen of one token, each as a number that stands for a value. */
export interface Atoms {
  readonly text: string;
  readonly lower: string;
  /** The token, and in lower case. */
  readonly exact: number;
  readonly word: number;
  /** Its shape, and with the style of the sentence. */
  readonly bareShape: number;
  readonly shape: number;
  /** Words used alike, in 128 and in 1,000 groups; how frequent, by powers of two. */
  readonly coarse: number;
  readonly fine: number;
  readonly rank: number;
  /** The lists that it stands in: one by one, and together. */
  readonly lists: readonly number[];
  readonly listed: number;
  /** What the rules made of it, and how sure they were. */
  readonly rule: number;
  readonly sure: number;
  /** What the rest of the article says of it. */
  readonly memory: readonly number[];
}

const edge = (name: string): Atoms => {
  const value = hashOf(name);
  return {
    text: "",
    lower: "",
    exact: value,
    word: value,
    bareShape: value,
    shape: value,
    coarse: value,
    fine: value,
    rank: value,
    lists: [],
    listed: value,
    rule: value,
    sure: value,
    memory: [],
  };
};

/** What stands before the first and behind the last token. */
export const before = edge("^");
export const behind = edge("$");

const unknownClass = -1;

/** The atoms of each token of a sentence. */
export function atomsOf(tokens: readonly string[], memory: Memory, rules: readonly RuleMark[]): readonly Atoms[] {
  const style = styleOf(tokens);
  const marks = gazetteerMarks(tokens, style === "S");
  return tokens.map((text, i) => {
    const lower = text.toLowerCase();
    const known = wordClass(lower);
    const shape = shapeOf(text);
    const lists = marks[i] ?? [];
    const rule = rules[i];
    return {
      text,
      lower,
      exact: hashOf(text),
      word: hashOf(lower),
      bareShape: hashOf(shape),
      shape: hashOf(shape + style),
      coarse: known?.coarse ?? unknownClass,
      fine: known?.fine ?? unknownClass,
      rank: known ? 31 - Math.clz32(known.rank + 1) : unknownClass,
      lists: lists.map(hashOf),
      listed: hashOf(lists.join("&")),
      rule: hashOf(rule?.tag ?? ""),
      sure: rule?.sure ?? 0,
      memory: memory.get(text) ?? [],
    };
  });
}
