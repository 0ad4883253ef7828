import type { AnnotatedArticle, Entity, Footnote, Sentence, Span } from "../model.ts";
import { contains } from "../spans.ts";
import { fold, foldAll } from "./words.ts";

export interface Paragraph extends Span {
  /** 1-based, as footnotes count. */
  readonly number: number;
}

/** One article of a source file, prepared for comparing. */
export interface Source {
  readonly article: AnnotatedArticle;
  /** The article's text, folded: offsets are those of the article. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** All articles of the file, folded. */
  readonly whole: string;
  /** Number of articles in the file. */
  readonly count: number;
}

/** Prepares the articles of one file, in order. */
export function sourcesOf(articles: readonly AnnotatedArticle[]): readonly Source[] {
  const whole = foldAll(articles.map(({ text }) => text).join(" "));
  return articles.map((article) => ({
    article,
    text: fold(article.text),
    paragraphs: article.blocks
      .filter(({ role }) => role === "paragraph")
      .map(({ start, end }, i) => ({ start, end, number: i + 1 })),
    whole,
    count: articles.length,
  }));
}

/** How often a text stands in another, counted up to `most`. */
export function occurrences(text: string, part: string, most = 2): number {
  let found = 0;
  for (let at = part ? text.indexOf(part) : -1; at >= 0 && found < most; at = text.indexOf(part, at + 1)) found++;
  return found;
}

/** The words that a footnote looks for, folded. */
export const selectorText = ({ prefix, exact, suffix }: Pick<Footnote, "prefix" | "exact" | "suffix">): string =>
  foldAll([prefix, exact, suffix].filter((part) => part !== undefined && part !== "").join(" "));

/** Where the passage of a footnote starts in the article; -1 where it does not stand there. */
export function passageStart({ text }: Source, note: Pick<Footnote, "prefix" | "exact" | "suffix">): number {
  const at = text.indexOf(selectorText(note));
  return at < 0 || !note.prefix ? at : at + foldAll(note.prefix).length + 1;
}

export const paragraphAt = ({ paragraphs }: Source, at: number): Paragraph | null =>
  paragraphs.find(({ start, end }) => start <= at && at < end) ?? null;

export const sentencesIn = ({ article }: Source, span: Span): readonly Sentence[] =>
  article.sentences.filter(({ start, end }) => start < span.end && span.start < end);

/** Names whose bearers are mentioned in a stretch of the article. */
export const entitiesIn = ({ article }: Source, spans: readonly Span[]): readonly Entity[] =>
  article.entities.filter(({ mentions }) => mentions.some((mention) => spans.some((span) => contains(span, mention))));
