/**
 * A list of lines `key TAB rest`, sorted by key in code units, in which a key is found by halves: nothing is built when
 * a command starts, and only what is asked for is ever read.
 */
export class SortedLines {
  private readonly text: string;
  private readonly from: number;

  /** @param from where the first line starts */
  constructor(text: string, from = 0) {
    this.text = text;
    this.from = from;
  }

  /** What stands behind the key; undefined where no line has it. */
  get(key: string): string | undefined {
    const { text } = this;
    let low = this.from;
    let high = text.length;
    while (low < high) {
      const line = Math.max(text.lastIndexOf("\n", (low + high) >> 1) + 1, low);
      const tab = text.indexOf("\t", line);
      const end = text.indexOf("\n", tab);
      const found = text.slice(line, tab);
      if (found === key) return text.slice(tab + 1, end);
      if (found < key) low = end + 1;
      else high = line;
    }
    return undefined;
  }
}
