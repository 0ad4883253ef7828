import type { Block } from "./blocks.ts";
import type { Node } from "./tree.ts";

const closes = /[.!?…。！？:;,][)"'”’»\]]{0,3}$/u;
const elsewhere =
  /(?:^| )(?:footer|sidebar|related|recommended|widgets?|nav|menu|cookies?|consent|modal|login|newsletter|promo|teasers?)(?: |$)/u;

/** What readers wrote can be longer than the article. */
const threads = /(?:^| )(?:comments?|commentlist|comment list|kommentare?|community|disqus|respond|replies)(?: |$)/u;

/** How far a block speaks for the element around it to be the article: in words, below 0 for furniture. */
function weightOf({ text, words, linked, role }: Block): number {
  if (linked > 0.5) return -4 - Math.min(words, 12);
  if (role === "heading") return words > 2 ? 1 : -1;
  if (words >= 12 || (words >= 5 && closes.test(text))) return words * (1 - linked);
  return role === "item" || role === "row" ? -1 : -2;
}

/**
 * The element whose content comes closest to all text of the page and nothing else: text counts for it, links and
 * scraps against it, as in an F-measure. The innermost of those that come equally close.
 */
export function densestElement(blocks: readonly Block[]): Node | null {
  const words = new Map<Node, number>();
  let all = 0;
  for (const block of blocks) {
    all += block.words;
    for (let node: Node | null = block.node; node; node = node.parent)
      words.set(node, (words.get(node) ?? 0) + block.words);
  }
  // A name speaks of what stands beside the article only where most of the page stands outside of it.
  const isElsewhere = (node: Node): boolean => {
    const has = words.get(node) ?? 0;
    return (has < all * 0.4 && elsewhere.test(node.hint)) || (has < all * 0.85 && threads.test(node.hint));
  };
  const sums = new Map<Node, { text: number; rest: number }>();
  let allText = 0;
  for (const block of blocks) {
    let weight = weightOf(block);
    if (weight > 0)
      for (let node: Node | null = block.node; node; node = node.parent)
        if (isElsewhere(node)) {
          weight = -weight;
          break;
        }
    if (weight > 0) allText += weight;
    for (let node: Node | null = block.node; node; node = node.parent) {
      const sum = sums.get(node) ?? { text: 0, rest: 0 };
      if (weight > 0) sum.text += weight;
      else sum.rest -= weight;
      sums.set(node, sum);
    }
  }
  let best: Node | null = null;
  let closest = 0;
  for (const [node, { text, rest }] of sums) {
    const score = text / (allText + text + rest);
    if (score > closest || (score === closest && best !== null && node.index > best.index)) {
      best = node;
      closest = score;
    }
  }
  return best;
}
