import { ancestors, type Main } from "../main.ts";
import type { Node } from "../tree.ts";

const names =
  /(?:^| )(?:comments?|commentlist|related|sidebar|widget|widgets|widget area|teasers?|recommended|popular|recent|latest|menu|nav|archive|calendar|events?|listing)(?: |$)/u;
const tags = new Set(["nav", "aside"]);

/** Whether an element stands beside the article, in comments, lists of others, footers of the page. */
export function isAside(node: Node, main: Main): boolean {
  for (const at of ancestors(node)) {
    if (main.share(at) > 0.3 || at.tag === "body") return false;
    if (tags.has(at.tag) || names.test(at.hint)) return true;
    if (
      at.tag === "footer" &&
      !/(?:^| )(?:entry|post|article|meta)(?: |$)/u.test(at.hint) &&
      at.parent?.tag !== "article"
    )
      return true;
  }
  return false;
}
