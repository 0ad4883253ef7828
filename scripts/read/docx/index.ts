import { documentOf } from "../document.ts";
import type { MarkupElement } from "../markup-lines.ts";
import { failure } from "../parts.ts";
import { at, textOf } from "../xml.ts";
import type { Archive } from "../zip/archive.ts";
import type { Package } from "../zip/packages.ts";
import { xmlIn } from "../zip/xml-in.ts";
import { notesIn, paragraphsIn } from "./paragraphs.ts";
import { stylesIn } from "./styles.ts";

/** The part that holds the text, wherever a program has put it. */
function mainPart(archive: Archive): string | null {
  if (!archive.find("[Content_Types].xml")) return null;
  return archive.entries.find(({ name }) => /^word\/document\d{0,4}\.xml$/u.test(name))?.name ?? null;
}

/** Word documents (Office Open XML, ECMA-376): text as it reads with all changes accepted, without comments. */
export const docx: Package = {
  holds: (archive) => mainPart(archive) !== null,
  async *read(archive, source, { sha256, report }) {
    const part = (name: string): Promise<MarkupElement | null> => xmlIn(archive, name, source, report);
    const root = await part(mainPart(archive) ?? "");
    const body = root ? at(root, "body") : null;
    if (!body) throw failure(source, "the Word document has no body", "save it again as a Word document");
    const styles = stylesIn(await part("word/styles.xml"));
    const notes = new Map([
      ...notesIn(await part("word/footnotes.xml"), "footnote"),
      ...notesIn(await part("word/endnotes.xml"), "endnote"),
    ]);
    const core = await part("docProps/core.xml");
    yield documentOf(source, sha256, "docx", paragraphsIn(body, styles, notes), {
      author: core ? textOf(at(core, "creator")) : null,
      language: core ? textOf(at(core, "language")) : null,
    });
  },
};
