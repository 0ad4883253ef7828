import type { LineRole } from "../../model.ts";
import type { MarkupElement } from "../markup-lines.ts";
import { at, childrenOf } from "../xml.ts";

/** What a paragraph is by its style. */
export interface Style {
  readonly level?: number;
  readonly role?: LineRole;
  readonly subtitle?: true;
  /** No text of the article: tables of contents, running heads. */
  readonly dropped?: true;
  readonly hidden?: boolean;
}

/** The value of an attribute, by its name in small letters, whatever its prefix. */
export function attribute(element: MarkupElement | null | undefined, name: string): string | null {
  for (const [key, value] of element?.attributes ?? []) if (key === name || key.endsWith(`:${name}`)) return value;
  return null;
}

/** A switch is on unless it says otherwise. */
export const isOn = (element: MarkupElement | null): boolean =>
  element !== null && !/^(?:0|false|off|none)$/u.test(attribute(element, "val") ?? "");

/** Styles by the names that they have in every language of the program. */
export function styleNamed(name: string): Style {
  const low = name
    .toLowerCase()
    .replace(/_20_|_/gu, " ")
    .trim();
  const heading = /^heading ([1-9])$/.exec(low)?.[1];
  if (heading) return { level: Number(heading) };
  if (/^(?:title|headline)$/.test(low)) return { level: 0 };
  if (low === "subtitle") return { subtitle: true };
  if (/^(?:quote|intense quote|quotations|block text)$/.test(low)) return { role: "quotation" };
  if (/^(?:caption|illustration|figure|image caption)$/.test(low)) return { role: "caption" };
  if (/^(?:byline|author)$/.test(low)) return { role: "byline" };
  if (/^(?:list|list (?:paragraph|bullet|number)(?: \d)?)$/.test(low))
    return low === "list paragraph" ? {} : { role: "item" };
  if (
    /^(?:toc \d|toc heading|contents \d|contents heading|header|footer|header (?:left|right)|footer (?:left|right))$/.test(
      low,
    )
  )
    return { dropped: true };
  return {};
}

/** Styles of a Word document by their identifiers; one that says nothing is like the one that it is based on. */
export function stylesIn(root: MarkupElement | null): ReadonlyMap<string, Style> {
  const own = new Map<string, { readonly style: Style; readonly base: string | null }>();
  for (const style of root ? childrenOf(root, "style") : []) {
    const id = attribute(style, "styleid");
    if (id === null) continue;
    const named = styleNamed(attribute(at(style, "name"), "val") ?? "");
    const outline = attribute(at(style, "ppr", "outlinelvl"), "val");
    const hidden = isOn(at(style, "rpr", "vanish"));
    const level = outline !== null && /^[0-8]$/.test(outline) ? { level: Number(outline) + 1 } : {};
    own.set(id, {
      style: { ...level, ...named, ...(hidden && { hidden }) },
      base: attribute(at(style, "basedon"), "val"),
    });
  }
  const resolved = new Map<string, Style>();
  for (const [id, { style }] of own) {
    let found = style;
    let base = own.get(id)?.base ?? null;
    for (let steps = 0; base !== null && steps < 12 && Object.keys(found).length === 0; steps++) {
      found = own.get(base)?.style ?? {};
      base = own.get(base)?.base ?? null;
    }
    resolved.set(id, found);
  }
  return resolved;
}
