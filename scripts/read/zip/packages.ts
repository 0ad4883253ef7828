import type { Document, Source } from "../../model.ts";
import { docx } from "../docx/index.ts";
import { odt } from "../odt/index.ts";
import { failure } from "../parts.ts";
import type { Reading } from "../reader.ts";
import type { Archive } from "./archive.ts";

/** A document that is kept as a zip archive, known by what the archive holds. */
export interface Package {
  readonly holds: (archive: Archive) => boolean;
  readonly read: (archive: Archive, source: Source, reading: Reading) => AsyncIterable<Document>;
}

const refused = (holds: Package["holds"], what: string, remedy: string): Package => ({
  holds,
  // biome-ignore lint/correctness/useYield: it never comes to that
  async *read(_archive, source) {
    throw failure(source, `the file is ${what}, which is not read`, remedy);
  },
});

/** Documents in zip archives; what fits none of these is an archive of files. */
export const packages: readonly Package[] = [
  docx,
  odt,
  refused(
    (archive) => archive.find("xl/workbook.xml") !== undefined,
    "a spreadsheet",
    "save the article as a document",
  ),
  refused((archive) => archive.find("ppt/presentation.xml") !== undefined, "a presentation", "save its text"),
  refused((archive) => archive.find("META-INF/container.xml") !== undefined, "an EPUB book", "save its text"),
];
