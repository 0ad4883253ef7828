import { isPastVerb } from "../dates/tense.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A word or mark of a sentence; offsets are those of the sentence. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

/** Words, and the marks that may part clauses. */
export const tokensOf = (sentence: string): readonly Token[] =>
  [
    ...sentence.matchAll(
      /(?:\p{Lu}\.){2,8}|\d[\d.,:]{0,20}\d|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&-]{0,60}|--|[,;:()–—“”"]/gu,
    ),
  ].map(({ 0: text, index }) => ({ start: index, end: index + text.length, text, lower: text.toLowerCase() }));

const modals = words("will would shall may might can could should must won't wouldn't couldn't cannot");
const be = words("is are was were be been being isn't aren't wasn't weren't");
const have = words("has have had hasn't haven't hadn't");
export const auxiliaries: ReadonlySet<string> = new Set([...modals, ...be, ...have, "do", "does", "did", "didn't"]);
export const isBe = (word: string): boolean => be.has(word);
/** Past forms that are also the base. */
const invariant = words("set cut hit put shut quit split spread burst cast beat became overcame");
/** Present tense by which a plan is told: "the recruits graduate on Saturday", "the trial opens on 3 May". */
const plans =
  words(`begin begins start starts open opens end ends close closes fall falls expire expires take takes run runs meet
  meets vote votes graduate graduates return returns resume resumes continue continues depart departs leave leaves arrive arrives go goes
  play plays face faces visit visits host hosts travel travels`);
/** With "to" behind it: what is meant to come. */
export const outlook =
  words(`due expected set scheduled planned plans plan hope hopes hoped intends intend intended aims aim aimed
  agreed agrees agree promised promises vowed vows pledged pledges wants want decided poised slated about is are was were be
  invited asked ordered told urged going ready bound committed until sworn`);
/** The verb whose date is the day of the saying. "Announced", "ruled" and "voted" are deeds. */
export const saying =
  words(`said says say told tells added adds warned warns stated states noted notes wrote writes explained explains
  insisted insists argued argues acknowledged acknowledges claimed claims estimated estimates reported reports confirmed confirms`);
/** Nouns that look like participles. */
const nouns =
  words(`meeting meetings hearing building morning evening briefing spring king ruling shooting bombing opening closing wedding
  feeling ceiling nothing something anything everything string ring wing thing during according including following pending morning
  training housing funding voting spending drilling mining fishing hundred need speed feed seed breed bed red embed indeed`);

type VerbKind = "finite" | "modal" | "plan" | "participle" | "infinitive";

export interface Verb {
  /** Index of the token that carries the tense: the auxiliary, where there is one. */
  readonly at: number;
  /** Index of the last word of the group. */
  readonly last: number;
  readonly kind: VerbKind;
  readonly word: string;
}

const adverb =
  /^(?:not|never|also|then|now|still|already|just|only|first|later|soon|finally|once|long|since|both|all|again|\p{Ll}{2,14}ly)$/u;

/** The auxiliary that goes with a word, at most three adverbs before it; -1 where there is none. */
function auxiliaryBefore(tokens: readonly Token[], i: number): number {
  let at = i - 1;
  for (let skipped = 0; at >= 0 && skipped < 3 && adverb.test(tokens[at]?.lower ?? ""); skipped++) at--;
  return auxiliaries.has(tokens[at]?.text ?? "") ? at : -1;
}

/** The first of a chain of auxiliaries: "will have been". */
function firstAuxiliary(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let before = auxiliaryBefore(tokens, at); before >= 0; before = auxiliaryBefore(tokens, at)) at = before;
  return at;
}

/** "The recruits graduate", "the trial opens": not "a rare visit", "his returns". */
const isSubjectOf = (before: string, verb: string): boolean =>
  /^(?:who|which|that|they|we)$/.test(before) ||
  (/s$/.test(verb)
    ? /^\p{Lu}|\p{Ll}{2}[^s]$/u.test(before) && !notSubject.test(before)
    : /\p{Ll}{2}s$/u.test(before) && !notSubject.test(before));
const notSubject =
  /^(?:the|its|his|her|their|our|and|for|with|from|this|that|some|more|most|other|two|three|first|new|all|any|but|into|over)$/;

/** The verb that a token is or closes; null for what is none, or one by its ending alone. */
export function verbAt(tokens: readonly Token[], i: number): Verb | null {
  const token = tokens[i];
  if (!token || nouns.has(token.lower) || token.text.includes("-")) return null;
  const before = tokens[i - 1]?.lower ?? "";
  const word = token.lower;
  if (auxiliaries.has(token.text)) {
    const at = firstAuxiliary(tokens, i);
    const first = tokens[at]?.lower ?? "";
    if (tokens[at - 1]?.lower === "to") return { at, last: i, kind: "infinitive", word };
    if (word === "being" || word === "been" || word === "be") return at === i ? null : group(tokens, at, i, word);
    return { at, last: i, kind: modals.has(first) ? "modal" : "finite", word };
  }
  if (token.text !== word) return null;
  const auxiliary = auxiliaryBefore(tokens, i);
  if (auxiliary >= 0 && (/(?:ed|ing|en|n|t|d|e|g|k|m|w)$/.test(word) || modals.has(tokens[auxiliary]?.lower ?? ""))) {
    const looksVerbal =
      isPastVerb(word) ||
      invariant.has(word) ||
      /(?:ing|en|wn)$/.test(word) ||
      modals.has(tokens[auxiliary]?.lower ?? "");
    if (looksVerbal) return group(tokens, firstAuxiliary(tokens, auxiliary), i, word);
  }
  if (before === "to" && /^\p{Ll}{2,}$/u.test(word)) return { at: i, last: i, kind: "infinitive", word };
  if (/[aeiouy].{0,20}ing$/.test(word) && !/^(?:an?|the|its|his|her|their|our|this|of|no|new)$/.test(before))
    return { at: i, last: i, kind: "participle", word };
  if (
    (isPastVerb(word) || invariant.has(word)) &&
    !/^(?:an?|the|its|his|her|their|of|by|with|in|at|from|for|some|more|no|newly|recently|most|as|than)$/.test(before)
  )
    return { at: i, last: i, kind: before === "" ? "participle" : "finite", word };
  if (plans.has(word) && isSubjectOf(tokens[i - 1]?.text ?? "", word)) return { at: i, last: i, kind: "plan", word };
  // "Parliament, which reconvenes on Tuesday".
  if (/^(?:who|which)$/.test(before) && /.{3}s$/.test(word)) return { at: i, last: i, kind: "plan", word };
  return null;
}

function group(tokens: readonly Token[], at: number, last: number, word: string): Verb {
  if (tokens[at - 1]?.lower === "to") return { at, last, kind: "infinitive", word };
  return { at, last, kind: modals.has(tokens[at]?.lower ?? "") ? "modal" : "finite", word };
}
