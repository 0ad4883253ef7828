import type { Token } from "markdown-it";
import type { Certainty } from "../model.ts";
import { withContent } from "./tokens.ts";

/** What stands for the date of an announced event that has none. */
const dateNotGiven = "date not given";

const value = /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/;
const mark = /^\*\*([^*\n]{1,40})\*\*( \(inferred\))? ?(?:–|—|--?|:) /;

interface Dated {
  /** Null for "date not given". */
  readonly date: string | null;
  readonly certainty: Certainty;
  readonly tokens: readonly Token[];
  readonly markdown: string;
}

/** Takes `**2017** – ` or `**2024-03-19** (inferred) – ` off the head of running text; null when it has none. */
export function readDateMark(tokens: readonly Token[], markdown: string): Dated | null {
  const match = mark.exec(markdown);
  const date = match?.[1] ?? "";
  if (!match || !(value.test(date) || date === dateNotGiven)) return null;
  const close = tokens.findIndex((token) => token.type === "strong_close");
  const text = tokens[close + 1];
  if (close < 0 || text?.type !== "text") return null;
  const cut = match[0].length - date.length - 4;
  return {
    date: date === dateNotGiven ? null : date,
    certainty: match[2] ? "inferred" : "stated",
    tokens: [withContent(text, text.content.slice(cut).trimStart()), ...tokens.slice(close + 2)],
    markdown: markdown.slice(match[0].length).trimStart(),
  };
}

/** The head that `readDateMark` reads. */
export const writeDateMark = (date: string | null, certainty: Certainty): string =>
  `**${date ?? dateNotGiven}**${certainty === "inferred" ? " (inferred)" : ""} – `;
