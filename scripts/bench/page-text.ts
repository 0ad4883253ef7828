import { blocksOf } from "../read/html/blocks.ts";
import { tame } from "../read/html/tame.ts";
import { parse } from "../read/html/tree.ts";

/** What a reader makes of a page, for measuring. */
export interface DocumentRead {
  readonly text: string;
  readonly title: string | null;
  readonly authors: string | null;
  readonly date: string | null;
}

/** The text of a library's HTML, cut into lines as ours is, so that none loses by its markup. */
export const linesOfText = (html: string): string =>
  blocksOf(parse(tame(`<body>${html}</body>`).html).root, true)
    .map(({ text }) => text)
    .join("\n");

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
export const folded = (text: string): string => wordsOf(text.normalize("NFKC").toLowerCase()).join(" ");

/** People in any order, however they are joined. */
export const foldedPeople = (text: string): string =>
  text
    .split(/[;,&/]|\s(?:and|und|et)\s/iu)
    .map(folded)
    .filter((name) => name !== "")
    .sort()
    .join("|");

function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words = wordsOf(text);
  const bag = new Map<string, number>();
  for (let at = 0; at < Math.max(words.length > 0 ? 1 : 0, words.length - 3); at++) {
    const key = words.slice(at, at + 4).join(" ");
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

const sizeOf = (bag: ReadonlyMap<string, number>): number => [...bag.values()].reduce((sum, count) => sum + count, 0);

/** Precision and recall over shingles of four words, as the article extraction benchmark of Zyte measures; null for 0/0. */
export function overlap(
  gold: string,
  got: string,
): { readonly precision: number | null; readonly recall: number | null } {
  const wanted = shinglesOf(gold);
  const found = shinglesOf(got);
  let common = 0;
  for (const [key, count] of wanted) common += Math.min(count, found.get(key) ?? 0);
  const [all, all_] = [sizeOf(wanted), sizeOf(found)];
  return { precision: all_ === 0 ? null : common / all_, recall: all === 0 ? null : common / all };
}

export const isSame = (gold: string, got: string): boolean => wordsOf(gold).join(" ") === wordsOf(got).join(" ");
