import { createHash } from "node:crypto";
import type { Source } from "./model.ts";

/**
 * Hex digest (SHA-256) of all bytes of a source, in one pass.
 *
 * @param hear is given each chunk as it passes
 */
export async function digestOf(source: Source, hear?: (chunk: Uint8Array) => void): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of source.open()) {
    hash.update(chunk);
    hear?.(chunk);
  }
  return hash.digest("hex");
}
