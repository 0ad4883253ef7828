import type { AnnotatedArticle, Block, Entity, EntityKind, Stated } from "./model.ts";
import { textOf } from "./spans.ts";

/** What conversion understood of one document, as plain JSON for scorers and other programs. */
export interface AnnotationRecord {
  readonly articles: readonly ArticleRecord[];
  /** Every boilerplate line and caption, in order of the input. */
  readonly boilerplate: readonly string[];
  /** The openings of the two forms of each paragraph that two articles share, in order of the articles. */
  readonly sharedParagraphs: readonly (readonly [string, string])[];
}

/** Paragraphs that only point at a place are known by so many characters; `paragraphs` has them whole. */
const known = 60;

interface EntityRecord {
  readonly name: string;
  readonly mentions: readonly string[];
  readonly roles?: readonly string[];
  readonly countryCode?: string | null;
  /** For a capital that stands for its government somewhere: which, and in how many of its mentions. */
  readonly standsFor?: { readonly government: string; readonly mentions: number };
}

interface ArticleRecord {
  readonly title: string | null;
  readonly date: string | null;
  readonly datelinePlaces: readonly string[];
  readonly agency: string | null;
  readonly byline: string | null;
  /** What the format or page states beside; absent where it does not. */
  readonly updated?: string;
  readonly subtitle?: string;
  readonly publisher?: string;
  readonly section?: string;
  readonly language?: string;
  readonly url?: string;
  readonly rights?: string;
  readonly embargo?: string;
  readonly extent?: Stated["extent"];
  readonly paragraphs: readonly string[];
  readonly firstParagraph: string;
  readonly lastParagraph: string;
  readonly people: readonly EntityRecord[];
  readonly organisations: readonly EntityRecord[];
  readonly places: readonly EntityRecord[];
  readonly quotes: readonly object[];
  readonly statements: readonly object[];
  readonly dates: readonly object[];
  readonly events: readonly object[];
  readonly topics: readonly object[];
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

function standsForOf({ mentions }: Entity): EntityRecord["standsFor"] {
  const meant = mentions.flatMap(({ standsFor }) => standsFor?.government ?? []);
  return meant[0] === undefined ? undefined : { government: meant[0], mentions: meant.length };
}

function entitiesOf(article: AnnotatedArticle, kind: EntityKind): readonly EntityRecord[] {
  return article.entities
    .filter((entity) => entity.kind === kind)
    .map((entity) => {
      const { name, mentions, roles, countryCode } = entity;
      const standsFor = standsForOf(entity);
      return {
        name,
        mentions: unique(mentions.map((mention) => mention.text)),
        ...(roles.length > 0 && { roles }),
        ...(kind === "place" && { countryCode }),
        ...(standsFor && { standsFor }),
      };
    });
}

const blocksOf = (article: AnnotatedArticle, ...roles: readonly Block["role"][]): readonly string[] =>
  article.blocks.filter((block) => roles.includes(block.role)).map((block) => textOf(article.text, block));

const alsoStated = ["updated", "subtitle", "publisher", "section", "language", "url", "rights", "embargo"] as const;

function statedOf({ stated }: AnnotatedArticle): Partial<ArticleRecord> {
  if (!stated) return {};
  const values = alsoStated.flatMap((key) => {
    const field = stated[key];
    return field ? [[key, field.value] as const] : [];
  });
  return { ...Object.fromEntries(values), extent: stated.extent };
}

/**
 * The text of the article. Where its format says what is text, its sub-headings are, and a dateline belongs to the
 * paragraph that it opens.
 */
function paragraphsOf(article: AnnotatedArticle): readonly string[] {
  if (!article.stated) return blocksOf(article, "paragraph");
  const kept = article.blocks.filter(
    ({ role, given }) => role === "paragraph" || role === "dateline" || (role === "subheading" && given),
  );
  return kept.flatMap((block, i) => {
    const before = kept[i - 1];
    const after = kept[i + 1];
    if (block.role === "dateline" && after?.line === block.line) return [];
    const start = before?.role === "dateline" && before.line === block.line ? before.start : block.start;
    return [textOf(article.text, { start, end: block.end })];
  });
}

function recordArticle(article: AnnotatedArticle): ArticleRecord {
  const paragraphs = paragraphsOf(article);
  const dates = article.dates.map(({ text, value, supposed, anchor, by }) => ({
    text,
    value,
    supposed,
    anchor,
    by,
  }));
  return {
    title: article.headline?.value ?? null,
    date: article.published?.value ?? null,
    datelinePlaces: article.datelinePlaces.map((place) => place.value),
    agency: article.agency?.value ?? null,
    byline: article.byline?.value ?? null,
    ...statedOf(article),
    paragraphs,
    firstParagraph: (paragraphs[0] ?? "").slice(0, known).trim(),
    lastParagraph: (paragraphs.at(-1) ?? "").slice(-known).trim(),
    people: entitiesOf(article, "person"),
    organisations: entitiesOf(article, "organisation"),
    places: entitiesOf(article, "place"),
    quotes: uniqueBy(
      article.quotes.map(({ text, speaker, marks, by }) => ({
        text,
        speaker: speaker?.entity ?? null,
        marks,
        by,
      })),
      (quote) => `${quote.text}\n${quote.speaker}`,
    ),
    statements: article.statements.map(({ start, end, speaker, stance, by }) => ({
      text: textOf(article.text, { start, end }),
      speaker: speaker.entity,
      ...(speaker.role !== null && { role: speaker.role }),
      stance,
      by,
    })),
    dates: uniqueBy(dates, (date) => `${date.text.toLowerCase()}\n${date.value}`),
    events: article.events.map(({ what, who, where, when, time, clause, by, certainty }) => ({
      what,
      who,
      where,
      when: when.value ?? when.supposed?.value ?? null,
      whenText: when.text,
      time,
      clause,
      by,
      certainty,
    })),
    topics: article.topics.map(({ code, name, evidence }) => ({
      code,
      name,
      evidence,
    })),
  };
}

function uniqueBy<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
  const seen = new Set<string>();
  return values.filter((value) => !seen.has(key(value)) && seen.add(key(value)));
}

/** The annotation record of the articles of one document. */
export function recordOf(articles: readonly AnnotatedArticle[]): AnnotationRecord {
  return {
    articles: articles.map(recordArticle),
    boilerplate: articles.flatMap((article) => blocksOf(article, "boilerplate", "caption")),
    sharedParagraphs: articles.flatMap((article) =>
      article.shared
        .filter((shared) => shared.otherIndex > article.index)
        .map((shared): readonly [string, string] => [
          textOf(article.text, shared.span).slice(0, known).trim(),
          textOf(articles.find((other) => other.index === shared.otherIndex)?.text ?? "", shared.otherSpan)
            .slice(0, known)
            .trim(),
        ]),
    ),
  };
}
