import type { Document, Problem, Source } from "../model.ts";

/** What a reader may ask for while it reads. */
export interface Reading {
  /** Hex digest of the whole file. */
  readonly sha256: string;
  /** Everything between the first and the last byte of the source. Throws a ProblemError beyond the limit of the reader. */
  readonly bytes: (limit: number) => Promise<Uint8Array>;
  /** Reads what stands inside, as one more source of the same file; its failures are reported, never thrown. */
  readonly inside: (source: Source) => AsyncIterable<Document>;
  /** What is doubtful or left out, beside the problems of each document. */
  readonly report: (problem: Problem) => void;
}

/** One format. A reader is chosen by content, never by the name of the file. */
export interface Reader {
  /** In words, for messages: "an Atom feed". */
  readonly name: string;
  /** Whether the source begins as this format does. `head` holds the first 64 KB, or all of a shorter source. */
  readonly knows: (head: Head) => boolean;
  readonly read: (source: Source, reading: Reading) => AsyncIterable<Document>;
}

/** The first bytes of a source, and the same as text where they are text. */
export interface Head {
  readonly bytes: Uint8Array;
  /** Decoded, without a byte order mark; empty for what holds no text. */
  readonly text: string;
}
