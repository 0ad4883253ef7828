import { createMarkdown } from "./markdown.ts";
import { plainText } from "./tokens.ts";

const markdown = createMarkdown();

/** What inline Markdown says, without its marks. */
export const plainOf = (inline: string): string => plainText(markdown.parseInline(inline, {})[0]?.children ?? []);
