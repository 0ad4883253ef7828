import type { Event, Span } from "../../model.ts";
import { auxiliaries, isBe, outlook, saying, type Token, tokensOf, type Verb, verbAt } from "./verbs.ts";

/**
 * How the clause of a date stands in its sentence. `reported`: what somebody is said to have said. `saying`: the date is
 * that of the saying. `relative`: it tells of a name or noun before it. `subordinate`: behind "after", "when", "because".
 */
export type ClauseKind = Event["clause"];

/** Offsets of the sentence. */
export interface Clause extends Span {
  readonly kind: ClauseKind;
  /** Its verb speaks of what is to come. */
  readonly isAhead: boolean;
  /** Its verb tells what is past. */
  readonly isPast: boolean;
  /** The verb by which the date is called off, moved or brought forward. */
  readonly word: string;
}

const strong = /^(?:[;:()–—“”"]|--)$/;
const relative = /^(?:who|which|whose|whom|where)$/;
const subordinator = /^(?:after|when|because|while|as|although|though|since|once)$/;
const conditional = /^(?:if|unless|whether|before|until|till)$/;
const conjunction = /^(?:and|but|or|then|yet)$/;
/** Between the head of a clause and a date that opens it. */
const leading =
  /^(?:on|in|at|by|late|early|mid|back|during|over|since|until|from|around|about|only|just|the|and|but|then|again|earlier|later|meanwhile|,)$/;
const eventBefore = /^(?:before|until|till|since|following|ahead|than|after|despite|amid|for|against|from|between)$/;
/** With "that" behind them they report. */
const reporting =
  /^(?:said|says|say|told|announced|added|reported|warned|confirmed|stated|noted|claimed|argued|insisted|acknowledged|believe[sd]?|estimated?s?|found|finds|shows?|showed|ruled|heard|learned|thought|revealed|admitted|alleged?s?|suspected?s?|wrote|knew|recalled|explained|denied|predicted|concluded|promised|promises|pledged|vowed|hoped|hopes|feared|fears|expects|reporters|statement|court)$/;
const duty = /^(?:due|expected|scheduled|planned|slated|likely|set)$/;

const isOpener = ({ lower }: Token): boolean =>
  relative.test(lower) || subordinator.test(lower) || conditional.test(lower) || lower === "that";

interface Opener {
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
function openerOf(tokens: readonly Token[], verb: Verb): Opener {
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

/** The end of a clause: the first mark or joint behind its verb and date. */
function endOf(tokens: readonly Token[], from: number, length: number, kind: ClauseKind): number {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token) break;
    if (strong.test(token.text)) return token.start;
    if (token.text === "," && (kind === "relative" || kind === "subordinate")) return token.start;
    if (token.text === "," && next && (isOpener(next) || conjunction.test(next.lower) || /ing$/.test(next.lower)))
      return token.start;
    if (relative.test(token.lower)) return token.start;
  }
  return length;
}

/** "Before dawn", "shortly after noon", "as early as": an hour, no clause. */
const isHour = (tokens: readonly Token[], i: number): boolean =>
  (/^(?:before|after|until|since)$/.test(tokens[i]?.lower ?? "") &&
    /^(?:dawn|noon|midnight|sunrise|sunset|dusk|nightfall|daybreak|dark|midday)$/.test(tokens[i + 1]?.lower ?? "")) ||
  (tokens[i]?.lower === "as" &&
    (/^(?:early|soon|late|far)$/.test(tokens[i + 1]?.lower ?? "") ||
      /^(?:early|soon|late|far)$/.test(tokens[i - 1]?.lower ?? "")));

interface Governor {
  readonly verb: Verb;
  /** The date stands before the verb. */
  readonly isFronted: boolean;
  readonly intends: boolean;
  /** The date is a limit, or that of a clause behind "before": only of what is to come can it be the day. */
  readonly isLimit: boolean;
}

/** The verb to which a date belongs. */
function governorOf(tokens: readonly Token[], first: number, last: number): Governor | null {
  let intends = false;
  let isLimit = false;
  let commas = 0;
  let i = first - 1;
  for (; i >= 0; i--) {
    const token = tokens[i];
    if (!token) return null;
    if (token.text === ",") {
      if (++commas > 3) return null;
      continue;
    }
    if (strong.test(token.text) || relative.test(token.lower) || token.lower === "that") break;
    if (isHour(tokens, i)) continue;
    if (/^(?:before|until|till)$/.test(token.lower)) {
      isLimit = true;
      continue;
    }
    if (subordinator.test(token.lower) || conditional.test(token.lower)) {
      if (tokens.slice(i + 1, first).every(({ lower }) => leading.test(lower))) break;
      return null;
    }
    if (
      i + 1 < first &&
      conjunction.test(token.lower) &&
      tokens.slice(i + 1, first).every(({ lower }) => leading.test(lower))
    ) {
      const ahead = rightOf(tokens, last);
      if (ahead) return { verb: ahead, isFronted: true, intends: false, isLimit };
    }
    const verb = verbAt(tokens, i);
    if (!verb) continue;
    if (verb.kind === "participle") {
      // "Began lifting the cable on Monday": the verb before it carries the tense.
      if (/^(?:starting|beginning)$/.test(verb.word) || aspect.test(tokens[i - 1]?.lower ?? "")) continue;
      return null;
    }
    if (verb.kind === "infinitive") {
      const lead = tokens[verb.at - 2]?.lower ?? "";
      if (outlook.has(lead)) {
        const plan = tokens[verb.at - 2];
        if (plan && !verbAt(tokens, verb.at - 2))
          return {
            verb: { at: verb.at - 2, last: verb.last, kind: "finite", word: lead },
            isFronted: false,
            intends: true,
            isLimit,
          };
        intends = true;
      }
      i = verb.at - 1;
      continue;
    }
    return { verb, isFronted: false, intends, isLimit };
  }
  // Nothing but a noun before it: "Talks on Monday ended". Behind "the vote before" it is another's day.
  if (tokens.slice(i + 1, first).some(({ lower }) => eventBefore.test(lower))) return null;
  const verb = rightOf(tokens, last);
  return verb && { verb, isFronted: true, intends: false, isLimit };
}

/** The first verb behind a date, clauses between commas left out. */
function rightOf(tokens: readonly Token[], last: number): Verb | null {
  for (let i = last + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || strong.test(token.text)) return null;
    if (i === last + 1 && token.text === ",") continue;
    if (isOpener(token)) {
      while (i < tokens.length && tokens[i]?.text !== ",") i++;
      continue;
    }
    const found = verbAt(tokens, i);
    if (!found || found.kind === "infinitive" || found.kind === "participle") continue;
    // An auxiliary is named by what follows it.
    return found;
  }
  return null;
}

/** "Did not vote", "will not seek": nothing happens. */
const isNegated = (tokens: readonly Token[], { at, last }: Verb): boolean =>
  tokens.slice(at, last + 2).some(({ lower }) => /^(?:not|never|cannot|.{2,6}n['’]t)$/.test(lower));

const aspect =
  /^(?:began|begun|started|stopped|resumed|continued|kept|finished|completed|considered|suggested|begin|start|stop|resume|continue|finish|complete)$/;

/** Where the words begin that lead up to a date at the head of its clause; null where its subject stands before it. */
function headOf(tokens: readonly Token[], first: number, last: number): number | null {
  let i = first;
  while (
    i > 0 &&
    leading.test(tokens[i - 1]?.lower ?? "") &&
    !/^(?:,|and|but|or|then)$/.test(tokens[i - 1]?.lower ?? "")
  )
    i--;
  const before = tokens[i - 1];
  const isInserted = before?.text === "," && tokens[last + 1]?.text === ",";
  const opens =
    !before || strong.test(before.text) || before.text === "," || isOpener(before) || conjunction.test(before.lower);
  return opens && !isInserted ? i : null;
}

/** Where the part between marks begins in which a token stands. */
function partStart(tokens: readonly Token[], first: number): number {
  let i = first;
  while (i > 0) {
    const before = tokens[i - 1];
    if (!before || before.text === "," || strong.test(before.text) || isOpener(before)) break;
    i--;
  }
  return tokens[i]?.start ?? 0;
}

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
  const isPresent = /^(?:is|are|has|have|['’]s)$/.test(tokens[verb.at]?.lower ?? "");
  if ((isLimit && !isAhead && !isPresent) || isNegated(tokens, verb)) return null;
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
    isAhead: isAhead || (isPresent && (isBe(verb.word) || isLimit)),
    isPast: !isAhead && verb.kind === "finite",
    word: verb.word,
  };
}
