import type { Source } from "../model.ts";
import { read } from "../read/index.ts";

/** The addresses of the entries of a feed that hold only a summary, in their order, each once. */
export async function summariesIn(source: Source): Promise<readonly string[]> {
  const found = new Set<string>();
  for await (const { stated } of read(source, () => undefined))
    if (stated?.extent === "summary" && stated.url) found.add(stated.url.value);
  return [...found];
}

/** Whether an article can be read from a source. Rejects with a ProblemError that says why not. */
export async function isReadable(source: Source): Promise<boolean> {
  for await (const { lines } of read(source, () => undefined)) if (lines.length > 0) return true;
  return false;
}
