import { readBareName } from "../lines/bare-name.ts";
import { readByline } from "../lines/byline.ts";
import { findDateline } from "../lines/dateline.ts";
import type { Document, Field, Line, LineRole, Problem, Source, Stated } from "../model.ts";
import { foldCharacters } from "./fold.ts";
import { failure } from "./parts.ts";

/** A paragraph of a word processor's document. `level` is that of its heading style: 0 of a title, 1 to 9 below it. */
export interface Paragraph {
  /** Line breaks inside part lines. */
  readonly text: string;
  readonly level?: number;
  readonly role?: LineRole;
  /** It stands in a style for subtitles. */
  readonly subtitle?: true;
  /** Notes that it refers to. */
  readonly notes?: readonly string[];
}

/** What a document says of itself beside its text. */
export interface Properties {
  readonly author?: string | null;
  readonly language?: string | null;
  /** What counts before all this where the document is one article. */
  readonly stated?: Omit<Stated, "extent">;
}

const bodies = /^(?:paragraph|quotation|item|row)$/;

/** Which levels are headlines: titles where there are any; else the top level, unless it stands below text alone. */
function headlineLevel(paragraphs: readonly Paragraph[]): number {
  const levels = paragraphs.flatMap(({ level, text }) => (level === undefined || text.trim() === "" ? [] : [level]));
  const top = Math.min(...levels);
  const first = paragraphs.find(({ text }) => text.trim() !== "");
  return top === 0 || first?.level === top ? top : -1;
}

function linesOf(paragraphs: readonly Paragraph[], format: string): readonly Line[] {
  const lines: Line[] = [];
  const headline = headlineLevel(paragraphs);
  let number = 0;
  let blank = false;
  const add = (text: string, role: LineRole | undefined, by: string): void => {
    const folded = foldCharacters(text);
    if (folded === "") blank = true;
    else {
      lines.push({ number, text: folded, afterBlank: blank, ...(role && { given: { role, by } }) });
      blank = false;
    }
  };
  for (const { text, level, role, notes, subtitle } of paragraphs) {
    number++;
    const own = level === undefined ? role : level === headline ? "headline" : "heading";
    const pieces = text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u);
    // A break inside a heading is only the width of its column.
    if (subtitle) add(pieces.join(" "), "heading", `${format} subtitle`);
    else if (level !== undefined) add(pieces.join(" "), own, `${format} style`);
    else for (const piece of pieces) add(piece, own, `${format} style`);
    for (const note of notes ?? []) add(note.replace(/[\n\r\f\v\u0085\u2028\u2029]+/gu, " "), "meta", `${format} note`);
  }
  return lines;
}

/** Whether lines hold exactly one article, by its headline at the top, and no other begins further down. */
function isOneArticle(lines: readonly Line[]): boolean {
  if (lines[0]?.given?.role !== "headline") return false;
  const datelines = lines.filter((line) => findDateline(line.text)?.strength === "strong");
  return lines.filter(({ given }) => given?.role === "headline").length === 1 && datelines.length <= 1;
}

const field = <T>(value: T, by: string, certainty: Field<T>["certainty"] = "stated"): Field<T> => ({
  ...{ value, span: null, by, certainty },
});

/** What programs and installations write where a person should stand. */
const noPerson =
  /\b(?:admin|administrator|user|office|microsoft|windows|python|docx|openxml|libreoffice|author|unknown|owner|guest|desk|staff|editor|root|default|dell|lenovo|acer)\b/iu;

/** Of whoever made the file only a name that can be one, and only where the article names nobody. */
function authorIn(author: string, lines: readonly Line[]): string | null {
  const name = foldCharacters(author.slice(0, 80));
  if (noPerson.test(name) || readBareName(name)?.authors.length !== 1) return null;
  const head = lines.slice(0, 6);
  return head.some(({ text, given }) => given?.role === "byline" || readByline(text) || readBareName(text))
    ? null
    : name;
}

function statedIn(lines: readonly Line[], { author, language, stated }: Properties, format: string): Stated | null {
  const [first, second] = lines;
  if (!first || !isOneArticle(lines)) return null;
  const name = author ? authorIn(author, lines.slice(1)) : null;
  const isTag = language && /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/.test(language);
  return {
    headline: field(first.text, `${format} title style`),
    ...(second?.given?.by === `${format} subtitle` && { subtitle: field(second.text, `${format} subtitle`) }),
    ...(name && { authors: field([name], `${format} properties`, "inferred") }),
    ...(isTag && { language: field(language, `${format} properties`) }),
    ...stated,
    extent: "full",
  };
}

/**
 * Paragraphs with their styles → a document. It is one article, and states its headline, when exactly one stands at its
 * top in a style for titles; else the articles are to be found. Throws a ProblemError when no text is left.
 *
 * @param format in one word, for the names of rules: "docx"
 */
export function documentOf(
  source: Source,
  sha256: string,
  format: string,
  paragraphs: readonly Paragraph[],
  properties: Properties = {},
  problems: readonly Problem[] = [],
): Document {
  const lines = linesOf(paragraphs, format);
  if (!lines.some(({ given }) => !given || bodies.test(given.role)))
    throw failure(
      source,
      `${source.part ? "it" : "the document"} holds no text`,
      "give a document with the text of an article; pictures of text need OCR first",
    );
  const { file, part } = source;
  const stated = statedIn(lines, properties, format);
  return { file, part, sha256, encoding: "utf-8", lines, stated, problems };
}
