import { contentWords, nameWords } from "../lines/content-words.ts";
import { closes } from "../lines/end-mark.ts";
import { isAllCaps, wordCount } from "../lines/words.ts";
import type { Gap } from "./gaps.ts";
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
  /** Most headlines that stand over a dateline or byline in this document are in capitals. */
  readonly headlinesInCapitals: boolean;
}

const sureEnds = new Set<SeenLine["kind"]>(["slug", "credit"]);
const looseEnds = new Set<SeenLine["kind"]>(["copyright", "terms", "contact"]);

/** How far behind and before a gap names are compared. */
const window = 8;

/** Share of the names in the text behind a gap that the text before it has already brought, 0 to 1; null without names. */
function familiarity(lines: readonly SeenLine[], gap: Gap): number | null {
  const before = new Set<string>();
  for (let at = Math.max(0, gap.from - 2 * window); at < gap.from; at++)
    for (const name of nameWords(lines[at]?.text ?? "")) before.add(name);
  const after = new Set<string>();
  let taken = 0;
  for (let at = gap.to; at < lines.length && taken < window; at++) {
    const line = lines[at];
    if (line?.kind !== "body" || (line.dateline && at > gap.to)) break;
    taken++;
    for (const name of nameWords(line.text)) after.add(name);
  }
  if (after.size === 0) return null;
  let known = 0;
  for (const name of after) if (before.has(name)) known++;
  return known / after.size;
}

/** Evidence that a bare heading opens a new article rather than a section; above 0 it does. */
function weighHeading(context: Context, gap: Gap, headline: number): number {
  const { lines, headlinesInCapitals } = context;
  const text = lines[headline]?.text ?? "";
  const next = lines[gap.to]?.text ?? "";
  const words = wordCount(text);
  let weight = -1;
  weight += words >= 8 ? 1.5 : words >= 6 ? 0.9 : words >= 5 ? 0.2 : words >= 4 ? -0.4 : -1.2;
  const subject = new Set(contentWords(next));
  const own = contentWords(text);
  const overlap = own.filter((word) => subject.has(word)).length;
  weight += overlap >= 3 ? 1.2 : overlap === 2 ? 0.8 : overlap === 1 ? 0.1 : -0.6;
  const known = familiarity(lines, gap);
  weight += known === null ? 0 : known >= 0.5 ? -1.5 : known >= 0.3 ? -0.8 : known >= 0.15 ? -0.1 : 0.7;
  const lede = wordCount(next);
  weight += lede >= 18 ? 0.4 : lede < 10 ? -0.4 : 0;
  if (/^["“]|^(?:He|She|They|It|His|Her|Their|But|And|That|This|These|Those|Such)\b/u.test(next)) weight -= 0.7;
  if (headlinesInCapitals) weight += isAllCaps(text) ? 0.8 : -0.8;
  if (/^['‘"“]/u.test(text) && /['’"”]$/u.test(text)) weight -= 0.6;
  return weight;
}

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
  const known = familiarity(lines, gap);
  const ends = endStrength(lines, gap);
  if (dateline && (headline !== null || bylineAt !== null || ends >= 1) && (known ?? 0) < 0.6)
    return begin("weak-dateline");
  if (headline !== null && bylineAt !== null && bylineAt > headline) return begin("headline-byline");
  if (bylineAt !== null && (headline !== null || (known ?? 0) < 0.4)) return begin("byline");
  if (headline !== null && metaAt !== null && (known ?? 0) < 0.6) return begin("headline-time");
  if (ends >= 2 && (known ?? 0) < 0.5) return begin("end");
  if (ends >= 1 && headline !== null && (known ?? 0) < 0.5) return begin("headline-end");
  if (headline !== null && weighHeading(context, gap, headline) > 0) return begin("headline");
  return null;
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
