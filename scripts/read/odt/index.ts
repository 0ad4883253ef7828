import type { Document, Problem, Source } from "../../model.ts";
import { documentOf } from "../document.ts";
import { attribute } from "../docx/styles.ts";
import type { MarkupElement } from "../markup-lines.ts";
import { failure } from "../parts.ts";
import type { Reader } from "../reader.ts";
import { at, decodeXml, encodingProblem, parseXml, textOf, within } from "../xml.ts";
import type { Archive } from "../zip/archive.ts";
import type { Package } from "../zip/packages.ts";
import { xmlIn } from "../zip/xml-in.ts";
import { odtParagraphsIn, odtStylesIn } from "./paragraphs.ts";

const textType = "application/vnd.oasis.opendocument.text";
/** Largest flat document, in bytes. */
const largest = 50 * 1024 * 1024;

function typeOf(archive: Archive): string {
  const entry = archive.find("mimetype");
  if (!entry || entry.packed > 200) return "";
  return Buffer.from(archive.bytes(entry)).toString("latin1").trim();
}

function documentIn(
  source: Source,
  sha256: string,
  content: MarkupElement,
  styles: MarkupElement | null,
  meta: MarkupElement | null,
): Document {
  const body = at(content, "body", "text");
  if (!body)
    throw failure(source, "the OpenDocument file holds no text document", "save the article as a text document");
  const facts = meta ? (within(meta, "meta")[0] ?? null) : null;
  return documentOf(source, sha256, "odt", odtParagraphsIn(body, odtStylesIn(styles, content)), {
    author: facts ? textOf(at(facts, "initial-creator")) || textOf(at(facts, "creator")) : null,
    language: facts ? textOf(at(facts, "language")) : null,
  });
}

async function isEncrypted(archive: Archive, source: Source, report: (problem: Problem) => void): Promise<boolean> {
  const manifest = await xmlIn(archive, "META-INF/manifest.xml", source, report);
  return (
    manifest !== null &&
    within(manifest, "file-entry").some(
      (entry) => attribute(entry, "full-path") === "content.xml" && at(entry, "encryption-data") !== null,
    )
  );
}

/** OpenDocument texts (ISO 26300): text as it reads with all changes accepted, without comments. */
export const odt: Package = {
  holds: (archive) => typeOf(archive).startsWith("application/vnd.oasis.opendocument"),
  async *read(archive, source, { sha256, report }) {
    const type = typeOf(archive);
    if (!type.startsWith(textType))
      throw failure(source, "the file is an OpenDocument file, but no text", "save the article as a text document");
    if (await isEncrypted(archive, source, report))
      throw failure(source, "the document is encrypted", "save it without a password");
    const content = await xmlIn(archive, "content.xml", source, report);
    if (!content) throw failure(source, "the OpenDocument file has no content", "save it again");
    const [styles, meta] = [
      await xmlIn(archive, "styles.xml", source, report),
      await xmlIn(archive, "meta.xml", source, report),
    ];
    yield documentIn(source, sha256, content, styles, meta);
  },
};

/** The same in one XML file. */
export const flatOdt: Reader = {
  name: "a flat OpenDocument text",
  knows: ({ text }) =>
    /<office:document\s[^>]{0,8000}office:mimetype\s{0,4}=\s{0,4}["']application\/vnd\.oasis\.opendocument\.text/u.test(
      text.slice(0, 16_384),
    ),
  async *read(source, { bytes, sha256, report }) {
    const decoded = decodeXml(await bytes(largest));
    const wrong = encodingProblem(source, decoded);
    if (wrong) report(wrong);
    const root = await parseXml(decoded.text, source, report);
    yield documentIn(source, sha256, root, null, root);
  },
};
