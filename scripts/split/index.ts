import { isKnownCity } from "../lines/places.ts";
import { isAllCaps, wordCount } from "../lines/words.ts";
import type { Article, Document, Problem } from "../model.ts";
import { withAuthorBoxes } from "./author-boxes.ts";
import { withBareBylines } from "./bare-bylines.ts";
import { withBarePlaces } from "./bare-places.ts";
import { blocksOf } from "./blocks.ts";
import { type Boundary, bareHeading, boundaryIn, type Context, isRuled } from "./boundary.ts";
import { withBulletDecks } from "./bullet-decks.ts";
import { withLinkLists, withLinkRuns, withMessages, withSignatures } from "./context.ts";
import type { PlacedLine } from "./field.ts";
import { findGaps, type Gap } from "./gaps.ts";
import { withGenreHeadlines } from "./genre-headlines.ts";
import { givenHeadlines } from "./given-headlines.ts";
import { readHead } from "./head.ts";
import { isArticle } from "./is-article.ts";
import { type SeenLine, seeLine } from "./lines.ts";
import { withMastheads } from "./mastheads.ts";
import { withNumberedHeadlines } from "./numbered-headlines.ts";
import { repeatsIn } from "./repeats.ts";
import { withStated } from "./stated.ts";
import { withStoppedHeadlines } from "./stopped-headlines.ts";
import { findTopicShifts } from "./topic-shift/index.ts";

/** How the headlines look that a dateline vouches for: old wires have them in capitals. */
function headlineStyle(lines: readonly SeenLine[], gaps: readonly Gap[]): Context["style"] {
  let capitals = 0;
  let all = 0;
  for (const { from, to, dateline } of gaps) {
    const above = dateline === null ? undefined : lines.slice(from, to).findLast((line) => line.kind === "heading");
    if (!above) continue;
    all++;
    if (isAllCaps(above.text)) capitals++;
  }
  if (all < 2) return null;
  return capitals / all > 0.8 ? "capitals" : "mixed";
}

const weakPlace = ({ dateline }: SeenLine): string =>
  dateline?.strength === "weak" ? (dateline.places[0]?.value ?? "") : "";

/** Whether no place opens two lines with a dash or colon alone: speakers of a transcript and parts of a digest recur. */
function placesDiffer(lines: readonly SeenLine[]): boolean {
  const places = lines.map(weakPlace).filter(Boolean);
  return new Set(places).size === places.length;
}

/**
 * A weak dateline counts at the head of an article: below text it is a speaker in a transcript or a label, unless it
 * is a city well known for datelines, in capitals before a dash, in a document where no such place recurs.
 */
function withoutFalseDatelines(lines: readonly SeenLine[]): readonly SeenLine[] {
  const differ = placesDiffer(lines);
  return lines.map((line, at) => {
    if (line.dateline?.strength !== "weak" || lines[at - 1]?.kind !== "body") return line;
    const place = weakPlace(line);
    const opening = line.text.slice(0, line.dateline.end);
    return differ && isAllCaps(place) && isKnownCity(place) && !opening.includes(":")
      ? line
      : { ...line, dateline: null };
  });
}

function findBoundaries(context: Context): readonly Boundary[] {
  const gaps = findGaps(context.lines);
  const styled = { ...context, style: headlineStyle(context.lines, gaps), placesDiffer: placesDiffer(context.lines) };
  // Two headings that leave no doubt make a string of articles under bare headlines: then doubt counts for less.
  const sure = gaps.filter((gap) => (bareHeading(styled, gap) ?? -1) > 0.9).length;
  const bonus = sure >= 2 ? 0.6 : 0;
  return gaps.flatMap((gap) => boundaryIn({ ...styled, bonus }, gap) ?? []);
}

/** Shorter headlines may be sub-headings that were taken for headlines. */
const plainHeadline = 5;

/**
 * Boundaries by cues, and between them those that the text alone shows. A dateline or byline, or a headline among others,
 * leaves no doubt that one article stands under it.
 */
function withTopicShifts(lines: readonly SeenLine[], boundaries: readonly Boundary[]): readonly Boundary[] {
  const isSeveral = boundaries.length > 1;
  return boundaries.flatMap((boundary, i) => {
    const { at, headline } = boundary;
    const to = boundaries[i + 1]?.at ?? lines.length;
    const words = headline === null ? 0 : wordCount(lines[headline]?.text ?? "");
    const isNamed = lines
      .slice(at, Math.min(to, at + 6))
      .some((line) => line.dateline !== null || line.kind === "byline");
    if (isNamed || (isSeveral && words >= plainHeadline)) return [boundary];
    return [boundary, ...findTopicShifts(lines, at, to, isSeveral || headline !== null)];
  });
}

/** Notes on the borders of an article that no headline, dateline or other head marks. */
function doubtsOf(
  file: string,
  piece: { readonly lines: readonly SeenLine[]; readonly by: string },
  next: { readonly lines: readonly SeenLine[]; readonly by: string } | null,
): readonly Problem[] {
  const note = (what: string, line: SeenLine | undefined): Problem => ({
    severity: "note",
    file,
    ...(line && { line: line.number }),
    rule: "topic-shift",
    message: `where this article ${what} was inferred from a change of names and words: no headline or dateline marks it`,
    remedy: "check the border, and put a headline over each article of the file if it is wrong",
  });
  return [
    ...(piece.by === "topic-shift" ? [note("begins", piece.lines[0])] : []),
    ...(next?.by === "topic-shift" ? [note("ends", next.lines[0])] : []),
  ];
}

function articleOf(document: Document, lines: readonly SeenLine[], headlineLine: SeenLine | null): Article {
  const placed: PlacedLine[] = [];
  let at = 0;
  for (const line of lines) {
    placed.push({ line, at });
    at += line.text.length + 1;
  }
  const text = lines.map((line) => line.text).join("\n");
  const headline = placed.find(({ line }) => line === headlineLine) ?? null;
  const found = placed.findIndex(({ line }) => line.kind === "body");
  const firstBody = found < 0 ? placed.length : found;
  return {
    file: document.file,
    sha256: document.sha256,
    index: 0,
    text,
    blocks: blocksOf(text, placed, headline, firstBody),
    ...withStated(readHead(placed, headline, firstBody), document.stated),
    stated: document.stated,
    problems: [],
  };
}

/** A document that is one article by its format. */
function oneArticle(document: Document): Article {
  const lines = document.lines.map(seeLine);
  const headline = lines.find(({ given }) => given?.role === "headline") ?? null;
  return { ...articleOf(document, lines, headline), index: 1, problems: document.problems };
}

/** What a line is for where it stands, beyond its looks: one rule after another. */
const inContext: readonly ((lines: readonly SeenLine[]) => readonly SeenLine[])[] = [
  withoutFalseDatelines,
  withLinkLists,
  withLinkRuns,
  withMessages,
  withSignatures,
  withAuthorBoxes,
  withMastheads,
  withBulletDecks,
  withGenreHeadlines,
  withStoppedHeadlines,
  withNumberedHeadlines,
  withBarePlaces,
  withBareBylines,
];

function boundariesByLooks(lines: readonly SeenLine[]): readonly Boundary[] {
  const context = {
    lines,
    isRepeated: repeatsIn(lines),
    style: null,
    bonus: 0,
    placesDiffer: false,
    isRuled: isRuled(lines),
  };
  return withTopicShifts(lines, findBoundaries(context));
}

/**
 * Where one article ends and the next begins, and what the head of each says. Returns nothing for a document that
 * holds no article: no text at all, a stray line, or furniture of pages alone.
 */
export function split(document: Document): readonly Article[] {
  if (document.stated) return [oneArticle(document)];
  const lines = inContext.reduce<readonly SeenLine[]>((seen, rule) => rule(seen), document.lines.map(seeLine));
  const all = givenHeadlines(lines) ?? boundariesByLooks(lines);
  const pieces = all.map(({ at, headline, by }, i) => ({
    lines: lines.slice(at, all[i + 1]?.at ?? lines.length),
    headline: headline === null ? null : (lines[headline] ?? null),
    by,
  }));
  const joined: { lines: SeenLine[]; headline: SeenLine | null; by: string }[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    // A piece without text belongs to what stands before it; one at the top to what follows.
    if (before && !piece.lines.some((line) => line.kind === "body")) before.lines = before.lines.concat(piece.lines);
    else if (before && !before.lines.some((line) => line.kind === "body")) {
      before.lines = before.lines.concat(piece.lines);
      before.headline = piece.headline ?? before.headline;
    } else joined.push({ ...piece, lines: [...piece.lines] });
  }
  if (!isArticle(joined.map((piece) => piece.lines))) return [];
  return joined.map((piece, i) => ({
    ...articleOf(document, piece.lines, piece.headline),
    index: i + 1,
    problems: [...(i === 0 ? document.problems : []), ...doubtsOf(document.file, piece, joined[i + 1] ?? null)],
  }));
}
