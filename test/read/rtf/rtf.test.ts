import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interpretRtf } from "../../../scripts/read/rtf/interpret.ts";
import { readAll, said } from "../make/reading.ts";

const textsOf = (body: string): readonly string[] =>
  interpretRtf(`{\\rtf1\\ansi ${body}}`).paragraphs.map(({ text }) => text);
const linesOf = async (source: string) => {
  const { documents, problems } = await readAll(new Uint8Array(Buffer.from(source, "latin1")));
  return {
    lines: documents.flatMap(({ lines }) => lines.map(({ text, given }) => (given ? `${given.role}: ${text}` : text))),
    stated: documents[0]?.stated,
    said: said([...problems, ...documents.flatMap((document) => document.problems)]),
  };
};
const dateline = "PORT MAREN, June 3 (Meridian) - The ferry sailed again on Tuesday after two weeks in dock.";

describe("RTF text", () => {
  it.each([
    ["paragraphs and line breaks", "One\\par Two\\line three\\\nFour", ["One", "Two\nthree", "Four"]],
    ["line breaks of the file are none", "On\r\ne wo\nrd", ["One word"]],
    ["signs", "\\ldblquote Yes\\rdblquote \\emdash it\\rquote s 5\\~o\\_clock\\{\\}\\\\", ["“Yes”—it’s 5 o-clock{}\\"]],
    ["bytes of Windows-1252", "Caf\\'e9 \\'93x\\'94", ["Café “x”"]],
    ["bytes of the document's code page", "\\ansicpg1251 \\'cf\\'f0\\'e8", ["При"]],
    ["bytes of the font's character set", "{\\fonttbl{\\f0 A;}{\\f1\\fcharset238 B;}}\\f1 \\'b3\\f0  \\'b3", ["ł ³"]],
    ["double bytes", "{\\fonttbl{\\f1\\fcharset128 M;}}\\f1 \\'93\\'fa\\'96\\'7b", ["日本"]],
    ["Unicode and what stands by", "\\u8364?5 \\uc2\\u321\\'a3xdz \\uc0\\u-10179\\u-8704", ["€5 Łdz 😀"]],
    ["Unicode beside its translation", "{\\upr{wrong}{\\*\\ud{\\u322?right}}}", ["łright"]],
    ["hidden and deleted text", "a{\\v hidden}b{\\deleted gone}c{\\revised new}\\v x\\v0 d", ["abcnewd"]],
    [
      "pictures, fields and comments",
      "a{\\pict ffd8}{\\field{\\*\\fldinst PAGE}{\\fldrslt b}}{\\*\\annotation c}{\\*\\unheard of}d",
      ["abd"],
    ],
    ["binary data", "a{\\*\\x\\bin7 }}}}}{{}b\\bin3 {{{c", ["abc"]],
    ["running heads", "{\\header Page 1\\par}text{\\footerf x}", ["text"]],
    [
      "a table",
      "\\trowd\\intbl Port\\cell Ships\\cell\\row\\trowd\\intbl Maren\\cell 12\\cell\\row\\pard After",
      ["Port | Ships", "Maren | 12", "After"],
    ],
    [
      "a box",
      "Be{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt In a box.\\par}}}fore\\par",
      ["In a box.", "Before"],
    ],
  ])("%s", (_, body, texts) => {
    expect(textsOf(body)).toEqual(texts);
  });

  it("knows styles by their names, lists by their signs, and puts notes behind", async () => {
    const source =
      `{\\rtf1\\ansi{\\stylesheet{\\s0 Normal;}{\\s5\\sbasedon0 heading 1;}{\\*\\cs7 x;}{\\s6 Quotations;}}{\\info{\\title x}{\\author Ada Quill}}` +
      `\\pard\\s5 Ferry returns\\par\\pard\\plain ${dateline}{\\footnote By its own count.}\\par\\pard\\s6 We sail.\\par` +
      `\\pard{\\listtext\\'b7\\tab}\\ls1 First point\\par\\pard\\outlinelevel1 Next\\par\\pard The end came.\\par}`;
    const { lines, stated, said: problems } = await linesOf(source);
    expect(lines).toEqual([
      "headline: Ferry returns",
      dateline,
      "meta: By its own count.",
      "quotation: We sail.",
      "item: First point",
      "heading: Next",
      "The end came.",
    ]);
    expect(stated?.headline?.value).toBe("Ferry returns");
    expect(stated?.authors?.value).toEqual(["Ada Quill"]);
    expect(problems).toEqual([]);
  });
});

describe("what is wrong with an RTF document", () => {
  it("groups 10,000 deep are read, and in time", async () => {
    const start = performance.now();
    const found = await linesOf(`{\\rtf1 ${"{\\b ".repeat(10_000)}${dateline}${"}".repeat(10_000)}}`);
    expect(found).toMatchObject({ lines: [dateline], said: [] });
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("one that is cut short is read as far as it goes, and said so", async () => {
    expect(await linesOf(`{\\rtf1 ${dateline}\\par And {\\b more`)).toMatchObject({
      lines: [dateline, "And more"],
      said: ["warning: the RTF document is cut short: groups are left open"],
    });
  });

  it("closes more groups than it opens", () => expect(textsOf("a}}}}}b")).toEqual(["ab"]));

  it("without text is refused", async () => {
    expect(await linesOf("{\\rtf1{\\pict ffd8}}")).toMatchObject({
      lines: [],
      said: ["error: the document holds no text"],
    });
  });

  it("whatever it holds, nothing is thrown", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "\\",
      "\\*",
      "\\par ",
      "\\u",
      "\\u20013?",
      "\\'e9",
      "\\'",
      "\\bin9",
      "\\cell",
      "\\row",
      "\\intbl",
      "\\footnote ",
      "\\shptxt ",
      "\\upr",
      "x ",
      "\\stylesheet",
      "\\s1 ",
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (list) => void interpretRtf(`{\\rtf1${list.join("")}`)));
  });
});
