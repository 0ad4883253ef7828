import { strToU8, zipSync } from "fflate";

const spaces = ["office", "text", "style", "table", "draw", "meta", "manifest"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");
const head = '<?xml version="1.0" encoding="UTF-8"?>';

const content = (body: string, styles: string): string =>
  `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`;

/** An OpenDocument text: what stands in its body is given as XML. */
export const odtOf = (body: string, styles = "", parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        mimetype: "application/vnd.oasis.opendocument.text",
        "content.xml": `${head}<office:document-content ${spaces}>${content(body, styles)}</office:document-content>`,
        ...parts,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

/** The same in one XML file. */
export const flatOdtOf = (body: string, styles = ""): Uint8Array =>
  strToU8(
    `${head}<office:document ${spaces} office:mimetype="application/vnd.oasis.opendocument.text">${content(body, styles)}</office:document>`,
  );
