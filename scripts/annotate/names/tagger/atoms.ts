import { gazetteerMarks } from "./gazetteer-marks.ts";
import { hashOf } from "./hash.ts";
import { wordOf } from "./lexicon.ts";
import type { Memory } from "./memory.ts";
import type { RuleMark } from "./rule-marks.ts";

/** What is seen of every token, each as a number that stands for a value; and how a person would call it. */
const fields = {
  word: "word",
  exact: "word as printed",
  bareShape: "shape",
  /** With the style of the sentence. */
  shape: "shape",
  /** Words used alike, in 128 and in 1,000 groups; how frequent. */
  coarse: "wide group",
  fine: "narrow group",
  rank: "frequency",
  /** What newswire uses the word for: a title, a word for bodies, a verb of saying. */
  use: "use",
  /** The lists that it stands in, together. */
  listed: "lists",
  /** What the rules made of it, and how sure they were. */
  rule: "rule",
  sure: "how sure the rule",
  /** Of the capitalised stretch around it: where in it, its first and last word, and its neighbours. */
  runPlace: "place in its stretch",
  runFirst: "first word of its stretch",
  runLast: "last word of its stretch",
  runLastFine: "group of the last word of its stretch",
  runLastUse: "use of the last word of its stretch",
  runLists: "lists of its stretch",
  leftOfRun: "word to the left of its stretch",
  leftOfRunFine: "group of the word to the left of its stretch",
  leftOfRunUse: "use of the word to the left of its stretch",
  rightOfRun: "word to the right of its stretch",
  rightOfRunFine: "group of the word to the right of its stretch",
  rightOfRunUse: "use of the word to the right of its stretch",
} as const;

export type Field = keyof typeof fields;
const fieldNames = Object.keys(fields);
export const fieldCount = fieldNames.length;
export const fieldAt = (field: Field): number => fieldNames.indexOf(field);
export const labelOf = (field: Field): string => fields[field];

/** Tokens on either side that a feature may look at. */
export const reach = 2;

/** A sentence as numbers. */
export interface Atoms {
  /** `fieldCount` numbers a token, with `reach` rows for what stands before the first and behind the last. */
  readonly values: Int32Array;
  /** What a token may have several times or not at all, by token: lists, rules, marks from elsewhere in the article. */
  readonly lists: readonly (readonly number[])[];
  readonly proposals: readonly (readonly number[])[];
  readonly memory: readonly (readonly number[])[];
  readonly affixes: readonly (readonly number[])[];
  /** Whether a token may be part of a name; nothing is asked about the others. */
  readonly live: readonly boolean[];
}

/** Capitals throughout (a headline), Title Case, where a capital says little, or plain. */
export function styleOf(tokens: readonly string[]): "S" | "T" | "" {
  const words = tokens.filter((word) => /\p{L}{2}/u.test(word));
  if (words.length > 2 && words.filter((word) => word === word.toUpperCase()).length > 0.8 * words.length) return "S";
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
  return long.length > 3 && long.every((word) => /^\p{Lu}/u.test(word)) ? "T" : "";
}

const isNumber = /^\p{N}/u;
/** Small words that may stand between the parts of a name. */
const mostBetween = 3;

/** Tokens that open like a name, numbers behind them, and what stands between two of them. */
function liveTokens(tokens: readonly string[], rules: readonly RuleMark[], capital: readonly boolean[]): boolean[] {
  const live = tokens.map(
    (_, i) => capital[i] === true || rules[i]?.tag !== "O" || (rules[i]?.finders.length ?? 0) > 0,
  );
  let last = Number.NEGATIVE_INFINITY;
  live.forEach((is, i) => {
    if (!is && !(isNumber.test(tokens[i] ?? "") && last === i - 1)) return;
    if (i - last - 1 <= mostBetween) for (let j = last + 1; j < i; j++) live[j] = true;
    live[i] = true;
    last = i;
  });
  return live;
}

/** The atoms of a sentence. */
export function atomsOf(tokens: readonly string[], memory: Memory, rules: readonly RuleMark[]): Atoms {
  const count = tokens.length;
  const style = styleOf(tokens);
  const styleHash = style === "" ? 0 : hashOf(style);
  const marks = gazetteerMarks(tokens, style === "S");
  const lists = marks.map((all) => all.map(hashOf));
  const words = tokens.map(wordOf);
  const capital = words.map((word) => word.capital);
  const values = new Int32Array((count + 2 * reach) * fieldCount);
  for (let i = 0; i < reach; i++) {
    values.fill(before, i * fieldCount, (i + 1) * fieldCount);
    values.fill(behind, (count + reach + i) * fieldCount, (count + reach + i + 1) * fieldCount);
  }
  let runStart = 0;
  let runEnd = 0;
  for (let i = 0; i < count; i++) {
    const word = words[i];
    const rule = rules[i];
    if (!word || !rule) continue;
    let at = (i + reach) * fieldCount;
    values[at++] = word.word;
    values[at++] = word.exact;
    values[at++] = word.shape;
    values[at++] = word.shape ^ styleHash;
    values[at++] = word.coarse;
    values[at++] = word.fine;
    values[at++] = word.rank;
    values[at++] = word.use;
    values[at++] = hashOf((marks[i] ?? []).join("&"));
    values[at++] = hashOf(rule.tag);
    values[at++] = rule.sure;
    if (!word.capital) continue;
    if (i >= runEnd) {
      runStart = i;
      runEnd = i + 1;
      while (capital[runEnd]) runEnd++;
    }
    const [first, last] = [words[runStart], words[runEnd - 1]];
    const [left, right] = [words[runStart - 1], words[runEnd]];
    const length = runEnd - runStart;
    values[at++] = 1 + Math.min(i - runStart, 3) * 5 + Math.min(runEnd - 1 - i, 3) + 20 * Math.min(length, 5);
    values[at++] = first?.word ?? 0;
    values[at++] = last?.word ?? 0;
    values[at++] = last?.fine ?? 0;
    values[at++] = last?.use ?? 0;
    values[at++] = hashOf(`${(marks[runStart] ?? []).join("&")}|${(marks[runEnd - 1] ?? []).join("&")}`);
    values[at++] = left?.word ?? before;
    values[at++] = left?.fine ?? before;
    values[at++] = left?.use ?? before;
    values[at++] = right?.word ?? behind;
    values[at++] = right?.fine ?? behind;
    values[at++] = right?.use ?? behind;
  }
  return {
    values,
    lists,
    proposals: rules.map((rule) => rule.finders),
    memory: tokens.map((text) => memory.get(text) ?? []),
    affixes: words.map((word) => word.affixes),
    live: liveTokens(tokens, rules, capital),
  };
}

/** What stands before the first and behind the last token. */
const before = hashOf("^");
const behind = hashOf("$");
