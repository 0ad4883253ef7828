import type { Paragraph } from "../document.ts";
import type { Style } from "../docx/styles.ts";
import { tableParagraphs } from "../tables.ts";

/** Gathers text into paragraphs, and cells into tables. */
export class Collector {
  readonly #done: Paragraph[] = [];
  #text: string[] = [];
  #notes: string[] = [];
  #cell: Paragraph[] = [];
  #row: Paragraph[][] = [];
  #rows: Paragraph[][][] = [];

  add(text: string): void {
    this.#text.push(text);
  }

  note(text: string): void {
    this.#notes.push(text);
  }

  #take(style: Style): Paragraph | null {
    const text = this.#text.join("");
    const notes = this.#notes;
    this.#text = [];
    this.#notes = [];
    const { dropped, hidden, ...rest } = style;
    return dropped || hidden ? null : { text, notes, ...rest };
  }

  endParagraph(style: Style, inTable: boolean): void {
    if (!inTable) this.endTable();
    const paragraph = this.#take(style);
    if (paragraph) (inTable ? this.#cell : this.#done).push(paragraph);
  }

  endCell(style: Style): void {
    const paragraph = this.#take(style);
    this.#row.push(paragraph ? [...this.#cell, paragraph] : this.#cell);
    this.#cell = [];
  }

  endRow(): void {
    if (this.#row.length > 0) this.#rows.push(this.#row);
    this.#row = [];
  }

  endTable(): void {
    if (this.#cell.length > 0) this.#row.push(this.#cell);
    this.#cell = [];
    this.endRow();
    this.#done.push(...tableParagraphs(this.#rows));
    this.#rows = [];
  }

  /** Paragraphs of a box, behind what stands before it. */
  put(paragraphs: readonly Paragraph[]): void {
    this.#done.push(...paragraphs);
  }

  end(style: Style): readonly Paragraph[] {
    if (this.#text.some((text) => text.trim() !== "")) this.endParagraph(style, false);
    this.endTable();
    return this.#done;
  }
}
