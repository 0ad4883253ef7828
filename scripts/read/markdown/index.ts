import { foldLine } from "../../lines/words.ts";
import { decode } from "../decode.ts";
import { documentOf } from "../document.ts";
import type { Reader } from "../reader.ts";
import { readFront } from "./front.ts";
import { isMarkdown } from "./knows.ts";
import { paragraphsIn } from "./paragraphs.ts";

/** Largest file, in bytes. */
const largest = 8 * 1024 * 1024;

/** Markdown (CommonMark with tables), with or without YAML front matter. */
export const markdown: Reader = {
  name: "a Markdown text",
  knows: ({ text }) => isMarkdown(text),
  async *read(source, { bytes, sha256 }) {
    const { title, stated, body, problems } = readFront(
      decode(await bytes(largest)).text.replace(/^\uFEFF/u, ""),
      source.file,
    );
    const paragraphs = await paragraphsIn(body, source);
    const first = paragraphs.findIndex(
      ({ text, level }) => level !== undefined && title !== null && foldLine(text) === foldLine(title),
    );
    const titled =
      title === null
        ? paragraphs
        : [{ text: title, level: 0 }, ...paragraphs.filter((_, i) => i !== first || first > 3)];
    yield documentOf(source, sha256, "markdown", titled, { stated }, problems);
  },
};
