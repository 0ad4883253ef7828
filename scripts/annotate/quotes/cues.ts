import type { Span } from "../../model.ts";
import { idiom, phrasal } from "./idioms.ts";
import { betweenSubjectAndVerb, determiners, documentNouns, joiners, prepositions } from "./nouns.ts";
import { type SpeechForm, speechForm } from "./speech-verbs.ts";
import {
  isGoverned,
  lastOfRun,
  nameSubject,
  phraseBefore,
  type Subject,
  subjectAfter,
  subjectBefore,
} from "./subjects.ts";
import type { Clause, Token } from "./tokens.ts";

/** A place in a sentence that says whose words stand beside it. */
export interface Cue extends Span {
  /** Index of its verb or noun among the tokens. */
  readonly at: number;
  readonly lemma: string;
  readonly kind: SpeechForm["kind"] | "according" | "noun";
  /** `left` and `right` of a finite verb; `clause`: the subject of the whole sentence, for "saying" and "to say". */
  readonly side: "left" | "right" | "clause";
  readonly subject: Subject | null;
}

const be = new Set(["is", "are", "was", "were", "be", "been", "being", "get", "got"]);
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
const wordsOfMouth = new Set(
  `claim claims conclusion comment comments statement remark remarks description words promise promises pledge vow call
  calls shout cry retort verdict assertion warning warnings suggestion argument admission announcement insistence message slogan motto question
  answer reply response speech tweet boast complaint prediction belief assessment`.split(/\s+/),
);

/** "Likes to say", "went on to say": he says it. */
const fondOf = /^(?:likes?|liked|loves?|loved|used|on|continued|goes|prefers?|preferred)$/;

/** The word before, adverbs and words of time left out. */
function stepBack(tokens: readonly Token[], i: number): number {
  let at = i - 1;
  while (
    at >= 0 &&
    tokens[at]?.kind === "word" &&
    (/ly$/.test(tokens[at]?.lower ?? "") ||
      /^(?:also|not|never|even|then|later|once|again|first|further|only|just|still)$/.test(tokens[at]?.lower ?? ""))
  )
    at--;
  return at;
}

/**
 * What a sentence is about: its first name or pronoun that hangs on no preposition, or the phrase that it opens with.
 * A sentence that opens with a quotation has none here.
 */
export function clauseSubject(tokens: readonly Token[], until: number): Subject | null {
  let from = 0;
  const opens = tokens[0];
  if (!opens || opens.kind === "quote") return null;
  // "For Tibor Szalánczy, who came by train, the fight is older": it is about him.
  const topic = tokens[1];
  if (opens.lower === "for" && topic?.kind === "name" && topic.entity?.kind === "person")
    return phraseBefore(tokens, 1);
  if (
    opens.kind === "word" &&
    (prepositions.has(opens.lower) ||
      /^(?:when|while|although|if|because|speaking|asked|once|hours|days|weeks)$/.test(opens.lower))
  ) {
    const comma = tokens.findIndex((token, i) => i < until && token.text === ",");
    if (comma < 0) return null;
    from = comma + 1;
    if (joiners.has(tokens[from]?.lower ?? "")) from++;
  }
  for (let i = from; i < until; i++) {
    const token = tokens[i];
    if (!token || token.kind === "quote") return null;
    const next = tokens[i + 1];
    if (token.kind === "name") {
      const last = lastOfRun(tokens, i);
      if (last !== i && last < until) {
        i = last - 1;
        continue;
      }
      if (next?.lower === "'s" || next?.text === "'" || next?.text === "’") {
        if (/^(?:office|campaign|team)$/.test(tokens[i + 2]?.lower ?? "")) return nameSubject(token);
        continue;
      }
      if (i > from && isGoverned(tokens, i)) continue;
      return nameSubject(token);
    }
    // "What he called": he acts in a clause of its own.
    const relative = i > from && /^(?:what|whom|which|that)$/.test(tokens[i - 1]?.lower ?? "");
    if (token.kind === "word" && !relative && /^(?:he|she|they|it)$/.test(token.lower)) return phraseBefore(tokens, i);
    // "The mayor met …": a phrase of common words before its verb; a name in apposition would have come first.
    const verb =
      token.kind === "word" &&
      i > from &&
      (betweenSubjectAndVerb.has(token.lower) ||
        speechForm(token.lower)?.form === "finite" ||
        /^\p{Ll}\p{L}{2,}(?:ed|[^s]s)$/u.test(token.text));
    const owned = tokens[from]?.kind === "name" && /^['’]s?$/.test(tokens[from + 1]?.text ?? "");
    if (verb && (owned || determiners.has(tokens[from]?.lower ?? ""))) {
      // Right behind the article it is no verb: "the suspended champion", "the prices".
      if (i - from < 2 && !betweenSubjectAndVerb.has(token.lower)) continue;
      const named = tokens.slice(from, i).some((t) => t.kind === "name" && t.entity?.kind === "person");
      if (!named) return phraseBefore(tokens, i - 1);
    }
  }
  return null;
}

/** "A pump that workers had painted and called …": both verbs are the workers'. */
function relativeSubject(tokens: readonly Token[], i: number): Subject | null {
  const from = tokens.findLastIndex(({ lower }, at) => at < i && /^(?:that|which|whom)$/.test(lower));
  const before = tokens[from - 1];
  if (from < 1 || before?.kind !== "word" || speechForm(before.lower)) return null;
  const helper = tokens.findIndex(({ lower }, at) => at > from + 1 && at < i && /^(?:had|have|has)$/.test(lower));
  if (helper < 0 || helper - from > 5 || tokens.slice(from, i).some(({ kind }) => kind === "mark")) return null;
  return phraseBefore(tokens, helper - 1);
}

/** The subject that a second verb shares with the first. */
const sharedSubject = (tokens: readonly Token[], i: number, earlier: readonly Cue[]): Subject | null =>
  relativeSubject(tokens, i) ??
  earlier.findLast((cue) => cue.side !== "clause" && cue.subject)?.subject ??
  clauseSubject(tokens, i);

function finiteCue(
  tokens: readonly Token[],
  i: number,
  form: SpeechForm,
  headline: boolean,
  earlier: readonly Cue[],
): Cue | null {
  const token = tokens[i];
  if (!token) return null;
  const base = { at: i, lemma: form.lemma, kind: form.kind, start: token.start, end: token.end } as const;
  const back = stepBack(tokens, i);
  const before = tokens[back];
  const next = tokens[i + 1];
  if (
    (before && before.kind === "word" && be.has(before.lower)) ||
    (next?.lower === "by" && !(before?.kind === "name"))
  ) {
    // "Sanders was asked by host Bill Maher": who acts in a passive is told behind "by".
    // Those by whom a paper was seen have not written it.
    const agent =
      next?.lower === "by" && !/^(?:see|cite|review)$/.test(form.lemma) ? subjectAfter(tokens, i + 1) : null;
    return agent?.type === "name" ? { ...base, side: "right", subject: agent, end: agent.end } : null;
  }
  // "The paper quoted Okello as saying": it is Okello who speaks.
  const quoted = /^(?:quote|cite)$/.test(form.lemma) ? tokens.slice(i + 1, i + 9) : [];
  if (quoted.some(({ lower }, k) => lower === "as" && /^(?:say|tell|add)ing$/.test(quoted[k + 1]?.lower ?? "")))
    return null;
  // "…," said X: after a quotation, or after a comma when a name ends the clause.
  const after = form.kind === "tell" || form.kind === "mean" ? null : subjectAfter(tokens, i);
  if (before?.kind === "quote" && after && i - back === 1 && (form.kind === "say" || after.type === "name"))
    return { ...base, side: "right", subject: after, end: after.end };
  let joint = back;
  while (/^(?:has|have|had)$/.test(tokens[joint]?.lower ?? "")) joint--;
  const shared = tokens[joint]?.kind === "word" && /^(?:and|but|then|or|yet)$/.test(tokens[joint]?.lower ?? "");
  const left = shared ? sharedSubject(tokens, i, earlier) : subjectBefore(tokens, 0, i);
  if (after && (i === 0 || (before?.kind === "mark" && /^[,—–:]$/.test(before.text)))) {
    const behind = tokens.find((t) => t.start >= after.end && !/^\(/.test(t.text));
    const ends =
      behind?.kind !== "word" || /^(?:who|which|in|on|at|when|as|after|during|of|from|to)$/.test(behind.lower);
    if (!left || (ends && after.type === "name" && next?.kind !== "mark" && after.entity?.kind === "person")) {
      if (i > 0 || after.type === "name") return { ...base, side: "right", subject: after, end: after.end };
    }
  }
  if (!left) return null;
  // "Reports", "claims", "calls" are verbs only behind somebody.
  if (
    /s$/.test(token.lower) &&
    !headline &&
    left.type !== "name" &&
    left.type !== "pronoun" &&
    !determiners.has(left.text.split(" ")[0]?.toLowerCase() ?? "")
  )
    return null;
  return { ...base, side: "left", subject: left, start: Math.min(left.start, token.start) };
}

const possessive = /^(?:his|her|its|their)$/;

/** Whom "his", "her" or "its" means where the sentence has no subject before it. */
function owner(tokens: readonly Token[], at: number): Subject | null {
  const subject = clauseSubject(tokens, at);
  const token = tokens[at];
  if (subject || !token || !possessive.test(token.lower)) return subject;
  const text = token.lower === "his" ? "he" : token.lower === "her" ? "she" : token.lower === "its" ? "it" : "they";
  const { start, end } = token;
  return { type: "pronoun", entity: null, text, head: "", definite: true, start, end };
}

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

/** The cues of a sentence in order. */
export function cuesOf({ tokens, headline }: Clause): readonly Cue[] {
  const cues: Cue[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== "word") continue;
    const before = tokens[stepBack(tokens, i)];
    if (token.lower === "according" && tokens[i + 1]?.lower === "to") {
      const subject = subjectAfter(tokens, i + 1);
      cues.push({
        at: i,
        lemma: "according",
        kind: "according",
        side: "right",
        subject,
        start: token.start,
        end: subject?.end ?? token.end,
      });
      continue;
    }
    // "In the words of X".
    if (token.lower === "words" && tokens[i + 1]?.lower === "of" && /^in$/.test(tokens[i - 2]?.lower ?? "")) {
      const subject = subjectAfter(tokens, i + 1);
      const end = subject?.end ?? token.end;
      cues.push({ at: i - 2, lemma: "according", kind: "according", side: "right", subject, start: token.start, end });
      continue;
    }
    const came = replyFrom(tokens, i) ?? wasVerdict(tokens, i);
    if (came) {
      cues.push(came);
      continue;
    }
    const own = ownWords(tokens, i);
    if (own) {
      cues.push(own);
      continue;
    }
    if (wordsOfMouth.has(token.lower) && /^(?:of|that|to|about|:)$/.test(tokens[i + 1]?.lower ?? "")) {
      const owner = tokens
        .slice(Math.max(0, i - 3), i)
        .findLastIndex((t) => t.lower === "'s" || t.text === "'" || t.text === "’");
      const named = owner >= 0 ? tokens[Math.max(0, i - 3) + owner - 1] : undefined;
      if (named?.kind === "name") {
        cues.push({
          at: i,
          lemma: token.lower,
          kind: "noun",
          side: "left",
          subject: nameSubject(named),
          start: named.start,
          end: token.end,
        });
        continue;
      }
    }
    // "His promise of “…”", "in her words": whoever the sentence is about.
    const promised = wordsOfMouth.has(token.lower) && /^(?:of|that|to|:)$/.test(tokens[i + 1]?.lower ?? "");
    if (promised && /^(?:his|her|its)$/.test(tokens[i - 1]?.lower ?? "")) {
      const subject = owner(tokens, i - 1);
      cues.push({ at: i, lemma: token.lower, kind: "noun", side: "left", subject, start: token.start, end: token.end });
      continue;
    }
    if (i > 0 && !headline && /^\p{Lu}/u.test(token.text)) continue;
    if (/^report(?:s|ed|ing)?$/.test(token.lower) && tokens[i + 1]?.lower === "to") continue;
    const form = speechForm(token.lower) ?? phrasal(token.lower, tokens[i + 1]?.lower) ?? idiom(tokens, i);
    if (!form) continue;
    // "A note that read": the past is spelt like the infinitive.
    const past = token.lower === "read" && /^(?:that|which)$/.test(before?.lower ?? "");
    if (form.form === "finite" || past) {
      const cue = finiteCue(tokens, i, form, headline, cues);
      if (cue) cues.push(cue);
      continue;
    }
    if (form.form === "base") {
      const helped =
        before?.kind === "word" &&
        /^(?:to|would|will|did|didn't|does|doesn't|could|can|may|might|must|should|not|do|don't)$/.test(before.lower);
      if (!helped && !plainBase.has(token.lower)) continue;
      if (before?.lower !== "to") {
        const subject = subjectBefore(tokens, 0, i);
        if (subject)
          cues.push({
            at: i,
            lemma: form.lemma,
            kind: form.kind,
            side: "left",
            subject,
            start: Math.min(subject.start, token.start),
            end: token.end,
          });
        continue;
      }
    }
    // "The minister was quoted as saying", "Quéméner was heard to answer".
    const passive = tokens[i - 2];
    if (
      /^(?:as|to)$/.test(tokens[i - 1]?.lower ?? "") &&
      /^(?:quoted|cited|heard|reported)$/.test(passive?.lower ?? "")
    ) {
      const subject = subjectBefore(tokens, 0, i - 2);
      if (subject)
        cues.push({
          at: i,
          lemma: form.lemma,
          kind: form.kind,
          side: "left",
          subject,
          start: subject.start,
          end: token.end,
        });
      continue;
    }
    // "The paper quoted the minister as saying".
    if (before?.lower === "as" && form.form === "ing") {
      const by = tokens.findLastIndex(({ lower }, at) => at < i - 1 && /^(?:quot|cit)(?:ed|es|ing)$/.test(lower));
      const subject = by >= 0 && i - by < 9 ? phraseBefore(tokens, i - 2) : null;
      if (subject && subject.start > (tokens[by]?.start ?? 0)) {
        const { start } = subject;
        cues.push({ at: i, lemma: form.lemma, kind: form.kind, side: "left", subject, start, end: token.end });
        continue;
      }
    }
    // "Okello likes to say", "went on to say".
    if (before?.lower === "to" && fondOf.test(tokens[i - 2]?.lower ?? "") && form.kind === "say") {
      const on = tokens[i - 2]?.lower === "on" ? 1 : 0;
      const subject = subjectBefore(tokens, 0, i - 2 - on);
      if (subject) {
        const start = Math.min(subject.start, token.start);
        cues.push({ at: i, lemma: form.lemma, kind: form.kind, side: "left", subject, start, end: token.end });
        continue;
      }
    }
    // "Saying", "to accuse": whoever the sentence is about, unless a name stands right before ("with Cruz promising").
    const named = before?.kind === "name" && before.entity?.kind === "person" ? before : null;
    const subject: Subject | null = named ? nameSubject(named) : clauseSubject(tokens, i);
    if (form.form === "ing" && before?.kind === "word" && determiners.has(before.lower)) continue;
    // "Found a note describing it as": the note does.
    const paper = form.form === "ing" && before?.kind === "word" && documentNouns.has(before.lower);
    if (paper && tokens[i - 1] === before) {
      const read = phraseBefore(tokens, i - 1);
      if (read)
        cues.push({
          at: i,
          lemma: form.lemma,
          kind: form.kind,
          side: "left",
          subject: read,
          start: read.start,
          end: token.end,
        });
      continue;
    }
    cues.push({
      at: i,
      lemma: form.lemma,
      kind: form.kind,
      side: "clause",
      subject,
      start: token.start,
      end: token.end,
    });
  }
  return cues;
}
