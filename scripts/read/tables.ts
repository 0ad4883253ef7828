import type { Paragraph } from "./document.ts";

/** A cell with more than so many characters holds prose. */
const longestCell = 240;

/**
 * A table as paragraphs: a row of data is one, its cells parted by bars. Tables that only set columns of prose side by
 * side give their cells' paragraphs one after the other.
 *
 * @param rows cells of each row, paragraphs of each cell
 */
export function tableParagraphs(rows: readonly (readonly (readonly Paragraph[])[])[]): readonly Paragraph[] {
  const filled = rows.map((cells) => cells.filter((cell) => cell.some(({ text }) => text.trim() !== "")));
  const cells = filled.flat();
  const isProse = cells.some((cell) => cell.reduce((sum, { text }) => sum + text.length, 0) > longestCell);
  if (isProse || filled.every((row) => row.length <= 1)) return cells.flat();
  return filled.map((row) => ({
    text: row
      .map((cell) =>
        cell
          .map(({ text }) => text.replace(/\s+/gu, " ").trim())
          .filter(Boolean)
          .join(" "),
      )
      .join(" | "),
    role: "row" as const,
    notes: row.flatMap((cell) => cell.flatMap(({ notes }) => notes ?? [])),
  }));
}
