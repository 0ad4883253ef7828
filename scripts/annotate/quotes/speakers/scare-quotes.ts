import { determiners } from "../nouns.ts";
import { noOne, type Scene, type Verdict } from "../scene.ts";

const naming =
  /^(?:so-called|called|nicknamed|dubbed|known|titled|entitled|named|labelled|labeled|codenamed|termed|branded|alias|aka|pseudonym|moniker)$/;
const active = /^(?:call|describe|label|brand|dub|term|denounce|dismiss|name|refer|cite)$/;

/** Marks around a term that is nobody's utterance: "the so-called "wolf posts"", "known as "X"", ""yellow card" warnings". */
export function scareQuotes({ clause, at, token, attributions }: Scene): Verdict | null {
  const { tokens } = clause;
  const before = tokens[at - 1];
  const second = tokens[at - 2];
  if (before?.lower === "so-called" || before?.lower === "dubbed" || before?.lower === "nicknamed")
    return noOne("scare-quotes");
  if (before?.lower === "as" && /^(?:known|online|billed|marketed|branded)$/.test(second?.lower ?? ""))
    return noOne("scare-quotes");
  // "Known to two generations of runners as "X"".
  const named = tokens
    .slice(Math.max(0, at - 9), at)
    .findLastIndex((other) => /^(?:known|nicknamed)$/.test(other.lower));
  const since = named < 0 ? [] : tokens.slice(Math.max(0, at - 9) + named, at);
  if (since.length > 0 && (before?.lower === "as" || second?.lower === "as") && since.every((t) => t.kind !== "mark"))
    return noOne("scare-quotes");
  // "Called "strategic ambiguity" by Joshua Hendrick".
  const behind = clause.tokens.slice(at + 1, at + 8);
  const agent = behind[0]?.lower === "by" ? behind.find((other) => other.kind === "name")?.entity : null;
  if (before && naming.test(before.lower) && agent) {
    return { by: "scare-quotes", who: { entity: agent, role: null, by: "named", sure: true }, cue: null };
  }
  const passive =
    before && naming.test(before.lower) && !attributions.some(({ cue }) => cue.at === at - 1 || cue.kind === "say");
  if (passive) return noOne("scare-quotes");
  // "Okello, once called "the tub", resigned": a participle.
  const adverb = /^(?:once|often|sometimes|also|long|widely|popularly|locally|formerly|variously|then|now)$/;
  const lead = adverb.test(second?.lower ?? "") ? tokens[at - 3] : second;
  if (before && naming.test(before.lower) && lead?.text === "," && lead !== second && tokens[at + 1]?.text === ",")
    return noOne("scare-quotes");
  const words = token.text.split(/\s+/).length;
  const next = tokens[at + 1];
  const near = attributions.some(({ cue }) => cue.at < at && at - cue.at <= 6 && active.test(cue.lemma));
  // A short term that qualifies the noun behind it.
  const qualifies =
    next?.kind === "word" &&
    /^\p{Ll}{4,}s?$/u.test(next.text) &&
    (/ed$/.test(next.text) ? !attributions.some(({ cue }) => cue.at < at && cue.kind === "say") : true) &&
    !/^(?:that|than|with|from|when|while|after|before|because|about|under|over|into|also|would|could|were|have|during|against|between|among|until|since|rather|instead|said|says|told|wrote|added|even|only|just|then|there|where|which|them|they|this|these|those|without|within|through|toward|towards|despite|according|ahead|amid|some|many|most|people|both|each|every|what|when|who)$/.test(
      next.text,
    );
  const noun =
    before?.kind === "word" &&
    (determiners.has(before.lower) || /^(?:of|'s|into|for|with|from|as|in|on)$/.test(before.lower));
  if (words <= 3 && noun && qualifies && !near && !/[.,!?]$/.test(token.text)) return noOne("scare-quotes");
  return null;
}
