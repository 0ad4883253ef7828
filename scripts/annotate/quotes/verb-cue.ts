import { clauseSubject } from "./clause-subject.ts";
import { type Cue, stepBack } from "./cue.ts";
import { finiteCue } from "./finite-cue.ts";
import { idiom, phrasal } from "./idioms.ts";
import { determiners, documentNouns } from "./nouns.ts";
import { phraseBefore } from "./phrases.ts";
import { type SpeechForm, speechForm } from "./speech-verbs.ts";
import { nameSubject, type Subject } from "./subject.ts";
import { subjectBefore } from "./subject-before.ts";
import type { Token } from "./tokens.ts";

const plainBase = new Set([
  "say",
  "argue",
  "believe",
  "insist",
  "warn",
  "write",
  "think",
  "tell",
  "agree",
  "hope",
  "fear",
  "expect",
  "predict",
  "describe",
  "call",
]);

const helpers = /^(?:to|would|will|did|didn't|does|doesn't|could|can|may|might|must|should|not|do|don't)$/;

/** "Likes to say", "went on to say": he says it. */
const fondOf = /^(?:likes?|liked|loves?|loved|used|on|continued|goes|prefers?|preferred)$/;

/** A cue at a verb of saying whose subject stands to its left. */
function leftCue(tokens: readonly Token[], i: number, { lemma, kind }: SpeechForm, subject: Subject): Cue {
  const [start = 0, end = 0] = [tokens[i]?.start, tokens[i]?.end];
  return { at: i, lemma, kind, side: "left", subject, start: Math.min(subject.start, start), end };
}

/** "Was quoted as saying", "quoted the minister as saying", "likes to say": null where none of these stands here. */
function roundabout(tokens: readonly Token[], i: number, form: SpeechForm, before: Token | undefined): Cue | null {
  // "The paper quoted the minister as saying".
  if (before?.lower === "as" && form.form === "ing") {
    const by = tokens.findLastIndex(({ lower }, at) => at < i - 1 && /^(?:quot|cit)(?:ed|es|ing)$/.test(lower));
    const subject = by >= 0 && i - by < 9 ? phraseBefore(tokens, i - 2) : null;
    if (subject && subject.start > (tokens[by]?.start ?? 0)) return leftCue(tokens, i, form, subject);
  }
  // "Okello likes to say", "went on to say".
  if (before?.lower === "to" && fondOf.test(tokens[i - 2]?.lower ?? "") && form.kind === "say") {
    const on = tokens[i - 2]?.lower === "on" ? 1 : 0;
    const subject = subjectBefore(tokens, 0, i - 2 - on);
    if (subject) return leftCue(tokens, i, form, subject);
  }
  return null;
}

/** The infinitive and "-ing" of a verb of saying: "saying", "to accuse", "was quoted as saying". */
function looseCue(tokens: readonly Token[], i: number, form: SpeechForm, before: Token | undefined): Cue | null {
  const token = tokens[i];
  if (!token) return null;
  // "The minister was quoted as saying", "Quéméner was heard to answer".
  if (
    /^(?:as|to)$/.test(tokens[i - 1]?.lower ?? "") &&
    /^(?:quoted|cited|heard|reported)$/.test(tokens[i - 2]?.lower ?? "")
  ) {
    const subject = subjectBefore(tokens, 0, i - 2);
    return subject ? leftCue(tokens, i, form, subject) : null;
  }
  const told = roundabout(tokens, i, form, before);
  if (told) return told;
  // Whoever the sentence is about, unless a name stands right before ("with Cruz promising").
  const named = before?.kind === "name" && before.entity?.kind === "person" ? before : null;
  if (form.form === "ing" && before?.kind === "word" && determiners.has(before.lower)) return null;
  // "Found a note describing it as": the note does.
  const paper = form.form === "ing" && before?.kind === "word" && documentNouns.has(before.lower);
  if (paper && tokens[i - 1] === before) {
    const read = phraseBefore(tokens, i - 1);
    return read ? leftCue(tokens, i, form, read) : null;
  }
  const { lemma, kind } = form;
  const subject = named ? nameSubject(named) : clauseSubject(tokens, i);
  return { at: i, lemma, kind, side: "clause", subject, start: token.start, end: token.end };
}

/** The cue at a verb of saying, in whatever form. */
export function verbCue(tokens: readonly Token[], i: number, headline: boolean, earlier: readonly Cue[]): Cue | null {
  const token = tokens[i];
  if (!token || (i > 0 && !headline && /^\p{Lu}/u.test(token.text))) return null;
  if (/^report(?:s|ed|ing)?$/.test(token.lower) && tokens[i + 1]?.lower === "to") return null;
  const form = speechForm(token.lower) ?? phrasal(token.lower, tokens[i + 1]?.lower) ?? idiom(tokens, i);
  if (!form) return null;
  const before = tokens[stepBack(tokens, i)];
  // "A note that read": the past is spelt like the infinitive.
  const past = token.lower === "read" && /^(?:that|which)$/.test(before?.lower ?? "");
  if (form.form === "finite" || past) return finiteCue(tokens, i, form, headline, earlier);
  if (form.form === "base") {
    const helped = before?.kind === "word" && helpers.test(before.lower);
    if (!helped && !plainBase.has(token.lower)) return null;
    if (before?.lower !== "to") {
      const subject = subjectBefore(tokens, 0, i);
      return subject ? leftCue(tokens, i, form, subject) : null;
    }
  }
  return looseCue(tokens, i, form, before);
}
