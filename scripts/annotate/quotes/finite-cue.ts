import { clauseSubject } from "./clause-subject.ts";
import { type Cue, stepBack } from "./cue.ts";
import { determiners } from "./nouns.ts";
import { phraseBefore } from "./phrases.ts";
import { type SpeechForm, speechForm } from "./speech-verbs.ts";
import type { Subject } from "./subject.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import type { Token } from "./tokens.ts";

const be = new Set(["is", "are", "was", "were", "be", "been", "being", "get", "got"]);

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

/** "X said", "said X": a verb of saying in the past or present. */
export function finiteCue(
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
