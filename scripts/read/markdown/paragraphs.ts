import type { Token } from "markdown-it";
import type { LineRole, Source } from "../../model.ts";
import type { Paragraph } from "../document.ts";
import { linesOfMarkup } from "../markup-lines.ts";
import { treeOfHtml } from "../markup-tree.ts";

const noteMark = /\[\^[\w-]{1,40}\]/gu;

/** The words of a stretch of text: those of links, not of pictures; code as it stands. */
function wordsOf(token: Token): string {
  return (token.children ?? [])
    .map(({ type, content }) => {
      if (type === "softbreak") return " ";
      if (type === "hardbreak" || (type === "html_inline" && /^<br\b/iu.test(content))) return "\n";
      return type === "text" || type === "code_inline" || type === "text_special" ? content : "";
    })
    .join("")
    .replace(noteMark, "");
}

const rolesOf: ReadonlyMap<string, LineRole> = new Map([
  ["list_item_open", "item"],
  ["blockquote_open", "quotation"],
]);

/**
 * The paragraphs of a Markdown text, in order; code and raw HTML that holds no text are left out. Throws a ProblemError
 * for raw HTML out of bounds.
 */
export async function paragraphsIn(body: string, place: Pick<Source, "file" | "part">): Promise<readonly Paragraph[]> {
  const { default: MarkdownIt } = await import("markdown-it");
  // Raw HTML is told apart here so that it can be left out or read; nothing is rendered.
  const tokens = new MarkdownIt({ html: true, linkify: false, typographer: false }).parse(body, {});
  const found: Paragraph[] = [];
  const around: LineRole[] = [];
  let level: number | null = null;
  let row: string[] | null = null;
  for (const token of tokens) {
    const role = rolesOf.get(token.type);
    if (role) around.push(role);
    else if (token.type === "list_item_close" || token.type === "blockquote_close") around.pop();
    else if (token.type === "heading_open") level = Number(token.tag.slice(1));
    else if (token.type === "heading_close") level = null;
    else if (token.type === "tr_open") row = [];
    else if (token.type === "tr_close") {
      found.push({ text: (row ?? []).filter(Boolean).join(" | "), role: "row" });
      row = null;
    } else if (token.type === "inline") {
      const text = wordsOf(token);
      const note = /^\[\^[\w-]{1,40}\]:/u.test(token.content);
      const own = around.at(-1);
      if (row) row.push(text.trim());
      else if (level !== null) found.push({ text, level });
      else if (note) found.push({ text: text.replace(/^:\s{0,4}/u, ""), role: "meta" });
      else found.push({ text, ...(own && { role: own }) });
    } else if (token.type === "html_block" && !/^\s{0,3}<!--/u.test(token.content))
      found.push(...linesOfMarkup(await treeOfHtml(token.content, place)));
  }
  return found;
}
