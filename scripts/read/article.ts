import { findDateline } from "../lines/dateline.ts";
import { foldLine, wordCount } from "../lines/words.ts";
import type { Document, Line, Problem, Stated } from "../model.ts";
import type { MarkupLine } from "./markup-lines.ts";
import type { Place } from "./place.ts";
import { firstOf, type Statement, statedIn } from "./statement.ts";
import { logicalLines } from "./unwrap.ts";

/** The first paragraph behind its dateline, as in print; null where the two together do not read so. */
function behindDateline(printed: string, text: string): string | null {
  const head = /[-–—]$/u.test(printed) ? `${printed} ` : `${printed} – `;
  const found = findDateline(head + text);
  return found && found.start === 0 && found.end >= printed.length && found.end <= head.length ? head + text : null;
}

const sameWords = (a: string, b: string): boolean => foldLine(a) === foldLine(b);

/** Behind the text of a teaser. */
const breaksOff =
  /(?:…|\.{3}|\[…\]|\[\.{3}\]|\(…\)|\[&hellip;\])["”’»]?\s?(?:(?:read|continue|view|see|learn)\b.{0,40})?$|\b(?:read more|continue reading|read the full (?:story|article)|read on|weiterlesen|lire la suite|leer más)\b.{0,40}$/iu;

/** Whether the lines are the opening or a teaser of an article: they break off, or have fewer words than `fewest`. */
export function isTeaser(lines: readonly { readonly text: string }[], fewest: number): boolean {
  const last = lines.at(-1)?.text ?? "";
  if (breaksOff.test(last.slice(-120))) return true;
  let words = 0;
  for (const { text } of lines) {
    words += wordCount(text);
    if (words >= fewest) return false;
  }
  return true;
}

/** Plain text as lines whose looks tell what they are. */
export const linesOfText = (text: string): readonly MarkupLine[] =>
  logicalLines(text).map((line) => ({ text: line.text }));

/** Whether there is anything to read: two letters of a word, not "[ ... ]". */
export const holdsText = (lines: readonly MarkupLine[]): boolean => lines.some(({ text }) => /\p{L}{2}/u.test(text));

/**
 * One article as its format states it. Its headline is the first line; a dateline that the format keeps apart opens the
 * text, as it would in print. Lines are numbered by their order: what is read from fields has no lines.
 *
 * @param by names the format, for the roles of lines
 */
export function articleOf(
  place: Place,
  by: string,
  statement: Statement,
  body: readonly MarkupLine[],
  extent: Stated["extent"],
  problems: readonly Problem[] = [],
): Document {
  const found: Problem[] = [...problems];
  const stated = statedIn(statement, place, found);
  const { headline } = stated;
  const lines: Omit<Line, "number" | "afterBlank">[] = [];
  if (headline) lines.push({ text: headline.value, given: { role: "headline", by: headline.by } });
  const rest = headline && body[0] && sameWords(body[0].text, headline.value) ? body.slice(1) : body;
  const printed = firstOf(statement.dateline);
  const apart = printed && !rest.slice(0, 4).some(({ text }) => findDateline(text)) ? printed : null;
  const opening = apart ? rest.findIndex(({ role }) => role === undefined || role === "paragraph") : -1;
  const joint = apart && rest[opening] ? behindDateline(apart.value, rest[opening].text) : null;
  if (apart && joint === null) lines.push({ text: apart.value, given: { role: "meta", by: apart.by } });
  for (const [i, { text: own, role }] of rest.entries()) {
    const text = i === opening ? (joint ?? own) : own;
    // Houses print the headline again inside the text as a heading.
    if (headline && role === "heading" && lines.length < 4 && sameWords(text, headline.value)) continue;
    lines.push(role ? { text, given: { role, by } } : { text });
  }
  return {
    ...place,
    lines: lines.map((line, i) => ({ number: i + 1, afterBlank: i > 0, ...line })),
    stated: { ...stated, extent },
    problems: found,
  };
}
