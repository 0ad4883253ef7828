import type { NodeKind } from "../model.ts";

/**
 * The small index as files, read by `layouts/client/`. Each file calls `datelineSearch(name, data)`, so that it can be
 * loaded by a `<script>`: pages opened from `file://` may fetch nothing. Documents are numbered from 0, best first:
 * names by how many briefings name them, then stories, then briefings, newest first.
 */

export type DocumentKind = NodeKind | "story" | "briefing";

export const documentKinds: readonly DocumentKind[] = ["person", "organisation", "place", "topic", "story", "briefing"];

/** Place in `documentKinds`, path from the root, title or name, line of text below it, date or "". */
export type StoredDocument = readonly [kind: number, path: string, title: string, line: string, date: string];

/**
 * A word, or a whole name (`nameKey`), with the documents whose title holds it and those whose line does. Numbers are
 * distances from the one before. `cut` is 1 where there were more than `mostDocuments`, and only the best are kept.
 */
export type StoredTerm = readonly [term: string, titles: readonly number[], lines: readonly number[], cut?: 1];

/** A word of more documents than this tells them apart badly. */
export const mostDocuments = 2000;

export interface SmallIndex {
  /** First term of each file of terms, in order of code units, and the file's name. */
  readonly terms: readonly (readonly [first: string, file: string])[];
  /** Number of the first document of each file of documents, and the file's name. */
  readonly documents: readonly (readonly [first: number, file: string])[];
  /** Number of the first briefing: all before it are names and stories. */
  readonly briefings: number;
  /** Whether Pagefind's index of the whole text stands beside it. */
  readonly fullText: boolean;
}

/** Name of the file that tells of the others; they are `assets/search/NAME.js`. */
export const indexName = "index";

export type IndexFile =
  | SmallIndex
  | { readonly terms: readonly StoredTerm[] }
  | { readonly list: readonly StoredDocument[] };
