import type { Token } from "markdown-it";
import { readDateMark } from "./datemark.ts";
import { type BodySource, type InlineText, inlineText, type OutlineItem } from "./inline.ts";
import { looseMarkdown } from "./loose.ts";
import { type Block, rangeOf, takeNotes, withContent, within } from "./tokens.ts";

/** An attribution begins with a dash. */
const dash = /^(?:—|–|--)[ \u00a0]?/;

/** An item from its blocks, the first of which must be a paragraph. */
function item(
  blocks: readonly Block[],
  source: BodySource,
  form: { dated: boolean; outer: () => number | ">" },
): OutlineItem | null {
  const [first, ...rest] = blocks;
  const inline = first?.type === "paragraph" ? first.tokens[1] : undefined;
  if (!inline) return null;
  const { notes, ...text } = takeNotes(inline.children ?? [], inline.content);
  const mark = form.dated ? readDateMark(text.tokens, text.markdown) : null;
  return {
    inline,
    tokens: mark?.tokens ?? text.tokens,
    markdown: mark?.markdown ?? text.markdown,
    line: inlineText(inline, source).line,
    notes,
    dated: mark !== null,
    date: mark?.date ?? null,
    certainty: mark?.certainty ?? "stated",
    attribution: null,
    more: rest.flatMap((block) => block.tokens),
    moreMarkdown: rest.length > 0 ? looseMarkdown(source.body, rest.map(rangeOf), form.outer()) : "",
  };
}

export const paragraphItem = (block: Block, source: BodySource): OutlineItem | null =>
  item([block], source, { dated: false, outer: () => 0 });

/** How far the blocks of a bullet are indented: the width of its marker and the blanks behind it. */
function indentOf(bullet: Block, { body }: BodySource): number {
  const line = body.split("\n")[rangeOf(bullet)[0]] ?? "";
  const [, marker = "", blanks = ""] = /^( {0,3}(?:[-+*]|\d{1,9}[.)]))( *)/.exec(line) ?? [];
  return marker.length + (blanks.length > 4 ? 1 : blanks.length);
}

export const bulletItem = (block: Block, dated: boolean, source: BodySource): OutlineItem | null =>
  item(within(block), source, { dated, outer: () => indentOf(block, source) });

/** The words after the dash; null when the block is no attribution. */
function attribution(block: Block | undefined, source: BodySource): (InlineText & { notes: readonly string[] }) | null {
  const inline = block?.type === "paragraph" ? block.tokens[1] : undefined;
  if (!inline || !dash.test(inline.content)) return null;
  const { tokens, markdown, notes } = takeNotes(inline.children ?? [], inline.content);
  const [head, ...rest] = tokens;
  const cut: readonly Token[] =
    head?.type === "text" ? [withContent(head, head.content.replace(dash, "")), ...rest] : tokens;
  return { tokens: cut, markdown: markdown.replace(dash, ""), line: inlineText(inline, source).line, notes };
}

/** A block quote and its attribution: the paragraph behind it, or the last one inside it. */
export function quotationItem(
  block: Block,
  next: Block | undefined,
  source: BodySource,
): { readonly item: OutlineItem; readonly taken: number } | null {
  const inner = within(block);
  const outside = attribution(next, source);
  const inside = outside || inner.length < 2 ? null : attribution(inner.at(-1), source);
  const found = item(inside ? inner.slice(0, -1) : inner, source, { dated: false, outer: () => ">" });
  if (!found) return null;
  const by = outside ?? inside;
  return {
    taken: outside ? 2 : 1,
    item: by
      ? {
          ...found,
          notes: [...new Set([...found.notes, ...by.notes])],
          attribution: { tokens: by.tokens, markdown: by.markdown, line: by.line },
        }
      : found,
  };
}
