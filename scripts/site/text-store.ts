/** So many bytes are asked for at once. */
const slabSize = 4 * 1024 * 1024;

/** A text in the store: it is decoded each time it is asked for. */
export type StoredText = () => string;

/**
 * Texts that wait for their turn, as UTF-8 outside the heap. As strings they would take twice the room as soon as they
 * hold a quotation mark, and the garbage collector would carry each of them about.
 */
export class TextStore {
  private slab = Buffer.alloc(0);
  private used = 0;

  /** @param text without lone surrogates, as all text that was read from UTF-8 */
  keep(text: string): StoredText {
    const most = text.length * 3;
    if (most > this.slab.length - this.used) {
      this.slab = Buffer.allocUnsafeSlow(Math.max(slabSize, most));
      this.used = 0;
    }
    const { slab, used: start } = this;
    const end = start + slab.write(text, start);
    this.used = end;
    return () => slab.toString("utf8", start, end);
  }
}
