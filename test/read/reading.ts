import type { Document, Problem } from "../../scripts/model.ts";
import { formatProblem, ProblemError } from "../../scripts/problems.ts";
import { bytesSource, read } from "../../scripts/read/index.ts";

export interface Read {
  readonly documents: readonly Document[];
  /** Reported, and of the documents, as a command prints them. */
  readonly problems: readonly string[];
  /** Of the error that ended it, a line each. */
  readonly error: readonly string[];
}

/** Reads a source to its end. Everything but a ProblemError is thrown on. */
export async function readAll(content: string | Uint8Array, file = "in.dat"): Promise<Read> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const documents: Document[] = [];
  const reported: Problem[] = [];
  const problems = (): readonly string[] =>
    [...reported, ...documents.flatMap((document) => document.problems)].map(formatProblem);
  try {
    for await (const document of read(bytesSource(bytes, file), (problem) => reported.push(problem)))
      documents.push(document);
    return { documents, problems: problems(), error: [] };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { documents, problems: problems(), error: error.problems.map(formatProblem) };
  }
}

/** `role|text` for each line; `-` where only its looks tell. */
export const linesOf = (document: Document | undefined): readonly string[] =>
  (document?.lines ?? []).map(({ text, given }) => `${given?.role ?? "-"}|${text}`);

/** What is stated, by field: `[value, place]`, and the extent. */
export function statedOf(document: Document | undefined): Readonly<Record<string, unknown>> {
  const { extent, ...fields } = document?.stated ?? { extent: "none" };
  return {
    extent,
    ...Object.fromEntries(Object.entries(fields).map(([key, { value, by }]) => [key, [value, by]])),
  };
}

/** The text as single-byte Latin-1. */
export const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));
