import { type Claim, type Comparison, comparisonOf, editedClaims } from "../claims.ts";
import { type Finding, placeOf, type Rule } from "../rule.ts";
import type { Word } from "../words.ts";

const negations = new Set(
  `not no never without nor neither none nobody nothing cannot nowhere hardly barely isn't aren't wasn't weren't don't doesn't didn't won't
  wouldn't can't couldn't shouldn't hasn't haven't hadn't mustn't needn't`.split(/\s+/),
);
const isNegation = ({ text }: Word): boolean => negations.has(text.toLowerCase());

/** Words that say nothing by themselves, by which two texts are not compared. */
const light = new Set(
  "the a an of to in on at by for and or but that it its is are was were be been had has have with as from this he she they his her their".split(
    " ",
  ),
);
/** How far around a negation its words are looked for. */
const reach = 3;

/** The content words right behind a negation, or before it where none follow. */
function scope(words: readonly Word[], at: number): readonly string[] {
  const content = (list: readonly Word[]): readonly string[] =>
    list.map(({ text }) => text.toLowerCase()).filter((word) => !light.has(word) && !negations.has(word));
  const behind = content(words.slice(at + 1, at + 1 + reach * 2)).slice(0, 2);
  return behind.length > 0 ? behind : content(words.slice(Math.max(0, at - reach * 2), at)).slice(-2);
}

/** Negations of one text whose words the other has, without a negation near them. */
function lost(from: readonly Word[], to: readonly Word[]): readonly Word[] {
  return from.filter((word, i) => {
    if (!isNegation(word)) return false;
    const wanted = scope(from, i);
    const places = to.flatMap(({ text }, at) => (wanted.includes(text.toLowerCase()) ? [at] : []));
    if (places.length === 0) return false;
    return !places.some((at) => to.slice(Math.max(0, at - reach * 2), at + reach + 1).some(isNegation));
  });
}

/** Most words of a slip: what is longer is a clause left out, which is for a reader to judge. */
const slip = 3;

/** Negations in short differences between words that stand side by side in both texts. */
function slipped({ from, to, differences }: Comparison): {
  readonly lost: readonly Word[];
  readonly added: readonly Word[];
} {
  const short = differences.filter(
    (one) =>
      one.from[1] - one.from[0] <= slip &&
      one.to[1] - one.to[0] <= slip &&
      one.from[1] < from.length &&
      one.to[1] < to.length,
  );
  const words = (list: readonly Word[], [start, end]: readonly [number, number]): readonly Word[] =>
    list.slice(start, end).filter(isNegation);
  const uneven = short.filter((one) => words(from, one.from).length !== words(to, one.to).length);
  return {
    lost: uneven.flatMap((one) => words(from, one.from)),
    added: uneven.flatMap((one) => words(to, one.to)),
  };
}

function findings(reading: Parameters<Rule["check"]>[0], claim: Claim): readonly Finding[] {
  const comparison = comparisonOf(claim);
  if (!comparison) return [];
  const { from, to } = comparison;
  const slips = slipped(comparison);
  const remedy = "say yes where the source says yes, and no where it says no";
  return [
    ...[...new Set([...lost(from, to), ...slips.lost])].map((word): Finding => {
      const [next] = scope(from, from.indexOf(word));
      return {
        ...placeOf(reading, claim.unit, next ?? ""),
        message: `the source says “${word.text}” before “${next}”, and this does not`,
        remedy,
      };
    }),
    ...[...new Set([...lost(to, from), ...slips.added])].map(
      (word): Finding => ({
        ...placeOf(reading, claim.unit, word.text),
        message: `this says “${word.text}”, and the source does not`,
        remedy,
      }),
    ),
  ];
}

/** Yes stays yes, no stays no. */
export const negationDiffers: Rule = {
  name: "negation-differs",
  severity: "error",
  holds: "An edited text denies what its passage denies, and nothing else.",
  check: (reading) => editedClaims(reading).flatMap((claim) => findings(reading, claim)),
};
