import type { Cue } from "./cue.ts";
import { takenUpCue } from "./taken-up-cue.ts";
import type { Clause } from "./tokens.ts";
import { toldCue } from "./told-cues.ts";
import { verbCue } from "./verb-cue.ts";

/** The cues of a sentence in order. */
export function cuesOf({ tokens, headline }: Clause): readonly Cue[] {
  const cues: Cue[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== "word") continue;
    const cue = toldCue(tokens, i) ?? verbCue(tokens, i, headline, cues) ?? takenUpCue(tokens, i);
    if (cue) cues.push(cue);
  }
  return cues;
}
