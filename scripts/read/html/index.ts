import type { Document, Problem, Source } from "../../model.ts";
import { ProblemError } from "../../problems.ts";
import type { Reader, Reading } from "../reader.ts";
import { decodePage } from "./charset.ts";

/** Largest page that is read, in bytes; pictures inside it count. */
const largest = 64 * 1024 * 1024;

/** Comments and declarations before the first element. */
const prolog = /^(?:\uFEFF|\s|<\?[^>]{0,400}>|<!--[\s\S]{0,20000}?-->)*/u;
const page =
  /^<(?:!doctype\s{1,8}html|html|head|body|title|meta|article|main|div|table|center|font|h[1-6]|p)(?=[\s>/])/iu;
const other = /^<(?:rss|feed|rdf:rdf|nitf|newsml|newsitem|newsmessage|urlset|office:|w:|svg|opml)/iu;
const common =
  /<\/?(?:p|div|span|a|br|ul|li|h[1-6]|table|td|script|style|section|article|meta|link)(?:\s[^<>]{0,200})?\/?>/giu;

/** Whether text begins as a page does: by its first element, or because it is full of elements of pages. */
function isHtml(text: string): boolean {
  const bare = text.slice(prolog.exec(text)?.[0].length ?? 0);
  if (page.test(bare)) return true;
  if (!bare.startsWith("<") || other.test(bare)) return false;
  return (bare.slice(0, 4096).match(common)?.length ?? 0) >= 5;
}

async function* read(source: Source, { bytes, sha256 }: Reading): AsyncGenerator<Document> {
  const { text, encoding, wrong, damaged } = decodePage(await bytes(largest));
  // The parser and Readability are loaded for pages alone: plain text starts without them.
  const { articleOf } = await import("./article.ts");
  const { linesOf } = await import("./lines.ts");
  const { stated, judged, flattened } = articleOf(text);
  const problem = (severity: Problem["severity"], message: string, remedy: string): Problem => ({
    ...{ severity, file: source.file, rule: "read" },
    message: source.part === null ? message : `${source.part}: ${message}`,
    remedy,
  });
  const kept = judged.filter(({ dropped }) => !dropped);
  if (!kept.some(({ block }) => block.role !== "heading")) {
    const links = judged.filter(({ block }) => block.linked > 0.5).length;
    throw new ProblemError([
      links > 10
        ? problem("error", "the page is a list of links and holds no article", "save the page of the article itself")
        : problem(
            "error",
            "the page holds no text of an article; perhaps a script loads it",
            "open it in a browser and save it as a complete page, or copy its text",
          ),
    ]);
  }
  const problems: Problem[] = [];
  if (wrong !== null)
    problems.push(problem("note", `the page declares ${wrong} but is not written so`, "look at its letters"));
  if (damaged || kept.some(({ block }) => block.text.includes("\uFFFD")))
    problems.push(
      problem("warning", "some characters could not be read and show as \uFFFD", "save the page again as UTF-8"),
    );
  if (flattened)
    problems.push(problem("note", "the page nests its elements too deep; they were flattened", "look at its text"));
  yield {
    ...{ file: source.file, part: source.part, sha256, encoding, problems, stated },
    lines: linesOf(text, stated.headline?.value ?? null, judged),
  };
}

/** A saved web page, however it was saved: by a browser, SingleFile or an archive. One page is one article. */
export const html: Reader = {
  name: "a web page",
  knows: ({ text }) => isHtml(text),
  read,
};
