import { ancestors } from "../main.ts";
import type { DropRule } from "./rule.ts";

/** Whatever stands in a figure, but a table or quotation that is set as one. */
export const figure: DropRule = {
  name: "figure",
  role: "caption",
  test: ({ node, role }, { main }) => {
    if (role === "caption") return true;
    if (role === "row" || role === "quotation") return false;
    for (const at of ancestors(node)) {
      if (at === main.container) return false;
      if (at.tag === "figure" || at.tag === "figcaption") return main.share(at) < 0.3;
    }
    return false;
  },
};
