import type { Token } from "markdown-it";
import type { Footnote } from "../model.ts";
import { escapeMarkdown } from "./escape.ts";
import { plainText } from "./tokens.ts";

type Passage = Pick<Footnote, "paragraph" | "exact" | "prefix" | "suffix">;

const after = "”, after “";
const before = "”, before “";
const between = "”, between “";
const and = "” and “";

const head = /^¶(\d{1,7}), “/;

/** Splits at the first `separator`; null when it does not occur. */
function cut(text: string, separator: string): readonly [string, string] | null {
  const at = text.indexOf(separator);
  return at < 0 ? null : [text.slice(0, at), text.slice(at + separator.length)];
}

/** An ellipsis behind the passage says that it goes on. */
const unclipped = (exact: string): string => (exact.endsWith(" …") ? exact.slice(0, -2) : exact);
const clipped = (exact: string): string => (/[.?!"”'’)]$/.test(exact) ? exact : `${exact} …`);

/** Reads `¶7, “Chinese consumers have long had …”`; what is written otherwise has no paragraph. */
export function readNote(tokens: readonly Token[]): Passage {
  const text = plainText(tokens);
  const number = head.exec(text);
  if (!number || !text.endsWith("”") || tokens.some((token) => token.type === "note_ref" || token.type === "wikilink"))
    return { paragraph: null, exact: "" };
  const inner = text.slice(number[0].length, -1);
  const paragraph = Number(number[1]);
  const both = cut(inner, between);
  const ends = both && cut(both[1], and);
  if (both && ends) return { paragraph, exact: unclipped(both[0]), prefix: ends[0], suffix: ends[1] };
  const prefixed = cut(inner, after);
  if (prefixed) return { paragraph, exact: unclipped(prefixed[0]), prefix: prefixed[1] };
  const suffixed = cut(inner, before);
  if (suffixed) return { paragraph, exact: unclipped(suffixed[0]), suffix: suffixed[1] };
  return { paragraph, exact: unclipped(inner) };
}

/** Where a passage holds the very words that end one, its mark is written as an entity. */
const hide = (text: string): string =>
  escapeMarkdown(text).replace(/”(?=, (?:after|before|between) “| and “)/g, "&rdquo;");

/** The text of a footnote, as `readNote` reads it. For a note without a paragraph, `exact` is its Markdown. */
export function writeNote({ paragraph, exact, prefix, suffix }: Passage): string {
  if (paragraph === null) return exact;
  const start = `¶${paragraph}, “${hide(clipped(exact))}`;
  if (prefix !== undefined && suffix !== undefined) return `${start}${between}${hide(prefix)}${and}${hide(suffix)}”`;
  if (prefix !== undefined) return `${start}${after}${hide(prefix)}”`;
  if (suffix !== undefined) return `${start}${before}${hide(suffix)}”`;
  return `${start}”`;
}
