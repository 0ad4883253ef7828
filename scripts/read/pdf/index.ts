import { documentOf } from "../document.ts";
import { failure, problemOf } from "../parts.ts";
import type { Reader } from "../reader.ts";
import { refuseBombs } from "./bombs.ts";
import { inReadingOrder } from "./columns.ts";
import { loadPdf } from "./load.ts";
import type { Flowing } from "./model.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { withoutRunning } from "./running.ts";
import { bodySize } from "./runs.ts";

/** Largest file, in bytes. */
const largest = 64 * 1024 * 1024;
/** A page with fewer letters holds no text, but perhaps a picture of some. */
const fewestLetters = 12;

const ocr = "it needs OCR: give it a text layer first (ocrmypdf does that)";

/** PDF documents with a text layer. */
export const pdf: Reader = {
  name: "a PDF document",
  // The mark may stand behind a byte order mark or a line break.
  knows: ({ bytes }) => Buffer.from(bytes.subarray(0, 16)).includes("%PDF-"),
  async *read(source, { bytes, sha256 }) {
    const content = await bytes(largest);
    refuseBombs(source, content);
    const { pages, author } = await loadPdf(source, content);
    const empty = pages.filter(
      ({ runs }) => runs.reduce((sum, { text }) => sum + text.length, 0) < fewestLetters,
    ).length;
    if (pages.length === 0)
      throw failure(source, "the PDF is damaged: none of its pages can be opened", "fetch it again");
    if (empty === pages.length)
      throw failure(
        source,
        `the PDF has no text layer on its ${pages.length} page${pages.length === 1 ? "" : "s"}`,
        ocr,
      );
    const clean = withoutRunning(pages);
    const body = bodySize(clean.flatMap(({ runs }) => runs));
    const flow: Flowing[] = [];
    for (const [i, page] of clean.entries()) flow.push(...inReadingOrder(page, i, body, (flow.at(-1)?.block ?? 0) + 1));
    const paragraphs = paragraphsOf(flow, body, (page) => clean[page]?.height ?? 0);
    const partly = problemOf(
      source,
      "warning",
      `${empty} of ${pages.length} pages have no text layer and were left out`,
      ocr,
    );
    yield documentOf(source, sha256, "pdf", paragraphs, { author }, empty > 0 ? [partly] : []);
  },
};
