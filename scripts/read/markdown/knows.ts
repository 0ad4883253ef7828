const longestFront = 16_384;

/** Front matter: lines of keys between two lines of three hyphens at the very top. */
function hasFront(text: string): boolean {
  if (!/^---[ \t]{0,8}\r?\n/u.test(text)) return false;
  const lines = text.slice(0, longestFront).split(/\r?\n/u);
  const end = lines.findIndex((line, i) => i > 0 && /^---\s{0,8}$/u.test(line));
  if (end < 2) return false;
  const inner = lines.slice(1, end).filter((line) => line.trim() !== "");
  return (
    inner.some((line) => /^[\w-]{1,40}:(?:\s|$)/u.test(line)) &&
    inner.every((line) => /^(?:[\w "'-]{1,60}:(?:\s|$)|\s|- |#|\]|\})/u.test(line))
  );
}

const heading = /^ {0,3}#{1,6}[ \t]{1,4}[^#\n]{0,20}\p{L}{2}/u;
const link = /\[[^\]\n]{1,200}\]\((?:https?:\/\/|\/|\.\.?\/|#)[^)\s]{0,400}\)/u;

/**
 * Whether a text is surely Markdown: it has front matter, or opens with a heading and holds links, or has several
 * headings and links. Wires print hash marks and hyphens too: whatever is in doubt is plain text.
 */
export function isMarkdown(text: string): boolean {
  if (hasFront(text)) return true;
  if (!link.test(text)) return false;
  const lines = text.split(/\r?\n/u);
  const opens = heading.test(lines.find((line) => line.trim() !== "") ?? "");
  return opens || lines.filter((line) => heading.test(line)).length >= 2;
}
