import { ancestors, isLead } from "../main.ts";
import { classRules } from "./class-words.ts";
import type { DropRule } from "./rule.ts";

const head = classRules.find(({ name }) => name === "head-class");

/** What stands in the header of an article above its text: titles, decks, dates. */
export const headOfText: DropRule = {
  name: "head-of-text",
  role: "boilerplate",
  test: (block, page) => {
    if (block.index >= page.first || (block.words >= 12 && isLead(block.node))) return false;
    if (head?.test(block, page)) return true;
    for (const at of ancestors(block.node)) {
      if (at === page.main.container) return false;
      if (at.tag === "header") return true;
    }
    return false;
  },
};
