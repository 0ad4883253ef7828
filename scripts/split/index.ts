import type { Article, Block, Document } from "../model.ts";

/** Where one article ends and the next begins, and what the head of each says. */
export function split(document: Document): readonly Article[] {
  let at = 0;
  const blocks: Block[] = document.lines.map((line) => {
    const start = at;
    at += line.text.length + 1;
    const end = start + line.text.length;
    return {
      start,
      end,
      role: "paragraph",
      line: line.number,
      by: "stub",
      certainty: "stated",
    };
  });
  return [
    {
      file: document.file,
      sha256: document.sha256,
      index: 1,
      text: document.lines.map((line) => line.text).join("\n"),
      blocks,
      headline: null,
      byline: null,
      authors: [],
      agency: null,
      datelinePlaces: [],
      datelineRegion: null,
      published: null,
      problems: [],
    },
  ];
}
