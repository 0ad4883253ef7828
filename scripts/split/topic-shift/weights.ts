/** Evidence by name: a count, a share or a yes (1) or no (0). */
export type Evidence<Sign extends string> = Readonly<Record<Sign, number>>;

/**
 * How a paragraph opens. These weights and those below are a logistic regression on glued stories of the project's own
 * training articles, with an L2 penalty of 0.003, rounded.
 */
export const openingWeights = {
  pronoun: 0,
  link: -2.95,
  quotation: -2.65,
  indefinite: 1.5,
  long: 0.7,
  day: 1.35,
};

/** What ties a paragraph to those before and behind it, and what parts them. */
export const gapWeights = {
  any: -4.15,
  knownNames: -0.25,
  knownSubject: -0.4,
  knownFullName: -0.2,
  refersBack: -0.25,
  knownNoun: -1.05,
  oneSentence: 2.5,
  veryLong: 0.75,
  aboveLede: -1.1,
  nextDefinite: 0.5,
  nextGoesOn: 0.55,
  nextSubject: 0.6,
  likeness: -0.45,
  likenessOfTwo: -0.2,
  pullBelow: 0.6,
  knownNamesBehind: -0.7,
  nameChains: -0.25,
  shareOfNameChains: -0.35,
  knownWords: -0.2,
};

export type OpeningSign = keyof typeof openingWeights;
export type GapSign = keyof typeof gapWeights;

/** The sum of what the evidence weighs: the logarithm of the odds. */
export function weigh<Sign extends string>(evidence: Evidence<Sign>, weights: Evidence<Sign>): number {
  let sum = 0;
  for (const sign in evidence) sum += evidence[sign] * weights[sign];
  return sum;
}
