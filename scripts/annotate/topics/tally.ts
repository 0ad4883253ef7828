import type { CleanArticle, Entity } from "../../model.ts";
import { textOf } from "../../spans.ts";
import { cues, type Phrase } from "./cues.ts";
import { wordsOf } from "./words.ts";

/** How often and how far up a phrase stands in an article. */
export interface Count {
  readonly phrase: Phrase;
  /** Sum over its places: three in headline and first paragraph, two in the next two, one after them, half in quotes. */
  weight: number;
  /** It stands in the headline or one of the first three paragraphs, outside quotation marks. */
  ahead: boolean;
  /** It stands only in names of organisations. */
  named: boolean;
}

/** What is said first counts more. */
const factor = (paragraph: number): number => (paragraph <= 1 ? 3 : paragraph <= 3 ? 2 : 1);

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly organisation: boolean;
}

const namesOf = (entities: readonly Entity[]): readonly Stretch[] =>
  entities
    .flatMap(({ kind, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, organisation: kind === "organisation" })),
    )
    .sort((a, b) => a.start - b.start);

/**
 * Counts the phrases of an article that are cues; a longer phrase takes its words with it.
 *
 * Names of people and places argue for nothing ("Robert Bishop", "Gulf of Mexico", "Cricket Avenue").
 */
export function tally(article: CleanArticle, entities: readonly Entity[]): readonly Count[] {
  const names = namesOf(entities);
  const counts = new Map<string, Count>();
  const { phrases: known, longest: lengths } = cues();
  let paragraph = 0;
  let name = 0;
  for (const block of article.blocks) {
    if (block.role !== "paragraph" && block.role !== "headline") continue;
    if (block.role === "paragraph") paragraph++;
    const words = wordsOf(textOf(article.text, block));
    /** The name that a word stands in. Blocks and words come in order, and so do the names. */
    const within = (start: number): Stretch | null => {
      while (name > 0 && (names[name]?.start ?? 0) > start) name--;
      while ((names[name]?.end ?? Number.POSITIVE_INFINITY) <= start) name++;
      const stretch = names[name];
      return stretch && stretch.start <= start ? stretch : null;
    };
    for (let i = 0; i < words.length; ) {
      const word = words[i];
      if (!word) break;
      let length = Math.min(lengths.get(word.form) ?? 0, words.length - i);
      let phrase: Phrase | undefined;
      let key = "";
      for (; length > 0; length--) {
        key =
          length === 1
            ? word.form
            : words
                .slice(i, i + length)
                .map(({ form }) => form)
                .join(" ");
        phrase = known.get(key);
        if (phrase) break;
      }
      i += Math.max(1, length);
      if (!phrase || phrase.cues.length === 0) continue;
      const stretch = within(block.start + word.start);
      if (stretch && !stretch.organisation) continue;
      const count = counts.get(key) ?? { phrase, weight: 0, ahead: false, named: true };
      count.weight += factor(paragraph) * (word.quoted ? 0.5 : 1);
      count.ahead ||= paragraph <= 3 && !word.quoted;
      count.named &&= stretch !== null;
      counts.set(key, count);
    }
  }
  return [...counts.values()];
}
