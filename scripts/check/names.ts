import type { Entity } from "../model.ts";
import type { Claim } from "./claims.ts";
import { entitiesIn, type Source } from "./source.ts";
import { fold, isCapitalised, type Word, wordsOf } from "./words.ts";

/** Words that open a sentence with a capital and name nobody. */
const openers = new Set(
  `a about after all also although among an and another any as at because before both but by despite during each earlier even every few
  following for from had has he her his how however i if in instead into is it its just later less many meanwhile more most
  much my nearly neither no nobody none nor not now of off on once one only or other others our out over several she since so some
  still such than that the their them then there these they this those though through to today tomorrow two under until up upon was we were what when
  where whether which while who whose why will with within without would yesterday yet you`.split(/\s+/),
);

/** The words of a name that tell its bearer: all but particles in lower case. */
const nameWords = (name: string): readonly string[] =>
  wordsOf(fold(name))
    .map(({ text }) => text)
    .filter((word) => isCapitalised(word));

/** Whether a name or a word of it stands for an entity. */
export const bears = ({ name, mentions }: Entity, word: string): boolean =>
  nameWords(name).includes(word) || mentions.some(({ text }) => nameWords(text).includes(word));

export interface ForeignName {
  readonly word: Word;
  /** Somebody of the article, though not of the passage; null for a name that the article does not have. */
  readonly entity: Entity | null;
}

/** Names of a claim that its passage does not have. */
export function foreignNames(claim: Claim): readonly ForeignName[] {
  const { source, passage, text } = claim;
  const words = wordsOf(text);
  const inPassage = new Set<string>();
  const lower = new Set<string>();
  for (const { start, end } of passage)
    for (const { text: word } of wordsOf(source.text.slice(start, end))) {
      inPassage.add(word);
      lower.add(word.toLowerCase());
    }
  const present = entitiesIn(source, passage);
  for (const word of datesIn(source, claim)) inPassage.add(word);
  const found: ForeignName[] = [];
  words.forEach((word, i) => {
    if (!isCapitalised(word.text) || inPassage.has(word.text)) return;
    if (present.some((entity) => bears(entity, word.text))) return;
    const opens = i === 0 || /[.!?:"]\W{0,3}$/.test(text.slice(0, word.start));
    const entity = source.article.entities.find((other) => bears(other, word.text)) ?? null;
    if (opens && (openers.has(word.text.toLowerCase()) || lower.has(word.text.toLowerCase()))) return;
    if (opens && !entity && !isCapitalised(words[i + 1]?.text ?? "")) return;
    found.push({ word, entity });
  });
  return found;
}

const monthNames = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

/** What the dates of the passage come to, in words and figures: "last August" may be written "August 2023". */
export function datesIn({ article }: Source, { passage }: Claim): readonly string[] {
  const values = article.dates
    .filter(({ start }) => passage.some((paragraph) => paragraph.start <= start && start < paragraph.end))
    .flatMap(({ value, supposed }) => [value ?? supposed?.value ?? ""]);
  return values.flatMap((value) =>
    value.split("/").flatMap((day) => {
      const [year = "", month = "", date = ""] = day.split("-");
      return [year, monthNames[Number(month) - 1] ?? "", date.replace(/^0/, "")].filter(Boolean);
    }),
  );
}
