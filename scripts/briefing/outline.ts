import type { Token } from "markdown-it";
import type { Problem } from "../model.ts";
import { type BodySource, type InlineText, inlineText, type OutlineItem } from "./inline.ts";
import { bulletItem, paragraphItem, quotationItem } from "./items.ts";
import { looseMarkdown } from "./loose.ts";
import { readNote } from "./notes.ts";
import { kindOf, type SectionKind, sectionForms } from "./sections.ts";
import { type Block, blocksOf, rangeOf, within } from "./tokens.ts";

export type { BodySource, OutlineItem } from "./inline.ts";

export interface OutlineSection {
  readonly kind: SectionKind;
  /** Null for the bottom line, which has no heading. */
  readonly heading: InlineText | null;
  /** 1-based line in the file. */
  readonly line: number;
  readonly items: readonly OutlineItem[];
  /** Blocks that are not items, as block tokens: all of a section of kind `other`, else what a person added. */
  readonly loose: readonly Token[];
  readonly looseMarkdown: string;
}

export interface NoteDefinition extends InlineText {
  readonly label: string;
  /** 1-based number of the source paragraph; null for a note that says something else. */
  readonly paragraph: number | null;
  /** The passage; empty when `paragraph` is null. */
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

export interface Outline {
  /** In the order of the file; the first is the bottom line, be it empty. */
  readonly sections: readonly OutlineSection[];
  /** By label, in the order of the file. */
  readonly notes: ReadonlyMap<string, NoteDefinition>;
  /** Note marks without a definition, notes defined twice or never used. */
  readonly problems: readonly Problem[];
}

/** The items that blocks make in a section, and how many blocks they took; null for a loose block. */
function itemsAt(
  kind: SectionKind,
  block: Block,
  next: Block | undefined,
  source: BodySource,
): { readonly items: readonly (OutlineItem | Block)[]; readonly taken: number } | null {
  const { shape, dated } = sectionForms[kind];
  if (shape === "paragraph" && block.type === "paragraph") {
    const item = paragraphItem(block, source);
    return item && { items: [item], taken: 1 };
  }
  if (shape === "bullet" && (block.type === "bullet_list" || block.type === "ordered_list"))
    return { items: within(block).map((bullet) => bulletItem(bullet, dated, source) ?? bullet), taken: 1 };
  if (shape === "quotation" && block.type === "blockquote") {
    const quotation = quotationItem(block, next, source);
    return quotation && { items: [quotation.item], taken: quotation.taken };
  }
  return null;
}

function readSection(heading: Block | null, blocks: readonly Block[], source: BodySource): OutlineSection {
  const title = heading ? inlineText(heading.tokens[1], source) : null;
  const kind = title ? kindOf(title.markdown) : "bottom-line";
  const items: OutlineItem[] = [];
  const loose: Block[] = [];
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i];
    if (!block) break;
    const found = itemsAt(kind, block, blocks[i + 1], source);
    for (const item of found?.items ?? [block]) "type" in item ? loose.push(item) : items.push(item);
    i += found?.taken ?? 1;
  }
  return {
    kind,
    heading: title,
    line: title?.line ?? source.bodyLine,
    items,
    loose: loose.flatMap((block) => block.tokens),
    looseMarkdown: looseMarkdown(source.body, loose.map(rangeOf)),
  };
}

function readNotes(
  blocks: readonly Block[],
  source: BodySource,
): { readonly notes: ReadonlyMap<string, NoteDefinition>; readonly problems: readonly Problem[] } {
  const notes = new Map<string, NoteDefinition>();
  const problems: Problem[] = [];
  for (const block of blocks) {
    const label = String(block.tokens[0]?.meta?.label);
    const inline = inlineText(block.tokens[1], source);
    if (notes.has(label))
      problems.push({
        ...{ severity: "error", file: source.file, line: inline.line, column: 1, rule: "note-defined-twice" },
        ...{ message: `the note [^${label}] is defined twice`, remedy: "rename one of them and its marks" },
      });
    else {
      const { paragraph, exact, prefix, suffix } = readNote(inline.tokens, inline.markdown);
      const { tokens, markdown, line } = inline;
      notes.set(label, { label, tokens, markdown, line, paragraph, exact, prefix, suffix });
    }
  }
  return { notes, problems };
}

/** Marks without a note are errors, since a claim then stands without its source; notes without a mark are not. */
function checkMarks(
  tokens: readonly Token[],
  notes: ReadonlyMap<string, NoteDefinition>,
  source: BodySource,
): readonly Problem[] {
  const used = new Set<string>();
  const problems: Problem[] = [];
  for (const token of tokens)
    for (const child of token.children ?? []) {
      const label = child.type === "note_ref" ? String(child.meta?.label) : null;
      if (label === null || used.has(label)) continue;
      used.add(label);
      if (notes.has(label)) continue;
      problems.push({
        ...{ severity: "error", file: source.file, line: inlineText(token, source).line, rule: "note-undefined" },
        ...{ message: `the note [^${label}] is not defined`, remedy: `add a line "[^${label}]: …" under Sources` },
      });
    }
  for (const { label, line } of notes.values())
    if (!used.has(label))
      problems.push({
        ...{ severity: "warning", file: source.file, line, column: 1, rule: "note-unused" },
        ...{ message: `nothing refers to the note [^${label}]`, remedy: "remove it, or put its mark behind a point" },
      });
  return problems;
}

/**
 * The sections, items and notes of a parsed body, without parsing again: items carry the tokens of the one parse.
 *
 * @param tokens what `createMarkdown().parse(source.body, {})` gave
 */
export function outline(tokens: readonly Token[], source: BodySource): Outline {
  const blocks = blocksOf(tokens);
  const { notes, problems } = readNotes(
    blocks.filter((block) => block.type === "note"),
    source,
  );
  const sections: OutlineSection[] = [];
  let heading: Block | null = null;
  let held: Block[] = [];
  for (const block of blocks) {
    if (block.type === "note") continue;
    if (block.type === "heading" && block.tokens[0]?.tag === "h2") {
      sections.push(readSection(heading, held, source));
      heading = block;
      held = [];
    } else held.push(block);
  }
  sections.push(readSection(heading, held, source));
  return { sections, notes, problems: [...problems, ...checkMarks(tokens, notes, source)] };
}

/**
 * Where a place in running text stands in the file: both 1-based.
 *
 * @param text the whole file
 * @param content of the inline token, and `line` the 1-based line of the file on which it starts
 * @param offset UTF-16 units into `content`, for example a wikilink's `meta.offset`
 */
export function locate(
  text: string,
  { content, line }: { readonly content: string; readonly line: number },
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = content.slice(0, offset).split("\n");
  const at = line + before.length - 1;
  const inner = content.split("\n")[before.length - 1] ?? "";
  const start = Math.max(0, (text.split("\n")[at - 1] ?? "").indexOf(inner));
  return { line: at, column: start + (before.at(-1) ?? "").length + 1 };
}
