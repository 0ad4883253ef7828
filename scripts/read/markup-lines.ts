import { readByline } from "../lines/byline.ts";
import { ruleFor } from "../lines/index.ts";
import { isMeta } from "../lines/meta.ts";
import type { LineRole } from "../model.ts";
import { foldCharacters } from "./fold.ts";

/** Article markup as a tree, whatever it was parsed from: names without prefix and in lower case. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MarkupNode[];
}
export type MarkupNode = MarkupElement | string;

/** A line of an article as its markup gives it; without a role where only its looks can tell what it is. */
export interface MarkupLine {
  readonly text: string;
  readonly role?: LineRole;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What is no text, or no text of the article, and everything inside: scripts, frames, players, forms, pictures. */
const dropped = names(
  "script style iframe frame noscript template svg math object embed applet video audio canvas map form input button " +
    "select textarea label nav head title img picture source link meta media-reference media-metadata media-producer " +
    "nitf-table-metadata body.head key-list",
);
const blocks = names(
  "p div section article main header footer aside body html body.content body.end block lead center address details " +
    "summary dl dt dd ul ol li table caption tbody thead tfoot tr nitf-table figure figcaption blockquote bq pre hr " +
    "h1 h2 h3 h4 h5 h6 hl1 hl2 hedline media media-caption credit datasource tagline note fn byline dateline abstract",
);
const roles: ReadonlyMap<string, LineRole> = new Map(
  (
    [
      ["heading", "h1 h2 h3 h4 h5 h6 hl1 hl2"],
      ["quotation", "blockquote bq"],
      ["item", "li dt dd"],
      ["row", "tr"],
      ["caption", "figure figcaption caption media media-caption credit datasource"],
      ["byline", "byline tagline"],
      ["meta", "dateline"],
    ] as const
  ).flatMap(([role, list]) => list.split(" ").map((name) => [name, role] as const)),
);
/** Classes of short blocks in which houses print the head of an article again. */
const headClasses: ReadonlyMap<string, LineRole> = new Map([
  ["byline", "byline"],
  ["author", "byline"],
  ["dat", "meta"],
  ["date", "meta"],
  ["published", "meta"],
  ["timestamp", "meta"],
  ["source", "meta"],
  ["vignette", "meta"],
]);
/** A longer block is no line of the head, whatever its class. */
const longestHead = 120;

const endsSentence = /[.!?:;…]["”’'»)\]]{0,3}$/u;

type Step =
  | { readonly kind: "node"; readonly node: MarkupNode; readonly role: LineRole; readonly pre: boolean }
  | { readonly kind: "end"; readonly role: LineRole; readonly outer: LineRole }
  | { readonly kind: "cell" };

/** The role of an element inside another: a caption, row or quotation holds whatever stands in it. */
function roleIn(element: MarkupElement, outer: LineRole): LineRole {
  const own = roles.get(element.name);
  if (outer === "caption" || outer === "row") return outer;
  if (own) return outer === "quotation" && (own === "item" || own === "heading") ? outer : own;
  for (const name of (element.attributes.get("class") ?? "").toLowerCase().split(/\s+/u)) {
    const role = headClasses.get(name);
    if (role && outer === "paragraph") return role;
  }
  return outer;
}

/** Paragraphs that look like furniture, bylines and stamps are left to the rules for lines: houses print these so. */
const looksTell = (text: string): boolean => ruleFor(text) !== null || isMeta(text) || readByline(text) !== null;

/** A row without the empty cells at its ends. */
function withoutEmptyCells(row: string): string {
  let [start, end] = [0, row.length];
  while (row.startsWith("| ", start)) start += 2;
  while (row.endsWith(" |", end) && end - 2 > start) end -= 2;
  return row.slice(start, end);
}

/**
 * The text of article markup (HTML, XHTML, the body of NITF) as lines with the roles that the markup gives. Nothing is
 * chosen: whoever calls knows that all of it is the article. What is no text is left out. Linear, and safe at any depth.
 */
export function linesOfMarkup(nodes: readonly MarkupNode[]): readonly MarkupLine[] {
  const lines: MarkupLine[] = [];
  const stack: Step[] = [];
  const push = (children: readonly MarkupNode[], role: LineRole, pre: boolean): void => {
    for (let i = children.length - 1; i >= 0; i--) {
      const node = children[i];
      if (node !== undefined) stack.push({ kind: "node", node, role, pre });
    }
  };
  let buffer: string[] = [];
  const flush = (role: LineRole): void => {
    if (buffer.length === 0) return;
    const text = withoutEmptyCells(foldCharacters(buffer.join("").replace(/[\r\n\f\v\u0085\u2028\u2029]/gu, " ")));
    buffer = [];
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    const isHead = role === "byline" || role === "meta";
    const fitting = isHead && text.length > longestHead ? "paragraph" : role;
    lines.push(fitting === "paragraph" && looksTell(text) ? { text } : { text, role: fitting });
  };
  push(nodes, "paragraph", false);
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (step.kind === "cell") buffer.push(" | ");
    else if (step.kind === "end") flush(step.role);
    else if (typeof step.node === "string") {
      const parts = step.pre ? step.node.split(/\r\n|[\r\n]/u) : [step.node];
      for (const [i, part] of parts.entries()) {
        if (i > 0) flush(step.role);
        buffer.push(part);
      }
    } else {
      const { node, role: outer, pre } = step;
      const { name } = node;
      if (name === "br") {
        // One break inside a sentence is only the width of somebody's column.
        const before = foldCharacters(
          buffer
            .slice(-8)
            .join("")
            .slice(-80)
            .replace(/[\r\n]/gu, " "),
        );
        if (before === "" || endsSentence.test(before) || outer === "caption") flush(outer);
        else buffer.push(stack.at(-1) && isBreak(stack) ? flushed(flush, outer) : " ");
      } else if (!dropped.has(name)) {
        const role = roleIn(node, outer);
        if (name === "td" || name === "th") {
          if (buffer.length > 0) buffer.push(" | ");
        } else if (blocks.has(name) && outer !== "row") {
          flush(outer);
          stack.push({ kind: "end", role, outer });
        } else if (blocks.has(name) || role === "meta" || role === "byline") buffer.push(" ");
        push(node.children, role, pre || name === "pre");
      }
    }
  }
  flush("paragraph");
  return lines;
}

/** Ends the line, and leaves nothing behind. */
function flushed(flush: (role: LineRole) => void, role: LineRole): string {
  flush(role);
  return "";
}

/** Whether the next thing that is no white space is a second break: two of them part paragraphs. */
function isBreak(stack: readonly Step[]): boolean {
  for (let i = stack.length - 1; i >= 0 && i > stack.length - 4; i--) {
    const step = stack[i];
    if (step?.kind !== "node") return false;
    if (typeof step.node !== "string") return step.node.name === "br";
    if (step.node.trim() !== "") return false;
  }
  return false;
}
