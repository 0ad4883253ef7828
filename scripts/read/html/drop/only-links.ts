import type { DropRule } from "./rule.ts";

/** A paragraph or heading that is a link and no more; an address printed as such is part of what is told. */
export const onlyLinks: DropRule = {
  name: "only-links",
  role: "boilerplate",
  test: ({ linked, words, role, text }) =>
    linked >= 0.8 && (role === "paragraph" || role === "heading") && words >= 2 && !/^https?:/u.test(text),
};
