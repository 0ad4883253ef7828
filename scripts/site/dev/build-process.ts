import { formatProblem, ProblemError } from "../../problems.ts";
import { Builder } from "../builder.ts";

/**
 * The process that builds while somebody edits. It is a process of its own so that changed code takes effect for
 * certain: the server ends it and starts a new one. For changed content it keeps what it has read and written.
 */

/** What it tells the server after each build. */
export interface BuildMessage {
  readonly ok: boolean;
  /** For people: a line on success, the problems otherwise. */
  readonly text: string;
  /** Files that were written or removed. */
  readonly changed: number;
}

const [content = "content", out = "_site"] = process.argv.slice(2);

const builder = new Builder({ content, out, env: process.env, now: () => new Date(), watch: true });

async function build(): Promise<BuildMessage> {
  const start = performance.now();
  try {
    const { briefings, names, files, written, removed, problems } = await builder.build();
    const time = Math.round(performance.now() - start);
    const summary = `${briefings} briefings, ${names} names: ${written} of ${files} files written, ${removed} removed, ${time} ms`;
    return { ok: true, text: [...problems.map(formatProblem), summary].join("\n"), changed: written + removed };
  } catch (error) {
    const text = error instanceof ProblemError ? error.message : describe(error);
    return { ok: false, text, changed: 0 };
  }
}

/** Eleventy wraps what a layout throws; the innermost error names the place. */
function describe(error: unknown): string {
  let inner = error;
  while (inner instanceof Error && "originalError" in inner && inner.originalError instanceof Error) {
    inner = inner.originalError;
  }
  return inner instanceof Error ? (inner.stack ?? inner.message) : String(inner);
}

let building: Promise<void> = Promise.resolve();

process.on("message", () => {
  building = building.then(async () => {
    process.send?.(await build());
  });
});
process.on("disconnect", () => process.exit());
