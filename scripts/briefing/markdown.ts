import MarkdownIt, { type MarkdownIt as Markdown } from "markdown-it";
import { comments } from "./comments.ts";
import { footnotes } from "./footnotes.ts";
import { lightTokens } from "./light-tokens.ts";
import { wikilinks } from "./wikilinks.ts";

/**
 * The one dialect of briefings and notes: CommonMark with tables, footnotes and wikilinks. Raw HTML is text, a
 * comment says nothing, bare addresses stay text, and no quotation mark or dash is altered. A caller that renders adds its own renderer rules to
 * an instance of its own.
 */
export function createMarkdown(): Markdown {
  return new MarkdownIt({ html: false, linkify: false, typographer: false })
    .use(lightTokens)
    .use(footnotes)
    .use(comments)
    .use(wikilinks);
}
