import { closes } from "../lines/end-mark.ts";
import { wordCount } from "../lines/words.ts";
import type { Gap } from "./gaps.ts";
import { familiarNames, weighHeading } from "./heading.ts";
import { findHeadline } from "./headline.ts";
import type { SeenLine } from "./lines.ts";

/** Where an article begins, with its headline's line, and the rule that says so. */
export interface Boundary {
  /** First line of the article's head. */
  readonly at: number;
  readonly headline: number | null;
  readonly by: string;
}

export interface Context {
  readonly lines: readonly SeenLine[];
  readonly isRepeated: (text: string) => boolean;
  /** How the headlines look that a dateline vouches for; null when there are fewer than two. */
  readonly style: "capitals" | "mixed" | null;
  /** Whether each place that opens a line with a dash or colon alone does so once. */
  readonly placesDiffer: boolean;
  /** Whether rules are drawn above headings alone, two at least: so they part articles. */
  readonly isRuled: boolean;
  /** Added to the weight of a bare heading: above 0 where the document is known to string articles together so. */
  readonly bonus: number;
}

/** Fewest words that can be an article for no other sign than the end of the one before. */
const fewest = 20;
/** More words than a house says of itself under its articles. */
const plenty = 80;

/** What stands over a statement to the press. */
const release =
  /^(?:for immediate release|(?:press|media|news) (?:statement|release|notice)|statement|communiqu[eé](?: no\.? ?[\d/-]{1,10})?)$/iu;

const sureEnds = new Set<SeenLine["kind"]>(["slug", "credit"]);
const looseEnds = new Set<SeenLine["kind"]>(["copyright", "terms", "contact"]);

function endStrength(lines: readonly SeenLine[], gap: Gap): number {
  let strength = 0;
  for (let at = gap.from; at < gap.to; at++) {
    const line = lines[at];
    if (!line) continue;
    if (sureEnds.has(line.kind) || closes(line.text)) strength += 2;
    else if (looseEnds.has(line.kind)) strength += 1;
    else if (line.kind === "end mark" || line.opensLinks) strength += 0.5;
  }
  return strength;
}

/** Weight of the bare heading in a gap, as if nothing else spoke for an article; null where there is none. */
export function bareHeading({ lines, isRepeated, style }: Context, gap: Gap): number | null {
  if (gap.from === 0 || gap.to >= lines.length || gap.dateline !== null) return null;
  const headline = findHeadline(lines, gap.from, gap.to, isRepeated);
  return headline === null ? null : weighHeading(lines, gap, headline, style);
}

/** Whether an article begins in the gap, and at which line. The gap at the top of the document always begins one. */
export function boundaryIn(context: Context, gap: Gap): Boundary | null {
  const { lines, isRepeated } = context;
  const headTo = gap.dateline !== null && gap.dateline < gap.to ? gap.dateline : gap.to;
  const isTop = gap.from === 0;
  const isTail = gap.to >= lines.length;
  const dateline = gap.dateline === null ? null : (lines[gap.dateline]?.dateline ?? null);
  const glued = dateline !== null && dateline.start > 0;
  if (isTail && !dateline) return null;
  const headline = glued ? gap.dateline : findHeadline(lines, gap.from, headTo, isRepeated);
  const bylineAt = lastOf(lines, gap, (line) => line.kind === "byline");
  const metaAt = lastOf(lines, gap, (line) => line.kind === "meta");
  const begin = (by: string): Boundary => ({ at: headStart(lines, gap, headline, glued), headline, by });
  if (isTop) return { at: 0, headline, by: "top" };
  if (dateline?.strength === "strong") return begin("dateline");
  if (headline !== null && lines[headline]?.isNumbered) return begin("numbered-headline");
  const known = familiarNames(lines, gap);
  const ends = endStrength(lines, gap);
  if (dateline && (headline !== null || bylineAt !== null || ends >= 1) && (known ?? 0) < 0.6)
    return begin("weak-dateline");
  // Without any other sign only a text about other people.
  if (dateline && context.placesDiffer && known !== null && known < 0.35) return begin("weak-dateline");
  if (headline !== null && bylineAt !== null && bylineAt > headline) return begin("headline-byline");
  if (bylineAt !== null && (headline !== null || (known ?? 0) < 0.4)) return begin("byline");
  if (headline !== null && metaAt !== null && (known ?? 0) < 0.6) return begin("headline-time");
  const head = lines.slice(gap.from, gap.to);
  if (headline !== null && head.some(({ text }) => release.test(text))) return begin("release");
  // "THE RIVER LETTER | Issue 4", a date, and text without a headline.
  const isLetter = head.some(({ kind }) => kind === "navigation" || kind === "newsletter");
  if (metaAt !== null && metaAt === gap.to - 1 && isLetter && (known ?? 0) < 0.5) return begin("letter");
  // A credit and a copyright line leave no doubt, though the next article may be about the same people.
  const behind = ends >= 2 ? wordsBehind(lines, gap) : 0;
  if (behind >= fewest && ((known ?? 0) < 0.5 || (ends >= 3 && behind >= plenty))) return begin("end");
  if (ends >= 1 && headline !== null && (known ?? 0) < 0.5) return begin("headline-end");
  const isUnderRule = context.isRuled && headline !== null && isRule(lines[headline - 1]);
  if (isUnderRule && (known ?? 0) < 0.6) return begin("headline-rule");
  if (headline !== null && weighHeading(lines, gap, headline, context.style) + context.bonus > 0)
    return begin("headline");
  return null;
}

/** A drawn rule or row of stars, not the words that close an article. */
const isRule = (line: SeenLine | undefined): boolean =>
  line?.kind === "end mark" && !closes(line.text) && !/\p{L}/u.test(line.text);

/** Whether each drawn rule of a document, of two or more, stands directly above a heading of some length. */
export function isRuled(lines: readonly SeenLine[]): boolean {
  const below = lines.flatMap((line, at) => (isRule(line) ? [lines[at + 1]] : []));
  return below.length >= 2 && below.every((line) => line?.kind === "heading" && wordCount(line.text) >= 4);
}

/** Words of text behind the gap, up to the next line that is none. */
function wordsBehind(lines: readonly SeenLine[], gap: Gap): number {
  let words = 0;
  for (let at = gap.to; at < lines.length && words < plenty; at++) {
    const line = lines[at];
    if (line?.kind !== "body") break;
    words += wordCount(line.text);
  }
  return words;
}

function lastOf(lines: readonly SeenLine[], gap: Gap, test: (line: SeenLine) => boolean): number | null {
  for (let at = gap.to - 1; at >= gap.from; at--) {
    const line = lines[at];
    if (line && test(line)) return at;
  }
  return null;
}

/**
 * The first line of the head: the headline, or without one the byline, time stamp or dateline. A time stamp directly
 * over the headline goes with it unless the lines above belong to the article before.
 */
function headStart(lines: readonly SeenLine[], gap: Gap, headline: number | null, glued: boolean): number {
  let at = headline ?? gap.dateline ?? gap.to;
  const isHead = (line: SeenLine | undefined): boolean =>
    line?.kind === "byline" ||
    line?.kind === "meta" ||
    (headline === null && (line?.kind === "advert" || line?.kind === "label" || line?.kind === "note"));
  if (headline === null || glued) {
    while (at > gap.from && isHead(lines[at - 1])) at--;
    return at;
  }
  if (lines[at - 1]?.kind === "meta" && at - 1 > gap.from && !hasMeta(lines, at + 1, gap.to)) at--;
  return at;
}

const hasMeta = (lines: readonly SeenLine[], from: number, to: number): boolean =>
  lines.slice(from, to).some((line) => line.kind === "meta" || line.dateline?.date?.year);
