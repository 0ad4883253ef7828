import { contentWords } from "../lines/content-words.ts";
import { wordCount } from "../lines/words.ts";
import type { SeenLine } from "./lines.ts";

/** Kinds of line that close an article, so that no headline of the next one stands above them. */
const closing = new Set<SeenLine["kind"]>(["copyright", "credit", "slug", "terms", "contact", "end mark"]);

/**
 * Which line of a gap is the headline of the text behind it: among the lines shaped like one, below whatever closes
 * the article before, the topmost that shares a word with the text; else the lowest. Lines under "Related Links" are
 * links unless nothing else is left. Null when there is none.
 */
export function findHeadline(
  lines: readonly SeenLine[],
  from: number,
  to: number,
  isRepeated: (text: string) => boolean,
): number | null {
  let start = from;
  let ownStart = from;
  for (let at = from; at < to; at++) {
    const line = lines[at];
    if (line?.isNumbered) return at;
    // The address under a byline belongs to it.
    const isWriters =
      line?.kind === "contact" && lines.slice(Math.max(from, at - 2), at).some(({ kind }) => kind === "byline");
    // So do terms of sale ("Purchase Licensing Rights").
    const isOfHead =
      line?.kind === "terms" &&
      lines.slice(Math.max(from, at - 3), at).some(({ kind }) => kind === "byline" || kind === "meta");
    if (!line || isWriters || isOfHead) continue;
    if (closing.has(line.kind)) ownStart = at + 1;
    if (closing.has(line.kind) || line.opensLinks) start = at + 1;
  }
  const isCandidate = (line: SeenLine): boolean => line.kind === "heading" && !line.dateline && !isRepeated(line.text);
  // "Read More" under a picture, with nothing but a byline below it, opens no list.
  if (!lines.slice(start, to).some(isCandidate)) start = ownStart;
  const text = [lines[to], lines[to + 1]].map((line) => line?.text.slice(line.dateline?.end ?? 0) ?? "").join(" ");
  const subject = new Set(contentWords(text));
  const shared = (line: SeenLine): number => contentWords(line.text).filter((word) => subject.has(word)).length;
  const candidates: number[] = [];
  for (let at = start; at < to; at++) {
    const line = lines[at];
    if (line && isCandidate(line)) candidates.push(at);
  }
  const words = (at: number): number => wordCount(lines[at]?.text ?? "");
  const underLinks = start > from && lines[start - 1]?.opensLinks === true;
  const able = candidates
    .filter((at) => words(at) >= 3 || (at === candidates.at(-1) && !(underLinks && at === start)))
    // "Rivers Dams Borders" under "Related topics", with a headline below it.
    .filter((at, i, all) => !(underLinks && at === start && i + 1 < all.length && isTagged(lines[at]?.text ?? "")));
  const [first] = able;
  if (first === undefined) return null;
  const last = able.at(-1) ?? first;
  const only = lines[last];
  if (able.length === 1 && only)
    return underLinks && last === start && isLabelLike(only.text) && shared(only) === 0 ? null : last;
  const fitting = able.filter((at) => {
    const line = lines[at];
    return (
      line !== undefined &&
      words(at) >= 4 &&
      shared(line) > 0 &&
      !(underLinks && at === start && isLabelLike(line.text))
    );
  });
  // Without such a word it stands over its byline and time stamp, and what stands under them is no headline.
  const head = lines.slice(first + 1, to).findIndex(({ kind }) => kind === "byline" || kind === "meta");
  const above = head < 0 ? undefined : able.findLast((at) => at <= first + head);
  return fitting[0] ?? above ?? last;
}

/** Words side by side that make no sentence: subjects, few, hardly one of them small. */
const isTagged = (text: string): boolean =>
  wordCount(text) <= 6 &&
  !/[,:;'’"“”?!]|\p{Ll}(?:s|ed) \p{Ll}|\b(?:of|to|in|on|at|for|as|with|by|the|a|an)\b/u.test(text);

/** "Farming and Fishing News": a department, not a headline. */
const isLabelLike = (text: string): boolean =>
  wordCount(text) <= 5 && (/\bnews\b/iu.test(text) || !/\p{Ll}{2}\s\p{Ll}/u.test(text));
