import { contentWords } from "../../lines/content-words.ts";
import type { Opening } from "./opening.ts";

/** A paragraph as far as it tells whether an article goes on in it. */
export interface Passage {
  readonly opening: Opening;
  /** Words of names, lower case: capitalised, and never printed small in the document. */
  readonly names: ReadonlySet<string>;
  /** The first word of the name at its head; null when it opens with none. */
  readonly subject: string | null;
  /** The names of several words, a list of words each. */
  readonly fullNames: readonly (readonly string[])[];
  /** Stems that carry the subject. */
  readonly words: ReadonlySet<string>;
  /** "The company", "its chairman": it speaks of somebody who must have been named. */
  readonly refersBack: boolean;
  /** In UTF-16 code units. */
  readonly length: number;
}

const name =
  /(?<![\p{L}\p{N}'’])\p{Lu}[\p{L}\p{M}'’&.-]{0,30}(?: (?:(?:of|de|the|and) )?\p{Lu}[\p{L}\p{M}'’&.-]{0,30}){0,6}/gu;
const word = /\p{Lu}[\p{L}\p{M}&-]{1,30}/gu;
/** A name so far into a paragraph is its subject. */
const head = 40;

/** Words in capitals for where they stand, and dates. */
const noNames = new Set(
  "the a an in on at by for from of to and but or as it he she they we i you his her its their this that these those there here what who when where why how if while after before since under over about with without not no all some many most more other another such both each last next first also however meanwhile earlier later separately still yet although though because despite during until now then today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december asked mr mrs ms dr one two three four five six seven eight nine ten".split(
    " ",
  ),
);

const back =
  /\b(?:the|its|their|his|her) (?:company|firm|group|bank|ministry|minister|agency|union|party|institute|department|team|club|court|statement|report|spokes\p{Ll}{3,6}|officials?|project|plan|deal|agreement|bill|law|accident|storm|attack|proposal|offer|move|decision|meeting|talks|study|issue|sources?|two|sale|merger|transaction|acquisition|case|ruling|vote|government|area|city|region|village|country|man|woman|victims?)\b/iu;

/** The words that a document prints in small letters: in capitals they are no names. */
export function smallWordsOf(texts: readonly string[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const text of texts)
    for (const found of text.match(/(?<![\p{L}'’-])\p{Ll}\p{L}{1,30}/gu) ?? []) small.add(found);
  return small;
}

/** What of a paragraph is compared; `small` are the words that the document prints in small letters. */
export function passageOf(text: string, opening: Opening, small: ReadonlySet<string>): Passage {
  const names = new Set<string>();
  const fullNames: string[][] = [];
  let subject: string | null = null;
  for (const match of text.matchAll(name)) {
    const words = (match[0].match(word) ?? [])
      .map((part) => part.toLowerCase())
      .filter((part) => !noNames.has(part) && !small.has(part));
    if (words.length === 0) continue;
    if (match.index < head) subject ??= words[0] ?? null;
    if (words.length > 1) fullNames.push(words);
    for (const part of words) names.add(part);
  }
  const refersBack = back.test(text.slice(0, 200));
  return { opening, names, subject, fullNames, words: new Set(contentWords(text)), refersBack, length: text.length };
}
