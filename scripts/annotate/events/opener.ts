import { type ClauseKind, conditional, conjunction, relative, reporting, strong, subordinator } from "./joints.ts";
import { auxiliaries, type Token, type Verb, verbAt } from "./verbs.ts";

export interface Opener {
  /** Index of the first token of the clause. */
  readonly from: number;
  readonly kind: ClauseKind | null;
}

const determiner = /^(?:the|an?|its|his|her|their|our|he|she|it|they|we|this|that|these|some|no|all|both|\d.*)$/;

/** Behind "told Reuters", "told a court": what was told begins after the hearer. */
function hearerEnd(tokens: readonly Token[], verb: number): number {
  if (!/^(?:told|tells)$/.test(tokens[verb]?.lower ?? "")) return verb + 1;
  for (let i = verb + 2; i < Math.min(tokens.length, verb + 8); i++)
    if (determiner.test(tokens[i]?.lower ?? "")) return i;
  return verb + 2;
}

/** "The council owns a yard": a verb of the present between a noun and an article. */
const isPresent = (tokens: readonly Token[], i: number): boolean =>
  i > 0 &&
  /^\p{Ll}{2,20}[^s]s$/u.test(tokens[i]?.text ?? "") &&
  /^(?:an?|the|its|his|her|their|no)$/.test(tokens[i + 1]?.lower ?? "") &&
  /\p{L}{3}$/u.test(tokens[i - 1]?.text ?? "") &&
  !/^(?:the|and|its|his|her|their|for|with|from|some|more|other|all|new|into|over|after)$/.test(
    tokens[i - 1]?.lower ?? "",
  );

/** Whether a verb with its tense stands before a token. */
const tells = (tokens: readonly Token[], before: number): boolean =>
  tokens.slice(0, before).some((_, i) => /^(?:finite|modal|plan)$/.test(verbAt(tokens, i)?.kind ?? ""));

/** "The policy, adopted in the 1980s, means …": a participle that tells a beginning, of the noun before it. */
const made =
  /^(?:adopted|appointed|born|built|created|designed|elected|established|formed|founded|introduced|launched|signed|written|published|opened)$/;

/** Where the clause of a verb opens, and how it hangs in the sentence; a kind of null is no event. */
export function openerOf(tokens: readonly Token[], verb: Verb): Opener {
  let i = verb.at - 1;
  // "The bank, which runs it, closed": what stands between commas belongs to the subject.
  if (tokens[i]?.text === ",") {
    if (verb.at === verb.last && made.test(verb.word)) return { from: verb.at, kind: "relative" };
    let from = i - 1;
    while (from >= 0 && tokens[from]?.text !== "," && !strong.test(tokens[from]?.text ?? "")) from--;
    if (tokens[from]?.text !== ",") return { from: verb.at, kind: null };
    i = from - 1;
  }
  let isJoined = false;
  for (; i >= 0; i--) {
    const token = tokens[i];
    if (!token) break;
    const { lower, text } = token;
    isJoined ||= conjunction.test(lower);
    if (strong.test(text)) return { from: i + 1, kind: "main" };
    if (text === "," && tells(tokens, i)) return { from: i + 1, kind: verb.at - i > 1 ? "main" : null };
    if (text === ",") continue;
    if (relative.test(lower)) {
      // "Workers who lash containers walked off": its own verb stands right behind "who".
      if (/^wh(?:o|ich)$/.test(lower) && verb.at - i > 3) continue;
      return { from: i, kind: "relative" };
    }
    if (lower === "that") {
      const before = tokens[i - 1]?.lower ?? "";
      if (reporting.test(before) || reporting.test(tokens[i - 2]?.lower ?? ""))
        return { from: i + 1, kind: "reported" };
      if (verb.at - i > 3) continue;
      return { from: i, kind: "relative" };
    }
    if (conditional.test(lower)) return { from: i, kind: null };
    if (subordinator.test(lower)) return { from: i + 1, kind: "subordinate" };
    const isBare = verb.at === verb.last && verb.kind === "finite" && !auxiliaries.has(verb.word);
    if (isBare && !isJoined && isPresent(tokens, i)) return { from: i, kind: null };
    const other = verbAt(tokens, i);
    if (other && other.kind !== "participle") {
      if (reporting.test(other.word)) return { from: hearerEnd(tokens, i), kind: "reported" };
      if (isJoined) {
        const outer = openerOf(tokens, other);
        return other.kind === "infinitive" ? { ...outer, kind: null } : outer;
      }
      // "Owns a mine closed in 2019": the participle belongs to the noun.
      if (verb.at === verb.last && verb.kind === "finite" && !auxiliaries.has(verb.word))
        return { from: i, kind: null };
      i = other.at;
    }
  }
  return { from: 0, kind: "main" };
}
