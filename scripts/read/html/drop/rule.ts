import type { LineRole } from "../../../model.ts";
import type { Block } from "../blocks.ts";
import type { Main } from "../main.ts";

/** What rules know beside the block. */
export interface Page {
  readonly main: Main;
  /** All blocks for the rules about places; those that they left for the rules about text. */
  readonly blocks: readonly Block[];
  /** Titles that the page gives the article, folded as `folded` does. */
  readonly titles: ReadonlySet<string>;
  /** Indices of the first and the last block that is text beyond doubt. */
  readonly first: number;
  readonly last: number;
}

/** Knows blocks that are not the text of the article, by where they stand and what they say. */
export interface DropRule {
  readonly name: string;
  readonly role: Extract<LineRole, "boilerplate" | "caption" | "byline" | "meta">;
  readonly test: (block: Block, page: Page) => boolean;
}

/** Letters and figures alone, in lower case, to compare titles. */
export const folded = (text: string): string =>
  (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");
