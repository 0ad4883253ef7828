import { wordCount } from "../lines/words.ts";
import type { SeenLine } from "./lines.ts";

/** Fewest words of text that can be an article when nothing else speaks for it. */
const fewest = 20;

/**
 * Whether pieces of a document hold any article: two paragraphs, or one under a headline or dateline, or one of
 * several sentences. A stray sentence or furniture of pages is none. Under a headline and a full dateline a few figures
 * will do ("Qtly div 20 cts vs 18 cts prior").
 */
export function isArticle(pieces: readonly (readonly SeenLine[])[]): boolean {
  return pieces.some((lines) => {
    const text = lines.filter((line) => line.kind === "body");
    const words = text.reduce((sum, line) => sum + wordCount(line.text.slice(line.dateline?.end ?? 0)), 0);
    const headed = lines.some((line) => line.dateline !== null || line.kind === "heading" || line.kind === "byline");
    const sentences = text.reduce((sum, line) => sum + (line.text.match(/[.!?]["”’')]*(?=\s|$)/gu)?.length ?? 0), 0);
    const stated =
      lines.some(({ kind }) => kind === "heading") && lines.some((line) => line.dateline?.strength === "strong");
    if (stated && words > 0) return true;
    return words >= fewest / 2 && (text.length >= 2 || headed || (sentences >= 2 && words >= fewest));
  });
}
