import type { Block, BlockRole, LineRole } from "../model.ts";
import { trimSpan } from "../spans.ts";
import type { PlacedLine } from "./field.ts";

const blockRole: Readonly<Record<LineRole, BlockRole>> = {
  headline: "headline",
  heading: "subheading",
  paragraph: "paragraph",
  quotation: "paragraph",
  item: "paragraph",
  row: "paragraph",
  caption: "caption",
  byline: "byline",
  meta: "meta",
  boilerplate: "boilerplate",
};

/** One block of a line, or none where nothing but white space stands. Offsets `start` and `end` are the line's. */
function blockOf(
  text: string,
  { line, at }: PlacedLine,
  role: BlockRole,
  by: string,
  start: number,
  end: number,
): Block[] {
  const span = trimSpan(text, { start: at + start, end: at + end });
  return span.start < span.end ? [{ ...span, role, line: line.number, by, certainty: "stated" }] : [];
}

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
    const { line } = item;
    const whole = line.text.length;
    if (line.given && !(line.dateline && i <= firstBody))
      return blockOf(text, item, blockRole[line.given.role], line.given.by, 0, whole).map((block) => ({
        ...block,
        given: true,
      }));
    if (line.dateline && i <= firstBody) {
      const { start, end } = line.dateline;
      return [
        ...blockOf(text, item, "headline", "glued-headline", 0, start),
        ...blockOf(text, item, "dateline", "dateline", start, end),
        ...blockOf(text, item, "paragraph", "text", end, whole),
      ];
    }
    if (line.furniture) return blockOf(text, item, "boilerplate", line.furniture, 0, whole);
    if (item === headline) return blockOf(text, item, "headline", "headline", 0, whole);
    if (line.kind === "byline" && i < firstBody) return blockOf(text, item, "byline", "byline", 0, whole);
    if (line.kind === "meta") return blockOf(text, item, "meta", "meta", 0, whole);
    return blockOf(text, item, "paragraph", "text", 0, whole);
  });
}
