import type { Document, Problem, Source } from "../../../scripts/model.ts";
import { ProblemError } from "../../../scripts/problems.ts";
import { read } from "../../../scripts/read/index.ts";

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A source that arrives in chunks of so many bytes, as from a disk or a network. */
export const chunked = (bytes: Uint8Array, size: number, file = "in.bin"): Source => ({
  file,
  part: null,
  async *open() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  },
});

/** What comes of reading: every document, and every problem, thrown or reported. */
export async function readAll(
  input: Uint8Array | Source,
): Promise<{ readonly documents: readonly Document[]; readonly problems: readonly Problem[] }> {
  const documents: Document[] = [];
  const problems: Problem[] = [];
  const source = input instanceof Uint8Array ? chunked(input, 65_536) : input;
  try {
    for await (const document of read(source, (problem) => problems.push(problem))) documents.push(document);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    problems.push(...error.problems);
  }
  return { documents, problems };
}

/** `severity: message` of all problems. */
export const said = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ severity, message }) => `${severity}: ${message}`);

/** A short piece of news of our own, told apart by a word. */
export const story = (word: string): string =>
  `${word} ferry returns to service\n\nPORT MAREN, June 3 (Meridian) - The ${word} ferry sailed again on Tuesday after ` +
  `two weeks in dock, its owner said.\n\nPassengers waited at the pier from dawn. The next crossing is on Friday.\n`;
