import type { AnnotatedArticle } from "../model.ts";
import { textOf } from "../spans.ts";
import { bottomLineSentences } from "./bottom-line.ts";

const longest = 90;
const shortest = 30;

const boundary =
  /(?:,|;|:| --| –| —)(?= )| (?=(?:after|before|while|as|when|which|who|where|because|although|amid|following|despite|saying|including)\b)/g;

/** Words that lead on to what was cut. */
const leading =
  /^(?:an?|and|as|at|by|for|from|her|his|in|into|its|of|on|or|than|that|the|their|this|to|was|were|with)$/i;

/** Where the last word ends that fits and does not lead on. */
function wordEnd(text: string): number {
  let cut = text.lastIndexOf(" ", longest);
  while (cut > shortest && leading.test(text.slice(text.lastIndexOf(" ", cut - 1) + 1, cut)))
    cut = text.lastIndexOf(" ", cut - 1);
  return cut;
}

/**
 * A title for an article without a headline: the head of its best opening sentence, up to the end of a clause. A cut
 * shows as " …", so that nobody takes it for the whole.
 */
export function deriveTitle(article: AnnotatedArticle): string {
  const [sentence] = bottomLineSentences(article);
  if (!sentence) return `Article ${article.index}`;
  const text = textOf(article.text, sentence).replace(/[.!]$/, "");
  if (text.length <= longest) return text;
  let cut = 0;
  for (const { index } of text.matchAll(boundary)) if (index <= longest) cut = Math.max(cut, index);
  if (cut < shortest) cut = wordEnd(text);
  return `${text.slice(0, cut > 0 ? cut : longest).replace(/[,;:\s–—-]{1,8}$/, "")} …`;
}

export const titleOf = (article: AnnotatedArticle): string => article.headline?.value ?? deriveTitle(article);
