import type { Scene, Verdict } from "../scene.ts";

/** A fragment that the attribution follows at a distance: "The fund "will …" by next year, the ministry said". */
export function laterInSentence({ clause, at, attributions }: Scene): Verdict | null {
  const found = attributions.find(({ cue }) => {
    if (cue.at < at || cue.side === "clause" || !cue.subject || cue.kind === "mean") return false;
    const first = clause.tokens.findIndex(
      (token) => token.end > (cue.side === "right" ? cue.start : (cue.subject?.start ?? 0)),
    );
    // Only behind a comma does it close the sentence rather than open a new clause.
    for (let i = first - 1; i > at; i--) {
      const token = clause.tokens[i];
      if (token?.text === ",") return true;
      if (token?.kind === "quote") return true;
    }
    return false;
  });
  return found ? { by: "later-in-sentence", who: found.who, cue: found.cue } : null;
}
