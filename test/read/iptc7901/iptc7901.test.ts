import { describe, expect, it } from "vitest";
import { linesOf, readAll, statedOf } from "../reading.ts";

const [soh, stx, etx, eot, syn] = ["\u0001", "\u0002", "\u0003", "\u0004", "\u0016"];
const seven = (text: string, trailer = "051830 MAR 24", source = "AFP"): string =>
  `${soh}${source}0412 3 i 0215 PM-TALKS\r\n${stx}${text.replaceAll("\n", "\r\n")}\r\n${etx}\r\n${trailer}\r\n${eot}`;
const story = `Port-talks/
Harbour talks resume in Port Maren
By Ann Roe
  PORT MAREN, Freeland, March 5 (AFP) - Dockers and owners meet again on
Thursday, the port said, after a week in which no ship was unloaded.
  “We have an offer,” said the harbour master. “It is not a good one but
it is an offer.”
  Ships waiting:
Maren     12
Quay       3
ar/bl`;
const anpa = `${syn}${syn}${soh}a0412\u001f\r\nu i \u0013czc\u0014\u0011bc-Talks 03-05 0215\r\n${stx}^BC-Talks, 1st Ld-Writethru,0215<\r\n^Harbour talks resume in Port Maren<\r\n^By ANN ROE=\r\n^Harbour Writer=\r\n\tPORT MAREN, Freeland (AP) _ Dockers and owners meet again on\r\nThursday, the port said.\r\n\tThe strike began on Monday.\r\n${etx}AP-NY-03-05-24 1830EST<${eot}`;

describe("messages of the wire", () => {
  it("reads IPTC 7901: head, paragraphs, rows, source and time", async () => {
    const { documents, problems } = await readAll(seven(story));
    expect(problems).toEqual([]);
    expect(statedOf(documents[0])).toEqual({
      extent: "full",
      headline: ["Harbour talks resume in Port Maren", "iptc 7901 head"],
      published: ["2024-03-05", "iptc 7901 trailer"],
      agency: ["AFP", "iptc 7901 source"],
    });
    expect(linesOf(documents[0])).toEqual([
      "headline|Harbour talks resume in Port Maren",
      "meta|Port-talks/",
      "-|By Ann Roe",
      "-|PORT MAREN, Freeland, March 5 (AFP) - Dockers and owners meet again on Thursday, the port said, after a week in which no ship was unloaded.",
      "-|“We have an offer,” said the harbour master. “It is not a good one but it is an offer.”",
      "-|Ships waiting:",
      "-|Maren 12",
      "-|Quay 3",
      "-|ar/bl",
    ]);
  });

  it("reads ANPA, its marks for lines of the head and its dash", async () => {
    const { documents } = await readAll(anpa);
    expect(statedOf(documents[0])).toEqual({
      extent: "full",
      headline: ["Harbour talks resume in Port Maren", "iptc 7901 head"],
      published: ["2024-03-05T18:30-05:00", "iptc 7901 trailer"],
      agency: ["AP", "anpa trailer"],
    });
    expect(linesOf(documents[0])).toEqual([
      "headline|Harbour talks resume in Port Maren",
      "meta|BC-Talks, 1st Ld-Writethru,0215",
      "byline|By ANN ROE",
      "meta|Harbour Writer",
      "-|PORT MAREN, Freeland (AP) — Dockers and owners meet again on Thursday, the port said.",
      "-|The strike began on Monday.",
    ]);
  });

  it("reads several messages, and says which ends in the middle", async () => {
    const { documents, problems } = await readAll(`${anpa}\r\n${anpa}\r\n${anpa.slice(0, anpa.indexOf(etx ?? ""))}`);
    expect(documents.map(({ part }) => part)).toEqual(["message 1", "message 2", "message 3"]);
    expect(problems).toEqual([
      "in.dat: error: read: message 3: the message ends in the middle: it has no end of text; fetch it again",
    ]);
  });

  it("gives no date where month and year are not sent", async () => {
    const { documents } = await readAll(seven(story, "051830", "XYZ"));
    expect(statedOf(documents[0])).toEqual({
      extent: "full",
      headline: ["Harbour talks resume in Port Maren", "iptc 7901 head"],
    });
  });

  it("fails in one line on a message without text", async () => {
    const { documents, error } = await readAll(seven(" \n "));
    expect(documents).toEqual([]);
    expect(error).toEqual([
      "in.dat: error: read: “AFP0412 3 i 0215 PM-TALKS”: a message without text: nothing to convert; give an item with the text of an article",
    ]);
  });

  it.each(["Plain text with no mark of the wire in it.", "\u0002 alone", "\u0001 alone"])(
    "does not take %j for a wire message",
    async (text) => {
      const { documents } = await readAll(text);
      expect(documents[0]?.stated).toBeNull();
    },
  );
});
