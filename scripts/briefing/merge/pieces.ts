import type { Footnote } from "../../model.ts";
import { quotationItem } from "../items.ts";
import { createMarkdown } from "../markdown.ts";
import { readNote } from "../notes.ts";
import { kindOf, type SectionKind, sectionForms } from "../sections.ts";
import { type Block, blocksOf, rangeOf, within } from "../tokens.ts";

const markdown = createMarkdown();

/** A stretch of a body that is merged as one, as it stands in the file. */
export interface Piece {
  /** `note`: the definition of a footnote. `loose`: what the format has no place for, always the person's. */
  readonly type: "heading" | "unit" | "note" | "loose";
  readonly kind: SectionKind;
  /** 0-based line of the body. */
  readonly line: number;
  readonly raw: string;
  /** The white space before it. */
  readonly gap: string;
  /** Of a `note`. */
  readonly note: Footnote | null;
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  /** White space behind the last. `gap` and `raw` of all and this make the body again. */
  readonly tail: string;
}

type Found = Pick<Piece, "type" | "kind" | "note"> & { readonly start: number; readonly end: number };

function noteOf(block: Block): Footnote {
  const inline = block.tokens[1];
  const content = inline?.content ?? "";
  return { label: String(block.tokens[0]?.meta?.label), ...readNote(inline?.children ?? [], content) };
}

/** The units that blocks make in a section, and how many blocks they took. */
function unitsAt(
  kind: SectionKind,
  blocks: readonly Block[],
  at: number,
  body: string,
): { found: Found[]; taken: number } {
  const block = blocks[at];
  if (!block) return { found: [], taken: 1 };
  const [start, end] = rangeOf(block);
  const { shape } = sectionForms[kind];
  const one = (type: Piece["type"], to = end): Found => ({ type, kind, note: null, start, end: to });
  if (shape === "paragraph" && block.type === "paragraph") return { found: [one("unit")], taken: 1 };
  if (shape === "bullet" && (block.type === "bullet_list" || block.type === "ordered_list"))
    return {
      found: within(block).map((item) => {
        const [from, to] = rangeOf(item);
        return { type: "unit", kind, note: null, start: from, end: to };
      }),
      taken: 1,
    };
  if (shape === "quotation" && block.type === "blockquote") {
    const taken = quotationItem(block, blocks[at + 1], { body, bodyLine: 1, file: "" })?.taken;
    const last = blocks[at + (taken ?? 1) - 1];
    if (taken !== undefined && last) return { found: [one("unit", rangeOf(last)[1])], taken };
  }
  return { found: [one("loose")], taken: 1 };
}

function find(body: string): readonly Found[] {
  const blocks = blocksOf(markdown.parse(body, {}));
  const found: Found[] = [];
  let kind: SectionKind = "bottom-line";
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i];
    if (!block) break;
    const [start, end] = rangeOf(block);
    let taken = 1;
    if (block.type === "heading" && block.tokens[0]?.tag === "h2") {
      kind = kindOf(block.tokens[1]?.content ?? "");
      found.push({ type: "heading", kind, note: null, start, end });
    } else if (block.type === "note") found.push({ type: "note", kind: "sources", note: noteOf(block), start, end });
    else {
      const units = unitsAt(kind, blocks, i, body);
      found.push(...units.found);
      taken = units.taken;
    }
    i += taken;
  }
  return found;
}

/** Cuts a body into its pieces. Lines that make no block, such as definitions of links, are loose. */
export function piecesOf(body: string): Pieces {
  const lines = body.split("\n");
  const starts: number[] = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const pieces: Piece[] = [];
  let at = 0;
  let done = 0;
  const push = ({ start, end: to, ...rest }: Found): void => {
    let end = to;
    while (end > start && !lines[end - 1]?.trim()) end--;
    if (end <= start) return;
    const from = starts[start] ?? 0;
    const until = (starts[end - 1] ?? 0) + (lines[end - 1]?.length ?? 0);
    pieces.push({ ...rest, line: start, raw: body.slice(from, until), gap: body.slice(at, from) });
    at = until;
    done = end;
  };
  const uncovered = (to: number): void => {
    let start = done;
    while (start < to && !lines[start]?.trim()) start++;
    if (start < to) push({ type: "loose", kind: pieces.at(-1)?.kind ?? "bottom-line", note: null, start, end: to });
  };
  for (const piece of find(body)) {
    uncovered(piece.start);
    push(piece);
  }
  uncovered(lines.length);
  return { pieces, tail: body.slice(at) };
}

/** What a unit says: without bullet or quotation mark at the head of its lines, white space folded. */
export function textOf({ raw, kind }: Piece): string {
  const { shape } = sectionForms[kind];
  const text =
    shape === "bullet"
      ? raw.replace(/^ {0,3}(?:[-+*]|\d{1,9}[.)])(?=\s)/, "")
      : shape === "quotation"
        ? raw.replace(/^ {0,3}>/gm, "")
        : raw;
  return text.replace(/\s+/g, " ").trim();
}
