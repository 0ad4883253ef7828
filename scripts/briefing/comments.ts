import type { MarkdownIt, StateBlock } from "markdown-it";

/** Longest comment, in lines: a "<!--" that nobody closes must not swallow a file. */
const mostLines = 20;

/**
 * `<!-- … -->` that stands alone becomes a hidden `comment` token with its words as content: something said to whoever
 * edits the file, which no page shows. All other HTML stays text.
 */
function comment(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const lineAt = (line: number): string =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0);
  if (!lineAt(startLine).startsWith("<!--") || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  for (let line = startLine; line < Math.min(endLine, startLine + mostLines); line++) {
    const text = lineAt(line).trimEnd();
    const end = text.indexOf("-->");
    if (end < 0) continue;
    if (end !== text.length - "-->".length) return false;
    if (silent) return true;
    const token = state.push("comment", "", 0);
    const words = Array.from({ length: line - startLine + 1 }, (_, i) => lineAt(startLine + i)).join("\n");
    token.content = words.trimEnd().slice("<!--".length, -"-->".length).trim();
    token.hidden = true;
    token.map = [startLine, line + 1];
    state.line = line + 1;
    return true;
  }
  return false;
}

/** Teaches markdown-it comments; that raw HTML is text stays as it is. */
export function comments(md: MarkdownIt): void {
  md.block.ruler.before("paragraph", "comment", comment, { alt: ["paragraph", "blockquote", "list"] });
}
