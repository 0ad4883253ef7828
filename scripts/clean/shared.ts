import type { Article, Block, SharedParagraph } from "../model.ts";
import { textOf } from "../spans.ts";

/** Words in a shingle, and the share of shingles (Jaccard) from which two paragraphs are forms of one. */
const size = 3;
const enough = 0.2;
/** Of the shorter paragraph's shingles, the share and number that do as well: the other may have been lengthened. */
const enoughOfShorter = 0.33;
const fewest = 5;
/** A paragraph of fewer words can be the same by chance. */
const shortest = 8;
/** A shingle in more paragraphs than this is a formula ("according to the"); it tells nothing and would cost time. */
const commonest = 40;

interface Paragraph {
  readonly article: number;
  readonly block: Block;
  readonly shingles: ReadonlySet<string>;
}

/** Three-word shingles, lower case; those that are all name ("Institute for Disaster Management") are left out. */
function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];
  const shingles = new Set<string>();
  if (words.length < shortest) return shingles;
  for (let i = 0; i + size <= words.length; i++) {
    const part = words.slice(i, i + size);
    const isName = i > 0 && part.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|for|the|and|de|du)$/u.test(word));
    if (!isName) shingles.add(part.join(" ").toLowerCase().replace(/’/g, "'"));
  }
  return shingles;
}

/** Pairs of paragraphs of different articles that are forms of one text, by an exact inverted index. */
function findPairs(paragraphs: readonly Paragraph[]): readonly (readonly [number, number])[] {
  const index = new Map<string, number[]>();
  const pairs: [number, number][] = [];
  const score = (a: Paragraph, b: Paragraph, common: number): number => {
    const shorter = Math.min(a.shingles.size, b.shingles.size);
    const jaccard = common / (a.shingles.size + b.shingles.size - common);
    const isPair = jaccard >= enough || (common >= fewest && common / shorter >= enoughOfShorter);
    return isPair ? jaccard : 0;
  };
  for (const [at, paragraph] of paragraphs.entries()) {
    const counts = new Map<number, number>();
    for (const shingle of paragraph.shingles) {
      const bearers = index.get(shingle);
      if (!bearers) index.set(shingle, [at]);
      else {
        for (const other of bearers) counts.set(other, (counts.get(other) ?? 0) + 1);
        if (bearers.length < commonest) bearers.push(at);
      }
    }
    // The best partner in each other article: one paragraph there, not several that share a formula with it.
    const best = new Map<number, { other: number; value: number }>();
    for (const [other, common] of counts) {
      const candidate = paragraphs[other];
      if (!candidate || candidate.article === paragraph.article) continue;
      const value = score(paragraph, candidate, common);
      if (value > (best.get(candidate.article)?.value ?? 0)) best.set(candidate.article, { other, value });
    }
    for (const { other } of best.values()) pairs.push([other, at]);
  }
  return pairs;
}

/** For each article, the paragraphs that other articles of the document hold too, in order; both sides are entered. */
export function findShared(articles: readonly Article[]): readonly (readonly SharedParagraph[])[] {
  const paragraphs = articles.flatMap((article, at) =>
    article.blocks
      .filter((block) => block.role === "paragraph")
      .map((block): Paragraph => ({ article: at, block, shingles: shinglesOf(textOf(article.text, block)) })),
  );
  const shared: SharedParagraph[][] = articles.map(() => []);
  const enter = (from: Paragraph, to: Paragraph): void => {
    const { start, end } = from.block;
    shared[from.article]?.push({
      span: { start, end },
      otherIndex: articles[to.article]?.index ?? 0,
      otherSpan: { start: to.block.start, end: to.block.end },
    });
  };
  for (const [one, two] of findPairs(paragraphs)) {
    const [a, b] = [paragraphs[one], paragraphs[two]];
    if (!a || !b) continue;
    enter(a, b);
    enter(b, a);
  }
  return shared.map((list) =>
    list.sort(
      (a, b) => a.span.start - b.span.start || a.otherIndex - b.otherIndex || a.otherSpan.start - b.otherSpan.start,
    ),
  );
}
