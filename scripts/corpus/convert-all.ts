import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Piscina } from "piscina";
import { type Batch, batchesOf, type Task } from "./convert-file.ts";

/** Below so many files, threads take longer to start than to help. */
const fewest = 24;
/** In bytes. A larger file is converted here, a batch at a time: a thread would hold all its briefings at once. */
const largest = 8 * 1024 * 1024;
/** Files in work or waiting to be written, per thread. */
const ahead = 8;

const isLarge = (path: string): boolean => {
  try {
    return statSync(path).size > largest;
  } catch {
    return false;
  }
};

async function startPool(jobs: number): Promise<Piscina> {
  const { Piscina: Pool } = await import("piscina");
  const filename = fileURLToPath(new URL("./worker.mjs", import.meta.url));
  return new Pool({ filename, minThreads: jobs, maxThreads: jobs, execArgv: [] });
}

/**
 * Converts files, on several threads where there are many, and hands over their batches in the order of the files: what
 * is written does not depend on which thread was faster. Holds a bounded number of results however many files there are.
 *
 * @param jobs threads; 1 converts here
 */
export async function* convertAll(
  tasks: readonly Task[],
  jobs: number,
): AsyncGenerator<{ readonly task: Task; readonly batches: AsyncIterable<Batch> | Iterable<Batch> }> {
  if (jobs < 2 || tasks.length < fewest) {
    for (const task of tasks) yield { task, batches: batchesOf(task) };
    return;
  }
  const pool = await startPool(jobs);
  try {
    const waiting: (Promise<readonly Batch[]> | null)[] = [];
    let next = 0;
    for (const task of tasks) {
      for (; waiting.length < jobs * ahead && next < tasks.length; next++) {
        const coming = tasks[next] as Task;
        const result: Promise<readonly Batch[]> | null = isLarge(coming.path) ? null : pool.run(coming);
        // A fault is thrown when its turn comes, not before.
        result?.catch(() => undefined);
        waiting.push(result);
      }
      const result = waiting.shift();
      yield { task, batches: result ? await result : batchesOf(task) };
    }
  } finally {
    await pool.destroy();
  }
}
