import type { Token } from "./tokens.ts";

export const pronouns = new Set(["he", "she", "they", "it", "i", "we"]);

export const isWord = (token: Token | undefined): token is Token => token?.kind === "word";
export const isComma = (token: Token | undefined): boolean => token?.kind === "mark" && /^[,(–—-]$/.test(token.text);
export const isCloser = (token: Token | undefined): boolean => token?.kind === "mark" && /^[,)–—-]$/.test(token.text);
export const isPossessive = (token: Token | undefined): boolean =>
  token?.lower === "'s" || token?.text === "'" || token?.text === "’";

/** What speaks for the one whose it is. */
export const voices = /^(?:office|camp|campaign|team|statement|book|website|account|speech|remarks)$/;
