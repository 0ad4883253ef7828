import { Readability } from "@mozilla/readability";
import { type DomDocument, marks } from "./tree.ts";

interface Result {
  readonly content?: { readonly outerHTML: string } | null;
}

/**
 * The elements that Readability takes for the article, by their mark. It takes the page apart: nobody may use the
 * document afterwards.
 */
export function readableElements(document: DomDocument): ReadonlySet<number> {
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
