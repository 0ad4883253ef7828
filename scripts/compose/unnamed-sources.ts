import type { AnnotatedArticle, Span } from "../model.ts";
import { contains } from "../spans.ts";
import { reporterWords } from "./text.ts";

const determined =
  "\\b(?:an?|one|two|three|several|some|other|another|senior|unnamed|anonymous) (?:[\\p{L}’' -]{1,40} )??(?:spokes(?:man|woman|person|people)|officials?|sources?|diplomats?|witness(?:es)?|insiders?|aides?|lawmakers?|executives?|residents?|volunteers?|neighbou?rs?|guards?|soldiers?|workers?|passengers?)\\b";
const origin =
  "(?: (?:familiar with|close to|briefed on|with knowledge of|at|from|in|of|for) [\\p{L}’' -]{1,50}?(?=[,.]| said| told| who| on condition))?";
const unnamed = new RegExp(`${determined}${origin}`, "giu");
/** "Union officials said", "New Zealand officials said": a plural needs no article. */
const bare =
  /(?<![\p{L}’'-])(?:(?:\p{Lu}[\p{L}.-]{0,40} ){1,3}|[\p{L}-]{1,40} )?(?:[Oo]fficials|[Ss]ources|[Dd]iplomats|[Ww]itnesses|[Aa]ides|[Ii]nsiders|[Rr]esidents)(?= (?:said|say|told)\b)/gu;
/** "Luxon, a former business executive,": who he is, not somebody else. */
const namedBefore = /(?:\p{Lu}[\p{L}’'-]{0,40}|\d\d), $/u;
const speech =
  /\b(?:said|says|told|tells|added|confirmed|warned|according to|estimated|explained|reported|quoted|asked|argued|acknowledged|admitted)\b/i;

/** A person or body that a sentence relies on without a name, as printed, with the sentence. */
export interface UnnamedSource {
  readonly words: string;
  readonly sentence: Span;
}

/** "In Rome, an official, …": the word before is where, not who. */
const isPlaceBefore = ({ entities }: AnnotatedArticle, at: number): boolean =>
  entities.some(({ kind, mentions }) => kind === "place" && mentions.some(({ end }) => end === at - 2));

/** "A government spokesperson told …": people whose word the article gives without their names. */
export function unnamedSources(article: AnnotatedArticle): readonly UnnamedSource[] {
  return article.sentences.flatMap((sentence) => {
    const words = reporterWords(article, sentence);
    if (!speech.test(words)) return [];
    const found = [...words.matchAll(unnamed)];
    for (const match of words.matchAll(bare))
      if (!found.some(({ index, 0: text }) => index <= match.index && match.index < index + text.length))
        found.push(match);
    return found.flatMap((match) => {
      const before = words.slice(Math.max(0, match.index - 40), match.index);
      if (
        namedBefore.test(before) &&
        words[match.index + match[0].length] === "," &&
        !isPlaceBefore(article, sentence.start + match.index)
      )
        return [];
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const near = words.slice(Math.max(0, match.index - 14), match.index + match[0].length + 40);
      const people = article.entities.filter(({ kind }) => kind === "person");
      const named = people.some(({ mentions }) =>
        mentions.some((mention) => contains({ start, end: end + 4 + mention.text.length }, mention)),
      );
      return named || !speech.test(near)
        ? []
        : [{ words: match[0].replace(/^(?:But|And|Yet|Still|Meanwhile|However) /, ""), sentence }];
    });
  });
}
