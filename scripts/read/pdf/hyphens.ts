/** What the lines of a document hold unbroken: words, and words with a hyphen in them; lower case. */
export function wordsIn(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  let breaksIn = false;
  for (const line of lines) {
    const text = line.toLowerCase();
    const breaksOut = /\p{L}[-\u2010\u00ad]$/u.test(text.slice(-2));
    for (const { 0: word, index } of text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
      const isHalf = (breaksIn && index === 0) || (breaksOut && index + word.length >= text.length - 1);
      if (!isHalf) words.add(word);
    }
    breaksIn = breaksOut;
  }
  return words;
}

/**
 * Two lines of typeset text as one. A hyphen at the end of a line broke a word, and goes, unless what follows opens
 * with a capital or figure, or the document knows the word with its hyphen, or only its halves.
 */
export function joinLines(left: string, right: string, words: ReadonlySet<string>): string {
  if (left.endsWith("\u00ad")) return left.slice(0, -1) + right;
  const head = /(\p{L}{1,40})[-\u2010]$/u.exec(left.slice(-42))?.[1]?.toLowerCase();
  if (!head)
    return /\S[-–—/]$/u.test(left.slice(-2)) && !/\s[-–]$/u.test(left.slice(-2)) ? left + right : `${left} ${right}`;
  const tail = /^\p{Ll}{1,40}/u.exec(right)?.[0];
  if (!tail) return left + right;
  const whole = words.has(head + tail);
  const halves = words.has(head) && words.has(tail);
  return words.has(`${head}-${tail}`) || (halves && !whole) ? left + right : left.slice(0, -1) + right;
}
