import { escapeMarkdown } from "../briefing/escape.ts";
import type { AnnotatedArticle, BriefingQuote, Sentence, Statement } from "../model.ts";
import { contains, overlaps, textOf } from "../spans.ts";
import type { Draft } from "./draft.ts";
import { attributionLine, isInferred } from "./said.ts";
import { overlapOf, sentenceAt, signature } from "./text.ts";

/** So many entries stand under "Who said what" unless the quotations alone are more. */
const mostEntries = 8;
/** Most of them that are reported: words between marks come first. */
const mostReported = 4;
/** A statement stands for the article at least so well. */
const leastWeight = 0.2;
/** More of its words than this in what is shown already, and it says the same. */
const mostOverlap = 0.6;

/** Whoever says it is named beside it, not only by "he" or "the ministry". */
function isNamed(article: AnnotatedArticle, sentence: Sentence, { speaker }: Statement): boolean {
  const entity = article.entities.find(({ name, kind }) => name === speaker.entity && kind === speaker.kind);
  return !!entity?.mentions.some((mention) => contains(sentence, mention)) && !isInferred(article, { speaker });
}

/**
 * The weightiest things that somebody is reported to have said: whole sentences of the article, word for word and
 * without marks, in its order. Few, since quotations come first, and never a sentence that stands elsewhere.
 *
 * @param quotes the entries that are quotations
 * @param taken sentences that other sections show
 */
export function reportedStatements(
  article: AnnotatedArticle,
  quotes: readonly Draft<BriefingQuote>[],
  taken: readonly Sentence[],
): readonly Draft<BriefingQuote>[] {
  const room = Math.min(mostReported, mostEntries - quotes.length);
  if (room <= 0) return [];
  const used = taken.map((sentence) => signature(textOf(article.text, sentence)));
  const candidates = article.statements
    .flatMap((statement) => {
      const sentence = sentenceAt(article, statement);
      if (!sentence || sentence.dangling !== null || sentence.weight < leastWeight) return [];
      if (taken.some(({ start }) => start === sentence.start) || !isNamed(article, sentence, statement)) return [];
      const quoted = article.quotes.some(({ parts }) => parts.some((part) => overlaps(part, sentence)));
      return quoted ? [] : [{ statement, sentence }];
    })
    .sort((a, b) => b.sentence.weight - a.sentence.weight || a.sentence.start - b.sentence.start);
  const chosen: typeof candidates = [];
  for (const candidate of candidates) {
    const words = signature(textOf(article.text, candidate.sentence));
    if (chosen.length >= room) break;
    if (used.some((other) => overlapOf(other, words) > mostOverlap)) continue;
    used.push(words);
    chosen.push(candidate);
  }
  return chosen
    .sort((a, b) => a.sentence.start - b.sentence.start)
    .map(({ statement, sentence }) => ({
      text: escapeMarkdown(textOf(article.text, sentence)),
      attribution: attributionLine(article, statement, "reported"),
      cites: [sentence],
    }));
}
