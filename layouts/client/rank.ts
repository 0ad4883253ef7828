import type { StoredTerm } from "../../scripts/site/search/format.ts";

/** What the terms of the small index say about one query. */
export interface Query {
  /** Key of the query as a whole name. */
  readonly name: string;
  readonly words: readonly string[];
}

export interface Ranked {
  /** Number of the document. */
  readonly number: number;
  /** Its name is the query, or begins with it. */
  readonly named: boolean;
  /** All words stand in its title. */
  readonly titled: boolean;
  /** How many of the words it has. */
  readonly words: number;
}

interface Scored {
  named: number;
  inTitle: number;
  words: number;
  score: number;
}

/** By how much a word counts that stands in the title, or in the line below; whole, or as the beginning of another. */
const weights = { title: { whole: 8, begun: 5 }, line: { whole: 3, begun: 2 } } as const;

/**
 * Documents that have words of the query, best first: a name that is the query, a name that begins with it, then by
 * the number of words, by where they stand, and by the order of the index. A word of too many documents (`cut`) is not
 * asked for beside others.
 *
 * @param terms those that begin with a word of the query or with its name
 */
export function rank({ name, words }: Query, terms: readonly StoredTerm[]): readonly Ranked[] {
  if (words.length === 0) return [];
  const found = new Map<number, Scored>();
  const scored = (number: number): Scored => {
    let known = found.get(number);
    if (!known) {
      known = { named: 0, inTitle: 0, words: 0, score: 0 };
      found.set(number, known);
    }
    return known;
  };
  const asked = [...new Set(words)];
  const common = (word: string): boolean => terms.some(([term, , , cut]) => cut === 1 && term === word);
  const telling = asked.filter((word) => !common(word));
  for (const word of telling.length > 0 ? telling : asked) {
    const best = new Map<number, { score: number; inTitle: boolean }>();
    for (const [term, titles, lines] of terms) {
      if (!term.startsWith(word)) continue;
      const size = term === word ? "whole" : "begun";
      for (const [numbers, score, inTitle] of [
        [titles, weights.title[size], true],
        [lines, weights.line[size], false],
      ] as const) {
        let number = 0;
        for (const distance of numbers) {
          number += distance;
          const known = best.get(number);
          if (!known || known.score < score) best.set(number, { score, inTitle: inTitle || known?.inTitle === true });
        }
      }
    }
    for (const [number, { score, inTitle }] of best) {
      const document = scored(number);
      document.words++;
      document.score += score;
      if (inTitle) document.inTitle++;
    }
  }
  for (const [term, titles] of terms) {
    if (!term.startsWith(name)) continue;
    let number = 0;
    for (const distance of titles) {
      number += distance;
      const document = scored(number);
      document.named = Math.max(document.named, term === name ? 2 : 1);
      document.inTitle = document.words = Math.max(document.words, telling.length || asked.length);
    }
  }
  const wanted = telling.length || asked.length;
  return [...found]
    .sort(
      ([a, one], [b, other]) => other.named - one.named || other.words - one.words || other.score - one.score || a - b,
    )
    .map(([number, document]) => ({
      number,
      named: document.named > 0,
      titled: document.inTitle >= wanted,
      words: document.words,
    }));
}
