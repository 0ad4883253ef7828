import { escapeMarkdown } from "../briefing/escape.ts";
import type { AnnotatedArticle, Point, Sentence } from "../model.ts";
import { textOf } from "../spans.ts";
import type { Draft } from "./draft.ts";
import { countWords, overlapOf, signature } from "./text.ts";

const mostWords = 50;
/** A second sentence must stand for the article nearly as well as the first, and say something else. */
const secondWeight = 0.5;
const mostOverlap = 0.6;
/** Sentences of the first paragraphs only: what comes later is not the news. */
const within = 4;

const boundary = /(?:,|;|:| --?| –| —) /g;

/**
 * A sentence that is too long is cut where a clause ends, as late as the limit allows, and shows the cut by " …". Only
 * where there is no such place it is cut between two words.
 */
export function cutToWords(text: string, limit: number): string {
  if (countWords(text) <= limit) return text;
  let cut = "";
  for (const match of text.matchAll(boundary)) {
    const head = text.slice(0, match.index);
    if (countWords(head) > limit) break;
    cut = head;
  }
  if (countWords(cut) >= Math.min(8, limit / 3)) return `${cut} …`;
  let end = 0;
  for (const match of text.matchAll(/\s|$/g)) {
    if (countWords(text.slice(0, match.index)) > limit) break;
    end = match.index;
  }
  return `${text.slice(0, end)} …`;
}

/** The sentences of the bottom line: the best of the opening, and one more if both fit. */
export function bottomLineSentences(article: AnnotatedArticle): readonly Sentence[] {
  const opening = article.sentences.filter(({ paragraph }) => paragraph <= within);
  const best = (sentences: readonly Sentence[]): Sentence | undefined =>
    [...sentences].sort((a, b) => b.weight - a.weight || a.start - b.start)[0];
  const first = best(opening.filter(({ weight }) => weight > 0)) ?? article.sentences[0];
  if (!first) return [];
  const words = countWords(textOf(article.text, first));
  const said = signature(textOf(article.text, first));
  const second = best(
    opening.filter((sentence) => {
      const text = textOf(article.text, sentence);
      return (
        sentence.start > first.start &&
        sentence.weight >= secondWeight * first.weight &&
        sentence.weight > 0 &&
        words + countWords(text) <= mostWords &&
        overlapOf(said, signature(text)) <= mostOverlap
      );
    }),
  );
  return second ? [first, second] : [first];
}

/** What happened, in at most two sentences and fifty words, each taken word for word. */
export const bottomLine = (article: AnnotatedArticle): readonly Draft<Point>[] =>
  bottomLineSentences(article).map((sentence) => ({
    text: escapeMarkdown(cutToWords(textOf(article.text, sentence), mostWords)),
    cites: [sentence],
  }));
