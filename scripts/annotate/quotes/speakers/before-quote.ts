import type { Attribution, Scene, Verdict } from "../scene.ts";
import type { Token } from "../tokens.ts";

const weak =
  /^(?:think|believe|feel|find|hope|fear|worry|expect|appeal|agree|object|signal|deliver|convey|indicate|question|respond|suspect)$/;
const naming = /^(?:call|describe|brand|label|dub|term|name)$/;

const clauseWords = (tokens: readonly Token[], at: number): readonly string[] =>
  tokens.slice(Math.max(0, at - 2), at).map(({ lower }) => lower);

/** "X said Y had warned the board and was "…"": what is said of Y goes on behind the object of the inner verb. */
function resumes(tokens: readonly Token[], verb: number, at: number): boolean {
  const object = tokens[verb + 1];
  if (!object || object.kind === "mark" || /^(?:that|of|it|she|he|they|there|against|about)$/.test(object.lower))
    return false;
  const joint = tokens.findLastIndex(({ lower }, i) => i > verb + 1 && i < at && /^(?:and|but)$/.test(lower));
  return (
    joint > 0 &&
    at - joint <= 5 &&
    /^(?:is|was|were|are|had|has|have)$/.test(tokens[joint + 1]?.lower ?? "") &&
    /^(?:had|has|have)$/.test(tokens[verb - 1]?.lower ?? "")
  );
}

/**
 * "She said her rival favours a "…"": a verb of attitude inside what somebody says leaves the words to that person. Not
 * so in "what he called "…"", and a verb of naming keeps its own subject.
 */
function reportedBy(
  tokens: readonly Token[],
  attributions: readonly Attribution[],
  inner: Attribution,
  before: number,
): Attribution | null {
  const { cue } = inner;
  const verb = clauseWords(tokens, cue.at);
  // "X said Canada had not asked for it "…"": whoever did not say it is not quoted.
  const negated = verb.some((word) => /^(?:not|never|no)$|n['’]t$/.test(word));
  const resumed = resumes(tokens, cue.at, before);
  if (
    cue.side !== "left" ||
    naming.test(cue.lemma) ||
    (!negated && !resumed && cue.kind !== "judge" && cue.kind !== "mean" && !weak.test(cue.lemma))
  )
    return null;
  const outer = attributions.findLast(
    (other) =>
      other.cue.at < cue.at &&
      other.cue.kind !== "judge" &&
      other.cue.kind !== "mean" &&
      other.cue.kind !== "noun" &&
      other.cue.subject,
  );
  if (!outer || (outer.cue.subject && cue.subject?.start === outer.cue.subject.start)) return null;
  const between = tokens.slice(outer.cue.at + 1, cue.at);
  if (between.filter((token) => token.text === ",").length % 2 === 1) return null;
  if (between.some((token) => token.kind === "quote" || /^(?:[;]|and|but|while|what)$/.test(token.lower))) return null;
  return outer;
}

/** "Her colleague, she added, knew it …": set off by commas it covers the whole sentence. */
const isAside = (tokens: readonly Token[], before: number, { cue }: Attribution): boolean =>
  cue.kind === "say" &&
  cue.at < before &&
  cue.subject !== null &&
  tokens[cue.at + 1]?.text === "," &&
  tokens.findLast((token) => token.end <= (cue.subject?.start ?? 0))?.text === ",";

/** "Dusil promised "a harbour" and Sandoval "a bridge"": a name without a verb of its own takes that of the first. */
function withoutVerb(tokens: readonly Token[], at: number): Token | null {
  const name = tokens[at - 1];
  const joins = /^(?:and|but|;|while)$/.test(tokens[at - 2]?.lower ?? "");
  const first = tokens.findIndex(({ kind }) => kind === "quote");
  return joins && first >= 0 && first < at - 2 && name?.kind === "name" ? name : null;
}

/** The nearest verb of saying before a quotation in its sentence: "Peters said it was "…"", "Wang said: "…"". */
export function beforeQuote({ clause, at, attributions }: Scene): Verdict | null {
  const found = attributions.findLast(({ cue }) => cue.at < at && cue.kind !== "according" && cue.kind !== "noun");
  const noun = attributions.findLast(({ cue }) => cue.at < at && cue.kind === "noun");
  if (noun && (!found || (noun.cue.at > found.cue.at && at - noun.cue.at < 9)))
    return { by: "before-quote", who: noun.who, cue: noun.cue };
  if (!found) return null;
  const gapped = withoutVerb(clause.tokens, at);
  if (gapped) {
    const who = { entity: gapped.entity, role: null, by: "named", sure: true };
    return { by: "before-quote", who, cue: found.cue };
  }
  const aside = found.cue.kind === "mean" ? attributions.findLast((other) => isAside(clause.tokens, at, other)) : null;
  const newClause = aside
    ? clause.tokens
        .slice(aside.cue.at, found.cue.at)
        .some(({ lower }) => /^(?:while|whereas|but|although|though|;)$/.test(lower))
    : false;
  if (aside && !newClause) return { by: "before-quote", who: aside.who, cue: aside.cue };
  const outer = found && reportedBy(clause.tokens, attributions, found, at);
  if (outer) return { by: "before-quote", who: outer.who, cue: outer.cue };
  const readOut = found.cue.lemma === "read" && found.who.by !== "named" && found.who.by !== "pronoun";
  if (readOut) return { by: "before-quote", who: { ...found.who, entity: null }, cue: null };
  // A verb that only shows an attitude speaks for what it governs, not across another clause.
  if (found.cue.kind === "mean" && clause.tokens.slice(found.cue.at, at).some((token) => token.text === ";"))
    return null;
  return { by: "before-quote", who: found.who, cue: found.cue };
}
