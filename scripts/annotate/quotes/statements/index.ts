import type { Span, Statement } from "../../../model.ts";
import type { Cue } from "../cue.ts";
import { determiners, spokesNouns } from "../nouns.ts";
import type { Attribution } from "../scene.ts";
import type { Clause, Token } from "../tokens.ts";
import { audience, complementOf, contentOf, hasPlainVerb, hasVerb } from "./complement.ts";
import { bareClause, participles, stanceOf } from "./verbs.ts";

/** What a rule finds for one attribution: what is said. */
type Rule = (tokens: readonly Token[], cue: Cue, until: number) => Span | null;

const not = /^(?:not|never|no|nor|neither|nobody|without|hardly)$|n['’]t$/;
const hypothetical = /^(?:if|unless|whether|until|should|would|could|might|may|can|will|must|to)$/;
const opens = /^(?:if|unless|whether|until|before|when)$/;

const indexAt = (tokens: readonly Token[], offset: number): number => tokens.findIndex(({ end }) => end > offset);

/** "Did not say that", "would say", "if she says": nobody has said it. */
function isUnsaid(tokens: readonly Token[], { at, subject }: Cue): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i];
    if (token?.kind !== "word" || (subject && token.start < subject.end)) break;
    if (not.test(token.lower) || hypothetical.test(token.lower)) return true;
  }
  const first = subject ? indexAt(tokens, subject.start) : at;
  const before = tokens[first - 1];
  const second = tokens[first - 2];
  return opens.test(before?.lower ?? "") || (before?.kind === "word" && opens.test(second?.lower ?? ""));
}

const isMark = (token: Token | undefined, marks: RegExp): boolean => token?.kind === "mark" && marks.test(token.text);

/** "…, Brandt said on Monday.", "…, said Okello, who dives." and ", she added, ": set off from what is said. */
const setOff: Rule = (tokens, cue, until) => {
  if (!bareClause.has(cue.lemma) || cue.kind === "mean" || cue.side === "clause" || !cue.subject) return null;
  const first = indexAt(tokens, Math.min(cue.start, cue.subject.start));
  // Titles before the name belong to the attribution.
  let comma = first - 1;
  while (comma > 0 && tokens[comma]?.kind !== "mark" && tokens[comma]?.kind !== "quote" && first - comma < 8) comma--;
  if (!isMark(tokens[comma], /^[,–—]$/) || comma < 1) return null;
  if (/^(?:asked|speaking|pressed|questioned|responding|writing)$/.test(tokens[0]?.lower ?? "")) return null;
  const between = tokens.slice(comma + 1, first);
  if (between.some(({ lower }) => /^(?:and|but|while|as|who|which|that|when|where|after|because)$/.test(lower)))
    return null;
  const behind = tokens[cue.side === "right" ? indexAt(tokens, cue.end - 1) + 1 : cue.at + 1];
  const closes =
    behind === undefined ||
    behind.kind === "mark" ||
    (cue.side === "right" && /^(?:of|from|for)$/.test(behind.lower)) ||
    /^(?:on|in|at|by|late|early|yesterday|today|to|during|after|when|as|from|through|via|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
      behind.lower,
    ) ||
    (cue.lemma === "tell" &&
      (behind.kind === "name" ||
        /^(?:reporters|journalists|lawmakers)$/.test(behind.lower) ||
        tokens.slice(cue.at + 1, cue.at + 7).some(({ lower }) => audience.test(lower))));
  if (!closes || tokens.slice(cue.at + 1, cue.at + 4).some(({ lower }) => lower === "that")) return null;
  // "…, their owner, Nok, said": who it is stands in front of the name.
  const earlier = tokens.findLastIndex((token, i) => i < comma && token.text === ",");
  const apposed = tokens.slice(earlier + 1, comma);
  if (
    earlier > 0 &&
    cue.side === "left" &&
    cue.subject.type === "name" &&
    apposed.length < 9 &&
    (determiners.has(apposed[0]?.lower ?? "") || apposed.some(({ lower }) => spokesNouns.has(lower))) &&
    !hasVerb(apposed)
  )
    comma = earlier;
  // "Nobody, he said, remembers": what stands on both sides is said.
  const next = tokens[cue.at + 2];
  const aside =
    cue.side === "left" &&
    behind?.text === "," &&
    next !== undefined &&
    !/^(?:add|say|cit|call|refer|urg|warn|accus|describ|not|insist|claim|argu)ing$|^(?:and|but|while|as|who|though|although|whose|which|when|after)$/.test(
      next.lower,
    );
  const last = aside ? until : comma;
  if (last === comma ? !hasVerb(tokens.slice(0, comma)) : !hasVerb(tokens.slice(cue.at + 2, until))) return null;
  return contentOf(tokens, 0, last);
};

/** "According to X, …" and "…, according to X". */
const accordingTo: Rule = (tokens, cue, until) => {
  if (cue.kind !== "according" || !cue.subject) return null;
  if (
    /^(?:plan|plans|schedule|custom|tradition|need|needs|ability|size|age|rank|taste|type|weight)$/.test(
      cue.subject.head,
    )
  )
    return null;
  const before = tokens[cue.at - 1];
  if (!before || (cue.at === 1 && /^(?:but|and|yet)$/.test(before.lower))) {
    const comma = tokens.findIndex(
      (token, i) => i > cue.at && token.start >= (cue.subject?.end ?? 0) && token.text === ",",
    );
    return comma > 0 ? contentOf(tokens, comma + 1, until) : null;
  }
  // "…, which, according to X, was never built": what stands on both sides.
  const behind = tokens.findIndex(({ start }) => start >= (cue.subject?.end ?? 0));
  const aside = before.text === "," && tokens[behind]?.text === "," && hasVerb(tokens.slice(behind + 1, until));
  if (aside && !/^(?:and|but|while|as|which|who|a|an|the)$/.test(tokens[behind + 1]?.lower ?? ""))
    return contentOf(tokens, 0, until);
  return contentOf(tokens, 0, cue.at);
};

/** "Brandt's claim that …". */
const claim: Rule = (tokens, cue, until) =>
  cue.kind === "noun" && tokens[cue.at + 1]?.lower === "that" ? contentOf(tokens, cue.at + 2, until) : null;

/** "Brandt said that …", "…, saying that …". */
const behindVerb: Rule = (tokens, cue, until) => {
  if (cue.kind === "according" || cue.kind === "noun" || cue.kind === "mean") return null;
  if (cue.side === "right" || !cue.subject) return null;
  if (cue.side === "clause" && !(participles.has(cue.lemma) && /ing$/.test(tokens[cue.at]?.lower ?? ""))) return null;
  if (cue.side === "clause" && isMark(tokens[cue.at - 1], /^,$/) === false) return null;
  return complementOf(tokens, cue, until);
};

const rules: readonly (readonly [string, Rule])[] = [
  ["according-to", accordingTo],
  ["claim-that", claim],
  ["behind-verb", behindVerb],
  ["set-off", setOff],
];

/** "A diver who said that the pier was red, left": the words end with the clause that tells of the noun. */
const isRelative = (tokens: readonly Token[], { at }: Cue): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:who|which)$/.test(lower));

/** "States", "reports", "claims" are nouns behind a noun. */
const isNoun = (tokens: readonly Token[], { at, subject }: Cue): boolean =>
  /s$/.test(tokens[at]?.lower ?? "") &&
  /^(?:states|reports|claims|estimates|notes|warns|remarks|comments|notices|forecasts)$/.test(
    tokens[at]?.lower ?? "",
  ) &&
  subject?.type !== "name" &&
  subject?.type !== "pronoun";

/** "For reasons nobody has explained", and a verb with a clause behind it that was taken for its subject. */
const isNobody = (tokens: readonly Token[], { subject, side, kind }: Cue): boolean =>
  subject !== null &&
  subject.type !== "name" &&
  (/\b(?:nobody|no one|none|name)$/.test(subject.text) ||
    (side === "right" &&
      kind !== "according" &&
      hasPlainVerb(tokens.filter(({ start, end }) => subject.start <= start && end <= subject.end))));

/** Where the clause of a cue ends: before the subject of the next one, or with the sentence. */
function endOf(tokens: readonly Token[], cue: Cue, cues: readonly Cue[], closings: readonly Cue[]): number {
  if (isRelative(tokens, cue)) {
    const comma = tokens.findIndex((token, i) => i > cue.at && token.text === ",");
    return comma > 0 ? comma : cue.at;
  }
  const closing = closings.find((other) => other.at > cue.at);
  if (closing) {
    const from = indexAt(tokens, Math.min(closing.start, closing.subject?.start ?? closing.start));
    const comma = tokens.findLastIndex((token, i) => i < from && token.text === ",");
    if (comma > cue.at) return comma;
  }
  const next = cues.find(
    (other) =>
      other.at > cue.at &&
      other.side !== "right" &&
      other.subject &&
      other.subject.start > (tokens[cue.at]?.end ?? 0) &&
      /^(?:and|but|while|although|whereas)$/.test(tokens[indexAt(tokens, other.subject.start) - 1]?.lower ?? ""),
  );
  if (!next?.subject) return tokens.length;
  return indexAt(tokens, next.subject.start) - 1;
}

/** The statements of one sentence that stand without marks, each with who made it. */
export function statementsOf(clause: Clause, attributions: readonly Attribution[]): readonly Statement[] {
  const { tokens } = clause;
  const cues = attributions.map(({ cue }) => cue);
  const closings = cues.filter((cue) => setOff(tokens, cue, tokens.length));
  const found: Statement[] = [];
  for (const { cue, who } of attributions) {
    if (
      isUnsaid(tokens, cue) ||
      /^(?:i|we|it)$/.test(cue.subject?.type === "pronoun" && !who.entity ? cue.subject.text : "")
    )
      continue;
    if (isNoun(tokens, cue) || isNobody(tokens, cue)) continue;
    const until = endOf(tokens, cue, cues, closings);
    for (const [by, rule] of rules) {
      const content = rule(tokens, cue, until);
      if (!content) continue;
      const verb = tokens[cue.at];
      const role = who.role ?? (who.entity ? null : (cue.subject?.text ?? null));
      if (!verb || (who.entity === null && role === null)) break;
      found.push({
        start: Math.min(content.start, cue.start),
        end: Math.max(content.end, cue.end),
        content,
        cue: { start: verb.start, end: verb.end },
        speaker: {
          entity: who.entity?.name ?? null,
          kind: who.entity?.kind ?? null,
          role,
          span: { start: cue.start, end: cue.end },
          by: who.by,
          certainty: who.sure ? "stated" : "inferred",
        },
        stance: stanceOf(cue.lemma),
        by,
        certainty: "stated",
      });
      break;
    }
  }
  return found;
}
