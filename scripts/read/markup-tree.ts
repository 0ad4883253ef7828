import { ProblemError } from "../problems.ts";
import type { MarkupElement, MarkupNode } from "./markup-lines.ts";
import { type Place, problemAt } from "./place.ts";

/** No article has more: UTF-16 units, tags, elements in one another. */
const bounds = { length: 4_000_000, tags: 50_000, depth: 20_000 } as const;

/** Elements that end where the next of them begins, or hold nothing: they make no depth. */
const flat =
  /^(?:p|li|dt|dd|tr|td|th|tbody|thead|option|area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;

/** Why markup is more than an article can be, in words; null for what is within bounds. One pass, nothing built. */
function excess(html: string): string | null {
  if (html.length > bounds.length) return `has more than ${bounds.length} characters`;
  let [tags, depth] = [0, 0];
  for (const [tag, closes, name = ""] of html.matchAll(/<(\/?)([a-z][a-z\d]{0,20})/giu)) {
    if (++tags > bounds.tags) return `has more than ${bounds.tags} tags`;
    if (!flat.test(name)) depth = closes ? Math.max(0, depth - 1) : depth + 1;
    if (depth > bounds.depth && tag) return `nests more than ${bounds.depth} deep`;
  }
  return null;
}

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

/**
 * A piece of HTML as a tree, broken as it may be. No script runs, nothing is fetched. Throws a ProblemError for what is
 * out of bounds.
 */
export async function treeOfHtml(html: string, place: Pick<Place, "file" | "part">): Promise<readonly MarkupNode[]> {
  const reason = excess(html);
  if (reason)
    throw new ProblemError([
      problemAt(place, "error", `its markup ${reason}: no article is built so`, "save its text as plain text"),
    ]);
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
