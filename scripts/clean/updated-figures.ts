import { contentWords, nameWords } from "../lines/content-words.ts";

/** A count of something: "31,000 people" → 31000, "people". */
interface Measure {
  readonly value: number;
  readonly noun: string;
}

/** What two paragraphs are compared by; made once a paragraph. */
export interface Figures {
  readonly measures: readonly Measure[];
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** Smaller counts are too common to mean the same thing; years are no counts. */
const least = 10;
const isYear = (value: number): boolean => value >= 1900 && value <= 2100;
/** A toll that has more than trebled is told in new words as a rule. */
const growth = 3;
/** Names, and share of the words of both (Jaccard), that must agree. */
const names = 2;
const likeness = 0.2;

const counted = /(?<![\p{L}\d,.-])(\d[\d,]{0,14}(?:\.\d{1,3})?)(?: (?:million|billion))? (\p{Ll}{4,30})/gu;

/** The counts in a paragraph, with its names and words; null when it counts nothing. */
export function figuresOf(text: string): Figures | null {
  const measures = [...text.matchAll(counted)]
    .map((match) => ({ value: Number((match[1] ?? "").replace(/,/g, "")), noun: match[2] ?? "" }))
    .filter(({ value }) => value >= least && !isYear(value));
  if (measures.length === 0) return null;
  return { measures, names: new Set(nameWords(text)), words: new Set(contentWords(text.replace(/\d[\d.,]*/g, ""))) };
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((word) => b.has(word)).length;

/**
 * Whether two paragraphs of versions of one story are one statement whose figure was brought up to date: they count
 * the same thing, name the same names and share words, though hardly three in a row.
 */
export function isUpdated(a: Figures, b: Figures): boolean {
  const sameMeasure = a.measures.some((one) =>
    b.measures.some(
      ({ value, noun }) => noun === one.noun && Math.max(value, one.value) <= growth * Math.min(value, one.value),
    ),
  );
  if (!sameMeasure || common(a.names, b.names) < names) return false;
  const both = common(a.words, b.words);
  return both / (a.words.size + b.words.size - both) >= likeness;
}
