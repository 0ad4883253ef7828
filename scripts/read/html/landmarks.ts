import type { Block } from "./blocks.ts";
import { type Node, walk } from "./tree.ts";

/** What elements that hold the text of an article are called, in the words of the common systems. */
const named =
  /(?:^| )(?:article (?:body|content|text|copy|main|maincontent)|(?:body|content) (?:article|copy|text|post|entry)|entry content|post (?:content|body|text|entry)|story (?:body|content|text|copy)|news (?:body|content|text|detail)|blog (?:content|body)|articlebody|articletext|articlecontent|storybody|storytext|entrycontent|postcontent|postbody|text (?:article|body)|artikel (?:text|inhalt|body)|cuerpo (?:noticia|articulo)|corps (?:article)|testo (?:articolo|news)|texto (?:noticia|materia)|rich text|richtext|td post content|mw parser output|page content|main content|content main)(?: |$)/u;

/** Elements that say of themselves that they hold the text of the article, and how surely. */
export function landmarkElement(root: Node, blocks: readonly Block[]): Node | null {
  const words = new Map<Node, number>();
  let all = 0;
  for (const block of blocks) {
    if (block.linked > 0.5 || block.words < 8) continue;
    all += block.words;
    for (let node: Node | null = block.node; node; node = node.parent)
      words.set(node, (words.get(node) ?? 0) + block.words);
  }
  let best: { readonly node: Node; readonly score: number } | null = null;
  for (const node of walk(root)) {
    const has = words.get(node) ?? 0;
    if (has < 40 || has * 5 < all) continue;
    const prop = node.attributes.get("itemprop") ?? "";
    const trust = /\barticleBody\b/u.test(prop)
      ? 3
      : named.test(node.hint) && node.tag !== "body" && node.tag !== "html"
        ? 2
        : node.tag === "article"
          ? 1
          : node.tag === "main"
            ? 0.5
            : 0;
    if (trust > 0 && (!best || trust * has > best.score)) best = { node, score: trust * has };
  }
  return best?.node ?? null;
}
