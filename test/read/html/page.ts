import type { Document, Line } from "../../../scripts/model.ts";
import { readAll } from "../reading.ts";

/** Text of our own, long enough that nobody takes it for furniture. */
export const paragraphs: readonly string[] = [
  "The ferry between Brennick and the outer islands will stop at Saltmere again from Monday, the harbour board said after a meeting that lasted until midnight.",
  "Islanders had waited nine months for the decision, because the old pier was closed when inspectors found that two of its piles had come loose in the winter storms.",
  "A carpenter who repairs boats in the village said that she had carried her tools over the rocks every week, and that she would be the first to walk on the new planks.",
  "The board has set aside money for a waiting room as well, but it did not say when the builders are to begin, or whether the kiosk will be allowed to return.",
];

export const text: string = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n");

export const headline = "Ferry calls at Saltmere again";

/** A page in the common shape: site header, article in its container, foot. */
export const pageOf = (inside: string, head = "", htmlAttributes = ' lang="en"'): string => `<!DOCTYPE html>
<html${htmlAttributes}><head><meta charset="utf-8"><title>${headline} - The Brennick Post</title>
<meta property="og:site_name" content="The Brennick Post">${head}</head>
<body><header><a href="/">The Brennick Post</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sea">Sea</a></li></ul></nav></header>
<main><h1>${headline}</h1><div class="wrap">${inside}</div></main>
<footer><p>Brennick Post Ltd, 4 Quay Street</p></footer></body></html>`;

/** The article with something between its second and third paragraph. */
export const withPiece = (piece: string): string =>
  pageOf(paragraphs.map((paragraph, i) => `<p>${paragraph}</p>${i === 1 ? piece : ""}`).join("\n"));

const kept = new Set(["paragraph", "quotation", "item", "row", "heading"]);

const isKept = ({ given }: Line): boolean => kept.has(given?.role ?? "");

/** The text that was kept, in order. */
export const keptIn = (document: Document | undefined): readonly string[] =>
  (document?.lines ?? []).filter(isKept).map((line) => line.text);

/** The one document of a page. Throws what the reader throws. */
export async function readPage(content: string | Uint8Array): Promise<Document> {
  const { documents, error } = await readAll(content, "page.html");
  const [document] = documents;
  if (!document) throw new Error(error.join("\n"));
  return document;
}
