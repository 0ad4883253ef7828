import type { Entity, EntityKind, Span } from "../../model.ts";
import { type Cue, cuesOf } from "./cues.ts";
import { stretchesOf } from "./marks.ts";
import { spokesNouns } from "./nouns.ts";
import { isReporting } from "./speech-verbs.ts";
import { phraseBefore, type Subject, subjectBefore } from "./subjects.ts";
import { namesOf, type Token, tokensOf } from "./tokens.ts";

/** Whose word a sentence is. */
export interface ReportedSpeech {
  /** Canonical name; null for a pronoun or somebody without a name. */
  readonly entity: string | null;
  readonly kind: EntityKind | null;
  /** The phrase as printed where it is no name ("officials", "he"). */
  readonly role: string | null;
  /** The attributing words ("Peters said", "according to the ministry"), offsets of the article's text. */
  readonly span: Span;
}

const outlook =
  /^(?:expected|due|scheduled|likely|set|poised|forecast|slated|believed|thought|said|reported|understood|alleged|accused|suspected)$/;
const intention =
  /^(?:plans|plan|planned|intends|intend|hopes|hope|aims|aim|wants|want|expects|expect|promises|promise|vows|vow|pledges|pledge|proposes|threatens|seeks|seek)$/;
const be = /^(?:is|are|was|were|been|be)$/;

/** "Is expected to", "plans to": what has not happened yet, and who expects it. */
function outlookOf(tokens: readonly Token[]): { readonly subject: Subject; readonly at: Token } | null {
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== "word" || tokens[i + 1]?.lower !== "to") continue;
    const passive = outlook.test(token.lower) && be.test(tokens[i - 1]?.lower ?? "");
    if (!passive && !intention.test(token.lower)) continue;
    const subject = subjectBefore(tokens, 0, passive ? i - 1 : i) ?? phraseBefore(tokens, passive ? i - 2 : i - 1);
    if (subject) return { subject, at: token };
  }
  return null;
}

const reports = ({ kind, lemma, side, subject }: Cue): boolean =>
  subject !== null &&
  side !== "clause" &&
  (kind === "according" || kind === "noun" || (kind !== "mean" && isReporting(lemma)));

/** "Called on the minister", "could not agree on who should pay": no words are handed on. */
const phrasal = /^(?:call|agree|disagree|answer)$/;
const isPhrasal = (text: string, { lemma, end }: Cue): boolean =>
  phrasal.test(lemma) && /^ (?:on|for|off|up|with|at|in)\b/.test(text.slice(end, end + 6));

function speechBy(subject: Subject, span: Span): ReportedSpeech {
  const named = subject.type === "name" || spokesNouns.has(subject.head) ? subject.entity : null;
  return {
    entity: named?.name ?? null,
    kind: named?.kind ?? null,
    role: subject.type === "name" ? null : subject.text,
    span,
  };
}

/**
 * Whether a sentence is somebody's word rather than the reporter's: "X said that …", "…, according to X", "X is
 * expected to …". Null when the reporter vouches for it. Words between marks are not searched.
 */
export function attributionOf(text: string, sentence: Span, entities: readonly Entity[]): ReportedSpeech | null {
  const names = namesOf(entities).filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
  const tokens = tokensOf(text, sentence, stretchesOf(text, sentence), names);
  const cue = cuesOf({ tokens, block: 0, headline: false }).find((found) => reports(found) && !isPhrasal(text, found));
  if (cue?.subject) return speechBy(cue.subject, { start: cue.start, end: cue.end });
  const ahead = outlookOf(tokens);
  return ahead && speechBy(ahead.subject, { start: Math.min(ahead.subject.start, ahead.at.start), end: ahead.at.end });
}
