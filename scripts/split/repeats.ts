import { foldLine } from "../lines/words.ts";
import type { SeenLine } from "./lines.ts";

/** Tells lines that stand more than once in a document and are no text: whatever they say, they are its furniture. */
export function repeatsIn(lines: readonly SeenLine[]): (text: string) => boolean {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.kind === "body" || line.dateline) continue;
    const folded = foldLine(line.text);
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return (text) => (counts.get(foldLine(text)) ?? 0) > 1;
}
