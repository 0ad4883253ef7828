import { mediaTopics } from "./mediatopics.ts";
import type { Count } from "./tally.ts";

/** A phrase as evidence for one subject. */
export interface Evidence {
  readonly text: string;
  readonly gain: number;
  readonly ahead: boolean;
  /** The subject is hardly ever absent where it stands. */
  readonly strong: boolean;
}

export interface Weighed {
  /** Position in `mediaTopics`. */
  readonly topic: number;
  readonly score: number;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
}

/** Repetition counts less and less. */
const damped = (weight: number): number => Math.log2(1 + weight);

/** In the name of an organisation a word says what the organisation is, not what the article is about. */
const worth = (points: number, named: boolean): number => (named && points < 4 ? points / 2 : points);

/** The evidence for each subject that has any. */
export function weigh(counts: readonly Count[]): readonly Weighed[] {
  const evidence = mediaTopics.map((): Evidence[] => []);
  for (const { phrase, weight, ahead, named } of counts)
    for (const { topic, points } of phrase.cues)
      evidence[topic]?.push({
        text: phrase.text,
        gain: (worth(points, named) * damped(weight)) / phrase.spread,
        ahead,
        strong: points === 4,
      });
  return evidence.flatMap((found, topic) =>
    found.length === 0
      ? []
      : {
          topic,
          score: found.reduce((sum, { gain }) => sum + gain, 0),
          evidence: found.sort((a, b) => b.gain - a.gain || (a.text < b.text ? -1 : 1)),
        },
  );
}
