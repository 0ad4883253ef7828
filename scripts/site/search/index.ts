import type { Problem } from "../../model.ts";
import type { Site } from "../model.ts";
import type { Output } from "../output.ts";
import { fullText, type IndexedFile } from "./full-text.ts";
import { smallIndex } from "./small-index.ts";

/**
 * Whether the whole text is indexed; titles, names and bottom lines always are. `small`: only where that costs no more
 * than the pages do.
 */
export type FullText = "always" | "small" | "never";

/** Most briefings of a small site: Pagefind takes some 3 ms for each, and 140 KB of memory. */
export const smallSite = 2000;

async function indexed(site: Site, problems: Problem[]): Promise<readonly IndexedFile[]> {
  try {
    return await fullText(site);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `the whole text cannot be searched: ${reason}`;
    const remedy = "titles, names and bottom lines can; --no-search leaves it at that";
    problems.push({ severity: "warning", file: "pagefind", rule: "search", message, remedy });
    return [];
  }
}

/**
 * Writes what the search of `layouts/client/` reads. What hinders Pagefind is a warning: the small index
 * answers then.
 */
export async function writeSearch(site: Site, output: Output, wanted: FullText): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const full = wanted === "always" || (wanted === "small" && site.briefings.length <= smallSite);
  const files = full ? await indexed(site, problems) : [];
  for (const { path, content } of files) output.writeBytes(path, content);
  const [index, ...parts] = smallIndex(site, files.length > 0);
  if (index) output.write(index.path, index.text);
  for (const { path, text } of parts) output.writeOnce(path, () => Buffer.from(text));
  return problems;
}
