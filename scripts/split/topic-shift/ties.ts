import { stemOf } from "../../lines/content-words.ts";
import type { Passage } from "./passage.ts";
import { standardise } from "./standard.ts";
import { type Evidence, type GapSign, gapWeights, weigh } from "./weights.ts";

type Rarity = (word: string) => number;

/** What is usual in a document: the same evidence says less where it stands in every paragraph. */
interface Usage {
  /** How rare a word is: the logarithm of the paragraphs over those that hold it. */
  readonly rarity: Rarity;
  /** The share of paragraphs of one sentence, and of those with a very long first one. */
  readonly oneSentence: number;
  readonly veryLong: number;
}

function usageOf(passages: readonly Passage[]): Usage {
  const bearers = new Map<string, number>();
  for (const { words } of passages) for (const word of words) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  const share = (is: (passage: Passage) => boolean): number => passages.filter(is).length / passages.length;
  return {
    rarity: (word) => Math.log(1 + passages.length / (bearers.get(word) ?? 1)),
    oneSentence: share(({ opening }) => opening.isOneSentence),
    veryLong: share(({ opening }) => opening.isVeryLong),
  };
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

/** Root of the cosine of two groups of paragraphs by their words, rare ones counting more. */
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
  return first === 0 || second === 0 ? 0 : Math.sqrt(both / Math.sqrt(first * second));
}

/** How much two neighbours have in common; a name counts as three words. */
const bond = (one: Passage | undefined, two: Passage): number =>
  one ? 1.5 * common(one.names, two.names) + 0.5 * common(one.words, two.words) : 0;

/** Whether `passage` belongs with one neighbour rather than the other, -1 to 1. */
function pull(passage: Passage | undefined, to: Passage, from: Passage): number {
  const [near, far] = [bond(passage, to), bond(passage, from)];
  return (near - far) / (1 + near + far);
}

/** A paragraph that may be a lede itself: the next one is none, then. */
const opensLong = ({ opening: { evidence, goesOn } }: Passage): boolean =>
  evidence.long > 0 && evidence.quotation === 0 && !goesOn;

/**
 * What speaks for and against an article that begins with the paragraph at `at` (1 and up), how it opens aside. Names
 * and words of the paragraph that stood before it, and chains of names and words that run over the gap, speak against;
 * new names, and a paragraph behind that goes on from this one, for it. Null where there is no such gap.
 */
function evidenceAt(passages: readonly Passage[], at: number, usage: Usage): Evidence<GapSign> | null {
  const [here, above, below] = [passages[at], passages[at - 1], passages[at + 1]];
  if (!here || !above) return null;
  const { rarity } = usage;
  const before = beside(passages, at - 1, -1, 1500, 6);
  const behind = beside(passages, at, 1, 700, 3);
  const known = union(before, "names");
  const isNew = (word: string): boolean => !known.has(word);
  const noun = here.opening.definite;
  const next = union(behind.slice(1), "names");
  return {
    any: 1,
    knownNames: here.names.size > 0 ? common(here.names, known) / here.names.size : 0,
    knownSubject: Number(here.subject !== null && known.has(here.subject)),
    knownFullName: Number(here.fullNames.some((words) => !words.every(isNew))),
    refersBack: Number(here.refersBack),
    knownNoun: Number(noun !== null && before.slice(0, 4).some(({ words }) => words.has(stemOf(noun)))),
    oneSentence: Number(here.opening.isOneSentence) - usage.oneSentence,
    veryLong: Number(here.opening.isVeryLong) - usage.veryLong,
    aboveLede: Number(opensLong(above)),
    nextDefinite: Number(Boolean(below?.opening.definite) && noun === null),
    nextGoesOn: Number(below?.opening.goesOn ?? false),
    nextSubject: Number(Boolean(below?.subject && here.names.has(below.subject) && isNew(below.subject))),
    likeness: likeness(beside(passages, at - 1, -1, 700, 3), behind, rarity),
    likenessOfTwo: likeness([above], [here], rarity),
    pullBelow: pull(below, here, above),
    knownNamesBehind: next.size > 0 ? common(next, known) / next.size : 0.3,
    ...chainsAt(passages, at, rarity),
  };
}

/** What runs over a gap from the text far before it to that far behind. */
function chainsAt(
  passages: readonly Passage[],
  at: number,
  rarity: Rarity,
): Evidence<"nameChains" | "shareOfNameChains" | "knownWords"> {
  const [left, right] = [beside(passages, at - 1, -1, 2500, 10), beside(passages, at, 1, 2500, 10)];
  const [leftNames, rightNames] = [union(left, "names"), union(right, "names")];
  const leftWords = union(left, "words");
  const names = common(leftNames, rightNames);
  let [known, all] = [0, 0];
  for (const word of passages[at]?.words ?? []) {
    all += rarity(word);
    if (leftWords.has(word)) known += rarity(word);
  }
  return {
    nameChains: Math.log(1 + names),
    shareOfNameChains: names / Math.max(1, Math.min(leftNames.size, rightNames.size)),
    knownWords: all > 0 ? known / all : 0,
  };
}

/** The evidence of every gap, each before a paragraph behind the first. */
function evidenceOf(passages: readonly Passage[]): readonly Evidence<GapSign>[] {
  const usage = usageOf(passages);
  return standardise(passages.slice(1).flatMap((_, i) => evidenceAt(passages, i + 1, usage) ?? []));
}

/**
 * How likely an article begins with each paragraph: above 0 it is likelier than not. The first is never asked about.
 */
export function weighGaps(passages: readonly Passage[]): readonly number[] {
  const gaps = evidenceOf(passages);
  return passages.map(({ opening }, i) => {
    const gap = gaps[i - 1];
    return gap ? opening.weight + weigh(gap, gapWeights) : Number.NEGATIVE_INFINITY;
  });
}
