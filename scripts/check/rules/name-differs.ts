import { type Claim, comparisonOf, editedClaims } from "../claims.ts";
import { bears, foreignNames } from "../names.ts";
import { type Finding, placeOf, type Rule } from "../rule.ts";
import { isCapitalised, type Word } from "../words.ts";

/** Names that stand where the sentence of the source has somebody else's. */
function swapped(claim: Claim): readonly { readonly word: Word; readonly other: string }[] {
  const comparison = comparisonOf(claim);
  const { entities } = claim.source.article;
  const bearers = (words: readonly Word[]) =>
    words.flatMap((word) => {
      const bearing = isCapitalised(word.text) ? entities.filter((other) => bears(other, word.text)) : [];
      return bearing.map((entity) => ({ word, entity }));
    });
  return (comparison?.differences ?? []).flatMap(({ from, to }) => {
    const theirs = bearers(comparison?.from.slice(...from) ?? []);
    const ours = bearers(comparison?.to.slice(...to) ?? []);
    const [mine, other] = [ours[0], theirs[0]];
    if (!mine || !other || theirs.some(({ entity }) => ours.some((one) => one.entity === entity))) return [];
    return ours.some((one) => theirs.some(({ entity }) => entity.kind === one.entity.kind))
      ? [{ word: mine.word, other: other.entity.name }]
      : [];
  });
}

/** Who and where. */
export const nameDiffers: Rule = {
  name: "name-differs",
  severity: "error",
  holds: "Every name of an edited text is in the passage that its footnote names, in the same place.",
  check: (reading) =>
    editedClaims(reading).flatMap((claim): readonly Finding[] => {
      const foreign = foreignNames(claim);
      const remedy = "name whom the source names, or put a name that you add into [brackets]";
      return [
        ...foreign.map(({ word, entity }) => ({
          ...placeOf(reading, claim.unit, word.text),
          message: entity
            ? `${entity.name} is in the article, though not in the passage`
            : `“${word.text}” does not stand in the source`,
          remedy,
        })),
        ...swapped(claim)
          .filter(({ word }) => !foreign.some((one) => one.word.start === word.start))
          .map(({ word, other }) => ({
            ...placeOf(reading, claim.unit, word.text),
            message: `the passage has ${other} where this has “${word.text}”`,
            remedy,
          })),
      ];
    }),
};
