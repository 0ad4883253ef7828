import type { AnnotatedArticle, Point, Sentence } from "../model.ts";
import { textOf } from "../spans.ts";
import { isTeaser } from "./bottom-line.ts";
import type { Draft } from "./draft.ts";
import { proseOf } from "./governments.ts";
import { bracketed } from "./resolved.ts";
import { overlapOf, signature } from "./text.ts";

const fewest = 3;
const most = 7;
/** Least worth of a point, and of one beyond the fewest. */
const leastWeight = 0.12;
const leastFurther = 0.2;
/** How much what was said already counts against a sentence (maximal marginal relevance, Carbonell and Goldstein). */
const redundancy = 0.6;
/** Two points that share more of their words than this say the same. */
const mostOverlap = 0.62;

/** A point for every two and a half paragraphs: a short item needs no seven. */
const wanted = (article: AnnotatedArticle): number => {
  const paragraphs = Math.max(0, ...article.sentences.map(({ paragraph }) => paragraph));
  return Math.min(most, Math.max(fewest, Math.round(paragraphs / 2.5)));
};

/**
 * The sentences that say most without saying the same, in the order of the article and word for word, so that each
 * keeps its attribution. Sentences that cannot stand alone and shared background weigh nothing and are never taken.
 *
 * @param said sentences of the bottom line, which no point repeats
 * @param elsewhere starts of sentences whose words stand under "Who said what", which are never taken; and of those
 *   that other sections show whole, which are taken only where too few are left
 */
export function keyPoints(
  article: AnnotatedArticle,
  said: readonly Sentence[],
  elsewhere: { readonly spoken: ReadonlySet<number>; readonly shown: ReadonlySet<number> },
): readonly Draft<Point>[] {
  const signatures = new Map(article.sentences.map((s) => [s.start, signature(textOf(article.text, s))]));
  const signatureOf = (sentence: Sentence): ReadonlySet<string> => signatures.get(sentence.start) ?? new Set();
  const used = said.map(signatureOf);
  const chosen: Sentence[] = [];
  const choose = (from: readonly Sentence[], until: number): void => {
    while (chosen.length < until) {
      let best: Sentence | null = null;
      let bestScore = 0;
      for (const sentence of from) {
        const overlap = Math.max(0, ...used.map((other) => overlapOf(other, signatureOf(sentence))));
        const score = sentence.weight * (1 - redundancy * overlap);
        if (
          chosen.includes(sentence) ||
          overlap > mostOverlap ||
          score < (chosen.length < fewest ? leastWeight : leastFurther) ||
          score <= bestScore
        )
          continue;
        best = sentence;
        bestScore = score;
      }
      if (!best) return;
      chosen.push(best);
      used.push(signatureOf(best));
    }
  };
  const [opening] = article.sentences;
  const teaser = isTeaser(article, opening) ? opening : undefined;
  const candidates = article.sentences.filter(
    ({ start, weight, dangling }) =>
      weight > 0 &&
      dangling === null &&
      !elsewhere.spoken.has(start) &&
      start !== teaser?.start &&
      said.every((sentence) => sentence.start !== start),
  );
  choose(
    candidates.filter(({ start }) => !elsewhere.shown.has(start)),
    wanted(article),
  );
  choose(candidates, fewest);
  return chosen
    .sort((a, b) => a.start - b.start)
    .map((sentence) => ({ text: bracketed(article, sentence, proseOf(article, sentence)), cites: [sentence] }));
}
