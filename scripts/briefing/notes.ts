import MarkdownIt, { type Token } from "markdown-it";
import type { Footnote } from "../model.ts";
import { escapeMarkdown } from "./escape.ts";

type Passage = Pick<Footnote, "paragraph" | "exact" | "prefix" | "suffix">;

const after = "”, after “";
const before = "”, before “";
const between = "”, between “";
const and = "” and “";

/** Takes backslashes and entities back, as rendering would. */
const plain = new MarkdownIt().utils.unescapeAll;

const head = /^¶(\d{1,7}), “/;

/** Splits at the first `separator`; null when it does not occur. */
function cut(text: string, separator: string): readonly [string, string] | null {
  const at = text.indexOf(separator);
  return at < 0 ? null : [text.slice(0, at), text.slice(at + separator.length)];
}

/** An ellipsis behind the passage says that it goes on. */
const exactOf = (source: string): string => plain(source.endsWith(" …") ? source.slice(0, -2) : source);
const clipped = (exact: string): string => (/[.?!"”'’)]$/.test(exact) ? exact : `${exact} …`);

/**
 * Reads `¶7, “Chinese consumers have long had …”`; what is written otherwise has no paragraph. It is read from the
 * source, because only there an entity in a passage can be told from the mark that ends it.
 */
export function readNote(tokens: readonly Token[], markdown: string): Passage {
  const number = head.exec(markdown);
  if (!number || !markdown.endsWith("”") || tokens.some((token) => token.type !== "text"))
    return { paragraph: null, exact: "" };
  const inner = markdown.slice(number[0].length, -1);
  const paragraph = Number(number[1]);
  const both = cut(inner, between);
  const ends = both && cut(both[1], and);
  if (both && ends) return { paragraph, exact: exactOf(both[0]), prefix: plain(ends[0]), suffix: plain(ends[1]) };
  const prefixed = cut(inner, after);
  if (prefixed) return { paragraph, exact: exactOf(prefixed[0]), prefix: plain(prefixed[1]) };
  const suffixed = cut(inner, before);
  if (suffixed) return { paragraph, exact: exactOf(suffixed[0]), suffix: plain(suffixed[1]) };
  return { paragraph, exact: exactOf(inner) };
}

/** Where a passage holds the very words that end one, its mark is written as an entity. */
const hide = (text: string): string =>
  escapeMarkdown(text).replace(/(?<!\\)(\\*)”(?=, (?:after|before|between) “| and “)/g, (_mark, slashes: string) =>
    // A lone backslash, harmless before the mark, would take the entity's meaning.
    slashes.length % 2 === 1 ? `${slashes}\\&rdquo;` : `${slashes}&rdquo;`,
  );

/** The text of a footnote, as `readNote` reads it. For a note without a paragraph, `exact` is its Markdown. */
export function writeNote({ paragraph, exact, prefix, suffix }: Passage): string {
  if (paragraph === null) return exact;
  const start = `¶${paragraph}, “${hide(clipped(exact))}`;
  if (prefix !== undefined && suffix !== undefined) return `${start}${between}${hide(prefix)}${and}${hide(suffix)}”`;
  if (prefix !== undefined) return `${start}${after}${hide(prefix)}”`;
  if (suffix !== undefined) return `${start}${before}${hide(suffix)}”`;
  return `${start}”`;
}
