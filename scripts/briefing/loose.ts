const fence = /^ {0,3}(`{3,}|~{3,})/;

/** A code fence that runs to the end of the file would swallow whatever is written after it. */
function closeFence(lines: readonly string[]): readonly string[] {
  const opening = fence.exec(lines[0] ?? "")?.[1];
  if (!opening) return lines;
  const last = lines.at(-1)?.trim() ?? "";
  const closed = lines.length > 1 && last.length >= opening.length && [...last].every((char) => char === opening[0]);
  return closed ? lines : [...lines, opening];
}

function strip(line: string, outer: number | ">"): string {
  if (outer === ">") return line.replace(/^ {0,3}> ?/, "");
  let at = 0;
  while (at < outer && line[at] === " ") at++;
  return line.slice(at);
}

/**
 * Blocks that the format knows no place for, as the Markdown that a person wrote, a blank line between them.
 *
 * @param ranges half-open, 0-based lines of `body`
 * @param outer what the surrounding block puts before each line: a number of blanks, or `>`
 */
export function looseMarkdown(
  body: string,
  ranges: readonly (readonly [number, number])[],
  outer: number | ">" = 0,
): string {
  if (ranges.length === 0) return "";
  const all = body.split("\n");
  return ranges
    .map(([start, end]) => {
      const lines = all.slice(start, end).map((line) => strip(line, outer));
      while (lines.at(-1)?.trim() === "") lines.pop();
      return closeFence(lines).join("\n");
    })
    .join("\n\n");
}
