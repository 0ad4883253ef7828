import type { Span } from "../../model.ts";
import type { SpeechForm } from "./speech-verbs.ts";
import type { Subject } from "./subject.ts";
import type { Token } from "./tokens.ts";

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

/** Nouns for what is said. */
export const wordsOfMouth = new Set(
  `claim claims conclusion comment comments statement remark remarks description words promise promises pledge vow call
  calls shout cry retort verdict assertion warning warnings suggestion argument admission announcement insistence message slogan motto question
  answer reply response speech tweet boast complaint prediction belief assessment`.split(/\s+/),
);

/** The word before, adverbs and words of time left out. */
export function stepBack(tokens: readonly Token[], i: number): number {
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
