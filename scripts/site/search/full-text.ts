import type { Site } from "../model.ts";
import { briefingRecord, noteRecord, type SearchRecord } from "./record.ts";

export interface IndexedFile {
  /** From the root of the site. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** More pages than this share files, some to each, so that a large site is not twice as many files. */
const mostFragments = 1000;

/** So many records are handed over at once. */
const batch = 64;

/** Parts of Pagefind that its own boxes need, which this site does not use. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.)/;

function* recordsOf(site: Site): Generator<SearchRecord> {
  for (const page of site.briefings) yield briefingRecord(page);
  for (const node of site.nodes) {
    const record = noteRecord(node);
    if (record) yield record;
  }
}

/**
 * Pagefind's index of all briefings as files. One index, whatever languages the briefings have: a reader searches them
 * all. Rejects with an Error where Pagefind cannot run, for example on a system that it has no program for.
 */
export async function fullText(site: Site): Promise<readonly IndexedFile[]> {
  const pagefind = await import("pagefind");
  const language = site.settings.language.split("-")[0]?.toLowerCase() ?? "en";
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: language, maxFragments: mostFragments });
    if (!index) throw new Error(errors.join("; ") || "no index was made");
    let waiting: Promise<{ readonly errors: readonly string[] }>[] = [];
    const settle = async (): Promise<void> => {
      const failed = (await Promise.all(waiting)).flatMap((one) => one.errors);
      if (failed.length > 0) throw new Error(failed.join("; "));
      waiting = [];
    };
    for (const { url, html } of recordsOf(site)) {
      waiting.push(index.addHTMLFile({ url, content: html }));
      if (waiting.length === batch) await settle();
    }
    await settle();
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(made.errors.join("; "));
    return made.files
      .filter(({ path }) => !unused.test(path))
      .map(({ path, content }) => ({ path: `pagefind/${path}`, content }));
  } finally {
    await pagefind.close();
  }
}
