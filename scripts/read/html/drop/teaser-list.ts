import type { Block } from "../blocks.ts";
import { ancestors } from "../main.ts";
import type { Node } from "../tree.ts";
import type { DropRule, Page } from "./rule.ts";

const cards = new Set(["li", "div", "article", "section", "td"]);
const known = new WeakMap<Page["main"], ReadonlySet<Node>>();

/** Elements of a list in which each entry has a title that links elsewhere and little beside it. */
function teasersOf({ main, blocks }: Page): ReadonlySet<Node> {
  const before = known.get(main);
  if (before) return before;
  const contents = new Map<Node, Block[]>();
  for (const block of blocks)
    for (const at of ancestors(block.node)) {
      if (at === main.container) break;
      if (!cards.has(at.tag)) continue;
      const list = contents.get(at);
      if (list) list.push(block);
      else contents.set(at, [block]);
    }
  const groups = new Map<string, Node[]>();
  for (const [node, held] of contents) {
    const titles = held.filter(({ linked, words }) => linked >= 0.8 && words >= 3);
    const text = held.filter(({ linked, words }) => linked < 0.5 && words >= 8);
    if (titles.length === 0 || titles.length > 2 || text.length > 1 || held.length > 8) continue;
    const key = `${node.parent?.index} ${node.tag} ${node.hint.split(" ")[0]}`;
    groups.set(key, [...(groups.get(key) ?? []), node]);
  }
  const found = new Set([...groups.values()].filter((nodes) => nodes.length >= 3).flat());
  known.set(main, found);
  return found;
}

/** Three or more entries in a row that announce other articles. */
export const teaserList: DropRule = {
  name: "teaser-list",
  role: "boilerplate",
  test: ({ node }, page) => {
    const teasers = teasersOf(page);
    if (teasers.size === 0) return false;
    for (const at of ancestors(node)) if (teasers.has(at)) return true;
    return false;
  },
};
