import type { Source } from "../../model.ts";
import { linesOfMarkup, type MarkupElement, type MarkupLine, type MarkupNode } from "../markup-lines.ts";
import { treeOfHtml } from "../markup-tree.ts";

const unseen =
  /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|max-height\s{0,4}:\s{0,4}0|mso-hide\s{0,4}:\s{0,4}all|font-size\s{0,4}:\s{0,4}[01](?:px|pt)?\s{0,4}(?:;|$)|opacity\s{0,4}:\s{0,4}0\s{0,4}(?:;|$))/iu;
const signature = /(?:^|\s)(?:gmail_signature|moz-signature|moz-cite-prefix|gmail_attr)(?:\s|$)/u;
const layout = new Set(["table", "tbody", "thead", "tfoot", "tr", "td", "th", "center"]);

interface Growing extends MarkupElement {
  readonly children: MarkupNode[];
}

const isDropped = ({ name, attributes }: MarkupElement): boolean =>
  name === "style" ||
  name === "title" ||
  attributes.has("hidden") ||
  unseen.test(attributes.get("style") ?? "") ||
  signature.test(attributes.get("class") ?? "") ||
  attributes.get("id") === "Signature";

/** Quoted from a mail that is answered: marked as text marks it, so that one rule tells what to keep. */
const isQuoted = ({ name, attributes }: MarkupElement): boolean =>
  name === "blockquote" && (attributes.get("type") === "cite" || /gmail_quote/u.test(attributes.get("class") ?? ""));

/** Whether a table holds figures and not the layout of a newsletter: it has heads of columns, and no table inside. */
function isData(table: MarkupElement): boolean {
  const todo = [...table.children];
  let heads = false;
  for (let node = todo.pop(), count = 0; node !== undefined; node = todo.pop(), count++) {
    if (typeof node === "string" || count > 20_000) continue;
    if (node.name === "table" || node.name === "img") return false;
    heads ||= node.name === "th";
    todo.push(...node.children);
  }
  return heads;
}

/** Without what nobody sees, tables of layout as blocks, what is quoted under a name of its own. */
function tidy(nodes: readonly MarkupNode[]): readonly MarkupNode[] {
  const root: Growing = { name: "div", attributes: new Map(), children: [] };
  const todo: { readonly from: readonly MarkupNode[]; readonly into: Growing; readonly data: boolean }[] = [
    { from: nodes, into: root, data: false },
  ];
  for (let next = todo.pop(); next; next = todo.pop())
    for (const node of next.from) {
      if (typeof node === "string") next.into.children.push(node);
      else if (!isDropped(node)) {
        const data = next.data || (node.name === "table" && isData(node));
        const name = layout.has(node.name) && !data ? "div" : node.name;
        const grown: Growing = { name: isQuoted(node) ? "quoted" : name, attributes: node.attributes, children: [] };
        next.into.children.push(grown);
        todo.push({ from: node.children, into: grown, data });
      }
    }
  return root.children;
}

/** Pieces of the tree in order, those that are quoted apart. */
function pieces(
  nodes: readonly MarkupNode[],
): readonly { readonly nodes: readonly MarkupNode[]; readonly quoted: boolean }[] {
  const found: { nodes: MarkupNode[]; quoted: boolean }[] = [];
  const add = (node: MarkupNode, quoted: boolean): void => {
    const last = found.at(-1);
    if (last && last.quoted === quoted) last.nodes.push(node);
    else found.push({ nodes: [node], quoted });
  };
  const holdsQuoted = (element: MarkupElement): boolean => {
    const todo: MarkupNode[] = [element];
    for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
      if (typeof node === "string") continue;
      if (node.name === "quoted") return true;
      todo.push(...node.children);
    }
    return false;
  };
  const walk = (list: readonly MarkupNode[], depth: number): void => {
    for (const node of list) {
      if (typeof node === "string") add(node, false);
      else if (node.name === "quoted") add({ ...node, name: "div" }, true);
      else if (depth < 12 && holdsQuoted(node)) walk(node.children, depth + 1);
      else add(node, false);
    }
  };
  walk(nodes, 0);
  return found;
}

/**
 * The HTML of a mail as lines; quoted ones begin with ">". Nothing is chosen yet. Throws a ProblemError for markup out of
 * bounds.
 */
export async function linesOfHtmlBody(
  html: string,
  place: Pick<Source, "file" | "part">,
): Promise<readonly MarkupLine[]> {
  const tree = tidy(await treeOfHtml(html, place));
  return pieces(tree).flatMap(({ nodes, quoted }) =>
    linesOfMarkup(nodes).map((line) => (quoted ? { text: `> ${line.text}` } : line)),
  );
}
