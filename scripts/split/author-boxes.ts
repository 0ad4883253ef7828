import { readByline } from "../lines/byline.ts";
import { wordCount } from "../lines/words.ts";
import type { SeenLine } from "./lines.ts";

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[.,]+$/, "")
    .trim();

/** "Macaraeg covers the Philippines for The Example Press.": what a house says of who wrote. */
const duty =
  /^\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3} (?:covers|reports on|writes about|is based in|has covered) [^."“”]{3,100}\.$/u;

/**
 * The name of an author standing alone again behind the text, and the line on their work under it: a box, not the head
 * of another article.
 */
export function withAuthorBoxes(lines: readonly SeenLine[]): readonly SeenLine[] {
  const authors = new Set<string>();
  let text = false;
  let box = false;
  return lines.map((line) => {
    const before = box;
    box = false;
    if (line.kind === "byline") {
      for (const author of readByline(line.text)?.authors ?? []) authors.add(fold(author));
      text = false;
      return line;
    }
    if (line.kind === "body" && !(before && duty.test(line.text))) {
      text = true;
      return line;
    }
    const isName = text && !line.dateline && wordCount(line.text) <= 6 && authors.has(fold(line.text));
    const isDuty = before && !line.dateline && wordCount(line.text) <= 30 && duty.test(line.text);
    if (!isName && !isDuty) return line;
    box = isName;
    return { ...line, kind: "credit", furniture: "author-box" };
  });
}
