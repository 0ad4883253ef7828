import type { MarkupElement, MarkupNode } from "./markup-lines.ts";

/** The little of a parsed page that is needed: what every DOM has. */
interface Dom {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<Dom>;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>;
}

const element = 1;
const text = 3;
const cdata = 4;

interface Growing extends MarkupElement {
  readonly children: MarkupNode[];
}

function attributesOf(node: Dom): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, value } of Array.from(node.attributes ?? [])) found.set(name.toLowerCase(), value);
  return found;
}

/** A piece of HTML as a tree, broken as it may be. No script runs, nothing is fetched. */
export async function treeOfHtml(html: string): Promise<readonly MarkupNode[]> {
  const { parseHTML } = await import("linkedom");
  // A fragment without a root would lose its first elements.
  const whole = /<(?:html|body)[\s>]/iu.test(html.slice(0, 4096)) ? html : `<html><body>${html}</body></html>`;
  const root: Growing = { name: "html", attributes: new Map(), children: [] };
  const todo: { readonly from: Dom; readonly into: Growing }[] = [{ from: parseHTML(whole).document, into: root }];
  for (let next = todo.pop(); next; next = todo.pop())
    for (const child of Array.from(next.from.childNodes)) {
      if (child.nodeType === text || child.nodeType === cdata) next.into.children.push(child.nodeValue ?? "");
      else if (child.nodeType === element) {
        const name = child.nodeName.toLowerCase();
        const grown: Growing = { name, attributes: attributesOf(child), children: [] };
        next.into.children.push(grown);
        todo.push({ from: child, into: grown });
      }
    }
  return root.children;
}
