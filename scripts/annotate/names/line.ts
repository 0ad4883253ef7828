import type { Span } from "../../model.ts";
import type { Token } from "./tokens.ts";

/** `title`: Most Words Are Capitalised. `capitals`: ALL ARE. There a capital says nothing. */
export type Style = "plain" | "title" | "capitals";

/** A stretch of tokens that may be a name, `[first, last]`, and the title printed before it. */
export interface Run {
  readonly line: Line;
  readonly first: number;
  readonly last: number;
  readonly role: Span | null;
}

/** One sentence in tokens. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly style: Style;
  /** Tokens of names that are not asked for: treaties, storms, ships, prizes. */
  readonly closed: ReadonlySet<number>;
}

export const spanOf = (line: Line, first: number, last: number): Span => ({
  start: line.tokens[first]?.start ?? 0,
  end: line.tokens[last]?.end ?? 0,
});
