import type { AnnotatedArticle, Span } from "../model.ts";
import { contains } from "../spans.ts";
import { reporterWords } from "./text.ts";

const determined =
  "\\b(?:an?|one|two|three|several|some|other|another|senior|unnamed|anonymous) (?:[\\p{L}’'-]+ ){0,4}?(?:spokes(?:man|woman|person|people)|officials?|sources?|diplomats?|witness(?:es)?|insiders?|aides?|lawmakers?|executives?|residents?|volunteers?|neighbou?rs?|guards?|soldiers?|workers?|passengers?)\\b";
const origin =
  "(?: (?:familiar with|close to|briefed on|with knowledge of|at|from|in|of|for) [\\p{L}’' -]{1,50}?(?=[,.]| said| told| who| on condition))?";
/** "Union officials said": a plural needs no article. */
const bare =
  "\\b(?:[\\p{L}-]{1,40} )?(?:officials|sources|diplomats|witnesses|aides|insiders|residents)(?= (?:said|say|told)\\b)";
const unnamed = new RegExp(`${determined}${origin}|${bare}`, "giu");
const speech =
  /\b(?:said|says|told|tells|added|confirmed|warned|according to|estimated|explained|reported|quoted|asked|argued|acknowledged|admitted)\b/i;

/** A person or body that a sentence relies on without a name, as printed, with the sentence. */
export interface UnnamedSource {
  readonly words: string;
  readonly sentence: Span;
}

/** "A government spokesperson told …": people whose word the article gives without their names. */
export function unnamedSources(article: AnnotatedArticle): readonly UnnamedSource[] {
  return article.sentences.flatMap((sentence) => {
    const words = reporterWords(article, sentence);
    if (!speech.test(words)) return [];
    return [...words.matchAll(unnamed)].flatMap((match) => {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const near = words.slice(Math.max(0, match.index - 14), match.index + match[0].length + 40);
      const people = article.entities.filter(({ kind }) => kind === "person");
      const named = people.some(({ mentions }) =>
        mentions.some((mention) => contains({ start, end: end + 4 + mention.text.length }, mention)),
      );
      return named || !speech.test(near) ? [] : [{ words: match[0], sentence }];
    });
  });
}
