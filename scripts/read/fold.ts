/**
 * One physical line with its characters made plain: tabs, no-break and narrow spaces are one blank each, runs of them
 * one blank, what nobody sees is gone. Bidirectional controls can only disguise text and are dropped; the joiners stay
 * between letters of scripts that need them.
 */
export function foldCharacters(line: string): string {
  // The usual line holds none of all this.
  if (!/[^\x20-\x7e]| {2}|^ | $/u.test(line)) return line;
  return (
    line
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
      .replace(/[\t\u0000-\u0008\u000e-\u001f\u007f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu, " ")
      .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]+/gu, "")
      .replace(/([\u200c\u200d])[\u200c\u200d]+/gu, "$1")
      .replace(/(?<=[\p{Script=Latin}\p{P}\p{Z}])[\u200c\u200d]|[\u200c\u200d](?=[\p{Script=Latin}\p{P}\p{Z}]|$)/gu, "")
      .replace(/ {2,}/g, " ")
      .trim()
  );
}

/** Width of the white space that opens a line; a tab counts as eight columns. */
export function indentOf(line: string): number {
  let width = 0;
  for (const letter of line) {
    if (letter === "\t") width += 8;
    else if (letter === " " || letter === "\u00a0" || letter === "\u3000") width++;
    else break;
  }
  return width;
}
