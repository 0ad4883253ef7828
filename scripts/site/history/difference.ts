import type { ChangedSentence } from "../model.ts";
import { align } from "./alignment.ts";
import { pairUp } from "./pairing.ts";
import type { Line } from "./visible-text.ts";
import { compareWords, countWords, wordsIn } from "./words.ts";

export interface Difference {
  /** In the order of the page. */
  readonly sentences: readonly ChangedSentence[];
  /** Words that only one version has, of all words of both: 0 to 1. */
  readonly share: number;
}

/** A stretch in which nothing stayed. */
interface Gap {
  readonly gone: readonly Line[];
  readonly come: readonly Line[];
}

const wordsOf = ({ text }: Line): readonly string[] => wordsIn(text);
const countOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + countWords(text), 0);
const keyOf = ({ heading, text }: Line): string => (heading ? `#${text}` : text);

function gapsBetween(old: readonly Line[], now: readonly Line[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...align(old.map(keyOf), now.map(keyOf)), [old.length, now.length] as const]) {
    if (a > i || b > j) gaps.push({ gone: old.slice(i, a), come: now.slice(j, b) });
    [i, j] = [a + 1, b + 1];
  }
  return gaps;
}

/** Sentences put in that were, word for word, taken out elsewhere: each with the sentence that it was. */
function movesIn(gaps: readonly Gap[]): ReadonlyMap<Line, Line> {
  const gone = new Map<string, Line[]>();
  for (const one of gaps.flatMap((gap) => gap.gone)) {
    const own = gone.get(keyOf(one));
    if (own) own.push(one);
    else gone.set(keyOf(one), [one]);
  }
  const moves = new Map<Line, Line>();
  for (const one of gaps.flatMap((gap) => gap.come)) {
    const from = one.heading ? undefined : gone.get(keyOf(one))?.shift();
    if (from) moves.set(one, from);
  }
  return moves;
}

const whole = (text: string): ChangedSentence["now"] => [{ text, marked: true }];

class Comparison {
  readonly sentences: ChangedSentence[] = [];
  /** Words that only one version has. */
  words = 0;
  private readonly moves: ReadonlyMap<Line, Line>;
  private readonly moved: ReadonlySet<Line>;

  constructor(gaps: readonly Gap[]) {
    this.moves = movesIn(gaps);
    this.moved = new Set(this.moves.values());
    for (const gap of gaps) this.gap(gap);
  }

  private gap({ gone, come }: Gap): void {
    const old = gone.filter((one) => !this.moved.has(one));
    const fresh = come.filter((one) => !this.moves.has(one));
    const pairs = pairUp(old.map(wordsOf), fresh.map(wordsOf));
    const partners = new Map([...pairs].map(([j, i]) => [fresh[j], i]));
    let next = 0;
    for (const one of come) {
      const partner = partners.get(one);
      if (partner !== undefined) {
        for (const lost of old.slice(next, partner)) this.remove(lost);
        next = partner + 1;
      }
      this.come(one, partner === undefined ? null : (old[partner] ?? null));
    }
    for (const lost of old.slice(next)) this.remove(lost);
  }

  private add(kind: ChangedSentence["kind"], at: Line, more: Pick<ChangedSentence, "before" | "now" | "from">): void {
    const { section, heading } = at;
    this.sentences.push({ kind, section, heading, ...more });
  }

  private remove(one: Line): void {
    this.words += countWords(one.text);
    this.add("removed", one, { before: whole(one.text), now: [], from: null });
  }

  private come(one: Line, wasWorded: Line | null): void {
    const from = this.moves.get(one);
    if (from) this.add("moved", one, { before: [], now: [{ text: one.text, marked: false }], from: from.section });
    else if (wasWorded) {
      const { before, now, words } = compareWords(wasWorded.text, one.text);
      this.words += words;
      this.add("changed", one, { before, now, from: null });
    } else {
      this.words += countWords(one.text);
      this.add("added", one, { before: [], now: whole(one.text), from: null });
    }
  }
}

/** What changed from one version to the next, sentence by sentence. */
export function differenceOf(before: readonly Line[], now: readonly Line[]): Difference {
  const { sentences, words } = new Comparison(gapsBetween(before, now));
  if (sentences.length === 0) return { sentences, share: 0 };
  const all = countOf(before) + countOf(now);
  return { sentences, share: all > 0 ? Math.min(1, words / all) : 0 };
}
