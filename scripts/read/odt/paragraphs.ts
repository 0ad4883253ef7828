import type { Paragraph } from "../document.ts";
import { attribute, type Style, styleNamed } from "../docx/styles.ts";
import type { MarkupElement } from "../markup-lines.ts";
import { tableParagraphs } from "../tables.ts";
import { at, childrenOf, elementsOf, within } from "../xml.ts";

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** No text of the article: comments, what was deleted, lists of contents, forms, and what stands by for hidden fields. */
const dropped = names(
  "annotation annotation-end tracked-changes table-of-content illustration-index table-index object-index user-index " +
    "alphabetical-index bibliography forms variable-decls sequence-decls user-field-decls hidden-text hidden-paragraph " +
    "ruby-text title desc page-number page-count script note-citation dde-connection-decls",
);
const wrappers = names("section list-item list-header index-body numbered-paragraph page-sequence");

type Styles = ReadonlyMap<string, Style>;

/** Styles of an OpenDocument text by name; automatic ones are like their parents. */
export function odtStylesIn(...roots: readonly (MarkupElement | null)[]): Styles {
  const own = new Map<string, { readonly style: Style; readonly base: string | null }>();
  for (const root of roots)
    for (const style of root ? within(root, "style") : []) {
      const name = attribute(style, "name") ?? "";
      const hidden = attribute(at(style, "text-properties"), "display") === "none";
      own.set(name, {
        style: { ...styleNamed(attribute(style, "display-name") ?? name), ...(hidden && { hidden }) },
        base: attribute(style, "parent-style-name"),
      });
    }
  const resolved = new Map<string, Style>();
  for (const [name, { style, base }] of own) {
    let found = style;
    let next = base;
    for (let steps = 0; next !== null && steps < 12 && Object.keys(found).length === 0; steps++) {
      found = own.get(next)?.style ?? styleNamed(next);
      next = own.get(next)?.base ?? null;
    }
    resolved.set(name, found);
  }
  return resolved;
}

interface Inside {
  readonly text: string[];
  readonly notes: string[];
  readonly boxes: MarkupElement[];
}

function walk(element: MarkupElement, inside: Inside, styles: Styles): void {
  for (const child of element.children) {
    // White space folds here as it does in HTML; what is meant to stay has elements of its own.
    if (typeof child === "string") inside.text.push(child.replace(/\s+/gu, " "));
    else if (child.name === "s") inside.text.push(" ");
    else if (child.name === "tab") inside.text.push("\t");
    else if (child.name === "line-break") inside.text.push("\n");
    else if (child.name === "note") inside.notes.push(noteText(child, styles));
    else if (child.name === "text-box") inside.boxes.push(child);
    else if (!dropped.has(child.name) && !styles.get(attribute(child, "style-name") ?? "")?.hidden)
      walk(child, inside, styles);
  }
}

function noteText(note: MarkupElement, styles: Styles): string {
  const inside: Inside = { text: [], notes: [], boxes: [] };
  for (const body of childrenOf(note, "note-body")) walk(body, inside, styles);
  return inside.text.join("");
}

/** The paragraphs of an OpenDocument text's body, in order, boxes behind the paragraph that they hang on. */
export function odtParagraphsIn(
  parent: MarkupElement,
  styles: Styles,
  inList = false,
  depth = 0,
): readonly Paragraph[] {
  const found: Paragraph[] = [];
  if (depth > 12) return found;
  for (const element of elementsOf(parent)) {
    const { name } = element;
    if (dropped.has(name)) continue;
    if (name === "h" || name === "p") {
      const inside: Inside = { text: [], notes: [], boxes: [] };
      walk(element, inside, styles);
      const {
        dropped: isDropped,
        hidden,
        ...style
      } = styles.get(attribute(element, "style-name") ?? "") ?? styleNamed(attribute(element, "style-name") ?? "");
      const level = name === "h" ? { level: Math.min(9, Number(attribute(element, "outline-level")) || 1) } : {};
      const item = inList && style.level === undefined && name === "p" ? { role: "item" as const } : {};
      if (!isDropped && !hidden)
        found.push({ text: inside.text.join(""), ...item, ...level, ...style, notes: inside.notes });
      for (const box of inside.boxes) found.push(...odtParagraphsIn(box, styles, false, depth + 1));
    } else if (name === "list") found.push(...odtParagraphsIn(element, styles, true, depth + 1));
    else if (name === "table") {
      const rows = tableRows(element).map((row) =>
        childrenOf(row, "table-cell").map((cell) => odtParagraphsIn(cell, styles, false, depth + 1)),
      );
      found.push(...tableParagraphs(rows));
    } else if (wrappers.has(name)) found.push(...odtParagraphsIn(element, styles, inList, depth + 1));
    else if (name === "frame")
      for (const box of within(element, "text-box")) found.push(...odtParagraphsIn(box, styles, false, depth + 1));
  }
  return found;
}

const tableRows = (table: MarkupElement): readonly MarkupElement[] =>
  elementsOf(table).flatMap((child) =>
    child.name === "table-row"
      ? [child]
      : /^table-(?:header-rows|rows|row-group)$/.test(child.name)
        ? tableRows(child)
        : [],
  );
