import type { AnnotatedArticle, Point, Sentence } from "../model.ts";
import { contains, textOf } from "../spans.ts";
import type { Draft } from "./draft.ts";
import { proseOf } from "./governments.ts";
import { countWords, overlapOf, reporterWords, signature } from "./text.ts";

const mostWords = 50;
/** The first sentence is the news unless another stands for the article so much better. */
const ledeAdvantage = 0.55;
/** A second sentence must stand for the article nearly as well as the first, and say something else. */
const secondWeight = 0.6;
const mostOverlap = 0.6;
/** A first sentence of so many words tells the news alone. */
const enoughWords = 20;
/** Sentences of the first paragraphs only: what comes later is not the news. */
const within = 3;
/** More of a sentence than this in quotation marks, and it is a quotation, not the news. */
const mostQuoted = 0.3;

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

/** "The study …", "The keepers …": known to those who read the sentence before, and to nobody else. */
const pointsBack = /^["“]?(?:The|That|This|These|Those|Its|Their) \p{Ll}/u;

const quotedShare = (article: AnnotatedArticle, sentence: Sentence): number => {
  const text = textOf(article.text, sentence);
  return 1 - reporterWords(article, sentence).replace(/ {2,}/g, " ").length / text.length;
};

/** "The nurses come before the heat does.": an opening that names nobody and nothing; the news comes later. */
const teaserWords = 12;
const withinFeature = 6;
export function isTeaser(article: AnnotatedArticle, sentence: Sentence | undefined): boolean {
  if (!sentence) return false;
  const text = textOf(article.text, sentence);
  const isNamed = article.entities.some(({ mentions }) => mentions.some((mention) => contains(sentence, mention)));
  return !isNamed && !/\d/.test(text) && countWords(text) <= teaserWords;
}

/** The sentences of the bottom line: the first that tells the news, and one more if both fit. */
export function bottomLineSentences(article: AnnotatedArticle): readonly Sentence[] {
  const teased = isTeaser(article, article.sentences[0]);
  const opening = article.sentences.filter(({ paragraph }) => paragraph <= (teased ? withinFeature : within));
  const best = (sentences: readonly Sentence[]): Sentence | undefined =>
    [...sentences].sort((a, b) => b.weight - a.weight || a.start - b.start)[0];
  const able = opening.filter((sentence) => sentence.weight > 0 && quotedShare(article, sentence) <= mostQuoted);
  const fit = able.filter(
    (sentence) => sentence.start === opening[0]?.start || !pointsBack.test(textOf(article.text, sentence)),
  );
  const named = teased
    ? able.filter((s) => !isTeaser(article, s) && !/^In \d{4}\b/.test(textOf(article.text, s)))
    : fit;
  const heaviest = best(named) ?? best(fit) ?? best(able) ?? article.sentences[0];
  if (!heaviest) return [];
  const lede = teased && best(named) ? undefined : fit.find(({ start }) => start === opening[0]?.start);
  const first = lede && lede.weight >= ledeAdvantage * heaviest.weight ? lede : heaviest;
  const words = countWords(textOf(article.text, first));
  const said = signature(textOf(article.text, first));
  const next = article.sentences[article.sentences.indexOf(first) + 1];
  if (words >= enoughWords) return [first];
  if (teased) return [first];
  const second = best(
    able.filter((sentence) => {
      const text = textOf(article.text, sentence);
      return (
        sentence.start > first.start &&
        sentence.weight >= secondWeight * first.weight &&
        (sentence === next || !pointsBack.test(text)) &&
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
    text: proseOf(article, sentence, cutToWords(textOf(article.text, sentence), mostWords)),
    cites: [sentence],
  }));
