import { failure, innerSource, partName } from "../parts.ts";
import type { Reader } from "../reader.ts";
import { savedPage } from "../saved-from.ts";
import { isMhtml } from "./headers.ts";
import { contentOf, type MimePart, mimePart, parameter, partsOf } from "./mime.ts";

/** Largest file, in bytes: pictures stand in it as letters. */
const largest = 64 * 1024 * 1024;
const mostParts = 5000;

const typeOf = ({ headers }: MimePart): string => headers.get("content-type") ?? "text/plain";

/** The page among the parts: the one that the head names, else the first; parts may hold parts. */
function pageIn(whole: MimePart, depth = 0): MimePart | null {
  const type = typeOf(whole);
  if (/^(?:text\/html|application\/xhtml\+xml)/iu.test(type)) return whole;
  const boundary = parameter(type, "boundary");
  if (!/^multipart\//iu.test(type) || !boundary || depth > 8) return null;
  const start = parameter(type, "start");
  let first: MimePart | null = null;
  let count = 0;
  for (const part of partsOf(whole.body, boundary)) {
    if (++count > mostParts) break;
    const page = pageIn(part, depth + 1);
    if (page && (start === null || part.headers.get("content-id") === start)) return page;
    first ??= page;
  }
  return first;
}

/** Pages that a browser saved with everything in it, in one file: its HTML is read as a page saved from its address. */
export const mhtml: Reader = {
  name: "a page saved as MHTML",
  knows: ({ text }) => isMhtml(text),
  async *read(source, { bytes, inside }) {
    const whole = mimePart(Buffer.from(await bytes(largest)));
    const page = pageIn(whole);
    if (!page) throw failure(source, "the saved page holds no HTML", "save the page again");
    const address = whole.headers.get("snapshot-content-location") ?? page.headers.get("content-location") ?? "";
    const content = savedPage(contentOf(page), address, parameter(typeOf(page), "charset"));
    yield* inside(innerSource(source, content, source.part ?? partName(source, "the page")));
  },
};
