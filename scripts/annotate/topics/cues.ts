import { lazy } from "../gazetteer/load.ts";
import { mediaTopics } from "./mediatopics.ts";
import { wordsOf } from "./words.ts";

interface Cue {
  /** Position of the subject in `mediaTopics`. */
  readonly topic: number;
  /** 4, 2 or 1. */
  readonly points: number;
}

export interface Phrase {
  readonly text: string;
  /** What it argues for and, unless it is weak, the subjects above that; nothing for an idiom. */
  readonly cues: readonly Cue[];
  /** Points are divided by it: what argues for many fields says little of each. */
  readonly spread: number;
}

/** Phrases in which a telling word tells nothing: they take their words with them. */
const idioms =
  "strike down, struck down, strike a deal, strike out, press conference, news conference, ward off, in the wake, at war with, under fire, on fire, under way, game changer, fire brigade, court martial, football pitch, tennis court, food for thought, free trade union, wind up, wound up, ash wednesday, in the field, on the ground, crash course, prime minister, capital letter, chair of, took office, take office, in office, at stake, by sea, blood test, state of the art, trial and error, training ground, crop up, play a part, play a role, in the running, good judge";

/** Positions of the subjects above each subject. */
const above: readonly (readonly number[])[] = (() => {
  const position = new Map(mediaTopics.map(({ code }, i) => [code, i]));
  return mediaTopics.map(({ parent }) => {
    const line: number[] = [];
    for (let code = parent; code !== null; ) {
      const at = position.get(code);
      if (at === undefined) break;
      line.push(at);
      code = mediaTopics[at]?.parent ?? null;
    }
    return line;
  });
})();

/** Whether the first subject stands above the second. */
export const isAbove = (upper: number, lower: number): boolean => above[lower]?.includes(upper) ?? false;

function build() {
  const points = new Map<string, Map<number, number>>();
  const longest = new Map<string, number>();
  const enter = (list: string, worth: number, topics: readonly number[]): void => {
    for (const phrase of list === "" ? [] : list.split(",")) {
      const forms = wordsOf(phrase).map(({ form }) => form);
      const [first = ""] = forms;
      const key = forms.join(" ");
      longest.set(first, Math.max(longest.get(first) ?? 0, forms.length));
      const of = points.get(key) ?? new Map<number, number>();
      points.set(key, of);
      for (const topic of topics) of.set(topic, Math.max(of.get(topic) ?? 0, worth));
    }
  };
  enter(idioms, 0, []);
  mediaTopics.forEach(({ strong, fair, weak }, topic) => {
    const withUpper = [topic, ...(above[topic] ?? [])];
    enter(strong, 4, withUpper);
    enter(fair, 2, withUpper);
    enter(weak, 1, [topic]);
  });
  const phrases = new Map<string, Phrase>();
  for (const [text, of] of points) {
    const fields = [...of.keys()].filter((topic) => mediaTopics[topic]?.parent === null).length;
    const cues = [...of].map(([topic, worth]) => ({ topic, points: worth }));
    phrases.set(text, { text, cues, spread: Math.sqrt(Math.max(1, fields)) });
  }
  return { phrases, longest } as const;
}

/** The cues of all subjects by phrase, and by word the words of the longest phrase that begins with it. */
export const cues = lazy(build);
