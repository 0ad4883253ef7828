import { describe, expect, it } from "vitest";
import { flatOdtOf, odtOf } from "../make/odt.ts";
import { readAll, said } from "../make/reading.ts";

const dateline = "PORT MAREN, June 3 (Meridian) - The ferry sailed again on Tuesday after two weeks in dock.";
const linesOf = async (bytes: Uint8Array) => {
  const { documents, problems } = await readAll(bytes);
  return {
    lines: documents.flatMap(({ lines }) => lines.map(({ text, given }) => (given ? `${given.role}: ${text}` : text))),
    stated: documents[0]?.stated,
    said: said(problems),
  };
};

const styles =
  '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>' +
  '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>';
const body = `<text:tracked-changes><text:deletion><text:p>Deleted</text:p></text:deletion></text:tracked-changes>
  <text:table-of-content><text:p>Contents</text:p></text:table-of-content>
  <text:p text:style-name="P1">Ferry   returns</text:p>
  <text:p>${dateline}<office:annotation><text:p>A comment</text:p></office:annotation><text:note><text:note-citation>1</text:note-citation>
  <text:note-body><text:p>By its own count.</text:p></text:note-body></text:note></text:p>
  <text:h text:outline-level="2">What comes<text:line-break/>next</text:h>
  <text:list><text:list-item><text:p>First<text:s text:c="3"/>point</text:p></text:list-item></text:list>
  <text:p>Seen<text:span text:style-name="T1"> unseen</text:span>.<draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame></text:p>
  <table:table><table:table-row><table:table-cell><text:p>Maren</text:p></table:table-cell><table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table>`;

describe("an OpenDocument text", () => {
  it.each([
    ["packed", odtOf(body, styles)],
    ["flat", flatOdtOf(body, styles)],
  ])("%s gives its lines their roles, without comments, deletions and hidden text", async (_, bytes) => {
    const { lines, stated, said: problems } = await linesOf(bytes);
    expect(lines).toEqual([
      "headline: Ferry returns",
      dateline,
      "meta: By its own count.",
      "heading: What comes next",
      "item: First point",
      "Seen.",
      "In a box.",
      "row: Maren | 12",
    ]);
    expect(stated?.headline?.value).toBe("Ferry returns");
    expect(problems).toEqual([]);
  });

  it.each([
    ["no text", odtOf("<text:p/>"), "error: the document holds no text"],
    [
      "a spreadsheet",
      odtOf("", "", { mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
      "error: the file is an OpenDocument file, but no text",
    ],
    [
      "a password",
      odtOf("", "", {
        "META-INF/manifest.xml":
          '<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
      }),
      "error: the document is encrypted",
    ],
  ])("with %s is refused in one line", async (_, bytes, message) => {
    expect(await linesOf(bytes)).toMatchObject({ lines: [], said: [message] });
  });
});
