import { linesOfText } from "../article.ts";
import { linesOfMarkup, type MarkupElement, type MarkupLine } from "../markup-lines.ts";
import { treeOfHtml } from "../markup-tree.ts";
import { nitfLines, nitfStatement } from "../nitf/body.ts";
import type { Place } from "../place.ts";
import type { Statement } from "../statement.ts";
import { elementsOf, textOf, within } from "../xml.ts";

/** The text of an element that holds content, and what is stated inside it. */
export interface Content {
  readonly lines: readonly MarkupLine[];
  readonly statement: Statement;
  readonly isAbstract: boolean;
}

const none: Content = { lines: [], statement: {}, isAbstract: false };

/** Structured data is no text, whatever words stand in it: results, events, graphics. */
const data = new Set("sports-content events event concept svg math newsitem catalog rdf smil".split(" "));

/**
 * Content as NewsML wraps it: NITF, XHTML or other markup as elements, or as escaped text; else plain text.
 *
 * @param type MIME type as stated; empty without
 */
export async function contentOf(element: MarkupElement, type: string, place: Place): Promise<Content> {
  const inside = elementsOf(element);
  const [first] = inside;
  if (!first) {
    const text = element.children.filter((child) => typeof child === "string").join("");
    if (text.trim() === "") return none;
    if (/<\/?[a-z][^<>]{0,300}>/iu.test(text)) return { ...none, lines: linesOfMarkup(await treeOfHtml(text, place)) };
    return /^(?:image|video|audio)\/|css|script/iu.test(type) ? none : { ...none, lines: linesOfText(text) };
  }
  if (inside.some(({ name }) => data.has(name))) return none;
  const nitf = first.name === "nitf" ? first : within(element, "nitf")[0];
  if (nitf ?? within(element, "body.content")[0]) {
    const root = nitf ?? element;
    return { ...nitfLines(root), statement: nitfStatement(root) };
  }
  const body = within(element, "body")[0] ?? element;
  const title = within(element, "head").flatMap((head) => within(head, "title").map((found) => textOf(found)))[0];
  return {
    lines: linesOfMarkup(body.children),
    statement: title ? { headline: [{ value: title, by: "xhtml title" }] } : {},
    isAbstract: false,
  };
}
