import type { CleanArticle, NameProposal } from "../../model.ts";
import type { PlainSentence } from "../sentences.ts";
import { closedTokens } from "./closed.ts";
import { type Line, type Run, type Style, spanOf } from "./line.ts";
import { runsOf } from "./runs.ts";
import { closeThingsAgain } from "./things-again.ts";
import { type Token, tokenize } from "./tokens.ts";

export type { Line, Run };

/** What every finder is given. */
export interface NameContext {
  readonly article: CleanArticle;
  readonly sentences: readonly PlainSentence[];
  readonly lines: readonly Line[];
  /** Capitalised stretches with titles, demonyms and sentence openers taken off. */
  readonly runs: readonly Run[];
  /** Words that also stand in lower case in this article. */
  readonly lowerWords: ReadonlySet<string>;
}

export type NameFinder = (context: NameContext) => readonly NameProposal[];

export const textOfTokens = (context: NameContext, line: Line, first: number, last: number): string => {
  const { start, end } = spanOf(line, first, last);
  return context.article.text.slice(start, end);
};

/** A proposal for the tokens `[first, last]`. */
export function propose(
  context: NameContext,
  line: Line,
  [first, last]: readonly [number, number],
  rest: Pick<NameProposal, "kind" | "weight" | "by"> & Partial<NameProposal>,
): NameProposal {
  const { start, end } = spanOf(line, first, last);
  // Written out: hundreds of thousands are made, and spreading costs several times as much.
  const { kind, weight, by, role, countryCode, canonical } = rest;
  const text = rest.text ?? context.article.text.slice(start, end);
  const proposal = { start, end, text, kind, weight, by, certainty: rest.certainty ?? "stated" } as const;
  if (role === undefined && countryCode === undefined && canonical === undefined) return proposal;
  return {
    ...proposal,
    ...(role !== undefined && { role }),
    ...(countryCode !== undefined && { countryCode }),
    ...(canonical !== undefined && { canonical }),
  };
}

function styleOf(tokens: readonly Token[], closing: string): Style {
  const words = tokens.filter((token) => !token.digits && token.lower.length > 3);
  if (tokens.length < 4 || words.length < 3) return "plain";
  if (words.filter((token) => token.allCaps).length > words.length * 0.7) return "capitals";
  return !/[.!?"”]/u.test(closing) &&
    words.filter((token) => token.capital).length > words.length * 0.75 &&
    words.filter((token) => token.common && token.capital && !token.initial).length > words.length * 0.35
    ? "title"
    : "plain";
}

/** The tokens and runs of the sentences of an article, once for all finders. */
export function makeContext(article: CleanArticle, sentences: readonly PlainSentence[]): NameContext {
  const first = sentences.map((sentence): Line => {
    const tokens = tokenize(article.text, sentence);
    const style = styleOf(tokens, article.text[sentence.end - 1] ?? "");
    return { tokens, style, closed: style === "plain" ? closedTokens(tokens) : new Set() };
  });
  const lines = closeThingsAgain(first);
  const lowerWords = new Set<string>();
  for (const line of lines) for (const token of line.tokens) if (!token.capital) lowerWords.add(token.lower);
  const runs = lines.flatMap((line) => (line.style === "plain" ? runsOf(line) : []));
  return { article, sentences, lines, runs, lowerWords };
}
