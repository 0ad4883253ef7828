import { describe, expect, it } from "vitest";
import { linesOf, readAll, statedOf } from "../reading.ts";

const nitf = `<nitf><body><body.head><hedline><hl1>Harbour talks to resume, port says</hl1></hedline>
  <byline>By Ann Roe, <byttl>Harbour Correspondent</byttl></byline></body.head>
  <body.content><p>PORT MAREN, Freeland (Meridian) - Dockers and owners meet
    again on Thursday, the port said.</p><hl2>No ship unloaded</hl2><p>The strike began on Monday.</p></body.content></body></nitf>`;

interface Parts {
  readonly meta?: string;
  readonly content?: string;
  readonly rights?: string;
  readonly body?: string;
  readonly attributes?: string;
}

const item = ({
  meta = "",
  content = "",
  rights = "",
  body = `<inlineXML contenttype="application/nitf+xml">${nitf}</inlineXML>`,
  attributes = "",
}: Parts = {}): string => `<newsItem
  xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:example.com:20240305:harbour" version="3" xml:lang="en-GB" ${attributes}>
  <rightsInfo>${rights}</rightsInfo>
  <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:AFP"><name>Agence France-Presse</name></provider>
    <versionCreated>2024-03-05T18:30:00+01:00</versionCreated><pubStatus qcode="stat:usable"/>${meta}</itemMeta>
  <contentMeta><headline>Harbour talks resume in Port Maren</headline>${content}</contentMeta>
  <contentSet>${body}</contentSet></newsItem>`;

const xml = (inside: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${inside}`;
const message = (...items: readonly string[]): string =>
  xml(
    `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2024-03-05T18:31:00Z</sent></header><itemSet>${items.join("")}</itemSet></newsMessage>`,
  );

describe("NewsML-G2", () => {
  it("reads text and all that is stated, by name", async () => {
    const { documents, problems } = await readAll(
      xml(
        item({
          meta: "<firstCreated>2024-03-05T16:00:00+01:00</firstCreated><embargoed>2024-03-06T06:00:00Z</embargoed><link rel='irel:canonical' href='https://example.com/harbour'/>",
          content:
            "<headline role='hld:subHeadline'>Owners bring a new offer</headline><by>Ann Roe and Bo Lund</by><dateline>PORT MAREN, March 5 (AFP)</dateline><located qcode='city:1'><name>Quay, Freeland</name></located><language tag='en'/><creditline>Reuters</creditline>",
          rights: "<copyrightNotice>© 2024 Example</copyrightNotice><usageTerms>Not for use in Freeland</usageTerms>",
        }),
      ),
    );
    expect(problems).toEqual([]);
    expect(documents).toHaveLength(1);
    expect(statedOf(documents[0])).toEqual({
      extent: "full",
      headline: ["Harbour talks resume in Port Maren", "newsml-g2 headline"],
      subtitle: ["Owners bring a new offer", "newsml-g2 headline"],
      authors: [["Ann Roe", "Bo Lund"], "newsml-g2 by"],
      published: ["2024-03-05T16:00:00+01:00", "newsml-g2 firstCreated"],
      updated: ["2024-03-05T18:30:00+01:00", "newsml-g2 versionCreated"],
      embargo: ["2024-03-06T06:00:00Z", "newsml-g2 embargoed"],
      datelinePlaces: [["PORT MAREN"], "newsml-g2 dateline"],
      agency: ["Reuters", "newsml-g2 creditline"],
      publisher: ["Agence France-Presse", "newsml-g2 provider"],
      language: ["en", "newsml-g2 language"],
      url: ["https://example.com/harbour", "newsml-g2 link"],
      rights: ["Not for use in Freeland", "newsml-g2 usageTerms"],
    });
    expect(linesOf(documents[0])).toEqual([
      "headline|Harbour talks resume in Port Maren",
      "paragraph|PORT MAREN, Freeland (Meridian) - Dockers and owners meet again on Thursday, the port said.",
      "heading|No ship unloaded",
      "paragraph|The strike began on Monday.",
    ]);
  });

  it("takes what the item leaves out from the text inside", async () => {
    const { documents } = await readAll(xml(item().replace(/<headline>.*?<\/headline>/u, "")));
    expect(statedOf(documents[0])).toMatchObject({
      headline: ["Harbour talks to resume, port says", "nitf hl1"],
      authors: [["Ann Roe"], "nitf byline"],
      agency: ["AFP", "newsml-g2 provider"],
    });
  });

  it.each([
    [
      "XHTML",
      `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><p>The port is shut.</p></body></html></inlineXML>`,
    ],
    ["bare paragraphs", "<inlineXML><p>The port is shut.</p></inlineXML>"],
    [
      "prefixed elements",
      `<inlineXML><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>The port is shut.</h:p></h:div></inlineXML>`,
    ],
    ["escaped HTML", "<inlineData contenttype='text/html'>&lt;p&gt;The port is shut.&lt;/p&gt;</inlineData>"],
    ["CDATA", "<inlineData contenttype='text/html'><![CDATA[<p>The port is shut.</p>]]></inlineData>"],
  ])("reads text in %s", async (_, body) => {
    const { documents } = await readAll(xml(item({ body })));
    expect(linesOf(documents[0])).toEqual([
      "headline|Harbour talks resume in Port Maren",
      "paragraph|The port is shut.",
    ]);
  });

  it("reads plain text without roles", async () => {
    const { documents } = await readAll(
      xml(item({ body: "<inlineData contenttype='text/plain'>The port is shut.\n\nNobody works.</inlineData>" })),
    );
    expect(linesOf(documents[0]).slice(1)).toEqual(["-|The port is shut.", "-|Nobody works."]);
  });

  it("takes the longest of several renditions", async () => {
    const { documents } = await readAll(
      xml(
        item({
          body: "<inlineData contenttype='text/plain'>Short.</inlineData><inlineXML><p>The port is shut.</p></inlineXML>",
        }),
      ),
    );
    expect(linesOf(documents[0]).slice(1)).toEqual(["paragraph|The port is shut."]);
  });

  it.each([
    ["MOSCOW, Monday (Reuters)", "paragraph|MOSCOW, Monday (Reuters) – The port is shut.", ["MOSCOW"], "Reuters"],
    ["Quay", "meta|Quay", ["Quay"], "AFP"],
  ])("puts the dateline %s before the text where both read so together", async (dateline, line, places, agency) => {
    const { documents } = await readAll(
      xml(
        item({ content: `<dateline>${dateline}</dateline>`, body: "<inlineXML><p>The port is shut.</p></inlineXML>" }),
      ).replace(/<provider.*?<\/provider>/su, dateline === "Quay" ? "$&" : ""),
    );
    expect(linesOf(documents[0])[1]).toBe(line);
    expect(statedOf(documents[0])).toMatchObject({
      datelinePlaces: [places, "newsml-g2 dateline"],
      agency: [agency, expect.anything()],
    });
  });

  it("calls an item with a description alone a summary", async () => {
    const { documents } = await readAll(
      xml(item({ body: "", content: "<description>Dockers meet owners again.</description>" })),
    );
    expect(documents[0]?.stated?.extent).toBe("summary");
    expect(linesOf(documents[0]).at(-1)).toBe("-|Dockers meet owners again.");
  });

  it("reads the items of a message, with their part, and tells what is no text in a line a kind", async () => {
    const picture = item({ body: "<remoteContent href='x.jpg'/>" }).replace("ninat:text", "ninat:picture");
    const { documents, problems, error } = await readAll(
      message("<packageItem><itemMeta/></packageItem>", item(), picture, picture, item()),
    );
    expect(error).toEqual([]);
    expect(documents.map(({ part }) => part)).toEqual(["item 2", "item 5"]);
    expect(problems).toEqual([
      "in.dat: note: read: “Harbour talks resume in Port Maren” and 1 more: a picture, no text: nothing to convert; the text beside it is converted",
    ]);
  });

  it.each([
    [
      "picture",
      item({ body: "<remoteContent href='x.jpg'/>" }).replace("ninat:text", "ninat:picture"),
      "a picture, no text",
    ],
    ["video", item({ body: "" }).replace("ninat:text", "ninat:video"), "a video, no text"],
    ["event", "<conceptItem guid='e'><concept><eventDetails/></concept></conceptItem>", "an event, no text"],
    [
      "list of events",
      item({ body: "<inlineXML><events><event><name>Fair</name><eventDetails/></event></events></inlineXML>" }).replace(
        "ninat:text",
        "ninat:composite",
      ),
      "a list of events",
    ],
    ["planning item", "<planningItem guid='p'/>", "a planning item, no text"],
    ["catalogue", "<catalogItem guid='c'/>", "a catalogue, no text"],
    ["concept", "<conceptItem guid='c'><concept/></conceptItem>", "a concept, no text"],
    [
      "package",
      "<packageItem guid='p'><contentMeta><headline>Top</headline></contentMeta></packageItem>",
      "a package that only points at its items",
    ],
    [
      "results",
      item({
        body: "<inlineXML contenttype='application/sportsml+xml'><sports-content><sports-event>Maren 2 Quay 1</sports-event></sports-content></inlineXML>",
      }),
      "a text item without text inside",
    ],
    ["empty text", item({ body: "<inlineXML><!-- nothing --></inlineXML>" }), "a text item without text inside"],
    ["empty message", "<newsMessage><itemSet/></newsMessage>", "a NewsML document without items"],
  ])("says that it is a %s, and fails", async (_, inside, words) => {
    const { documents, error } = await readAll(xml(inside));
    expect(documents).toEqual([]);
    expect(error).toHaveLength(1);
    expect(error[0]).toContain(words);
    expect(error[0]).toContain("nothing to convert; ");
  });

  it.each(["stat:canceled", "stat:withheld"])("does not convert what is %s", async (status) => {
    const { documents, error } = await readAll(xml(item().replace("stat:usable", status)));
    expect(documents).toEqual([]);
    expect(error[0]).toMatch(
      /: an item that is (?:cancelled|withheld) by its provider: nothing to convert; ask the provider/u,
    );
  });

  it("tells signals and notes of the provider", async () => {
    const { problems } = await readAll(
      xml(item({ meta: "<edNote>CORRECTS the day in the first paragraph</edNote><signal qcode='sig:correction'/>" })),
    );
    expect(problems).toEqual([
      "in.dat: note: read: its provider marks it as “correction” (version 3); see whether a briefing of an earlier version stands already",
      "in.dat: note: read: its provider says: “CORRECTS the day in the first paragraph”; see whether it concerns this text",
    ]);
  });

  it("holds an embargo without an end for ever, and one without a zone to the latest", async () => {
    const open = await readAll(xml(item({ meta: "<embargoed/>" })));
    expect(open.documents[0]?.stated?.embargo?.value).toBe("9999-12-31");
    expect(open.problems[0]).toContain("embargo “without an end” cannot be read");
    const local = await readAll(xml(item({ meta: "<embargoed>2024-03-06T06:00:00</embargoed>" })));
    expect(local.documents[0]?.stated?.embargo?.value).toBe("2024-03-06T06:00:00-12:00");
    expect(local.problems[0]).toContain("names no time zone");
  });

  it("takes no house for an author and no unknown house for an agency", async () => {
    const { documents } = await readAll(
      xml(
        item({
          content: "<creator><name>Example Sports Network</name></creator>",
          body: "<inlineXML><p>The port is shut.</p></inlineXML>",
        }).replace(/<provider.*?<\/provider>/su, "<provider qcode='x:Quayside'/>"),
      ),
    );
    expect(statedOf(documents[0])).toEqual({
      extent: "full",
      headline: ["Harbour talks resume in Port Maren", "newsml-g2 headline"],
      published: ["2024-03-05T18:30:00+01:00", "newsml-g2 versionCreated"],
      publisher: ["Quayside", "newsml-g2 provider"],
      language: ["en-GB", "newsml-g2 xml:lang"],
    });
  });
});
