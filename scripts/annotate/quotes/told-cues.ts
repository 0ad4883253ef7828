import { owner, possessive } from "./clause-subject.ts";
import { type Cue, wordsOfMouth } from "./cue.ts";
import { determiners } from "./nouns.ts";
import { phraseBefore } from "./phrases.ts";
import { nameSubject } from "./subject.ts";
import { subjectAfter } from "./subject-after.ts";
import { isPossessive } from "./token-kinds.ts";
import type { Token } from "./tokens.ts";

/** A rule for a place that says whose words stand beside it without a verb of saying. */
type ToldRule = (tokens: readonly Token[], i: number) => Cue | null;

/** "According to X". */
const accordingTo: ToldRule = (tokens, i) => {
  const token = tokens[i];
  if (token?.lower !== "according" || tokens[i + 1]?.lower !== "to") return null;
  const subject = subjectAfter(tokens, i + 1);
  const end = subject?.end ?? token.end;
  return { at: i, lemma: "according", kind: "according", side: "right", subject, start: token.start, end };
};

/** "In the words of X". */
const inTheWordsOf: ToldRule = (tokens, i) => {
  const token = tokens[i];
  if (token?.lower !== "words" || tokens[i + 1]?.lower !== "of" || tokens[i - 2]?.lower !== "in") return null;
  const subject = subjectAfter(tokens, i + 1);
  const end = subject?.end ?? token.end;
  return { at: i - 2, lemma: "according", kind: "according", side: "right", subject, start: token.start, end };
};

/** "By his own account", "in her words", "in Okello's view": whoever the sentence is about, or whose it is. */
function ownWords(tokens: readonly Token[], i: number): Cue | null {
  const token = tokens[i];
  if (!token || !/^(?:account|admission|reckoning|estimate|description|words|view|opinion|telling)$/.test(token.lower))
    return null;
  const own = tokens[i - 1]?.lower === "own" ? 1 : 0;
  const at = i - 1 - own;
  const named = /^['’]s?$/.test(tokens[at]?.text ?? "") && tokens[at - 1]?.kind === "name" ? tokens[at - 1] : null;
  const link = tokens[named ? at - 2 : at - 1];
  if (!(named || possessive.test(tokens[at]?.lower ?? "")) || !/^(?:by|in)$/.test(link?.lower ?? "")) return null;
  if (link?.lower === "by" && own === 0 && !named) return null;
  const subject = named ? nameSubject(named) : owner(tokens, at);
  const start = link?.start ?? token.start;
  return {
    at: at - (named ? 2 : 1),
    lemma: "according",
    kind: "according",
    side: "right",
    subject,
    start,
    end: token.end,
  };
}

/** ""…," was Okello's verdict", ""…" was her only answer". */
function wasVerdict(tokens: readonly Token[], i: number): Cue | null {
  const token = tokens[i];
  const behind = tokens[i - 1]?.text === "," ? tokens[i - 2] : tokens[i - 1];
  if (!token || !/^(?:is|was)$/.test(token.lower) || behind?.kind !== "quote") return null;
  const near = tokens.slice(i + 1, i + 7);
  const noun = near.findIndex(({ lower }) => wordsOfMouth.has(lower));
  const owned = near.findIndex(({ lower, text }) => /^['’]s?$/.test(text) || /^(?:his|her)$/.test(lower));
  const whose = near[owned];
  if (!whose || noun - owned < 1 || noun - owned > 2) return null;
  const subject = possessive.test(whose.lower) ? owner(tokens, i + 1 + owned) : phraseBefore(tokens, i + owned);
  if (subject?.type !== "name" && subject?.type !== "pronoun") return null;
  return { at: i, lemma: "verdict", kind: "say", side: "right", subject, start: token.start, end: subject.end };
}

/** ""…," came the reply from Okello". */
function replyFrom(tokens: readonly Token[], i: number): Cue | null {
  const token = tokens[i];
  if (!token || !/^(?:came|comes|ran|went)$/.test(token.lower)) return null;
  const near = tokens.slice(i + 1, i + 8);
  const from = near.findIndex(({ lower }) => lower === "from");
  const noun = near[from - 1]?.lower ?? "";
  if (from < 2 || !wordsOfMouth.has(noun) || !determiners.has(near[0]?.lower ?? "")) return null;
  const subject = subjectAfter(tokens, i + 1 + from);
  return subject
    ? { at: i, lemma: noun, kind: "say", side: "right", subject, start: token.start, end: subject.end }
    : null;
}

/** "Okello's claim that …". */
const claimOf: ToldRule = (tokens, i) => {
  const token = tokens[i];
  if (!token || !wordsOfMouth.has(token.lower) || !/^(?:of|that|to|about|:)$/.test(tokens[i + 1]?.lower ?? ""))
    return null;
  const from = Math.max(0, i - 3);
  const mark = tokens.slice(from, i).findLastIndex(isPossessive);
  const named = mark >= 0 ? tokens[from + mark - 1] : undefined;
  if (named?.kind !== "name") return null;
  const { start } = named;
  return { at: i, lemma: token.lower, kind: "noun", side: "left", subject: nameSubject(named), start, end: token.end };
};

/** "His promise of “…”": whoever the sentence is about. */
const promiseOf: ToldRule = (tokens, i) => {
  const token = tokens[i];
  if (!token || !wordsOfMouth.has(token.lower) || !/^(?:of|that|to|:)$/.test(tokens[i + 1]?.lower ?? "")) return null;
  if (!/^(?:his|her|its)$/.test(tokens[i - 1]?.lower ?? "")) return null;
  const { lower: lemma, start, end } = token;
  return { at: i, lemma, kind: "noun", side: "left", subject: owner(tokens, i - 1), start, end };
};

const rules: readonly ToldRule[] = [accordingTo, inTheWordsOf, replyFrom, wasVerdict, ownWords, claimOf, promiseOf];

/** The first rule that knows the word at `i`. */
export function toldCue(tokens: readonly Token[], i: number): Cue | null {
  for (const rule of rules) {
    const cue = rule(tokens, i);
    if (cue) return cue;
  }
  return null;
}
