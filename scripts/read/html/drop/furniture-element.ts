import { ancestors } from "../main.ts";
import type { DropRule } from "./rule.ts";

const furniture = new Set(["nav", "footer", "aside", "address", "label", "legend"]);

/** Elements that hold no text of an article by what they are. */
export const furnitureElement: DropRule = {
  name: "furniture-element",
  role: "boilerplate",
  test: ({ node, role }, { main }) => {
    if (role === "quotation") return false;
    for (const at of ancestors(node)) {
      if (at === main.container) return false;
      if (furniture.has(at.tag) && main.share(at) < 0.3) return true;
    }
    return false;
  },
};
