import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ProblemError } from "../../scripts/problems.ts";
import { decodeEntities } from "../../scripts/read/entities.ts";
import { parseXml, textOf } from "../../scripts/read/xml.ts";
import { outlineOf } from "../../scripts/read/xml-outline.ts";

const place = { file: "a.xml", part: null };

describe("the outline of XML", () => {
  it.each([
    ["<a/>", "a", null],
    ["  \n<x:a>b</x:a>", "a", null],
    ['<?xml version="1.0"?><!-- <b> --><!DOCTYPE a [<!ENTITY x "]>"><!-- ] > -->]><a><![CDATA[</a>]]></a>', "a", null],
    ['<a b="1 > 2" c=\'"\'><b/></a>', "a", null],
    ["<a></a><b>", "a", null],
    ["<a><b></a>", "a", "mismatch"],
    ["<a><b>", "a", "cut"],
    ["<a b='", "a", "cut"],
    ["<a><!-- ", "a", "cut"],
    ["<a><![CDATA[", "a", "cut"],
    ["<!DOCTYPE a [", null, "cut"],
    [`${"<a>".repeat(201)}${"</a>".repeat(201)}`, "a", "deep"],
    ["", null, "none"],
    ["words <a/>", null, "none"],
    ["< a/>", null, "none"],
    ["</a>", null, "mismatch"],
  ])("%s", (text, root, fault) => {
    const outline = outlineOf(text);
    expect([outline.root, outline.fault?.kind ?? null]).toEqual([root, fault]);
  });

  it("sees entities that a document declares", () => {
    expect(outlineOf('<!DOCTYPE a [<!ENTITY x "y">]><a/>').declares).toBe(true);
    expect(outlineOf('<!DOCTYPE a SYSTEM "a.dtd"><a>&lt;!ENTITY x "y"></a>').declares).toBe(false);
  });
});

describe("XML", () => {
  it("keeps the order of text and elements, and drops prefixes, comments and instructions", async () => {
    const root = await parseXml(
      '<n:a xml:lang="en" B="1 &amp; 2">One <b>two</b> th<!-- x -->ree<?pi?><![CDATA[ & <four>]]> &#53;</n:a>',
      place,
      () => {},
    );
    expect(root.name).toBe("a");
    expect([...root.attributes]).toEqual([
      ["xml:lang", "en"],
      ["b", "1 & 2"],
    ]);
    expect(textOf(root)).toBe("One two three & <four> 5");
  });

  it("throws nothing but ProblemErrors, whatever the text", async () => {
    const piece = fc.constantFrom(
      "<a>",
      "</a>",
      "<b c='d'>",
      "</b>",
      "<e/>",
      "text",
      "&amp;",
      "&x;",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<?pi ",
      "?>",
      "<!DOCTYPE a [",
      "]>",
      '"',
      "'",
      "<",
      ">",
      "<__proto__>",
      "</__proto__>",
      " ",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async (pieces) => {
        try {
          const root = await parseXml(`<a>${pieces.join("")}</a>`, place, () => {});
          expect(root.name).toBe("a");
        } catch (error) {
          if (!(error instanceof ProblemError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("references to characters", () => {
  it.each([
    ["&amp;lt;", "&lt;"],
    ["&#8220;a&#x201d;", "“a”"],
    ["caf&eacute;&nbsp;&hellip;", "café\u00a0…"],
    ["&unknown; &#0; &#xd800; &#99999999; & ;", "&unknown; &#0; &#xd800; &#99999999; & ;"],
  ])("%s", (text, decoded) => expect(decodeEntities(text)).toBe(decoded));
});
