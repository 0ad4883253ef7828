import { describe, expect, it } from "vitest";
import { linesOf, readAll, statedOf } from "../reading.ts";

const head = `<head><title>Harbour talks</title><docdata management-status="usable"><date.issue norm="20240305T160000+0100"/><date.release norm="20240306T060000Z"/>
  <doc.copyright holder="Example Wire" year="2024"/><ed-msg info="ADDS a quotation"/></docdata>
  <pubdata name="Example Gazette" date.publication="20240306" position.section="Harbour" ex-ref="https://example.com/talks"/></head>`;
const bodyHead = `<body.head><hedline><hl1>Harbour talks resume in Port Maren</hl1><hl2>Owners bring an offer</hl2></hedline>
  <byline>By <person>Ann Roe</person> and <person>Bo Lund</person>, <byttl>Staff</byttl></byline><distributor><org>AFP</org></distributor>
  <dateline><location>PORT MAREN, Freeland</location>, <story.date>March 5</story.date></dateline><abstract><p>In short.</p></abstract></body.head>`;
const content = `<p lede="true">Dockers and owners meet again on Thursday, the port said.</p><hl2>No ship unloaded</hl2>
  <bq><block><p>We have an offer, the harbour master said.</p></block></bq>
  <media media-type="image"><media-reference source="a.jpg"/><media-caption>The quay at dawn.</media-caption></media>
  <ul><li>Twelve ships wait</li></ul><table><tr><td>Maren</td><td>12</td></tr></table><p>(© Example Wire)</p>`;
const nitf = (inside: string, prolog = '<?xml version="1.0" encoding="utf-8"?>'): string =>
  `${prolog}\n<nitf baselang="en-GB">${inside}</nitf>`;
const body = (inside: string): string =>
  `<body>${bodyHead}<body.content>${inside}</body.content><body.end><tagline>Ann Roe covers the harbour.</tagline></body.end></body>`;

describe("NITF", () => {
  it("reads text and all that is stated, by name", async () => {
    const { documents, problems } = await readAll(nitf(head + body(content)));
    expect(problems).toEqual([
      "in.dat: note: read: its provider says: “ADDS a quotation”; see whether it concerns this text",
    ]);
    expect(statedOf(documents[0])).toEqual({
      extent: "full",
      headline: ["Harbour talks resume in Port Maren", "nitf hl1"],
      subtitle: ["Owners bring an offer", "nitf hl2"],
      authors: [["Ann Roe", "Bo Lund"], "nitf byline person"],
      published: ["2024-03-05T16:00:00+01:00", "nitf date.issue"],
      embargo: ["2024-03-06T06:00:00Z", "nitf date.release"],
      datelinePlaces: [["PORT MAREN"], "nitf dateline"],
      agency: ["AFP", "nitf distributor"],
      publisher: ["Example Gazette", "nitf pubdata"],
      section: ["Harbour", "nitf position.section"],
      language: ["en-GB", "nitf language"],
      url: ["https://example.com/talks", "nitf pubdata"],
      rights: ["© 2024 Example Wire", "nitf doc.copyright"],
    });
    expect(linesOf(documents[0])).toEqual([
      "headline|Harbour talks resume in Port Maren",
      "paragraph|PORT MAREN, Freeland, March 5 – Dockers and owners meet again on Thursday, the port said.",
      "heading|No ship unloaded",
      "quotation|We have an offer, the harbour master said.",
      "caption|The quay at dawn.",
      "item|Twelve ships wait",
      "row|Maren | 12",
      "-|(© Example Wire)",
      "byline|Ann Roe covers the harbour.",
    ]);
  });

  it("takes an abstract without a text for a summary", async () => {
    const { documents } = await readAll(nitf(body("")));
    expect(documents[0]?.stated?.extent).toBe("summary");
    expect(linesOf(documents[0])).toContain("paragraph|PORT MAREN, Freeland, March 5 – In short.");
  });

  it.each([
    ["cancelled", nitf(head.replace("usable", "canceled") + body(content)), "canceled by its provider"],
    ["without text", nitf("<body><body.content> </body.content></body>"), "an NITF document without text"],
    ["cut", nitf(head + body(content)).slice(0, 900), "the XML is not whole: it ends inside <"],
    ["crossed", nitf("<body><p>Text</body></p>"), "the XML is not whole: <p> is closed by </body>"],
    [
      "deep",
      nitf(`${"<p>".repeat(10_000)}x${"</p>".repeat(10_000)}`),
      "the XML is refused: its elements stand more than 200 deep",
    ],
  ])("fails in one line on one %s", async (_, inside, words) => {
    const { documents, error } = await readAll(inside);
    expect(documents).toEqual([]);
    expect(error).toHaveLength(1);
    expect(error[0]).toContain(words);
    expect(error[0]).toMatch(/^in\.dat(?::\d+)?: error: read: [^\n]+; [^\n]+$/u);
  });

  it("ignores a document type, and expands no entity that it declares", async () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i};`.repeat(10)}">`).join("");
    const prolog = `<?xml version="1.0"?><!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.4//EN" "nitf.dtd" [<!ENTITY lol0 "lol"><!ENTITY file SYSTEM "file:///etc/passwd">${laughs}]>`;
    const { documents, problems } = await readAll(
      nitf(body("<p>It says &lol9; and &file; here, caf&eacute; &amp; &#8220;quay&#x201d;.</p>"), prolog),
    );
    expect(linesOf(documents[0])).toContain(
      "paragraph|PORT MAREN, Freeland, March 5 – It says &lol9; and &file; here, café & “quay”.",
    );
    expect(problems).toEqual([
      "in.dat: warning: read: it declares entities of its own, which are not expanded; look at the text for references such as &name;",
    ]);
  });
});
