import type { CleanArticle, Entity, Topic } from "../../model.ts";
import { textOf } from "../../spans.ts";
import { evidence, longestPhrase, wordsOf } from "./evidence.ts";
import { mediaTopics } from "./mediatopics.ts";

/** Fewest points for a topic to be listed, and the share of the strongest that it must reach. */
const threshold = 8;
const shareOfStrongest = 0.4;
/** Fewest different words or phrases: one word, however often, may mean something else. */
const fewestWords = 3;
const most = 5;

/** What is said first counts more: headline and first paragraph three times, the next two twice. */
const factor = (paragraph: number): number => (paragraph <= 1 ? 3 : paragraph <= 3 ? 2 : 1);

interface Tally {
  /** Points by word or phrase. */
  readonly words: Map<string, number>;
}

/** Counts the evidence in a text; a phrase takes its words with it. Names of people and places argue for nothing. */
function count(text: string, weight: number, tallies: readonly Tally[]): void {
  const words = wordsOf(text);
  for (let i = 0; i < words.length; ) {
    let length = Math.min(longestPhrase, words.length - i);
    while (length > 0 && !evidence.has(words.slice(i, i + length).join(" "))) length--;
    const phrase = words.slice(i, i + length).join(" ");
    for (const { topic, points } of evidence.get(phrase) ?? []) {
      const seen = tallies[topic]?.words;
      seen?.set(phrase, (seen.get(phrase) ?? 0) + points * weight);
    }
    i += Math.max(1, length);
  }
}

/** Repetition counts less and less. */
const damped = (points: number): number => Math.log2(1 + points) * 1.5;

/** Blanks out people and places: "Robert Bishop", "Gulf of Mexico" and "Cricket Avenue" say nothing of a subject. */
function withoutNames(text: string, start: number, entities: readonly Entity[]): string {
  let out = text;
  for (const { kind, mentions } of entities)
    if (kind !== "organisation")
      for (const mention of mentions)
        if (mention.start >= start && mention.end <= start + text.length)
          out = `${out.slice(0, mention.start - start)}${".".repeat(mention.end - mention.start)}${out.slice(mention.end - start)}`;
  return out;
}

/**
 * At most five subjects on the IPTC Media Topics, strongest first, each with the words that argued for it.
 *
 * A subject above another that is listed is left out unless words of its own speak for it.
 */
export function findTopics(article: CleanArticle, entities: readonly Entity[]): readonly Topic[] {
  const tallies: readonly Tally[] = mediaTopics.map(() => ({ words: new Map() }));
  let paragraph = 0;
  for (const block of article.blocks) {
    if (block.role !== "paragraph" && block.role !== "headline") continue;
    if (block.role === "paragraph") paragraph++;
    count(withoutNames(textOf(article.text, block), block.start, entities), factor(paragraph), tallies);
  }
  const scored = mediaTopics.map((topic, i) => {
    const words = [...(tallies[i]?.words ?? [])].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return { topic, words, score: words.reduce((sum, [, points]) => sum + damped(points), 0) };
  });
  const strongest = Math.max(...scored.map(({ score }) => score));
  const listed = scored
    .filter(
      ({ score, words }) => score >= Math.max(threshold, shareOfStrongest * strongest) && words.length >= fewestWords,
    )
    .sort((a, b) => b.score - a.score || (a.topic.code < b.topic.code ? -1 : 1));
  const own = (above: (typeof listed)[number]): number => {
    const below = listed
      .filter(({ topic }) => topic.parent === above.topic.code)
      .flatMap(({ words }) => words.map(([word]) => word));
    return below.length === 0 ? fewestWords : above.words.filter(([word]) => !below.includes(word)).length;
  };
  return listed
    .filter((entry) => own(entry) >= fewestWords)
    .slice(0, most)
    .map(({ topic, words, score }) => ({
      code: topic.code,
      name: topic.name,
      evidence: words.slice(0, 6).map(([word]) => word),
      weight: Math.round(score * 100) / 100,
      by: "topics",
      certainty: "inferred",
    }));
}
