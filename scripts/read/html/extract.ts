import { type Block, blocksOf } from "./blocks.ts";
import { placeRules, textRules } from "./drop/index.ts";
import type { DropRule, Page } from "./drop/rule.ts";
import { isCore, type Main, mainOf } from "./main.ts";
import type { Node } from "./tree.ts";

export interface Judged {
  readonly block: Block;
  /** The rule that says that it is not text of the article; null for its text. */
  readonly dropped: DropRule | null;
}

/** The blocks of the page, each with the rule that keeps it out of the article. */
export function extract(
  root: Node,
  readable: (blocks: readonly Block[]) => ReadonlySet<number>,
  known: { readonly titles: ReadonlySet<string>; readonly authors: readonly string[] },
): { readonly judged: readonly Judged[]; readonly blocks: readonly Block[]; readonly main: Main } {
  const visible = blocksOf(root);
  // Some pages are hidden whole until a script shows them.
  const blocks = visible.some(isCore) ? visible : blocksOf(root, true);
  const main = mainOf(root, blocks, readable(blocks));
  const page: Page = { ...known, main, blocks, first: 0, last: blocks.length - 1 };
  const judge =
    (rules: readonly DropRule[], with_: Page) =>
    (item: Judged): Judged =>
      item.dropped ? item : { ...item, dropped: rules.find(({ test }) => test(item.block, with_)) ?? null };
  const placed = blocks.map((block): Judged => ({ block, dropped: null })).map(judge(placeRules, page));
  const core = placed.filter(({ block, dropped }) => !dropped && isCore(block)).map(({ block }) => block.index);
  const bounded = { ...page, first: core[0] ?? 0, last: core.at(-1) ?? blocks.length - 1 };
  return { judged: withoutEmptySections(placed.map(judge(textRules, bounded))), blocks, main };
}

const emptySection: DropRule = { name: "empty-section", role: "boilerplate", test: () => false };

/** A heading without text below it went with what stood there. */
function withoutEmptySections(judged: readonly Judged[]): readonly Judged[] {
  let text = false;
  return judged
    .toReversed()
    .map((item) => {
      if (item.dropped) return item;
      if (item.block.role !== "heading") {
        text = true;
        return item;
      }
      if (!text) return { ...item, dropped: emptySection };
      return item;
    })
    .toReversed();
}
