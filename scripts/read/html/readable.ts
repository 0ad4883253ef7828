import { Readability } from "@mozilla/readability";
import { marks, type Node, type ParsedPage } from "./tree.ts";

interface Result {
  readonly content?: { readonly outerHTML: string } | null;
}

/**
 * Which of the elements Readability takes for parts of the article, by their index. It takes the page apart: nobody may use the
 * document afterwards.
 */
export function readableElements({ document, mark }: ParsedPage, nodes: Iterable<Node>): ReadonlySet<number> {
  for (const node of nodes) mark(node);
  let content = "";
  try {
    const reader = new Readability(document as never, {
      disableJSONLD: true,
      serializer: (node: unknown) => node,
    }) as unknown as { readonly parse: () => Result | null };
    content = reader.parse()?.content?.outerHTML ?? "";
  } catch {
    // Pages too broken for it: the other voters decide.
  }
  const found = new Set<number>();
  for (const [, mark] of content.matchAll(marks)) found.add(Number(mark));
  return found;
}
