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

/** Words that the headline and a sentence share. */
function sharedWithHeadline(article: AnnotatedArticle, sentence: Sentence): number {
  const own = signature(textOf(article.text, sentence));
  return [...signature(article.headline?.value ?? "")].filter((word) => own.has(word)).length;
}

/** A day, not a year long ago; what is announced only at the very head. */
const tellsEvent = (article: AnnotatedArticle, sentence: Sentence): boolean =>
  article.events.some(({ when, time }) => {
    const value = when.value ?? when.supposed?.value ?? "";
    return (
      contains(sentence, when) && value.length >= "2024-05-06".length && (time === "past" || sentence.paragraph <= 2)
    );
  });

/** Fewest words of the headline by which a sentence is its news. */
const newsWords = 2;

/**
 * "The sign over the mill still promises …": an opening that paints a picture. It tells no dated event, is nobody's
 * word and shares next to nothing with the headline, while a later sentence, the nut graf, does.
 */
function nutGraf(article: AnnotatedArticle, fit: readonly Sentence[]): Sentence | undefined {
  const [opening] = article.sentences;
  if (!opening || !article.headline || opening.attributed || tellsEvent(article, opening)) return undefined;
  const shared = sharedWithHeadline(article, opening);
  if (shared >= newsWords) return undefined;
  const candidates = fit
    .filter((sentence) => sentence !== opening && (sentence.attributed || tellsEvent(article, sentence)))
    .map((sentence) => ({
      sentence,
      news: sharedWithHeadline(article, sentence) + (tellsEvent(article, sentence) ? newsWords : 0),
    }))
    .filter(({ news }) => news >= shared + newsWords);
  return candidates.sort(
    (x, y) => y.news - x.news || y.sentence.weight - x.sentence.weight || x.sentence.start - y.sentence.start,
  )[0]?.sentence;
}

/** The sentences of the bottom line: the first that tells the news, and one more if both fit. */
export function bottomLineSentences(article: AnnotatedArticle): readonly Sentence[] {
  const teased = isTeaser(article, article.sentences[0]);
  const near = article.sentences.filter(({ paragraph }) => paragraph <= withinFeature);
  const opening = near.filter(({ paragraph }) => teased || paragraph <= within);
  const best = (sentences: readonly Sentence[]): Sentence | undefined =>
    [...sentences].sort((a, b) => b.weight - a.weight || a.start - b.start)[0];
  const isAble = (sentence: Sentence): boolean =>
    sentence.weight > 0 && !sentence.standsFor && quotedShare(article, sentence) <= mostQuoted;
  const able = opening.filter(isAble);
  const isFit = (sentence: Sentence): boolean =>
    sentence.start === opening[0]?.start || !pointsBack.test(textOf(article.text, sentence));
  const fit = able.filter(isFit);
  const nut = nutGraf(
    article,
    near.filter((sentence) => isAble(sentence) && isFit(sentence)),
  );
  if (nut) return [nut];
  const named = teased
    ? able.filter((s) => !isTeaser(article, s) && !/^In \d{4}\b/.test(textOf(article.text, s)))
    : fit;
  const heaviest = best(named) ?? best(fit) ?? best(able) ?? article.sentences[0];
  if (!heaviest) return [];
  const lede =
    teased && best(named)
      ? undefined
      : fit.find((s) => s.start === opening[0]?.start && !/^["“]/.test(textOf(article.text, s)));
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
export const bottomLine = (article: AnnotatedArticle, said: readonly Sentence[]): readonly Draft<Point>[] =>
  said.map((sentence) => ({
    text: proseOf(article, sentence, cutToWords(textOf(article.text, sentence), mostWords)),
    cites: [sentence],
  }));
