/** Bytes from a stream, looked at before they are taken. Holds what was asked for and one chunk of the stream more. */
export class ByteQueue {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** What is here now. */
  get held(): Buffer {
    return this.#held;
  }

  /** Fetches one chunk more; false at the end of the stream. */
  async more(): Promise<boolean> {
    for (;;) {
      const { value, done } = await this.#chunks.next();
      if (done) return false;
      if (value.length === 0) continue;
      this.#held =
        this.#held.length === 0
          ? Buffer.from(value.buffer, value.byteOffset, value.length)
          : Buffer.concat([this.#held, value]);
      return true;
    }
  }

  /** Fetches until so many bytes are here; false when the stream ends before. */
  async ensure(length: number): Promise<boolean> {
    while (this.#held.length < length) if (!(await this.more())) return false;
    return true;
  }

  /** Takes so many of the bytes that are here. */
  take(length: number): Buffer {
    const taken = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return taken;
  }

  putBack(bytes: Uint8Array): void {
    this.#held = Buffer.concat([bytes, this.#held]);
  }

  /** Drops everything before the next place of the mark, from `from` on; false when it does not come. */
  async skipTo(mark: Uint8Array, from: number): Promise<boolean> {
    this.take(from);
    for (;;) {
      const at = this.#held.indexOf(mark);
      if (at >= 0) {
        this.take(at);
        return true;
      }
      this.take(Math.max(0, this.#held.length - mark.length + 1));
      if (!(await this.more())) {
        this.take(this.#held.length);
        return false;
      }
    }
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}
