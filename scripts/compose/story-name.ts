import type { AnnotatedArticle, EntityKind, Span } from "../model.ts";
import { contains, overlaps, textOf } from "../spans.ts";
import { salienceOf } from "./salience.ts";
import { listed } from "./text.ts";

const mostNames = 3;
/** Mean salience from which an article is about somebody and does not only name them. */
const leastSalience = 2;
/** Paragraphs, behind the headline, in which news says what it is about. */
const openingParagraphs = 2;

/** "Cyclone Imara", "Kestrel": one to three capitalised words inside a sentence, or two and more that begin one. */
const capitals = /(?<![\p{L}\p{N}’'-])\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20}){0,2}(?![\p{L}\p{N}’'-])/gu;
const startsSentence = /(?:^|[.!?:]["”’]? |["“‘] ?)$/;

interface Candidate {
  readonly name: string;
  readonly kind: EntityKind | "event";
  readonly total: number;
  readonly inOpenings: number;
  readonly inHeadlines: number;
}

interface Opening {
  readonly headline: Span | null;
  readonly paragraphs: readonly Span[];
}

function openingOf({ blocks }: AnnotatedArticle): Opening {
  return {
    headline: blocks.find(({ role }) => role === "headline") ?? null,
    paragraphs: blocks.filter(({ role }) => role === "paragraph").slice(0, openingParagraphs),
  };
}

/** Names of events and things that are no person, body or place; capitalised in the opening, with their places. */
function eventNames(article: AnnotatedArticle, { paragraphs }: Opening): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>();
  const isNamed = (span: Span): boolean =>
    article.entities.some(({ kind, mentions }) =>
      mentions.some((mention) =>
        kind === "person"
          ? overlaps(mention, { start: span.start, end: span.end + 1 + " ".length })
          : contains(mention, span),
      ),
    );
  for (const paragraph of paragraphs) {
    const text = textOf(article.text, paragraph);
    for (const match of text.matchAll(capitals)) {
      const start = paragraph.start + match.index;
      const span = { start, end: start + match[0].length };
      const isOpening = startsSentence.test(text.slice(Math.max(0, match.index - 3), match.index));
      if (isNamed(span) || article.dates.some((date) => overlaps(date, span))) continue;
      if ((isOpening && !match[0].includes(" ")) || match[0].startsWith("The ")) continue;
      found.set(match[0], [...(found.get(match[0]) ?? []), span]);
    }
  }
  return found;
}

/** What the articles could be named after, with how much each is about it. */
function candidatesOf(articles: readonly AnnotatedArticle[]): readonly Candidate[] {
  const tallies = new Map<string, Candidate & { readonly articles: number }>();
  const enter = (name: string, kind: Candidate["kind"], salience: number, at: Opening, spans: readonly Span[]) => {
    const before = tallies.get(name) ?? { name, kind, total: 0, inOpenings: 0, inHeadlines: 0, articles: 0 };
    const { headline, paragraphs } = at;
    const inHeadline = headline !== null && spans.some((span) => contains(headline, span));
    const inOpening = inHeadline || spans.some((span) => paragraphs.some((block) => contains(block, span)));
    tallies.set(name, {
      ...before,
      total: before.total + salience,
      inOpenings: before.inOpenings + Number(inOpening),
      inHeadlines: before.inHeadlines + Number(inHeadline),
      articles: before.articles + 1,
    });
  };
  for (const article of articles) {
    const at = openingOf(article);
    const seen = new Set<string>();
    for (const entity of article.entities) {
      if (seen.has(entity.name)) continue;
      seen.add(entity.name);
      enter(entity.name, entity.kind, salienceOf(article, entity), at, entity.mentions);
    }
    const headline = at.headline ? textOf(article.text, at.headline) : "";
    for (const [name, spans] of eventNames(article, at)) {
      if (article.entities.some((entity) => entity.name === name || entity.mentions.some(({ text }) => text === name)))
        continue;
      const said = headline.toLowerCase().includes(name.toLowerCase()) && at.headline ? [at.headline] : [];
      enter(name, "event", article.text.split(name).length - 1, at, [...spans, ...said]);
    }
  }
  return [...tallies.values()].filter((tally) => tally.articles >= mostOf(articles.length));
}

/** All of two, two of three, three of four: a sidebar may leave a name out. */
const mostOf = (articles: number): number => Math.max(2, Math.ceil((articles * 2) / 3));

/**
 * "Wang Yi, New Zealand and China": the names that the articles of the story have in common. What stands in their
 * openings goes before what is only named in them, a person in a headline first and places last, then by headlines and
 * salience. A place alone tells no story; it is joined to who is in it. Null where they have no name in common that they are about.
 */
export function nameOf(articles: readonly AnnotatedArticle[]): string | null {
  const opens = (candidate: Candidate): boolean => candidate.inOpenings >= mostOf(articles.length);
  const isSalient = ({ total }: Candidate): boolean => total >= leastSalience * articles.length;
  const leads = ({ kind, inHeadlines }: Candidate): boolean => kind === "person" && inHeadlines > 0;
  const sorted = candidatesOf(articles)
    .filter((candidate) => (candidate.kind === "event" ? opens(candidate) : isSalient(candidate)))
    .sort(
      (a, b) =>
        Number(opens(b)) - Number(opens(a)) ||
        Number(leads(b)) - Number(leads(a)) ||
        Number(a.kind === "place") - Number(b.kind === "place") ||
        b.inHeadlines - a.inHeadlines ||
        b.total - a.total ||
        (a.name < b.name ? -1 : 1),
    );
  const apt = sorted.filter(opens);
  const subject = sorted.find(({ kind }) => kind !== "place");
  const chosen = apt.some(({ kind }) => kind !== "place")
    ? apt
    : [...(subject ? [subject] : sorted.slice(0, 1)), ...apt];
  const names: string[] = [];
  for (const { name } of chosen)
    if (!names.some((other) => ` ${other} `.includes(` ${name} `) || ` ${name} `.includes(` ${other} `)))
      names.push(name);
  return names.length > 0 ? listed(names.slice(0, mostNames)) : null;
}
