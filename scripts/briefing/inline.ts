import type { Token } from "markdown-it";
import type { Certainty } from "../model.ts";

/** What reading needs to know about the file. */
export interface BodySource {
  /** The text that was parsed. */
  readonly body: string;
  /** 1-based line of the file on which it starts. */
  readonly bodyLine: number;
  readonly file: string;
}

/** Running text: the children of one markdown-it inline token, and its source. */
export interface InlineText {
  /** Inline tokens, ready for `md.renderer.renderInline`: text, emphasis, `wikilink`, `note_ref`, … */
  readonly tokens: readonly Token[];
  /** The same as Markdown, on one line or with its soft line breaks. */
  readonly markdown: string;
  /** 1-based number of its first line in the file. */
  readonly line: number;
}

/** A bullet, paragraph or quotation, without its date mark and without the note marks at its end. */
export interface OutlineItem extends InlineText {
  /** The whole inline token, from which `tokens` were taken: `locate` wants its `content`. */
  readonly inline: Token;
  /** Labels of the note marks at its end. Marks inside the text are `note_ref` tokens and not listed here. */
  readonly notes: readonly string[];
  /** In `timeline` and `watch`: whether it begins with a date mark, and what that says (`DateMention.value`). */
  readonly dated: boolean;
  readonly date: string | null;
  readonly certainty: Certainty;
  /** In `quotes`: the line after the dash, its note marks counted among `notes`; null when there is none. */
  readonly attribution: InlineText | null;
  /** Further blocks of a bullet or quotation (a second paragraph, a nested list) as block tokens; mostly empty. */
  readonly more: readonly Token[];
  readonly moreMarkdown: string;
}

/** The running text of an inline token. */
export const inlineText = (token: Token | undefined, source: BodySource): InlineText => ({
  tokens: token?.children ?? [],
  markdown: token?.content ?? "",
  line: source.bodyLine + (token?.map?.[0] ?? 0),
});
