import type { Span } from "../../../model.ts";
import type { Cue } from "../cue.ts";
import { determiners } from "../nouns.ts";
import type { Token } from "../tokens.ts";
import { bareClause, infinitive, nounObject, withPreposition } from "./verbs.ts";

const day = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const time =
  /^(?:today|yesterday|tomorrow|tonight|late|early|earlier|later|last|this|next|again|also|then|now|here|there|morning|afternoon|evening|night|week|month|year|jan|feb|mar|apr|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)\.?$/;
const relativeDay = /^(?:before|earlier|after|later|ago)$/;
const medium =
  /^(?:in|on|at|by|during|through|via|from|to|after|before|outside|over|when|for|under|with|until|since|over|till)$/;
const aux =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|must|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|hadn['’]t|won['’]t|wouldn['’]t|can['’]t|cannot|couldn['’]t|didn['’]t|doesn['’]t|don['’]t)$/;
/** "Said nothing", "said goodbye", "said so": no words are handed on. */
const empty =
  /^(?:which|whose|nothing|little|goodbye|hello|so|no|yes|much|farewell|anything|something|more|less|sorry|prayers?|what|how|why|whether|if|who|when|where)$/;

/** "Said in a ruling of six pages that": a phrase may stand between these and "that". */
const strong = new Set(
  "say add announce state claim insist argue warn write report note explain declare estimate confirm allege testify".split(
    " ",
  ),
);

/** Words between a verb and its "that", at most. */
const reachOfThat = 12;
/** Words in which a clause shows its verb. */
const reachOfVerb = 16;

/** Index behind "on Tuesday", "late Monday", "again": what tells when. */
function afterTime(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length) {
    const { lower = "" } = tokens[at] ?? {};
    const next = tokens[at + 1]?.lower ?? "";
    if (day.test(lower) || /ly$/.test(lower)) at++;
    else if (/^(?:on|in|late|early|last|this)$/.test(lower) && (day.test(next) || time.test(next))) at += 2;
    else if (
      /^(?:the|an?)$/.test(lower) &&
      /^(?:day|week|month|year)$/.test(next) &&
      relativeDay.test(tokens[at + 2]?.lower ?? "")
    )
      at += 3;
    else if (/^(?:yesterday|today|again|also)$/.test(lower) || (at > from && /^\d{1,4}$/.test(lower))) at++;
    else break;
  }
  return at;
}

/** Index behind "in a statement", "at a news conference", "by telephone", where a clause follows at once. */
function afterMedium(tokens: readonly Token[], from: number): number {
  const [preposition, ...rest] = tokens.slice(from, from + 9);
  if (!preposition || !/^(?:in|at|on|by|via|during)$/.test(preposition.lower)) return from;
  const noun = rest.findIndex(({ lower }) =>
    /^(?:statement|interview|conference|briefing|report|letter|telephone|phone|speech|email|e-mail|message|post|address|media|television|radio|hearing|court|release|filing|note)$/.test(
      lower,
    ),
  );
  if (noun < 0 || rest.slice(0, noun).some(({ kind }) => kind === "mark" || kind === "quote")) return from;
  const then = rest[noun + 1]?.lower === "release" ? noun + 1 : noun;
  return afterTime(tokens, from + 1 + then + 1);
}

/** Where the words end that began at `from`: with the sentence, its stop left out. */
function lastBefore(tokens: readonly Token[], from: number, until: number): number {
  let last = until - 1;
  while (last > from && tokens[last]?.kind === "mark" && /^[.,;:!?…–—-]$/.test(tokens[last]?.text ?? "")) last--;
  return last;
}

/** Tokens `from` up to `until` as offsets; null when they are none, or nothing but a quotation. */
export function contentOf(tokens: readonly Token[], from: number, until: number): Span | null {
  const last = lastBefore(tokens, from, until);
  const first = tokens[from];
  const end = tokens[last]?.end;
  if (!first || end === undefined || last < from) return null;
  const own = tokens
    .slice(from, last + 1)
    .filter(
      ({ kind, lower }) =>
        kind === "name" || (kind === "word" && !/^(?:it|this|that|them|him|her|so|both)$/.test(lower)),
    ).length;
  return own >= 1 ? { start: first.start, end } : null;
}

/** A verb that could be nothing else. */
export const hasPlainVerb = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind, lower }) => kind === "word" && (aux.test(lower) || irregularPast.test(lower)));

export const hasVerb = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ kind, lower, text }) =>
      kind === "word" && (aux.test(lower) || irregularPast.test(lower) || /^\p{Ll}{3,}(?:ed|es|s)$/u.test(text)),
  );

const startsClause = (tokens: readonly Token[], from: number, until: number): boolean => {
  const first = tokens[from];
  if (!first || first.kind === "mark" || first.kind === "quote") return false;
  if (first.kind === "word" && (medium.test(first.lower) || empty.test(first.lower))) return false;
  const upTo = first.lower === "up" && tokens[from + 1]?.lower === "to";
  const about = first.lower === "about" && /^\p{N}/u.test(tokens[from + 1]?.text ?? "");
  if (
    !upTo &&
    !about &&
    first.kind === "word" &&
    /^(?:of|about|against|as|and|or|but|not|up|out|off|back|down)$/.test(first.lower)
  )
    return false;
  const stop = Math.min(until, from + reachOfVerb);
  for (let i = from + 1; i < stop; i++) {
    const { lower = "", kind, text = "" } = tokens[i] ?? {};
    if (kind === "quote" || text === ";") return i > from + 1;
    if (kind === "word" && (aux.test(lower) || /^\p{Ll}{3,}(?:ed|es|s)$/u.test(text))) return true;
    if (kind === "word" && irregularPast.test(lower)) return true;
  }
  return false;
};
const irregularPast =
  /^(?:came|went|made|took|gave|got|fell|rose|grew|lost|won|left|kept|held|led|met|began|broke|brought|built|bought|chose|cut|drew|drove|ate|felt|found|flew|knew|laid|lent|let|paid|put|ran|sat|saw|sent|set|shot|shut|sold|spent|spoke|stood|stole|struck|swore|taught|thought|threw|told|understood|wore|wrote|said|hit|hurt|cost|spread|need|want|remain)$/;

export const audience =
  /^(?:briefing|conference|court|hearing|meeting|rally|broadcaster|newspaper|audience|committee|parliament|crowd|radio|council|tribunal|inquiry|congress|summit|forum)$/;

/** What somebody says behind a verb of saying; null where it hands on no words. */
export function complementOf(tokens: readonly Token[], cue: Cue, until: number): Span | null {
  const { at, lemma } = cue;
  // "Told AFP that", "said in a statement on Monday that".
  for (let i = at + 1; i < Math.min(until, at + 1 + reachOfThat); i++) {
    const token = tokens[i];
    if (!token || token.kind === "quote") break;
    if (token.lower === "that") {
      const [first] = tokens.slice(at + 1, i);
      const hears = cue.kind === "tell" || /^(?:warn|remind|promise|write|tell)$/.test(lemma);
      const between = tokens.slice(at + 1, i);
      const said =
        strong.has(lemma) &&
        medium.test(first?.lower ?? "") &&
        !between.some((word, k) => aux.test(word.lower) || (word.lower === "to" && k > 0) || word.text === ",");
      const fits =
        i === at + 1 || (hears && !between.some(({ text }) => text === ",")) || afterTime(tokens, at + 1) >= i || said;
      if (fits) return contentOf(tokens, i + 1, until);
      break;
    }
    if (token.kind === "mark" && token.text !== ",") break;
  }
  let from = afterTime(tokens, at + 1);
  from = afterMedium(tokens, from);
  from = afterTime(tokens, from);
  const first = tokens[from];
  if (!first || from >= until) return null;
  if (first.lower === "to" && infinitive.has(lemma)) return contentOf(tokens, from, until);
  if (withPreposition.get(lemma)?.test(first.lower)) return contentOf(tokens, from, until);
  if (cue.kind === "tell" || lemma === "warn") {
    // "Told reporters the pier had fallen": the hearer is one name or noun.
    if (cue.kind === "tell" && !/^(?:tell|inform|remind|assure|reassure|notify)$/.test(lemma)) return null;
    const hearer =
      first.kind === "name" ||
      /^(?:reporters|journalists|lawmakers|him|her|them|us|parliament|investigators|police|supporters|readers|residents|deputies|shareholders)$/.test(
        first.lower,
      );
    if (hearer && cue.kind === "tell") {
      const behind = afterMedium(tokens, afterTime(tokens, from + 1));
      return startsClause(tokens, behind, until) ? contentOf(tokens, behind, until) : null;
    }
    // "Told a press conference the machines would come".
    const noun = tokens.slice(from, from + 5).findIndex(({ lower }) => audience.test(lower));
    if (cue.kind === "tell" && noun > 0 && determiners.has(first.lower)) {
      const behind = afterTime(tokens, from + noun + 1);
      return startsClause(tokens, behind, until) ? contentOf(tokens, behind, until) : null;
    }
    if (cue.kind === "tell") return null;
  }
  if (bareClause.has(lemma) && startsClause(tokens, from, until)) return contentOf(tokens, from, until);
  const noun =
    first.kind === "name" ||
    determiners.has(first.lower) ||
    /^\p{L}/u.test(first.text) ||
    /^[$€£\p{N}]/u.test(first.text);
  if (
    nounObject.has(lemma) &&
    noun &&
    first.kind !== "quote" &&
    !medium.test(first.lower) &&
    !empty.test(first.lower) &&
    !/^(?:of|about|against|and|or|but|as|himself|herself|itself|themselves)$/.test(first.lower)
  )
    return contentOf(tokens, from, until);
  return null;
}
