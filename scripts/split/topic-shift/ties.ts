import { stemOf } from "../../lines/content-words.ts";
import type { Passage } from "./passage.ts";

type Rarity = (word: string) => number;

/** How rare each word is in a document: the logarithm of its paragraphs over those that hold it. */
export function rarityIn(passages: readonly Passage[]): Rarity {
  const bearers = new Map<string, number>();
  for (const { words } of passages) for (const word of words) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + passages.length / (bearers.get(word) ?? 1));
}

/** Neighbours on one side of a gap, nearest first: as many as bring so many characters, `most` at most. */
function beside(
  passages: readonly Passage[],
  from: number,
  step: 1 | -1,
  characters: number,
  most: number,
): readonly Passage[] {
  const found: Passage[] = [];
  let length = 0;
  for (let at = from; found.length < most && length < characters; at += step) {
    const passage = passages[at];
    if (!passage) break;
    found.push(passage);
    length += passage.length;
  }
  return found;
}

function union(passages: readonly Passage[], of: "names" | "words"): ReadonlySet<string> {
  const all = new Set<string>();
  for (const passage of passages) for (const word of passage[of]) all.add(word);
  return all;
}

function common(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  const [small, large] = one.size < two.size ? [one, two] : [two, one];
  let count = 0;
  for (const word of small) if (large.has(word)) count++;
  return count;
}

/** Cosine of two groups of paragraphs by their words, rare ones counting more. */
function likeness(one: readonly Passage[], two: readonly Passage[], rarity: Rarity): number {
  const bag = (passages: readonly Passage[]): Map<string, number> => {
    const weights = new Map<string, number>();
    for (const { words } of passages)
      for (const word of words) weights.set(word, (weights.get(word) ?? 0) + rarity(word));
    return weights;
  };
  const [left, right] = [bag(one), bag(two)];
  let [both, first, second] = [0, 0, 0];
  for (const [word, weight] of left) {
    both += weight * (right.get(word) ?? 0);
    first += weight * weight;
  }
  for (const weight of right.values()) second += weight * weight;
  return first === 0 || second === 0 ? 0 : both / Math.sqrt(first * second);
}

/** How much two neighbours have in common; a name counts as three words. */
const bond = (one: Passage | undefined, two: Passage): number =>
  one ? 1.5 * common(one.names, two.names) + 0.5 * common(one.words, two.words) : 0;

/** Whether `passage` belongs with one neighbour rather than the other, -1 to 1. */
function pull(passage: Passage | undefined, to: Passage, from: Passage): number {
  const [near, far] = [bond(passage, to), bond(passage, from)];
  return (near - far) / (1 + near + far);
}

/**
 * Evidence that an article begins with the paragraph at `at` (1 and up); above 0 it is likelier than not, where one
 * paragraph in eight begins one. Names and words of the paragraph that stood before it, chains of names and words that
 * run over the gap and openings that go on speak against; new names, an opening as articles have it, and a paragraph
 * behind that goes on from this one speak for it. The weights were fitted by logistic regression to glued stories of
 * several houses and decades, then rounded.
 */
export function weighGap(passages: readonly Passage[], at: number, rarity: Rarity): number {
  const [here, above, below] = [passages[at], passages[at - 1], passages[at + 1]];
  if (!here || !above) return Number.NEGATIVE_INFINITY;
  const before = beside(passages, at - 1, -1, 1500, 6);
  const known = union(before, "names");
  const isNew = (word: string): boolean => !known.has(word);
  let weight = -3 + here.opening.weight;
  if (here.names.size > 0) weight -= (2 * common(here.names, known)) / here.names.size;
  if (here.subject !== null) weight += known.has(here.subject) ? -0.7 : 0.7;
  weight -= 0.6 * Math.min(2, here.fullNames.filter((words) => words.every(isNew)).length);
  if (here.fullNames.some((words) => !words.every(isNew))) weight += 1.4;
  if (here.refersBack) weight -= 0.75;
  const noun = here.opening.definite;
  if (noun !== null && before.slice(0, 4).some(({ words }) => words.has(stemOf(noun)))) weight -= 2.2;
  if (below?.opening.definite && noun === null) weight += 0.9;
  if (below?.opening.goesOn) weight += 1;
  if (below?.subject && here.names.has(below.subject) && isNew(below.subject)) weight += 0.7;
  const behind = beside(passages, at, 1, 700, 3);
  weight -= 5 * likeness(beside(passages, at - 1, -1, 700, 3), behind, rarity) + 4 * likeness([above], [here], rarity);
  weight += 2.9 * pull(below, here, above) + 1.65 * pull(passages[at - 2], above, here);
  const next = union(behind.slice(1), "names");
  weight -= 2.9 * (next.size > 0 ? common(next, known) / next.size : 0.3);
  return weight - chains(passages, at, rarity);
}

/** What runs over a gap from the text far before it to that far behind. */
function chains(passages: readonly Passage[], at: number, rarity: Rarity): number {
  const [left, right] = [beside(passages, at - 1, -1, 2500, 10), beside(passages, at, 1, 2500, 10)];
  const [leftNames, rightNames] = [union(left, "names"), union(right, "names")];
  const [leftWords, rightWords] = [union(left, "words"), union(right, "words")];
  const names = common(leftNames, rightNames);
  let [known, all] = [0, 0];
  for (const word of passages[at]?.words ?? []) {
    all += rarity(word);
    if (leftWords.has(word)) known += rarity(word);
  }
  const bearing = Math.max(1, leftWords.size * rightWords.size);
  return (
    1.25 * Math.log(1 + names) +
    1.6 * (names / Math.max(1, Math.min(leftNames.size, rightNames.size))) +
    5.4 * (all > 0 ? known / all : 0) +
    (1.6 * common(leftWords, rightWords)) / Math.sqrt(bearing)
  );
}
