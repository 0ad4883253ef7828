import { type DropRule, folded } from "./rule.ts";

/** The title of the page once more, as a heading over the text or a link below it. */
export const titleAgain: DropRule = {
  name: "title-again",
  role: "boilerplate",
  test: ({ text, words }, { titles }) => words <= 40 && titles.has(folded(text)),
};
