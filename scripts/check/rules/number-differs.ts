import { type Claim, comparisonOf, editedClaims, passageText } from "../claims.ts";
import { datesIn } from "../names.ts";
import { type Finding, placeOf, type Rule } from "../rule.ts";
import { isFigure, type Word, wordsOf } from "../words.ts";

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const numerals = new Map([
  ...small.map((word, value) => [word, String(value)] as const),
  ...["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].map(
    (word, i) => [word, String(20 + 10 * i)] as const,
  ),
  ...["hundred", "thousand", "million", "billion", "trillion", "dozen", "half", "twice"].map(
    (word) => [word, word] as const,
  ),
]);

/** A figure or numeral in one form; null for another word. "One" is mostly no number. */
function numberOf(word: string): string | null {
  if (isFigure(word)) return word.replace(/,(?=\d{3})/g, "");
  const lower = word.toLowerCase().replace(/s$/, "");
  return lower === "one" ? null : (numerals.get(lower) ?? null);
}

const numbersIn = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.flatMap(({ text }) => text.split("-").flatMap((part) => numberOf(part) ?? [])));

/** Numbers of the claim that its passage lacks, or that stand where the sentence has another. */
function oddNumbers(claim: Claim): readonly { readonly word: Word; readonly other: string | null }[] {
  const passage = new Set([...numbersIn(wordsOf(passageText(claim))), ...datesIn(claim.source, claim)]);
  // "one" in the source may be "1" in the briefing.
  passage.add("1");
  const odd = wordsOf(claim.text)
    .filter(({ text }) =>
      text.split("-").some((part) => (numberOf(part) ?? "1") !== "1" && !passage.has(numberOf(part) ?? "")),
    )
    .map((word) => ({ word, other: null as string | null }));
  const comparison = comparisonOf(claim);
  const swapped = (comparison?.differences ?? []).flatMap(({ from, to }) => {
    const theirs = comparison?.from.slice(...from).filter(({ text }) => numberOf(text) !== null) ?? [];
    const ours = comparison?.to.slice(...to).filter(({ text }) => numberOf(text) !== null) ?? [];
    const [word, other] = [ours[0], theirs[0]];
    return word && other && ours.length === 1 && theirs.length === 1 && numberOf(word.text) !== numberOf(other.text)
      ? [{ word, other: other.text }]
      : [];
  });
  return [...odd, ...swapped.filter(({ word }) => !odd.some((one) => one.word.start === word.start))];
}

/** Every figure and numeral of an edited text. */
export const numberDiffers: Rule = {
  name: "number-differs",
  severity: "error",
  holds: "Every number of an edited text stands in the passage that its footnote names, in the same place.",
  check: (reading) =>
    editedClaims(reading).flatMap((claim) =>
      oddNumbers(claim).map(
        ({ word, other }): Finding => ({
          ...placeOf(reading, claim.unit, word.text),
          message: other
            ? `the passage has “${other}” where this says “${word.text}”`
            : `“${word.text}” does not stand in the passage`,
          remedy: "give the number as the source does, or put your own into [brackets]",
        }),
      ),
    ),
};
