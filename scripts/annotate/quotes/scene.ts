import type { Entity } from "../../model.ts";
import type { Cue } from "./cue.ts";
import type { Discourse, Resolved } from "./discourse.ts";
import type { Clause, Token } from "./tokens.ts";

/** A cue with the person or body it turned out to name. */
export interface Attribution {
  readonly cue: Cue;
  readonly who: Resolved;
}

/** One quotation in its sentence: what the rules for speakers look at. */
export interface Scene {
  readonly clause: Clause;
  /** Index of the quotation among the tokens of the sentence. */
  readonly at: number;
  readonly token: Token;
  /** In order of the sentence. */
  readonly attributions: readonly Attribution[];
  readonly discourse: Discourse;
  /** Where its block begins. */
  readonly blockStart: number;
  readonly entities: readonly Entity[];
}

/** What a rule says of the speaker: who, or for certain nobody; null when it has nothing to say. */
export interface Verdict {
  readonly by: string;
  readonly who: Resolved;
  readonly cue: Cue | null;
}

export type SpeakerRule = (scene: Scene) => Verdict | null;

export const noOne = (by: string): Verdict => ({ by, who: { entity: null, role: null, by, sure: true }, cue: null });
