import type { Paragraph } from "../document.ts";
import type { MarkupElement } from "../markup-lines.ts";
import { tableParagraphs } from "../tables.ts";
import { at, childrenOf, elementsOf, within } from "../xml.ts";
import { attribute, isOn, type Style } from "./styles.ts";

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What is no text, was deleted or moved away, or is shown in another shape beside. */
const dropped = names("del movefrom rt fallback instrtext deltext ppr rpr sdtpr sdtendpr");
/** Blocks that only hold others. */
const wrappers = names("sdt sdtcontent customxml ins moveto alternatecontent choice");

type Styles = ReadonlyMap<string, Style>;

/** What stands in a paragraph: its text, the notes that it refers to, and boxes that hang on it. */
interface Inside {
  readonly text: string[];
  readonly notes: string[];
  readonly boxes: MarkupElement[];
}

function isHidden(run: MarkupElement, styles: Styles): boolean {
  const own = at(run, "rpr", "vanish");
  return own ? isOn(own) : styles.get(attribute(at(run, "rpr", "rstyle"), "val") ?? "")?.hidden === true;
}

function walk(element: MarkupElement, inside: Inside, styles: Styles): void {
  for (const child of elementsOf(element)) {
    const { name } = child;
    if (dropped.has(name) || (name === "r" && isHidden(child, styles))) continue;
    if (name === "t") inside.text.push(child.children.filter((node) => typeof node === "string").join(""));
    else if (name === "tab" || name === "ptab") inside.text.push("\t");
    else if (name === "br" || name === "cr") inside.text.push("\n");
    else if (name === "nobreakhyphen") inside.text.push("-");
    else if (name === "footnotereference" || name === "endnotereference")
      inside.notes.push(`${name.slice(0, -9)} ${attribute(child, "id")}`);
    else if (name === "txbxcontent") inside.boxes.push(child);
    else walk(child, inside, styles);
  }
}

function styleOf(element: MarkupElement, styles: Styles): Style {
  const id = attribute(at(element, "ppr", "pstyle"), "val");
  const style = id === null ? {} : (styles.get(id) ?? {});
  const outline = attribute(at(element, "ppr", "outlinelvl"), "val");
  if (style.level === undefined && outline !== null && /^[0-8]$/.test(outline)) return { level: Number(outline) + 1 };
  const numbered = at(element, "ppr", "numpr", "numid");
  return numbered && attribute(numbered, "val") !== "0" && Object.keys(style).length === 0 ? { role: "item" } : style;
}

interface Context {
  readonly styles: Styles;
  readonly notes: ReadonlyMap<string, string>;
}

function blocks(parent: MarkupElement, context: Context, depth: number): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let carried = "";
  for (const element of elementsOf(parent)) {
    if (wrappers.has(element.name)) found.push(...blocks(element, context, depth));
    else if (element.name === "tbl") found.push(...table(element, context, depth + 1));
    else if (element.name === "p") {
      const inside: Inside = { text: [], notes: [], boxes: [] };
      walk(element, inside, context.styles);
      const text = carried + inside.text.join("");
      carried = "";
      const { dropped: isDropped, hidden, ...style } = styleOf(element, context.styles);
      // A deleted paragraph mark joins what it parted.
      if (at(element, "ppr", "rpr", "del")) carried = text;
      else if (!isDropped && !hidden)
        found.push({ text, ...style, notes: inside.notes.flatMap((id) => context.notes.get(id) ?? []) });
      if (depth < 8) for (const box of inside.boxes) found.push(...blocks(box, context, depth + 1));
    }
  }
  if (carried) found.push({ text: carried });
  return found;
}

function table(element: MarkupElement, context: Context, depth: number): readonly Paragraph[] {
  if (depth > 8) return [];
  const inner = (parent: MarkupElement, name: string): readonly MarkupElement[] =>
    elementsOf(parent).flatMap((child) =>
      child.name === name ? [child] : wrappers.has(child.name) ? inner(child, name) : [],
    );
  const rows = inner(element, "tr").filter((row) => !at(row, "trpr", "del"));
  return tableParagraphs(rows.map((row) => inner(row, "tc").map((cell) => blocks(cell, context, depth))));
}

/** The text of each note, by the kind and number under which paragraphs refer to it. */
export function notesIn(root: MarkupElement | null, kind: "footnote" | "endnote"): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const note of root ? childrenOf(root, kind) : []) {
    if (/separator/iu.test(attribute(note, "type") ?? "")) continue;
    const texts = within(note, "p").map((paragraph) => {
      const inside: Inside = { text: [], notes: [], boxes: [] };
      walk(paragraph, inside, new Map());
      return inside.text.join("");
    });
    found.set(`${kind} ${attribute(note, "id")}`, texts.join(" "));
  }
  return found;
}

/** The paragraphs of a Word document's body, in order, boxes behind the paragraph that they hang on. */
export const paragraphsIn = (
  body: MarkupElement,
  styles: Styles,
  notes: ReadonlyMap<string, string>,
): readonly Paragraph[] => blocks(body, { styles, notes }, 0);
