import type { DropRule } from "./rule.ts";

/** What the voters did not take for the article. */
export const outsideArticle: DropRule = {
  name: "outside-article",
  role: "boilerplate",
  test: ({ index }, { main }) => !main.candidates.has(index),
};
