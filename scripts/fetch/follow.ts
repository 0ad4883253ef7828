import type { Source } from "../model.ts";
import { ProblemError } from "../problems.ts";
import { read } from "../read/index.ts";
import { refusal } from "./problem.ts";

/** The addresses of the entries of a feed that hold only a summary, in their order, each once. */
export async function summariesIn(source: Source): Promise<readonly string[]> {
  const found = new Set<string>();
  try {
    for await (const { stated } of read(source, () => undefined))
      if (stated?.extent === "summary" && stated.url) found.add(stated.url.value);
  } catch (error) {
    // Said when the feed is converted.
    if (!(error instanceof ProblemError)) throw error;
  }
  return [...found];
}

/** Why no article can be read from a page, as a message; null where one can. */
export async function faultOf(source: Source): Promise<string | null> {
  try {
    for await (const { lines } of read(source, () => undefined)) if (lines.length > 0) return null;
    return refusal(source.file, "it holds no article", "the summary in the feed stands").message;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.message;
  }
}
