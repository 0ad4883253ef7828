import type { Cue } from "./cue.ts";
import { lastOfRun } from "./runs.ts";
import { nameSubject } from "./subject.ts";
import type { Token } from "./tokens.ts";

const verb = /^\p{Ll}{2,}(?:ed|s)$|^(?:began|broke|cut|shot|put|ran|went|kept|wept|swore|spat|sang|shook|threw|came)$/u;
const particle = /^(?:up|out|on|in|back|off|over)$/;
/** A quotation that closes with a comma is taken up by whoever is named next. */
const goesOn = /,["'’]?\s*$/;

const isPerson = (token: Token | undefined): token is Token =>
  token?.kind === "name" && token.entity?.kind === "person";

/** "“…,” Okello worked out", "“…,” sums up Okello": between a quotation that closes with a comma and a name any verb is one of saying. */
export function takenUpCue(tokens: readonly Token[], i: number): Cue | null {
  const token = tokens[i];
  const before = tokens[i - 1];
  // Hardly any word stands beside a quotation so: the rest is asked of these alone.
  const isNear = before?.kind === "quote" || (before?.kind === "name" && tokens[i - 2]?.kind === "quote");
  if (!token || !isNear || !verb.test(token.lower)) return null;
  const base = { at: i, lemma: token.lower, kind: "say", start: token.start, end: token.end } as const;
  if (before?.kind === "quote" && goesOn.test(before.text)) {
    const at = particle.test(tokens[i + 1]?.lower ?? "") ? i + 2 : i + 1;
    const named = tokens[at];
    if (!isPerson(named) || lastOfRun(tokens, at) !== at) return null;
    return { ...base, side: "right", subject: nameSubject(named), end: named.end };
  }
  const quote = tokens[i - 2];
  if (!isPerson(before) || quote?.kind !== "quote" || !goesOn.test(quote.text)) return null;
  return { ...base, side: "left", subject: nameSubject(before), start: before.start };
}
