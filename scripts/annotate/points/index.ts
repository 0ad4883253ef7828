import type { CleanArticle, DateMention, Entity, Quote, Sentence, Span } from "../../model.ts";
import { contains, overlaps, textOf } from "../../spans.ts";
import type { PlainSentence } from "../sentences.ts";
import { centralities } from "./centrality.ts";
import { danglingReason } from "./dangling.ts";
import { hedges } from "./hedges.ts";
import { standsFor as resolve } from "./stands-for.ts";
import { weigh } from "./weight.ts";
import { contentWords } from "./words.ts";

/** What a sentence is weighed with: everything that was found before it. */
export interface Found {
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateMention[];
  /** Whether "he" or "she" fits a person; null when that is not known. */
  readonly genderOf: (person: Entity) => "he" | "she" | null;
  /** Whether a sentence is somebody's word rather than the reporter's. */
  readonly isReported: (sentence: Span) => boolean;
}

/** A sentence with a name in brackets reads less well than one with its own. */
const resolvedWeight = 0.8;

/** Why a sentence would dangle even with the name in the place of its pronoun. */
function danglingOnce(
  text: string,
  span: Span,
  entities: readonly Entity[],
  quotes: readonly Quote[],
  { name, ...pronoun }: NonNullable<Sentence["standsFor"]>,
): string | null {
  const filler = "Xxx".slice(0, pronoun.end - pronoun.start);
  const named = entities.map((entity) =>
    entity.kind === "person" && entity.name === name
      ? {
          ...entity,
          mentions: [
            ...entity.mentions,
            { ...pronoun, text: filler, by: "stands-for", certainty: "inferred" as const },
          ],
        }
      : entity,
  );
  return danglingReason(text.slice(0, pronoun.start) + filler + text.slice(pronoun.end), span, named, quotes);
}

const quotedShare = (span: Span, quotes: readonly Quote[]): number =>
  quotes
    .flatMap((quote) => quote.parts.filter((part) => overlaps(part, span)))
    .reduce((sum, part) => sum + Math.min(part.end, span.end) - Math.max(part.start, span.start), 0) /
  Math.max(1, span.end - span.start);

/**
 * Weighs the sentences of an article's paragraphs: how well each stands for it, and whether it can stand alone.
 *
 * Extraction only: nothing is rephrased, so that a point can be checked against its source letter by letter. Background
 * shared with another article weighs nothing, since it is not what this one reports.
 */
export function weighSentences(
  article: CleanArticle,
  sentences: readonly PlainSentence[],
  { entities, quotes, genderOf, isReported }: Found,
): readonly Sentence[] {
  const own = sentences.filter(({ paragraph }) => paragraph > 0);
  const words = own.map((span) => contentWords(textOf(article.text, span)));
  const central = centralities(own, words, entities);
  return own.map(({ start, end, paragraph }, i) => {
    const span = { start, end };
    const text = textOf(article.text, span);
    const standsFor = resolve(article.text, own, i, { entities, quotes, genderOf });
    const dangling = standsFor
      ? danglingOnce(article.text, span, entities, quotes, standsFor)
      : danglingReason(article.text, span, entities, quotes, i === 0);
    // The opening is the news, even where a sibling gives it in nearly the same words.
    const background = paragraph > 1 && article.shared.some((shared) => contains(shared.span, span));
    const spoken = quotes.some((quote) => quote.speaker !== null && quote.parts.some((part) => overlaps(part, span)));
    const attributed = spoken || isReported(span) || hedges(text);
    const weight = weigh({
      paragraph,
      placeInParagraph: i - own.findIndex((sentence) => sentence.paragraph === paragraph),
      isLede: i === 0,
      centrality: central[i] ?? 0,
      words: (text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).length,
      names: entities.filter(({ mentions }) => mentions.some((mention) => contains(span, mention))).length,
      numbers: (text.match(/\d+/g) ?? []).length,
      quoted: quotedShare(span, quotes),
      attributed,
      text,
    });
    return {
      ...{ start, end, paragraph, dangling, standsFor: dangling === null ? (standsFor ?? null) : null },
      weight: background || dangling !== null ? 0 : weight * (standsFor ? resolvedWeight : 1),
      attributed,
    };
  });
}
