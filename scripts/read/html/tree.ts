import { parseHTML } from "linkedom";

/** What is used of a parsed element; the library's own types speak of browsers. */
interface DomElement {
  readonly nodeType: number;
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly setAttribute: (name: string, value: string) => void;
}
interface DomNode extends DomElement {
  readonly data: string;
  readonly childNodes: readonly DomNode[];
}
interface DomDocument {
  readonly childNodes: readonly DomNode[];
}

/** An element of a page as the rules see it: plain, and with what they ask for over and over at hand. */
export interface Node {
  /** In order of the page, from 0. */
  readonly index: number;
  readonly tag: string;
  readonly parent: Node | null;
  readonly children: readonly (Node | string)[];
  readonly attributes: ReadonlyMap<string, string>;
  /** Words of class and id, in lower case, apart by spaces: `articleBody` and `article-body` are both "article body". */
  readonly hint: string;
}

/**
 * The attribute by which an element is found again after another reader had the page in its hands. Its number is part
 * of the name, for where two elements are made one, that one has the attributes of both.
 */
const markOf = (index: number): string => `data-dateline-${index}`;
export const marks = / data-dateline-(\d{1,9})=/gu;

/** `ArticleBody__text--wide` → "article body text wide". */
const wordsOfClass = (value: string): string =>
  value
    .slice(0, 500)
    .replace(/([a-z\d])([A-Z])/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(" ")
    .trim();

const noAttributes: ReadonlyMap<string, string> = new Map();

function attributesOf(element: DomElement): ReadonlyMap<string, string> {
  let found: Map<string, string> | null = null;
  for (const { name, value } of element.attributes) {
    found ??= new Map();
    if (!found.has(name)) found.set(name.toLowerCase(), value);
  }
  return found ?? noAttributes;
}

/** A page as its parser gives it, and as the rules see it. */
export interface ParsedPage {
  readonly document: DomDocument;
  readonly root: Node;
  /** Marks an element, to be found again after another reader had the document in its hands. */
  readonly mark: (node: Node) => void;
}

/** The document and its elements. Depth must be bounded before. */
export function parse(html: string): ParsedPage {
  const { document } = parseHTML(html) as unknown as { readonly document: DomDocument };
  let index = 1;
  const elements: DomElement[] = [];
  function grow(element: DomNode, parent: Node | null): Node {
    const attributes = attributesOf(element);
    const children: (Node | string)[] = [];
    const node: Node = {
      index: index++,
      tag: element.localName.toLowerCase(),
      parent,
      children,
      attributes,
      hint: wordsOfClass(`${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`),
    };
    elements.push(element);
    addChildren(element.childNodes, node, children);
    return node;
  }
  function addChildren(nodes: readonly DomNode[], node: Node, children: (Node | string)[]): void {
    for (const child of nodes)
      if (child.nodeType === 1) children.push(grow(child, node));
      else if (child.nodeType === 3 && child.data !== "") children.push(child.data);
  }
  const children: (Node | string)[] = [];
  const root: Node = { index: 0, tag: "#page", parent: null, children, attributes: noAttributes, hint: "" };
  // A broken page may have elements beside its root, or a body outside of it.
  addChildren(document.childNodes, root, children);
  const mark = (node: Node): void => elements[node.index - 1]?.setAttribute(markOf(node.index), "");
  return { document, root, mark };
}

const below = new WeakMap<Node, readonly Node[]>();

/** All elements below, in order of the page, the element itself first. */
export function walk(node: Node): readonly Node[] {
  const before = below.get(node);
  if (before) return before;
  const found: Node[] = [];
  const add = (at: Node): void => {
    found.push(at);
    for (const child of at.children) if (typeof child !== "string") add(child);
  };
  add(node);
  below.set(node, found);
  return found;
}

/** For screen readers alone: beside what is seen it would be read twice. */
export const unseen = /(?:^| )(?:sr only|screen reader text|visually ?hidden|assistive text)(?: |$)/u;
const flows = new Set("a abbr b cite code em font i s small span strong sub sup time u".split(" "));

/** The text of an element as it is seen, white space folded. */
export function textOf(node: Node): string {
  const parts: string[] = [];
  const collect = (of: Node): void => {
    for (const child of of.children)
      if (typeof child === "string") parts.push(child);
      else if (!unseen.test(child.hint)) {
        if (!flows.has(child.tag)) parts.push(" ");
        collect(child);
        if (!flows.has(child.tag)) parts.push(" ");
      }
  };
  collect(node);
  return parts.join("").replace(/\s+/gu, " ").trim();
}
