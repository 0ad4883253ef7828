import {
  bodyOpeners,
  functionWords,
  kinWords,
  landOpeners,
  monthsAndDays,
  organisationHeads,
  organisationNouns,
  organisationOpeners,
  organisationTails,
  otherHeads,
  otherThings,
  particles,
  personVerbs,
  placeHeads,
  placeNouns,
  placeOpeners,
  placePrepositions,
  speechVerbs,
  titleHeads,
  titleModifiers,
} from "../vocabulary.ts";
import { wordClass } from "./clusters.ts";
import { hashOf } from "./hash.ts";

/** What is known of a word wherever it stands. */
export interface Word {
  readonly word: number;
  readonly exact: number;
  readonly shape: number;
  readonly coarse: number;
  readonly fine: number;
  readonly rank: number;
  /** One bit for each of the word classes of newswire that it belongs to. */
  readonly use: number;
  /** Its beginnings and, in lower case, its endings. */
  readonly affixes: readonly number[];
  /** It opens like a name. */
  readonly capital: boolean;
}

/** `Xx`, `XX`, `dd-Xx`: letters and digits by kind, runs longer than two cut short. */
export function shapeOf(word: string): string {
  let shape = "";
  for (const letter of word) {
    const kind = /\p{Lu}/u.test(letter) ? "X" : /\p{L}/u.test(letter) ? "x" : /\p{N}/u.test(letter) ? "d" : letter;
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
}

const uses = [
  titleHeads,
  titleModifiers,
  organisationHeads,
  organisationOpeners,
  organisationNouns,
  organisationTails,
  placeHeads,
  placeOpeners,
  placeNouns,
  placePrepositions,
  speechVerbs,
  personVerbs,
  kinWords,
  particles,
  functionWords,
  otherThings,
  otherHeads,
  bodyOpeners,
  landOpeners,
  monthsAndDays,
];

const longestAffix = 4;
const beginning = 1 << 8;
const ending = 1 << 9;
const unknownClass = -1;

function lookUp(text: string): Word {
  const lower = text.toLowerCase();
  const known = wordClass(lower);
  const affixes: number[] = [];
  for (let k = 1; k <= longestAffix && k <= text.length; k++) {
    affixes.push(hashOf(text.slice(0, k)) ^ (beginning + k), hashOf(lower.slice(-k)) ^ (ending + k));
  }
  return {
    word: hashOf(lower),
    exact: hashOf(text),
    shape: hashOf(shapeOf(text)),
    coarse: known?.coarse ?? unknownClass,
    fine: known?.fine ?? unknownClass,
    rank: known?.rank ?? unknownClass,
    use: uses.reduce((bits, words, i) => (words.has(lower) ? bits | (1 << i) : bits), 0),
    affixes,
    capital: /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(text),
  };
}

/** More words than an article has; bounds what is kept. */
const most = 50_000;
const seen = new Map<string, Word>();

/** What is known of a word; looked up once as long as it is remembered. */
export function wordOf(text: string): Word {
  const known = seen.get(text);
  if (known) return known;
  if (seen.size >= most) seen.clear();
  const word = lookUp(text);
  seen.set(text, word);
  return word;
}
