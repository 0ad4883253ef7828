const fence = /^ {0,3}(`{3,}|~{3,})/;

/** A code fence that runs to the end of the file would swallow whatever is written after it. */
function closeFence(lines: readonly string[]): readonly string[] {
  const opening = fence.exec(lines[0] ?? "")?.[1];
  if (!opening) return lines;
  const last = lines.at(-1)?.trim() ?? "";
  const closed = lines.length > 1 && last.length >= opening.length && [...last].every((char) => char === opening[0]);
  return closed ? lines : [...lines, opening];
}

/** Takes the indentation or the `>` of the surrounding block off a line. */
function strip(line: string, indent: number, quoted: boolean): string {
  const inner = quoted ? line.replace(/^ {0,3}> ?/, "") : line;
  let at = 0;
  while (at < indent && inner[at] === " ") at++;
  return inner.slice(at);
}

/**
 * Blocks that the format knows no place for, as the Markdown that a person wrote, a blank line between them.
 *
 * @param ranges half-open, 0-based lines of `body`
 * @param quoted the blocks stand in a block quote
 */
export function looseMarkdown(body: string, ranges: readonly (readonly [number, number])[], quoted = false): string {
  if (ranges.length === 0) return "";
  const all = body.split("\n");
  return ranges
    .map(([start, end]) => {
      const lines = all.slice(start, end);
      const first = strip(lines[0] ?? "", 0, quoted);
      const indent = first.length - first.trimStart().length;
      const inner = lines.map((line) => strip(line, indent, quoted));
      while (inner.at(-1)?.trim() === "") inner.pop();
      return closeFence(inner).join("\n");
    })
    .join("\n\n");
}
