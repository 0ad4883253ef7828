import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docxOf, para } from "../make/docx.ts";
import { readAll, said, story } from "../make/reading.ts";

const dateline = "PORT MAREN, June 3 (Meridian) - The ferry sailed again on Tuesday after two weeks in dock.";
const linesOf = async (bytes: Uint8Array) => {
  const { documents, problems } = await readAll(bytes);
  return {
    lines: documents.flatMap(({ lines }) => lines.map(({ text, given }) => (given ? `${given.role}: ${text}` : text))),
    stated: documents[0]?.stated,
    said: said(problems),
  };
};
const run = (text: string, properties = ""): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

describe("a Word document", () => {
  it("gives headline, headings, quotations, lists and rows their roles, in any language of the program", async () => {
    const list =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>First point</w:t></w:r></w:p>';
    const cell = (text: string): string => `<w:tc>${para(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell("Port")}${cell("Ships")}</w:tr><w:tr>${cell("Maren")}${cell("12")}</w:tr></w:tbl>`;
    const body = [
      para("Ferry returns", "Titel"),
      para("Two weeks in dock", "Untertitel"),
      para("Contents 1", "TOC1"),
      para(dateline),
      para("What comes next", "Eigen"),
      para("We sail.", "Zitat"),
      list,
      table,
    ].join("");
    expect(await linesOf(docxOf({ body, creator: "Ada Quill" }))).toEqual({
      lines: [
        "headline: Ferry returns",
        "heading: Two weeks in dock",
        dateline,
        "heading: What comes next",
        "quotation: We sail.",
        "item: First point",
        "row: Port | Ships",
        "row: Maren | 12",
      ],
      stated: {
        headline: { value: "Ferry returns", span: null, by: "docx title style", certainty: "stated" },
        subtitle: { value: "Two weeks in dock", span: null, by: "docx subtitle", certainty: "stated" },
        authors: { value: ["Ada Quill"], span: null, by: "docx properties", certainty: "inferred" },
        language: { value: "en-GB", span: null, by: "docx properties", certainty: "stated" },
        extent: "full",
      },
      said: [],
    });
  });

  it.each([
    ["two headlines", [para("One", "berschrift1"), para(dateline), para("Two", "berschrift1"), para(dateline)]],
    ["text above the headline", [para(dateline), para("One", "Titel")]],
    ["two datelines", [para("One", "Titel"), para(dateline), para(dateline.replace("MAREN", "SOREL"))]],
    ["no style at all", [para("One"), para(dateline)]],
  ])("with %s may hold several articles", async (_, body) => {
    expect((await linesOf(docxOf({ body: body.join("") }))).stated).toBeNull();
  });

  it.each(["Microsoft Office User", "python-docx", "admin", "A1", "The Desk"])(
    "does not take %s for an author",
    async (creator) => {
      const { stated } = await linesOf(docxOf({ body: para("One", "Titel") + para(dateline), creator }));
      expect(stated?.authors).toBeUndefined();
    },
  );

  it("believes a byline before the properties", async () => {
    const body = para("One", "Titel") + para("By Bo Lund") + para(dateline);
    expect((await linesOf(docxOf({ body, creator: "Ada Quill" }))).stated?.authors).toBeUndefined();
  });

  it("reads with all changes accepted, without comments, codes and hidden text", async () => {
    const body = `<w:p>${run("The port ")}<w:ins>${run("re")}</w:ins>${run("opened")}<w:del><w:r><w:delText>closed</w:delText></w:r></w:del>
      <w:moveFrom>${run("gone")}</w:moveFrom>${run("hidden", "<w:vanish/>")}${run(" on Monday", '<w:vanish w:val="0"/>')}
      <w:commentRangeStart w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>
      <w:hyperlink>${run(", it said")}</w:hyperlink><w:r><w:t>.</w:t><w:br/><w:t>Next line</w:t><w:noBreakHyphen/><w:t>ends.</w:t></w:r></w:p>
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run("Joined ")}</w:p><w:p>${run("again.")}</w:p>`;
    const parts = { "word/comments.xml": "<w:comments>a comment</w:comments>" };
    expect((await linesOf(docxOf({ body, parts }))).lines).toEqual([
      "The port reopened on Monday, it said.",
      "Next line-ends.",
      "Joined again.",
    ]);
  });

  it("puts notes behind their paragraph, and boxes too, once", async () => {
    const footnotes =
      '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>By its own count.</w:t></w:r></w:p></w:footnote>';
    const box = `<mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${para("In a box.")}</w:txbxContent></wps:txbx></mc:Choice>
      <mc:Fallback><w:pict><w:txbxContent>${para("In a box.")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`;
    const body = `<w:p>${run("Text.")}<w:r><w:footnoteReference w:id="2"/></w:r><w:r>${box}</w:r></w:p>${para("More.")}`;
    expect((await linesOf(docxOf({ body, footnotes }))).lines).toEqual([
      "Text.",
      "meta: By its own count.",
      "In a box.",
      "More.",
    ]);
  });

  it("reads columns of prose in a table as prose", async () => {
    const long = "The port said so in a long statement. ".repeat(8).trim();
    const body = `<w:tbl><w:tr><w:tc>${para("Left head")}${para(long)}</w:tc><w:tc>${para(long)}</w:tc></w:tr></w:tbl>`;
    expect((await linesOf(docxOf({ body }))).lines).toEqual(["Left head", long, long]);
  });
});

describe("what is wrong with a Word document", () => {
  const doctype = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>';
  const inner = (xml: string): string => `<?xml version="1.0"?>${xml}`;

  it("entities of its own are not expanded", async () => {
    const document = inner(
      `${doctype}<w:document><w:body><w:p><w:r><w:t>Text &b; here.</w:t></w:r></w:p></w:body></w:document>`,
    );
    const found = await linesOf(docxOf({ body: "", parts: { "word/document.xml": document } }));
    expect(found.lines).toEqual(["Text &b; here."]);
    expect(found.said).toEqual(["warning: word/document.xml: it declares entities of its own, which are not expanded"]);
  });

  it.each([
    ["no text", docxOf({ body: "<w:p/><w:p><w:r><w:drawing/></w:r></w:p>" }), /^error: the document holds no text$/],
    [
      "cut XML",
      docxOf({ body: "", parts: { "word/document.xml": "<w:document><w:body><w:p>" } }),
      /^error: word\/document\.xml: the XML is not whole/,
    ],
    ["no body", docxOf({ body: "", parts: { "word/document.xml": "<w:document/>" } }), /has no body/],
    ["depth", docxOf({ body: "<w:sdt>".repeat(10_000) + "</w:sdt>".repeat(10_000) }), /deep/],
    [
      "a bomb",
      docxOf({ body: para("x".repeat(60 * 1024 * 1024)) }),
      /^error: word\/document\.xml: it inflates to more than 100 times its size$/,
    ],
  ])("%s", async (_, bytes, message) => {
    const found = await linesOf(bytes);
    expect(found.lines).toEqual([]);
    expect(found.said).toHaveLength(1);
    expect(found.said[0]).toMatch(message);
  });

  it("in an archive is named, and the rest is read", async () => {
    const files = {
      "bad.docx": docxOf({ body: "<w:p/>" }),
      "good.docx": docxOf({ body: para(dateline) }),
      "a.txt": new TextEncoder().encode(story("red")),
    };
    const { documents, problems } = await readAll(zipSync(files));
    expect(documents.map(({ part }) => part)).toEqual(["good.docx", "a.txt"]);
    expect(said(problems)).toEqual(["error: bad.docx: it holds no text"]);
  });

  it("reads UTF-16", async () => {
    const xml = inner("<w:document><w:body><w:p><w:r><w:t>Grüße.</w:t></w:r></w:p></w:body></w:document>");
    const wide = new Uint8Array(Buffer.from(`\uFEFF${xml}`, "utf16le"));
    expect((await linesOf(docxOf({ body: "", parts: { "word/document.xml": wide } }))).lines).toEqual(["Grüße."]);
  });
});
