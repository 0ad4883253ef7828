import type { DropRule } from "./rule.ts";

const reporting =
  /^[([{]?(?:(?:additional |more )?(?:reporting|writing|editing|compiled|edited|written|graphics?) by\b|with (?:reporting|files|inputs?|agenc\w{1,4}) (?:by|from)\b|inputs? from\b|with inputs\b)/iu;
const contributed = /\bcontributed to (?:this|the) (?:report|story|article)\b/iu;
const bio =
  /^[\p{Lu}][^.]{2,60} (?:is|was|are) (?:an?|the|our) [^.]{0,80}\b(?:reporter|writer|journalist|editor|correspondent|columnist|contributor|author|blogger|fellow|publisher)\b/u;
const about =
  /^(?:about the authors?|über den autor|über die autorin|zum autor|sobre el autor|sobre o autor|à propos de l['’]auteur|l['’]autore|об авторе)\b/iu;

const reach =
  /\b(?:may|can) be reached (?:at|on|by|via)\b|^have a (?:news )?tip\b|\bfollow (?:him|her|them|me) (?:@|on (?:twitter|x|facebook|instagram))|\bfollow us @/iu;

/** Who else worked on it, and who the author is, at the end of an article. */
export const signOff: DropRule = {
  name: "sign-off",
  role: "byline",
  test: ({ text, words, index, stressed }, { last }) =>
    words <= 80 &&
    (reporting.test(text) ||
      (words <= 40 && contributed.test(text)) ||
      about.test(text) ||
      (index >= last - 2 && words <= 60 && reach.test(text)) ||
      (index >= last - 2 && bio.test(text) && (stressed > 0.8 || words <= 40))),
};
