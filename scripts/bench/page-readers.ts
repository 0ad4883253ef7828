import { bytesSource, read } from "../read/index.ts";
import { type DocumentRead, linesOfText } from "./page-text.ts";

/** A reader of saved pages: ours or a library. */
export interface PageReader {
  readonly name: string;
  readonly read: (page: Uint8Array, address: string) => Promise<DocumentRead>;
}

const text = (page: Uint8Array): string => new TextDecoder().decode(page);
const kept = new Set(["paragraph", "quotation", "item", "row", "heading"]);

/** Only http addresses make a base for links. */
const base = (address: string): string => (/^https?:/u.test(address) ? address : "https://example.org/");

const ours: PageReader = {
  name: "dateline",
  async read(page) {
    for await (const { lines, stated } of read(bytesSource(page, "page.html"), () => undefined))
      return {
        text: lines.flatMap((line) => (kept.has(line.given?.role ?? "") ? [line.text] : [])).join("\n"),
        title: stated?.headline?.value ?? null,
        authors: stated?.authors?.value.join(", ") ?? null,
        date: stated?.published?.value ?? null,
      };
    return { text: "", title: null, authors: null, date: null };
  },
};

async function readability(document: unknown): Promise<DocumentRead> {
  const { Readability } = await import("@mozilla/readability");
  const found = new Readability(document as never).parse();
  return {
    text: linesOfText(found?.content ?? ""),
    title: found?.title ?? null,
    authors: found?.byline ?? null,
    date: found?.publishedTime ?? null,
  };
}

const onLinkedom: PageReader = {
  name: "readability/linkedom",
  async read(page) {
    const { parseHTML } = await import("linkedom");
    return await readability(parseHTML(text(page)).document);
  },
};

const onJsdom: PageReader = {
  name: "readability/jsdom",
  async read(page, address) {
    const { JSDOM, VirtualConsole } = await import("jsdom");
    // One that nobody listens to: it would print each style sheet that it cannot read.
    const { window } = new JSDOM(text(page), { url: base(address), virtualConsole: new VirtualConsole() });
    try {
      return await readability(window.document);
    } finally {
      window.close();
    }
  },
};

const defuddle: PageReader = {
  name: "defuddle",
  async read(page, address) {
    const { parseHTML } = await import("linkedom");
    const { Defuddle } = await import("defuddle/node");
    const found = await Defuddle(parseHTML(text(page)).document as never, base(address), { useAsync: false });
    return {
      text: linesOfText(found.content),
      title: found.title || null,
      authors: found.author || null,
      date: found.published || null,
    };
  },
};

const extractus: PageReader = {
  name: "extractus",
  async read(page, address) {
    const { extractFromHtml } = await import("@extractus/article-extractor");
    const found = await extractFromHtml(text(page), base(address));
    return {
      text: linesOfText(found?.content ?? ""),
      title: found?.title ?? null,
      authors: found?.author ?? null,
      date: found?.published ?? null,
    };
  },
};

export const pageReaders: readonly PageReader[] = [ours, onLinkedom, onJsdom, defuddle, extractus];
