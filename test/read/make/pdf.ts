/** Text at a place of a page, in points from its top left, in Helvetica. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Turned by a quarter. */
  readonly turned?: true;
}

const pageSize = { width: 595, height: 842 } as const;

const latin = (text: string): Buffer => Buffer.from(text, "latin1");

/** In Windows-1252, as WinAnsiEncoding wants it. */
const winAnsi = (text: string): string =>
  text
    .replace(
      /[‘’“”–—•]/gu,
      (sign) =>
        ({ "‘": "\x91", "’": "\x92", "“": "\x93", "”": "\x94", "–": "\x96", "—": "\x97", "•": "\x95" })[sign] ?? "?",
    )
    .replace(/[\\()]/g, "\\$&");

const draw = ({ text, x, y, size = 10, turned }: Placed): string =>
  `BT /F1 ${size} Tf ${turned ? `0 1 -1 0 ${x} ${pageSize.height - y}` : `1 0 0 1 ${x} ${pageSize.height - y}`} Tm (${winAnsi(text)}) Tj ET\n`;

/** Lines of text below one another. */
export const lines = (texts: readonly string[], x: number, y: number, size = 10, leading = 12): readonly Placed[] =>
  texts.map((text, i) => ({ text, x, y: y + i * leading, size }));

export interface PdfOptions {
  readonly author?: string;
  /** Says that it is encrypted, by a key that no empty password opens. */
  readonly encrypted?: true;
  /** Content streams as they are to stand, in place of text. */
  readonly streams?: readonly { readonly dictionary: string; readonly bytes: Uint8Array }[];
}

/** A PDF of pages with text at given places, written by hand. */
export function pdfOf(
  pages: readonly (readonly Placed[])[],
  { author, encrypted, streams }: PdfOptions = {},
): Uint8Array {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): number => objects.push(typeof body === "string" ? latin(body) : body);
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + i * 2} 0 R`).join(" ")}] >>`);
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  for (const [i, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageSize.width} ${pageSize.height}] /Contents ${5 + i * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    const stream = streams?.[i];
    const content = stream ? Buffer.from(stream.bytes) : latin(page.map(draw).join(""));
    add(
      Buffer.concat([
        latin(`<< /Length ${content.length} ${stream?.dictionary ?? ""} >>\nstream\n`),
        content,
        latin("\nendstream"),
      ]),
    );
  }
  const info = author ? add(`<< /Author (${author}) >>`) : 0;
  const lock = encrypted
    ? add(`<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>`)
    : 0;
  const parts = [latin("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [i, body] of objects.entries()) {
    const object = Buffer.concat([latin(`${i + 1} 0 obj\n`), body, latin("\nendobj\n")]);
    offsets.push(at);
    at += object.length;
    parts.push(object);
  }
  parts.push(
    latin(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")}` +
        `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${info ? `/Info ${info} 0 R` : ""} ${lock ? `/Encrypt ${lock} 0 R /ID [<00> <00>]` : ""} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
