import type { Block, BlockRole } from "../model.ts";
import { trimSpan } from "../spans.ts";
import type { PlacedLine } from "./field.ts";

/**
 * The blocks of one article: headline, dateline, byline and time stamps of its head, and one paragraph for all else.
 * What of that is boilerplate is for the next stage to say.
 */
export function blocksOf(
  text: string,
  placed: readonly PlacedLine[],
  headline: PlacedLine | null,
  firstBody: number,
): readonly Block[] {
  return placed.flatMap((item, i): readonly Block[] => {
    const { line, at } = item;
    const block = (role: BlockRole, by: string, start: number, end: number): readonly Block[] => {
      const span = trimSpan(text, { start: at + start, end: at + end });
      return span.start < span.end ? [{ ...span, role, line: line.number, by, certainty: "stated" }] : [];
    };
    const whole = line.text.length;
    if (line.dateline && i <= firstBody) {
      const { start, end } = line.dateline;
      return [
        ...block("headline", "glued-headline", 0, start),
        ...block("dateline", "dateline", start, end),
        ...block("paragraph", "text", end, whole),
      ];
    }
    if (item === headline) return block("headline", "headline", 0, whole);
    if (line.kind === "byline" && i < firstBody) return block("byline", "byline", 0, whole);
    if (line.kind === "meta") return block("meta", "meta", 0, whole);
    return block("paragraph", "text", 0, whole);
  });
}
