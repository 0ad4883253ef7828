import type { AnnotatedArticle, Sentence, SharedParagraph, Span } from "../model.ts";
import { blanked, contains } from "../spans.ts";

export const countWords = (text: string): number =>
  (text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? []).length;

/** Words by which two sentences are compared: lower case, no function words, five letters of each. */
export function signature(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !functionWords.has(word)).map((word) => word.slice(0, 6)));
}

const functionWords = new Set(
  "the and for with that this from was were has have had its his her their said who which will would been are but not into over after before about also more than they them there when where while".split(
    " ",
  ),
);

/** How much of the smaller signature the other holds, 0 to 1. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
}

/** The sentence of an article that holds a span; null outside its paragraphs. */
export const sentenceAt = (article: AnnotatedArticle, span: Span): Sentence | null =>
  article.sentences.find((sentence) => contains(sentence, span)) ??
  article.sentences.find((sentence) => sentence.start <= span.start && span.start < sentence.end) ??
  null;

/** Shared paragraphs but for the opening one, which is the news even where a sibling gives it in other words. */
export function sharedBackground({ shared, blocks }: AnnotatedArticle): readonly SharedParagraph[] {
  const opening = blocks.find(({ role }) => role === "paragraph");
  return shared.filter(({ span }) => span.start !== opening?.start);
}

export const isBackground = (article: AnnotatedArticle, span: Span): boolean =>
  sharedBackground(article).some((shared) => contains(shared.span, span));

/** The sentence with everything between double marks blanked out, for patterns that look at the reporter's words. */
export const reporterWords = (article: AnnotatedArticle, span: Span): string =>
  blanked(
    article.text,
    span,
    article.quotes.flatMap(({ parts }) => parts),
  );

const monthNames = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

/** `2024-03-18` as "18 March 2024"; what is no whole date stays. */
export function inWords(date: string): string {
  const [year, month, day] = date.slice(0, 10).split("-").map(Number);
  const name = monthNames[(month ?? 0) - 1];
  return name && day ? `${day} ${name} ${year}` : date;
}

/** First day that a date value covers, as far as it is given. */
export const startOf = (value: string): string => value.split("/")[0] ?? value;

/** Names in a sentence: "A", "A and B", "A, B and C". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
