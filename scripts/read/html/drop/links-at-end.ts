import type { DropRule } from "./rule.ts";

/** Items with links below the last paragraph: further reading, tags, pages of a series. */
export const linksAtEnd: DropRule = {
  name: "links-at-end",
  role: "boilerplate",
  test: ({ index, linked, role, words }, { last }) =>
    index > last && ((role === "item" && linked >= 0.3) || (linked >= 0.6 && words < 30)),
};
