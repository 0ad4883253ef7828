import type { Entity, Span } from "../../model.ts";
import { crowdNouns, documentNouns, indefinite, prepositions } from "./nouns.ts";
import { isWord } from "./token-kinds.ts";
import type { Token } from "./tokens.ts";

/** Who a verb is about, as printed; who that is, is decided later. */
export interface Subject extends Span {
  readonly type: "name" | "pronoun" | "role" | "unnamed";
  /** Of a name; of a role the body it speaks for. */
  readonly entity: Entity | null;
  /** The pronoun, or the phrase as printed. */
  readonly text: string;
  /** Last noun of a role, lower case. */
  readonly head: string;
  readonly definite: boolean;
}

const spell = (tokens: readonly Token[]): string =>
  tokens.map((token, i) => (i > 0 && tokens[i - 1]?.end !== token.start ? ` ${token.text}` : token.text)).join("");

/** A name as the one who speaks. */
export const nameSubject = (token: Token): Subject => ({
  type: "name",
  entity: token.entity,
  text: token.text,
  head: "",
  definite: true,
  start: token.start,
  end: token.end,
});

/** A phrase of common words, read as role: `tokens[from..to]`. */
export function roleSubject(tokens: readonly Token[], from: number, to: number, body: Entity | null): Subject {
  const phrase = tokens.slice(from, to + 1);
  const cut = phrase.findIndex((token, i) => i > 0 && (prepositions.has(token.lower) || token.kind === "mark"));
  const core = cut > 0 ? phrase.slice(0, cut) : phrase;
  const head = core.findLast(isWord)?.lower ?? "";
  const first = core[0]?.lower ?? "";
  const crowd = crowdNouns.has(head) || documentNouns.has(head);
  return {
    type: crowd ? "unnamed" : "role",
    entity: body,
    text: spell(phrase),
    head,
    definite: !indefinite.has(first),
    start: phrase[0]?.start ?? 0,
    end: phrase.at(-1)?.end ?? 0,
  };
}
