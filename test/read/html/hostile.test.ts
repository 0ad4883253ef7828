import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tame } from "../../../scripts/read/html/tame.ts";
import { readAll } from "../reading.ts";
import { headline, keptIn, pageOf, paragraphs, readPage, text } from "./page.ts";

describe("broken pages are read", () => {
  it.each([
    ["cut off in a tag", pageOf(text).replace(/<\/div><\/main>[\s\S]*$/u, '<div class="x')],
    ["cut off in a comment", pageOf(text).replace("</main>", "<!-- and then")],
    ["no body", `<html><head><title>${headline}</title></head><h1>${headline}</h1>${text}</html>`],
    ["no html", `<h1>${headline}</h1>${text}`],
    ["two bodies", `<html><body><p>x</p></body></html><html><body><article>${text}</article></body></html>`],
    ["unclosed elements", `<html><body><div><h1>${headline}</h1>${paragraphs.map((p) => `<p>${p}<b></i>`).join("")}`],
    ["upper case", pageOf(text).replace(/<(\/?)(\w+)/gu, (_, slash, name) => `<${slash}${String(name).toUpperCase()}`)],
    [
      "tables that only set the page",
      `<html><body><table><tr><td><a href=/>Home</a></td><td>${text}</td></tr></table></body></html>`,
    ],
    ["text between breaks", `<html><body><div>${paragraphs.join("<br/><br>\n")}</div></body></html>`],
    ["a form around all", `<html><body><form action=/x><input name=v><div>${text}</div></form></body></html>`],
    ["hidden until a script shows it", `<html><body><div style="display: none">${text}</div></body></html>`],
    ["XHTML with a declaration", `<?xml version="1.0" encoding="UTF-8"?>\n${pageOf(text)}`],
    ["a stray quotation mark", pageOf(text).replace('<div class="wrap">', '<div class="wrap" " id=a>')],
  ])("%s", async (_, page) => expect(keptIn(await readPage(page))).toEqual(paragraphs));

  it.each([
    [
      "scripts, styles, templates and frames",
      '<script>var a = "<p>Not this at all, never.</p>";</script><style>p{}</style><template><p>Nor this, which nobody sees.</p></template><iframe src=x>Nor that</iframe><noscript>Turn on scripts, please, for this page.</noscript>',
    ],
    ["a script that nobody closed is not text", ""],
    [
      "what is hidden",
      '<p hidden>Secret words that nobody should see here.</p><div style="display:none"><p>More secret words that nobody should see.</p></div><span class="sr-only">For readers of screens alone.</span>',
    ],
  ])("without %s", async (_, piece) => expect(keptIn(await readPage(pageOf(piece + text)))).toEqual(paragraphs));

  it("drops pictures inside addresses before anything is parsed", () => {
    const picture = `data:image/png;base64,${"A".repeat(3_000_000)}`;
    const { html } = tame(
      pageOf(`<img src="${picture}"><div style="background:url(${picture});display:none">x</div>${text}`),
    );
    expect(html.length).toBeLessThan(5000);
  });
});

describe("encodings", () => {
  const german = paragraphs.map((paragraph) => paragraph.replace("The ", "Die schöne „Fähre“ – "));
  const page = (charset: string): string =>
    pageOf(german.map((paragraph) => `<p>${paragraph}</p>`).join("")).replace(
      'charset="utf-8"',
      `charset="${charset}"`,
    );
  const cyrillic = "Паром снова заходит в гавань после долгой зимы, сказали в порту жителям острова.";

  it("believes the bytes where the declaration is wrong, and says so", async () => {
    const { documents, problems } = await readAll(page("iso-8859-1"));
    expect(keptIn(documents[0])).toEqual(german);
    expect(problems.join()).toContain("declares iso-8859-1 but is not written so");
    const other = await readAll(Buffer.from(page("utf-8").replace(/[„“–]/gu, "-"), "latin1"));
    expect(keptIn(other.documents[0]).join()).toContain("schöne -Fähre-");
    expect(other.problems.join()).toContain("declares utf-8");
  });

  it("reads what is declared where the bytes are no UTF-8", async () => {
    const letters = [...cyrillic.repeat(3)].map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    });
    const [head = "", foot = ""] = pageOf("<p>MARK</p>")
      .replace('charset="utf-8"', 'charset="windows-1251"')
      .split("MARK");
    const bytes = Buffer.concat([Buffer.from(head), Uint8Array.from(letters), Buffer.from(foot)]);
    expect(keptIn(await readPage(bytes)).join()).toContain(cyrillic);
  });

  it("reads byte order marks", async () => {
    expect(keptIn(await readPage(`\uFEFF${pageOf(text)}`))).toEqual(paragraphs);
    expect(keptIn(await readPage(Buffer.from(`\uFEFF${pageOf(text)}`, "utf16le")))).toEqual(paragraphs);
  });
});

describe("attacks cost little", () => {
  const limit = 10_000;
  const quick = async (page: string): Promise<readonly string[]> => {
    const started = process.cpuUsage();
    const { documents } = await readAll(page);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(8);
    return keptIn(documents[0]);
  };

  it("10,000 elements deep", async () => {
    expect(await quick(pageOf(`${"<div>".repeat(limit)}${text}${"</div>".repeat(limit)}`))).toEqual(paragraphs);
    expect(await quick(pageOf(`${"<b><i>".repeat(limit)}${text}`))).toEqual(paragraphs);
    expect(await quick(pageOf(`${"<ul><li>".repeat(limit)}x${text}`))).toContain(paragraphs[0]);
    const { problems } = await readAll(pageOf(`${"<div>".repeat(limit)}${text}`));
    expect(problems.join()).toContain("nests its elements too deep");
  });

  it.each([
    ["open scripts", "<script>".repeat(limit)],
    ["open comments", "<!--".repeat(limit * 5)],
    ["tags without end", "<a ".repeat(limit * 10)],
    ["quotation marks", `<a href="${"' \" ".repeat(limit * 5)}`],
    ["angle brackets", "<".repeat(limit * 20)],
    ["attributes", `<p ${'a="b" '.repeat(limit * 5)}>x</p>`],
    ["short paragraphs", "<p>a</p>".repeat(limit)],
    ["entities", "&lt;".repeat(limit * 10)],
    ["structured data", `<script type="application/ld+json">${"[".repeat(limit * 10)}</script>`],
  ])("%s", async (_, piece) => {
    await quick(pageOf(text + piece));
    await quick(pageOf(piece + text));
  });

  it("and no page makes it throw anything but a problem", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              "<div>",
              "</div>",
              "<p",
              ">",
              "<!--",
              "-->",
              "<script>",
              "</script>",
              "<table><tr><td>",
              '"',
              "'",
              "<a href=",
              "&#0;",
              "&#xffffff;",
              "<body>",
              "</html>",
              "<li>",
              "<h1>",
              "<br>",
              "<meta content=",
              "<time datetime=2024-05-14>",
            ),
            fc.string({ maxLength: 12 }),
            fc.constant(text),
          ),
          { maxLength: 40 },
        ),
        async (parts) => {
          const { documents, error } = await readAll(`<html>${parts.join("")}`);
          expect(documents.length + error.length).toBeGreaterThan(0);
          for (const line of documents.flatMap(({ lines }) => lines)) {
            expect(line.text).not.toBe("");
            expect(line.text).not.toMatch(/\n/u);
          }
        },
      ),
      { numRuns: 60 },
    ));
});

describe("pages without an article are refused with a remedy", () => {
  it("a front page", async () => {
    const links = Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">Headline number ${i} of the day</a></li>`);
    const { documents, error } = await readAll(`<html><body><h1>Post</h1><ul>${links.join("")}</ul></body></html>`);
    expect(documents).toEqual([]);
    expect(error.join()).toMatch(/a list of links and holds no article; save the page of the article itself/u);
  });

  it("an empty page that a script fills", async () => {
    const { error } = await readAll(
      '<!DOCTYPE html><html><body><div id="root"></div><script>go()</script></body></html>',
    );
    expect(error.join()).toContain("holds no text of an article");
  });

  it("leaves other formats alone", async () => {
    const { documents } = await readAll(
      "Ferry calls again\n\nThe ferry <b>calls</b> at Saltmere again, the harbour board said on Monday.\n",
    );
    expect(documents[0]?.stated).toBeNull();
  });
});

describe("a page with more than its text", () => {
  it("keeps the text beside a column and a thread of comments", async () => {
    const comment =
      "<div class=comment><p>I do not agree with a word of this, and I have lived on the island since the first pier was built there.</p></div>";
    const column = "<li><a href=/x>Fog over the harbour in the morning</a></li>";
    const page = `<html><body><div class=left><ul>${column.repeat(12)}</ul></div><div class=middle><h1>${headline}</h1>${text}<div id=comments>${comment.repeat(6)}</div></div></body></html>`;
    expect(keptIn(await readPage(page))).toEqual(paragraphs);
  });

  it("gives lines their places in the source", async () => {
    const page = pageOf(text);
    const { lines } = await readPage(page);
    const rows = page.split("\n");
    for (const { number, text: words } of lines.filter(({ text }) => paragraphs.includes(text)))
      expect(rows[number - 1]).toContain(words.slice(0, 20));
  });
});
