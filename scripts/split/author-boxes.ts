import { readByline } from "../lines/byline.ts";
import { wordCount } from "../lines/words.ts";
import type { SeenLine } from "./lines.ts";

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[.,]{1,3}$/, "")
    .trim();

const works = / (?:covers|reports on|writes about|is based in|has covered) /;

/** "Macaraeg covers the Philippines for The Example Press.": what a house says of who wrote. */
function isDuty(line: string): boolean {
  const verb = line.length <= 200 ? works.exec(line) : null;
  if (!verb || !line.endsWith(".")) return false;
  const name = line.slice(0, verb.index).split(" ");
  const duty = line.slice(verb.index + verb[0].length, -1);
  return name.length <= 4 && name.every((word) => /^\p{Lu}/u.test(word)) && duty.length <= 100 && !/[."“”]/u.test(duty);
}

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
    if (line.kind === "body" && !(before && isDuty(line.text))) {
      text = true;
      return line;
    }
    const isName = text && !line.dateline && wordCount(line.text) <= 6 && authors.has(fold(line.text));
    const tells = before && !line.dateline && isDuty(line.text);
    if (!isName && !tells) return line;
    box = isName;
    return { ...line, kind: "credit", furniture: "author-box" };
  });
}
