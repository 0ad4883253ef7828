import { createHash } from "node:crypto";
import { sameValue } from "../changes.ts";
import type { TextFile } from "../files/text-file.ts";
import type { PagePath, Site } from "../model.ts";
import { searchIndexPath } from "../urls.ts";
import { documentsOf, type SearchDocument } from "./documents.ts";
import { documentKinds, type IndexFile, indexName, type StoredDocument } from "./format.ts";
import { type Keyed, shards } from "./shards.ts";
import { storedTerms } from "./terms.ts";

/** A file holds at most so many bytes of entries: a reader waits for a few of them at each word. */
const limit = 40_000;

const call = (name: string, data: IndexFile): string =>
  `datelineSearch(${JSON.stringify(name)},${JSON.stringify(data)});\n`;

/** A file whose name changes with what it holds: hosts may keep it for ever. */
function hashed(data: IndexFile): TextFile & { readonly name: string } {
  const name = createHash("sha256").update(JSON.stringify(data)).digest("hex").slice(0, 12);
  return { name, path: `assets/search/${name}.js` as PagePath, text: call(name, data) };
}

const stored = ({ kind, path, title, line, date }: SearchDocument): StoredDocument => [
  documentKinds.indexOf(kind),
  path,
  title,
  line,
  date ?? "",
];

function sized<T>(key: string, value: T): Keyed & { readonly value: T } {
  return { key, value, size: Buffer.byteLength(JSON.stringify(value)) + 1 };
}

let last: {
  readonly documents: readonly SearchDocument[];
  readonly fullText: boolean;
  readonly files: readonly TextFile[];
} | null = null;

/**
 * Titles, names and bottom lines as files that a page loads when somebody searches: the answer where Pagefind cannot
 * run, and everywhere what puts a name's own page first.
 *
 * @param fullText whether Pagefind's index stands beside it
 */
export function smallIndex(site: Site, fullText: boolean): readonly TextFile[] {
  const documents = documentsOf(site);
  // Most edits are to what stands below the bottom line.
  if (last?.fullText !== fullText || !sameValue(last.documents, documents))
    last = { documents, fullText, files: files(documents, fullText) };
  return last.files;
}

function files(documents: readonly SearchDocument[], fullText: boolean): readonly TextFile[] {
  const terms = shards(
    storedTerms(documents).map((term) => sized(term[0], term)),
    limit,
  ).map(({ first, entries }) => ({ first, file: hashed({ terms: entries.map(({ value }) => value) }) }));
  const lists = shards(
    documents.map((document, at) => sized(String(at), stored(document))),
    limit,
  ).map(({ first, entries }) => ({ first: Number(first), file: hashed({ list: entries.map(({ value }) => value) }) }));
  const index = {
    terms: terms.map(({ first, file }) => [first, file.name] as const),
    documents: lists.map(({ first, file }) => [first, file.name] as const),
    briefings: documents.findIndex(({ kind }) => kind === "briefing"),
    fullText,
  };
  return [
    { path: searchIndexPath, text: call(indexName, index) },
    ...[...terms, ...lists].map(({ file }) => ({ path: file.path, text: file.text })),
  ];
}
