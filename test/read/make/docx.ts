import { strToU8, zipSync } from "fflate";

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A paragraph, plain or with the name of a style. */
export const para = (text: string, style = ""): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ""}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

const styles = `${head}<w:styles ${space}>${[
  ["Titel", "Title"],
  ["berschrift1", "heading 1"],
  ["berschrift2", "heading 2"],
  ["Untertitel", "Subtitle"],
  ["Zitat", "Quote"],
  ["TOC1", "toc 1"],
]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join(
    "",
  )}<w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Own"/><w:basedOn w:val="berschrift2"/></w:style></w:styles>`;

export interface DocxParts {
  readonly body: string;
  readonly footnotes?: string;
  readonly creator?: string;
  /** Further or other parts, by name; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** A Word document: what stands in its body is given as XML. */
export function docxOf({ body, footnotes, creator, parts = {} }: DocxParts): Uint8Array {
  const all: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "word/document.xml": `${head}<w:document ${space}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    "word/styles.xml": styles,
    ...(footnotes && { "word/footnotes.xml": `${head}<w:footnotes ${space}>${footnotes}</w:footnotes>` }),
    ...(creator && {
      "docProps/core.xml":
        `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
        `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${creator}</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>`,
    }),
    ...parts,
  };
  const files: Record<string, Uint8Array> = {};
  for (const [name, file] of Object.entries(all))
    if (file !== null) files[name] = typeof file === "string" ? strToU8(file) : file;
  return zipSync(files);
}
