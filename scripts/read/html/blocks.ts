import { wordCount } from "../../lines/words.ts";
import type { LineRole } from "../../model.ts";
import { foldCharacters } from "../fold.ts";
import { isHidden } from "./hidden.ts";
import { type Node, textOf, walk } from "./tree.ts";

/** A stretch of text that a browser shows apart from others. */
export interface Block {
  readonly index: number;
  /** The innermost element around it that is shown as a block. */
  readonly node: Node;
  readonly role: Extract<LineRole, "heading" | "paragraph" | "quotation" | "item" | "row" | "caption">;
  readonly text: string;
  readonly words: number;
  /** How much of the text links elsewhere, from 0 to 1. */
  readonly linked: number;
  /** How much of it is set in bold or italics, from 0 to 1. */
  readonly stressed: number;
}

/** Elements that flow with the text around them; all others stand apart, also those that no standard knows. */
const flowing = new Set(
  (
    "a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp " +
    "small span strike strong sub sup time tt u var wbr marquee"
  ).split(" "),
);
const bold = new Set(["b", "strong", "em", "i"]);
/** Controls, never text. */
const controls = new Set(["button", "input", "select", "option", "dialog", "menu", "progress", "meter", "head", "img"]);
const quoting = new Set(["blockquote", "q"]);
const cellBlocks = new Set("p div ul ol table h1 h2 h3 h4 h5 h6 section article blockquote form".split(" "));

/** A table of short cells holds data; one with blocks or long texts in its cells only sets the page. */
function isData(table: Node): boolean {
  let cells = 0;
  let long = 0;
  for (const node of walk(table)) {
    if (node !== table && node.tag === "table") return false;
    if (node.tag !== "td" && node.tag !== "th") continue;
    cells++;
    const blocks = [...walk(node)].filter(({ tag }) => cellBlocks.has(tag)).length;
    if (blocks > 1 || textOf(node).length > 200) long++;
  }
  return cells >= 4 && long * 10 <= cells;
}

/** After a single line break a new paragraph begins where the text before it ends as a paragraph does. */
const endsParagraph = /[.!?…。！？][)"'”’»\]]{0,3}$/u;

/** Words, where scripts without spaces count two letters for one. */
const wordsIn = (text: string): number =>
  wordCount(text) +
  Math.floor((text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0) / 2);

interface Piece {
  readonly text: string;
  readonly linked: boolean;
  readonly stressed: boolean;
}

/** The blocks of a page in the order of its text. */
export function blocksOf(root: Node, showHidden = false): readonly Block[] {
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  let breaks = 0;

  function flush(node: Node, role: Block["role"]): void {
    breaks = 0;
    if (pieces.length === 0) return;
    const text = foldCharacters(
      pieces
        .map((piece) => piece.text)
        .join("")
        .replace(/\s+/gu, " ")
        .trim(),
    );
    const all = pieces;
    pieces = [];
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    const lengthOf = (which: (piece: Piece) => boolean): number =>
      all.reduce((sum, piece) => sum + (which(piece) ? piece.text.trim().length : 0), 0);
    const length = lengthOf(() => true) || 1;
    blocks.push({
      index: blocks.length,
      ...{ node, role, text, words: wordsIn(text) },
      linked: lengthOf(({ linked }) => linked) / length,
      stressed: lengthOf(({ stressed }) => stressed) / length,
    });
  }

  interface Around {
    readonly node: Node;
    readonly role: Block["role"];
    readonly linked: boolean;
    readonly stressed: boolean;
  }

  function text(value: string, around: Around): void {
    if (breaks > 0 && value.trim() !== "") {
      const before = pieces.map((piece) => piece.text).join("");
      const role = around.role;
      if (breaks > 1 || (before.length > 60 && endsParagraph.test(before.trimEnd()))) flush(around.node, role);
      breaks = 0;
    }
    pieces.push({ text: value, linked: around.linked, stressed: around.stressed });
  }

  function roleOf({ tag }: Node, role: Block["role"]): Block["role"] {
    if (/^h[1-6]$/u.test(tag)) return "heading";
    if (quoting.has(tag)) return "quotation";
    if (tag === "li" || tag === "dd" || tag === "dt") return "item";
    if (tag === "figcaption" || tag === "caption") return "caption";
    return role === "heading" ? "paragraph" : role;
  }

  function row(node: Node, around: Around): void {
    let first = true;
    for (const cell of node.children) {
      if (typeof cell === "string" || (cell.tag !== "td" && cell.tag !== "th")) continue;
      if (!first) pieces.push({ text: " | ", linked: false, stressed: false });
      first = false;
      inside(cell, { ...around, node }, true);
    }
    flush(node, "row");
  }

  /** `flat`: blocks inside do not stand apart. */
  function inside(node: Node, around: Around, flat: boolean): void {
    for (const child of node.children) {
      if (typeof child === "string") text(child, around);
      else if (child.tag === "br") {
        breaks++;
        pieces.push({ text: " ", linked: false, stressed: false });
      } else if (controls.has(child.tag) || (!showHidden && isHidden(child))) continue;
      else if (flowing.has(child.tag) || flat) {
        if (!flowing.has(child.tag)) pieces.push({ text: " ", linked: false, stressed: false });
        inside(
          child,
          {
            ...around,
            linked: around.linked || (child.tag === "a" && child.attributes.has("href")),
            stressed: around.stressed || bold.has(child.tag),
          },
          flat,
        );
      } else {
        flush(around.node, around.role);
        block(child, around);
      }
    }
  }

  function block(node: Node, around: Around): void {
    const role = roleOf(node, around.role);
    const within = { ...around, node, role };
    if (node.tag === "table" && isData(node)) {
      for (const part of walk(node))
        if (part.tag === "tr") row(part, within);
        else if (part.tag === "caption") block({ ...part }, within);
      return;
    }
    inside(node, within, false);
    flush(node, role);
  }

  block(root, { node: root, role: "paragraph", linked: false, stressed: false });
  return blocks;
}
