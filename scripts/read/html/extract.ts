import { type Block, blocksOf } from "./blocks.ts";
import { placeRules, textRules } from "./drop/index.ts";
import { outsideArticle } from "./drop/outside-article.ts";
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
  known: { readonly titles: ReadonlySet<string> },
): { readonly judged: readonly Judged[]; readonly blocks: readonly Block[]; readonly main: Main } {
  const visible = blocksOf(root);
  // Some pages are hidden whole until a script shows them.
  const blocks = visible.some(isCore) ? visible : blocksOf(root, true);
  const main = mainOf(root, blocks, readable(blocks));
  const page: Page = { ...known, main, blocks, first: 0, last: blocks.length - 1 };
  const judge =
    (rules: readonly DropRule[], around: Page) =>
    (item: Judged): Judged =>
      item.dropped ? item : { ...item, dropped: rules.find(({ test }) => test(item.block, around)) ?? null };
  const placed = blocks.map((block): Judged => ({ block, dropped: null })).map(judge(placeRules, page));
  const left = placed.flatMap(({ block, dropped }) => (dropped ? [] : [block]));
  const core = left.filter(isCore);
  const bounded: Page = {
    ...page,
    main: { ...main },
    blocks: left,
    first: core[0]?.index ?? 0,
    last: core.at(-1)?.index ?? blocks.length - 1,
  };
  return { judged: withoutEmptySections(placed.map(judge(textRules, bounded))), blocks, main };
}

const emptySection: DropRule = { name: "empty-section", role: "boilerplate", test: () => false };

/** Whether a block only announces what follows: a heading, or a short line that does not end as a sentence does. */
const announces = ({ role, words, text }: Block): boolean =>
  role === "heading" || (role === "paragraph" && words <= 6 && !/[.!?…)\]"”»]$/u.test(text));

/** A heading without text below it goes with what stood there. */
function withoutEmptySections(judged: readonly Judged[]): readonly Judged[] {
  let text = false;
  let below: Judged | null = null;
  return judged
    .toReversed()
    .map((item) => {
      const follows = below;
      if (item.dropped?.name !== outsideArticle.name) below = item;
      if (item.dropped) return item;
      // A short line counts as a heading only right above what was dropped.
      if (!announces(item.block) || (item.block.role !== "heading" && !follows?.dropped)) {
        text = true;
        return item;
      }
      return text ? item : { ...item, dropped: emptySection };
    })
    .toReversed();
}
