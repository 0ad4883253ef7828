import type { Span } from "../../model.ts";
import { endOf, headOf, partStart } from "./extent.ts";
import { governorOf } from "./governor.ts";
import { type ClauseKind, conjunction, duty, isOpener, reporting, strong } from "./joints.ts";
import { openerOf } from "./opener.ts";
import { auxiliaries, isBe, saying, type Token, tokensOf, type Verb, verbAt } from "./verbs.ts";

/** Offsets of the sentence. */
export interface Clause extends Span {
  readonly kind: ClauseKind;
  /** Its verb speaks of what is to come. */
  readonly isAhead: boolean;
  /** It tells what is: of a day to come ("is on 4 May") as well as of a week that has begun. */
  readonly isNow: boolean;
  /** Its verb tells what is past. */
  readonly isPast: boolean;
  /** The verb by which the date is called off, moved or brought forward. */
  readonly word: string;
}

/** "The men killed on Monday were brothers": a finite verb follows, with nothing that would join it. */
function isReduced(tokens: readonly Token[], verb: Verb, from: number): boolean {
  if (verb.at !== verb.last || auxiliaries.has(verb.word) || reporting.test(verb.word)) return false;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.text === "," || strong.test(token.text) || isOpener(token) || conjunction.test(token.lower))
      return false;
    const other = verbAt(tokens, i);
    // An adjective ("imported syrup") looks like a verb; one with an auxiliary, or right behind the date, is one.
    if (other && (other.kind === "modal" || (other.kind === "finite" && (other.at !== other.last || i === from))))
      return !/^(?:it|he|she|they|there)$/.test(tokens[other.at - 1]?.lower ?? "");
  }
  return false;
}

/** "Did not vote", "will not seek": nothing happens. */
const isNegated = (tokens: readonly Token[], { at, last }: Verb): boolean =>
  tokens.slice(at, last + 2).some(({ lower }) => /^(?:not|never|cannot|.{2,6}n['’]t)$/.test(lower));

/** Words between a verb of saying and the day of it. */
const nearSaying = 9;

/**
 * The clause of a sentence to which a date belongs, by its verb; null where it belongs to none: to a noun, a participle
 * or a condition.
 *
 * @param sentence with what stands between quotation marks blanked out
 * @param date offsets of the sentence
 */
export function clauseOf(sentence: string, date: Span): Clause | null {
  const tokens = tokensOf(sentence);
  const first = tokens.findIndex(({ end }) => end > date.start);
  const last = tokens.findLastIndex(({ start }) => start < date.end);
  if (first < 0 || last < first) return null;
  const governor = governorOf(tokens, first, last);
  if (!governor) return null;
  const { verb, isFronted, intends, isLimit } = governor;
  const opener = openerOf(tokens, verb);
  if (!opener.kind) return null;
  if (!isFronted && isReduced(tokens, verb, last + 1)) return null;
  const isSaying = saying.has(verb.word) && (isFronted || first - verb.last <= nearSaying);
  const next = tokens[verb.last + 1]?.lower ?? "";
  const isDue = (isBe(verb.word) && duty.test(next)) || duty.test(verb.word);
  const isAhead = verb.kind === "modal" || verb.kind === "plan" || intends || isDue;
  const isNow = /^(?:is|are|has|have|['’]s)$/.test(tokens[verb.at]?.lower ?? "");
  if ((isLimit && !isAhead && !isNow) || isNegated(tokens, verb)) return null;
  const from = tokens[opener.from];
  if (isAhead && from?.lower === "no") return null;
  const head = isFronted ? headOf(tokens, first, last) : null;
  const start = Math.min(
    date.start,
    (head === null ? from : tokens[head])?.start ?? 0,
    isFronted && head === null ? partStart(tokens, first) : date.start,
  );
  return {
    start,
    end: endOf(tokens, Math.max(last, verb.last) + 1, sentence.length, opener.kind),
    kind: isSaying ? "saying" : opener.kind,
    isAhead: isAhead || (isNow && isLimit),
    isNow: isNow && isBe(verb.word),
    isPast: !isAhead && verb.kind === "finite",
    word: verb.word,
  };
}
