import type { MarkdownIt, StateBlock, StateInline } from "markdown-it";

/** A label is short ASCII, so that a footnote is also a safe anchor and file-system name. */
const mark = /\[\^([A-Za-z0-9_-]{1,40})\]/y;
const definition = /\[\^([A-Za-z0-9_-]{1,40})\]:[ \t]+/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** `[^p7]` becomes a `note_ref` token with `meta.label`, whether or not the note is defined. */
function noteMark(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x5b) return false;
  const match = matchAt(mark, state.src, state.pos);
  if (!match || match.index + match[0].length > state.posMax) return false;
  if (!silent) {
    const token = state.push("note_ref", "", 0);
    token.meta = { label: match[1] };
    token.content = match[0];
  }
  state.pos += match[0].length;
  return true;
}

/** Where the text of a line starts and ends in the source; null for a line that is indented like code. */
function bounds(state: StateBlock, line: number): readonly [number, number] | null {
  const start = state.bMarks[line];
  const shift = state.tShift[line];
  const end = state.eMarks[line];
  if (start === undefined || shift === undefined || end === undefined) return null;
  return (state.sCount[line] ?? 0) - state.blkIndent >= 4 ? null : [start + shift, end];
}

/** `[^p7]: text` becomes `note_open` with `meta.label`, an inline token, `note_close`; it ends at a blank line. */
function noteDefinition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const first = bounds(state, startLine);
  if (!first || state.src.charCodeAt(first[0]) !== 0x5b) return false;
  // A note belongs to the file, not to a bullet: inside one, it only ends a paragraph that would swallow it.
  const outdented = (state.sCount[startLine] ?? 0) < state.blkIndent;
  if (state.level > 0 && !(silent && outdented)) return false;
  const match = matchAt(definition, state.src, first[0]);
  if (!match || match.index + match[0].length > first[1]) return false;
  if (silent) return true;
  let next = startLine + 1;
  while (next < endLine && !state.isEmpty(next)) {
    const line = bounds(state, next);
    if (!line || (state.sCount[next] ?? 0) < state.blkIndent) break;
    const starter = state.src.slice(line[0], line[0] + 2);
    if (starter === "[^" || starter.startsWith("#")) break;
    next++;
  }
  const from = match.index + match[0].length;
  const open = state.push("note_open", "", 1);
  open.meta = { label: match[1] };
  open.map = [startLine, next];
  const inline = state.push("inline", "", 0);
  inline.content = state.src.slice(from, state.eMarks[next - 1]).trim();
  inline.map = [startLine, next];
  inline.children = [];
  state.push("note_close", "", -1).meta = { label: match[1] };
  state.line = next;
  return true;
}

/** Teaches markdown-it footnote marks and definitions, as tokens; how they look is for the site to say. */
export function footnotes(md: MarkdownIt): void {
  md.inline.ruler.before("link", "note_ref", noteMark);
  md.block.ruler.before("reference", "note", noteDefinition, {
    alt: ["paragraph", "blockquote", "list"],
  });
}
