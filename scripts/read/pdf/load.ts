import type { Source } from "../../model.ts";
import { failure } from "../parts.ts";
import type { Page, Run } from "./model.ts";
import { runsOf } from "./runs.ts";

const mostPages = 1000;
/** Pieces of text on one page: more is a drawing. */
const mostPieces = 50_000;

export interface Loaded {
  readonly pages: readonly Page[];
  readonly author: string | null;
}

/** Text that runs from left to right; what is turned stands in margins and pictures. */
function pieceOf(item: object, view: readonly number[]): Run | null {
  if (!("str" in item && "transform" in item && "width" in item)) return null;
  const { str, transform, width } = item;
  if (typeof str !== "string" || typeof width !== "number" || !Array.isArray(transform)) return null;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform.map(Number);
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view;
  const along = [va * a + vc * b, vb * a + vd * b];
  const size = Math.hypot(va * c + vc * d, vb * c + vd * d);
  if (!(size > 0.5) || Math.abs(along[1] ?? 0) > 0.1 * Math.abs(along[0] ?? 0) || (along[0] ?? 0) <= 0) return null;
  const left = va * e + vc * f + ve;
  return { text: str, left, right: left + width, y: vb * e + vd * f + vf, size };
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "");

/** The text of a PDF with its places on the pages. Throws a ProblemError for what cannot be opened. */
export async function loadPdf(source: Source, bytes: Uint8Array): Promise<Loaded> {
  const { getDocumentProxy } = await import("unpdf");
  // The parser takes over what it is given.
  const data = Uint8Array.from(bytes);
  const opened = await getDocumentProxy(data, { verbosity: 0, stopAtErrors: false, enableXfa: false }).catch(
    (error: unknown) => {
      if (nameOf(error) === "PasswordException")
        throw failure(source, "the PDF is encrypted with a password", "save it without its password first");
      throw failure(source, "the PDF is damaged or cut short", "fetch it again");
    },
  );
  try {
    if (opened.numPages > mostPages)
      throw failure(
        source,
        `the PDF has ${opened.numPages} pages, more than ${mostPages}`,
        "split it into smaller files",
      );
    const pages: Page[] = [];
    for (let number = 1; number <= opened.numPages; number++) {
      const page = await opened.getPage(number).catch(() => null);
      if (!page) continue;
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const content = await page.getTextContent().catch(() => ({ items: [] }));
      const pieces = content.items.slice(0, mostPieces).flatMap((item: object) => pieceOf(item, transform) ?? []);
      pages.push({ width, height, runs: runsOf(pieces) });
      page.cleanup();
    }
    const info: unknown = await opened.getMetadata().then(
      (metadata) => metadata.info,
      () => null,
    );
    const author =
      typeof info === "object" && info && "Author" in info && typeof info.Author === "string" ? info.Author : null;
    return { pages, author };
  } finally {
    await opened.destroy().catch(() => undefined);
  }
}
