import type { Scene, Verdict } from "../scene.ts";

/** The nearest verb of saying before a quotation in its sentence: "Peters said it was "…"", "Wang said: "…"". */
export function beforeQuote({ clause, at, attributions }: Scene): Verdict | null {
  const found = attributions.findLast(({ cue }) => cue.at < at && cue.kind !== "according" && cue.kind !== "noun");
  const noun = attributions.findLast(({ cue }) => cue.at < at && cue.kind === "noun");
  if (noun && (!found || (noun.cue.at > found.cue.at && at - noun.cue.at < 9)))
    return { by: "before-quote", who: noun.who, cue: noun.cue };
  if (!found) return null;
  const readOut = found.cue.lemma === "read" && found.who.by !== "named" && found.who.by !== "pronoun";
  if (readOut) return { by: "before-quote", who: { ...found.who, entity: null }, cue: null };
  // A verb that only shows an attitude speaks for what it governs, not across another clause.
  if (found.cue.kind === "mean" && clause.tokens.slice(found.cue.at, at).some((token) => token.text === ";"))
    return null;
  return { by: "before-quote", who: found.who, cue: found.cue };
}
