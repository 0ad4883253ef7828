import { type Style, styleNamed } from "../docx/styles.ts";
import { decodeBytes } from "./code-pages.ts";
import { Collector } from "./collector.ts";

/** What a group is there for. */
export type Destination = "text" | "fonts" | "styles" | "info" | "author" | "note" | "box";

/** What holds in a group and ends with it. */
interface Group {
  readonly destination: Destination;
  readonly hidden: boolean;
  readonly font: number;
  /** So many characters behind `\u` stand for readers that do not know it. */
  readonly fallback: number;
}

/** What holds for a paragraph. */
interface Shape {
  readonly style: number;
  readonly level: number | null;
  readonly inTable: boolean;
  readonly item: boolean;
}

export const plainShape: Shape = { style: 0, level: null, inTable: false, item: false };

const collects = (destination: Destination): boolean => destination === "note" || destination === "box";

/** Where an interpreter of RTF stands: the groups that are open, what they say, and what has been gathered. */
export class State {
  readonly groups: Group[] = [];
  readonly fonts = new Map<number, number>();
  readonly styles = new Map<number, Style>();
  readonly author: string[] = [];
  readonly #collectors: Collector[] = [];
  #styleText = "";
  group: Group = { destination: "text", hidden: false, font: -1, fallback: 1 };
  shape = plainShape;
  out = new Collector();
  codePage = 1252;
  defaultFont = -1;
  /** The font and style that a table of them is about to name. */
  definedFont = 0;
  definedStyle = 0;

  open(): void {
    this.groups.push(this.group);
  }

  /** Gives the open group another purpose; notes and boxes are gathered by themselves. */
  enter(destination: Destination): void {
    if (collects(destination) && this.group.destination !== destination) {
      this.#collectors.push(this.out);
      this.out = new Collector();
    }
    this.group = { ...this.group, destination };
  }

  close(): void {
    const { destination } = this.group;
    this.group = this.groups.pop() ?? this.group;
    if (destination === "styles" && this.#styleText) {
      const name = (this.#styleText.split(";", 1)[0] ?? "").trim();
      this.styles.set(this.definedStyle, { ...this.styles.get(this.definedStyle), ...styleNamed(name) });
      this.#styleText = "";
    }
    if (destination === this.group.destination || !collects(destination)) return;
    const paragraphs = this.out.end({});
    this.out = this.#collectors.pop() ?? this.out;
    if (destination === "box") this.out.put(paragraphs);
    else this.out.note(paragraphs.map(({ text }) => text).join(" "));
  }

  emit(text: string): void {
    const { destination, hidden } = this.group;
    if (destination === "styles") this.#styleText += text;
    else if (destination === "author") this.author.push(text);
    else if (destination !== "fonts" && destination !== "info" && !hidden) this.out.add(text);
  }

  /** Bytes in the code page of the font, or of the document. */
  emitBytes(bytes: readonly number[]): void {
    if (bytes.length > 0) this.emit(decodeBytes(bytes, this.fonts.get(this.group.font) ?? this.codePage));
  }

  /** The style of the paragraph at hand. */
  style(): Style {
    const own = this.styles.get(this.shape.style) ?? {};
    const { level, item } = this.shape;
    if (own.level === undefined && level !== null && level < 9) return { level: level + 1 };
    return item && Object.keys(own).length === 0 ? { role: "item" } : own;
  }
}
