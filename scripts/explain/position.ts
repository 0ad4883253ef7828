import type { AnnotatedArticle } from "../model.ts";
import { decode } from "../read/decode.ts";
import { breaks } from "../read/physical-lines.ts";

/** A place in the file as it arrived, both counted from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** Letters that count as seen when a logical line is laid over the physical ones that it was made of. */
const isBlank = (letter: string | undefined): boolean => letter === undefined || /[\p{Z}\p{C}]/u.test(letter);

/**
 * Lays the text of articles over the file that they were read from. Returns, for an article and a UTF-16 offset in its
 * text, `line:column`. White space was folded and lines were joined on the way: both texts are walked side by side,
 * blanks left out.
 */
export function positionsIn(bytes: Uint8Array): (article: AnnotatedArticle, offset: number) => string {
  const lines = decode(bytes).text.split(breaks);

  function walk(text: string, number: number, steps: number): Position {
    let line = number;
    let column = 0;
    for (let at = 0; at <= steps; at++) {
      const letter = text[at];
      if (isBlank(letter)) continue;
      for (;;) {
        const raw = lines[line - 1] ?? "";
        while (column < raw.length && isBlank(raw[column])) column++;
        if (column < raw.length || line >= lines.length) break;
        line++;
        column = 0;
      }
      if (at < steps) column++;
    }
    return { line, column: column + 1 };
  }

  return (article, offset) => {
    const block = article.blocks.findLast(({ start }) => start <= offset) ?? article.blocks[0];
    if (!block) return "1:1";
    // Several blocks can share a line: count from where the line begins in the article's text.
    const begin = article.text.lastIndexOf("\n", block.start - 1) + 1;
    const { line, column } = walk(article.text.slice(begin, offset + 1), block.line, offset - begin);
    return `${line}:${column}`;
  };
}
