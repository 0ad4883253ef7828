import { contentWords, nameWords } from "../lines/content-words.ts";
import { isAllCaps, wordCount } from "../lines/words.ts";
import type { Gap } from "./gaps.ts";
import type { SeenLine } from "./lines.ts";

/** Paragraphs before and behind a gap whose words are compared. */
const before = 24;
const behind = 4;

/** The words of a line, kept while the line lives: neighbouring gaps ask for the same lines. */
function remembered(wordsOf: (text: string) => readonly string[]): (line: SeenLine) => readonly string[] {
  const memory = new WeakMap<SeenLine, readonly string[]>();
  return (line) => {
    const known = memory.get(line);
    if (known) return known;
    const words = [...new Set(wordsOf(line.text.slice(line.dateline?.end ?? 0)))];
    memory.set(line, words);
    return words;
  };
}

const contentOf = remembered(contentWords);
const namesOf = remembered(nameWords);

/** Share of the distinct words behind a gap that the text before it has brought already, 0 to 1; null without words. */
function familiarity(
  lines: readonly SeenLine[],
  gap: Gap,
  wordsOf: (line: SeenLine) => readonly string[],
): number | null {
  const known = new Set<string>();
  for (let at = gap.from - 1, taken = 0; at >= 0 && taken < before; at--) {
    const line = lines[at];
    if (line?.kind !== "body") continue;
    taken++;
    for (const word of wordsOf(line)) known.add(word);
    if (line.dateline) break;
  }
  const fresh = new Set<string>();
  for (let at = gap.to; at < lines.length && at < gap.to + behind; at++) {
    const line = lines[at];
    if (line?.kind !== "body" || (line.dateline && at > gap.to)) break;
    for (const word of wordsOf(line)) fresh.add(word);
  }
  if (fresh.size === 0) return null;
  let shared = 0;
  for (const word of fresh) if (known.has(word)) shared++;
  return shared / fresh.size;
}

/** Names behind the gap that stood before it: many where an article goes on, few where another begins. */
export const familiarNames = (lines: readonly SeenLine[], gap: Gap): number | null => familiarity(lines, gap, namesOf);

const goesOn =
  /^["“‘]?(?:He|She|They|It|His|Her|Their|But|And|That|This|These|Those|Such|We|I|You|So|Or|Then|Still|Also)\b/u;

/**
 * Evidence that a bare heading opens a new article rather than a section of the one before; above 0 it does. Headlines
 * are longer than sub-headings and say what their first paragraph says; a new article brings new names and words. The
 * weights were fitted by logistic regression to glued wire stories and to features with sub-headings, then rounded; that
 * of a heading which is all quotation, rare there, was set by hand.
 */
export function weighHeading(
  lines: readonly SeenLine[],
  gap: Gap,
  headline: number,
  style: "capitals" | "mixed" | null,
): number {
  const text = lines[headline]?.text ?? "";
  const next = lines[gap.to]?.text ?? "";
  const subject = new Set(contentWords(next));
  const own = new Set(contentWords(text));
  const overlap = [...own].filter((word) => subject.has(word)).length;
  const words = wordCount(text);
  const names = familiarNames(lines, gap);
  let weight = -2;
  if (words >= 5) weight += 0.7;
  if (words >= 6) weight += 0.6;
  if (words > 18) weight -= 1;
  if (overlap >= 2) weight += 1.1;
  // Sub-headings too may be put together from words of their paragraph, but they are short.
  if (overlap >= 3 && words >= 5) weight += 1.8;
  if (own.size > 0) weight += (0.3 * overlap) / own.size;
  weight -= names === null ? 0.6 : 1.6 * names;
  weight -= 1.4 * (familiarity(lines, gap, contentOf) ?? 0);
  if (wordCount(next) < 10) weight -= 0.4;
  if (goesOn.test(next)) weight -= 0.6;
  if (/\?["”’]?$/u.test(text)) weight -= 1;
  if (/^['‘"“]/u.test(text) && /['’"”]$/u.test(text)) weight -= 2.5;
  const capitals = isAllCaps(text);
  // In a document that is known to hold several articles one more is likelier, if it looks like the others.
  if (style !== null) weight += (style === "capitals") === capitals ? 0.8 : -0.8;
  else if (capitals) weight += 0.4;
  return weight;
}
