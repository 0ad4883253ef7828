/** What UTF-8 becomes when it is read as Windows-1252 and saved again: "â€™" for ’, "Ã©" for é. */
const signs = /â€[\u0090-\u00ff™œžŸ˜š›“”‘’¦\u02dc]|Ã[\u0080-\u00bf¡-¿ƒ„…†‡ˆ‰Š‹Œ]|Â[\u00a0-\u00bf]/u;

/** Line numbers (1-based, in the lines given) of text that was decoded wrongly before it came here, first and count. */
export function findMojibake(lines: readonly { readonly number: number; readonly text: string }[]): {
  readonly first: number;
  readonly count: number;
  readonly sample: string;
} | null {
  let first = 0;
  let count = 0;
  let sample = "";
  for (const line of lines) {
    const match = signs.exec(line.text);
    if (!match) continue;
    count++;
    if (first === 0) {
      first = line.number;
      sample = match[0];
    }
  }
  return count > 0 ? { first, count, sample } : null;
}
