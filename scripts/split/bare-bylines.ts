import { readBareName } from "../lines/bare-name.ts";
import { datesIn } from "../lines/months.ts";
import { wordCount, wordsOf } from "../lines/words.ts";
import type { SeenLine } from "./lines.ts";

/** Furniture that may stand between a headline, its byline and the text. */
const between = new Set<SeenLine["kind"]>([
  "meta",
  "caption",
  "share",
  "advert",
  "note",
  "related",
  "byline",
  "contact",
]);
const reach = 5;

/** "Harbour Correspondent" on the line under the name. */
const isFunction = (text: string): boolean =>
  text.length <= 50 &&
  /^\p{Lu}.{0,40}\b(?:[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Ee]ditor|[Cc]olumnist|[Cc]ontributor)$/u.test(text);

const isStamp = (line: SeenLine | undefined): boolean =>
  line?.kind === "meta" && datesIn(line.text).some(({ year }) => year !== null);

/** Words that the text of the document prints in small letters: no word of a name is among them. */
function smallWordsOf(lines: readonly SeenLine[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { kind, text } of lines)
    if (kind === "body") for (const word of text.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}]{2,30}/gu) ?? []) found.add(word);
  return found;
}

/**
 * A name alone between a headline and the text is the byline ("Ann Roe", "Ann Roe in Oslo"), unless the document uses
 * its words as words.
 */
export function withBareBylines(lines: readonly SeenLine[]): readonly SeenLine[] {
  let small: ReadonlySet<string> | null = null;
  const near = (at: number, step: 1 | -1): SeenLine | undefined => {
    for (let i = at + step, count = 0; count < reach; i += step, count++) {
      const line = lines[i];
      if (!line || line.dateline || !(between.has(line.kind) || (step > 0 && isFunction(line.text)))) return line;
    }
    return undefined;
  };
  /** A time stamp among the furniture around the name: this is the head of an article. */
  const stampNear = (at: number): boolean =>
    ([-1, 1] as const).some((step) => {
      for (let i = at + step; Math.abs(i - at) < reach && between.has(lines[i]?.kind ?? "body"); i += step)
        if (isStamp(lines[i])) return true;
      return false;
    });
  return lines.map((line, at) => {
    const isHouse = line.kind === "navigation" && / [·|] /u.test(line.text);
    if ((line.kind !== "heading" && line.kind !== "other" && !isHouse) || line.dateline || line.text.length > 90)
      return line;
    const above = near(at, -1);
    const below = near(at, 1);
    if (above?.kind !== "heading" || above.dateline || wordCount(above.text) < 4 || lines[at - 2]?.opensLinks)
      return line;
    if (!stampNear(at) && (isHouse || !below || (below.kind !== "body" && !below.dateline))) return line;
    const name = readBareName(line.text);
    if (!name || name.authors.length === 0 || readBareName(above.text)) return line;
    small ??= smallWordsOf(lines);
    const known = small;
    const isWord = wordsOf(name.value).some(
      (word) => known.has(word.toLowerCase()) && wordCount(word) > 0 && word.length > 3,
    );
    return isWord ? line : { ...line, kind: "byline" };
  });
}
