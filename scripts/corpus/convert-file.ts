import { fileSource } from "../file-source.ts";
import type { Briefing, Origin, Problem } from "../model.ts";
import { brief } from "../pipeline.ts";
import { formatProblem, ProblemError } from "../problems.ts";
import { isSystemError, systemProblem } from "../system-errors.ts";

/** A file to convert. */
export interface Task {
  readonly path: string;
  /** As briefings name it: relative, with forward slashes. */
  readonly file: string;
  /** Name and version of the program. */
  readonly generator: string;
  /** Where it was fetched; null for what was not. */
  readonly origin?: Origin | null;
  /** Addresses of articles that are converted from elsewhere, and left out here. */
  readonly without?: readonly string[];
}

/** What became of a file, a batch of its documents at a time. */
export interface Batch {
  readonly briefings: readonly Briefing[];
  readonly problems: readonly Problem[];
  /** Why the file ends here unread, as lines of text; null where it did not. */
  readonly failure: string | null;
}

/** Converts a file, streaming. What cannot be read is a failure of the file, never thrown; faults of the program are. */
export async function* batchesOf({ path, file, generator, origin, without }: Task): AsyncGenerator<Batch> {
  try {
    for await (const batch of brief(fileSource(path, file, origin), { generator, without: without ?? [] }))
      yield { ...batch, failure: null };
  } catch (error) {
    const failure =
      error instanceof ProblemError
        ? error.message
        : isSystemError(error)
          ? formatProblem(systemProblem(file, "read", error))
          : null;
    if (failure === null) throw error;
    yield { briefings: [], problems: [], failure };
  }
}

/** The same at once, for a thread that hands over its whole result. */
export async function convertFile(task: Task): Promise<readonly Batch[]> {
  const batches: Batch[] = [];
  for await (const batch of batchesOf(task)) batches.push(batch);
  return batches;
}
