import { describe, expect, it } from "vitest";
import { linesOf, readAll, statedOf } from "../reading.ts";

type Json = Readonly<Record<string, unknown>>;

const uri = "https://example.com/harbour";
const headline = "Harbour talks resume in Port Maren";
const one: Json = {
  ...{ uri, headline, type: "text", byline: "By Ann Roe and Bo Lund", headline_sub: "Owners bring an offer" },
  ...{ versioncreated: "2024-03-05T18:30:00+01:00", firstcreated: "2024-03-05T16:00:00+01:00", language: "en" },
  ...{ copyrightholder: "Example Wire", copyrightnotice: "© 2024 Example Wire", usageterms: "Not in Freeland" },
  ...{ located: "Port Maren, Freeland", infosource: [{ name: "Reuters" }], embargoed: "2024-03-06T06:00:00Z" },
  ...{ body_text: "The port is shut.", body_xhtml: "<p>The port is shut.</p><p>Nobody works.</p>" },
};
const two: Json = {
  ...{ uri, type: "text", by: "Ann Roe", versioncreated: "2024-03-05T18:30:00Z", pubstatus: "usable" },
  headlines: [
    { role: "short", value: "Talks resume" },
    { role: "main", value: headline },
  ],
  bodies: [
    { role: "text", contenttype: "text/plain", value: "The port is shut.\n\nNobody works." },
    { role: "rich", contenttype: "text/html", value: "<p>The port is shut.</p><p>Nobody works.</p>" },
  ],
};
const three: Json = {
  ...{ uri, type: "text", by: "Ann Roe", firstCreated: "2024-03-05T18:30:00Z", versionCreated: "2024-03-05T19:30:00Z" },
  ...{ pubStatus: "usable", copyrightHolder: "dpa", usageTerms: "Not in Freeland", edNote: "CORRECTS the day" },
  headlines: [{ value: headline }],
  bodies: [{ contentType: "text/plain", value: "The port is shut.\n\nNobody works." }],
};
const json = (value: unknown): string => JSON.stringify(value, null, 1);

describe("ninjs", () => {
  it("reads version 1 and all that is stated, by name", async () => {
    const { documents, problems } = await readAll(json(one));
    expect(problems).toEqual([]);
    expect(statedOf(documents[0])).toEqual({
      extent: "full",
      headline: [headline, "ninjs headline"],
      subtitle: ["Owners bring an offer", "ninjs headline"],
      authors: [["Ann Roe", "Bo Lund"], "ninjs byline"],
      published: ["2024-03-05T16:00:00+01:00", "ninjs firstCreated"],
      updated: ["2024-03-05T18:30:00+01:00", "ninjs versionCreated"],
      embargo: ["2024-03-06T06:00:00Z", "ninjs embargoed"],
      datelinePlaces: [["Port Maren"], "ninjs located"],
      agency: ["Reuters", "ninjs infosource"],
      publisher: ["Example Wire", "ninjs copyrightHolder"],
      language: ["en", "ninjs language"],
      url: [uri, "ninjs uri"],
      rights: ["Not in Freeland", "ninjs usageTerms"],
    });
    expect(linesOf(documents[0])).toEqual([
      `headline|${headline}`,
      "paragraph|The port is shut.",
      "paragraph|Nobody works.",
    ]);
  });

  it("reads version 2, its main headline and the body with markup", async () => {
    const { documents } = await readAll(json(two));
    expect(statedOf(documents[0])).toEqual({
      extent: "full",
      headline: [headline, "ninjs headline"],
      authors: [["Ann Roe"], "ninjs by"],
      published: ["2024-03-05T18:30:00Z", "ninjs versionCreated"],
      url: [uri, "ninjs uri"],
    });
    expect(linesOf(documents[0]).slice(1)).toEqual(["paragraph|The port is shut.", "paragraph|Nobody works."]);
  });

  it("reads version 3; plain text has no roles", async () => {
    const { documents, problems } = await readAll(json(three));
    expect(statedOf(documents[0])).toMatchObject({
      published: ["2024-03-05T18:30:00Z", "ninjs firstCreated"],
      updated: ["2024-03-05T19:30:00Z", "ninjs versionCreated"],
      agency: ["dpa", "ninjs copyrightHolder"],
    });
    expect(linesOf(documents[0]).slice(1)).toEqual(["-|The port is shut.", "-|Nobody works."]);
    expect(problems).toEqual([
      "in.dat: note: read: its provider says: “CORRECTS the day”; see whether it concerns this text",
    ]);
  });

  it("reads the dialect of newsrooms that know items by guid and name authors apart", async () => {
    const { documents } = await readAll(
      json({
        guid: "tag:1",
        headline,
        source: "AAP",
        authors: [{ name: "Ann Roe" }, { name: "Bo Lund" }],
        body_html: "<p>The port is shut.</p>",
      }),
    );
    expect(statedOf(documents[0])).toMatchObject({
      authors: [["Ann Roe", "Bo Lund"], "ninjs authors"],
      agency: ["AAP", "ninjs source"],
    });
    expect(linesOf(documents[0]).slice(1)).toEqual(["paragraph|The port is shut."]);
  });

  it("takes plain text beside a stub with markup", async () => {
    const long = "The port is shut, and twelve ships wait outside. ".repeat(4).trim();
    const { documents } = await readAll(json({ ...one, body_xhtml: "<p>The port is shut.</p>", body_text: long }));
    expect(linesOf(documents[0]).slice(1)).toEqual([`-|${long}`]);
  });

  it("reads NITF inside, and what it states where the item does not", async () => {
    const nitf =
      "<nitf><body><body.head><dateline>PORT MAREN, March 5 (AFP) -</dateline></body.head><body.content><p>The port is shut.</p></body.content></body></nitf>";
    const { documents } = await readAll(json({ ...two, bodies: [{ contenttype: "text/vnd.IPTC.NITF", value: nitf }] }));
    expect(statedOf(documents[0])).toMatchObject({
      datelinePlaces: [["PORT MAREN"], "nitf dateline"],
      agency: ["AFP", "nitf dateline"],
    });
    expect(linesOf(documents[0]).slice(1)).toEqual(["paragraph|PORT MAREN, March 5 (AFP) - The port is shut."]);
  });

  it.each([
    ["a list", json([three, { ...three, uri: "urn:x:2" }])],
    ["lines", `${JSON.stringify(three)}\n${JSON.stringify({ ...three, uri: "urn:x:2" })}\n`],
  ])("reads %s, each item with its part", async (_, text) => {
    const { documents } = await readAll(text);
    expect(documents.map(({ part }) => part)).toEqual(["item 1", "item 2"]);
  });

  it("reads text items associated with it, and tells of pictures", async () => {
    const picture = { uri: "urn:p", type: "picture", headline: "The quay", description_text: "The quay at dawn." };
    const side = { ...one, uri: "urn:s", headline: "What dockers earn" };
    const { documents, problems } = await readAll(
      json({ ...one, associations: { pic: picture, side, link: { uri: "urn:l" } } }),
    );
    expect(documents.map((document) => [document.part, document.stated?.headline?.value])).toEqual([
      [null, headline],
      ["association side", "What dockers earn"],
    ]);
    expect(problems).toEqual([
      "in.dat: note: read: “The quay”: a picture, no text: nothing to convert; the text beside it is converted",
    ]);
  });

  it.each([
    ["is alone", { ...two, bodies: [], descriptions: [{ value: "Dockers meet owners again." }] }],
    ["breaks off", { ...two, bodies: [{ value: "The port is shut and nobody knows when …" }] }],
    ["is incomplete", { ...two, representationtype: "incomplete" }],
  ])("calls a text a summary that %s", async (_, item) => {
    const { documents } = await readAll(json(item));
    expect(documents[0]?.stated?.extent).toBe("summary");
  });

  it.each([
    ["a picture", { ...one, type: "picture" }, "“Harbour talks resume in Port Maren”: a picture, no text"],
    ["a video", { ...one, type: "video" }, "a video, no text"],
    ["an event", { uri, type: "event", title: "Fair", eventDetails: {} }, "“Fair”: an event, no text"],
    ["an event without a type", { uri, title: "Fair", eventDetails: {} }, "an event, no text"],
    ["cancelled", { ...one, pubstatus: "canceled" }, "cancelled by its provider"],
    ["withheld", { ...three, pubStatus: "withheld" }, "withheld by its provider"],
    ["without text", { uri, headline, versioncreated: "2024-03-05" }, "an item without text"],
    ["a placeholder", { uri, headline, body_text: "[ ... ]" }, "an item without text"],
    ["of the wrong shape", { uri, headline: 5, body_text: { a: [] }, bodies: "x" }, "an item without text"],
    ["a list of other things", [{ uri, headline }, 5, null, ["x"]], "a value that is no item of ninjs"],
  ])("fails in clear lines on what is %s", async (_, item, words) => {
    const { documents, error } = await readAll(json(item));
    expect(documents).toEqual([]);
    expect(error.some((line) => line.includes(`${words}`) && line.includes("nothing to convert; "))).toBe(true);
  });

  it.each([
    ["cut in half", json(one).slice(0, 400), "the JSON ends in the middle; fetch it again"],
    ["not well-formed", json(one).replace(",", ",,"), "the JSON is not well-formed; fetch it again"],
  ])("fails in one line on JSON %s", async (_, text, words) => {
    const { documents, error } = await readAll(text);
    expect([documents, error]).toEqual([[], [`in.dat: error: read: ${words}`]]);
  });

  it("leaves out a bad line, names it, and reads the rest", async () => {
    const { documents, problems } = await readAll(
      `${JSON.stringify(three)}\n{"uri": "x", \n${JSON.stringify({ ...three, uri: "urn:x:2" })}`,
    );
    expect(documents).toHaveLength(2);
    expect(problems[0]).toBe(
      "in.dat:2: error: read: the line is not well-formed JSON and was left out; fetch it again",
    );
  });

  it("is not shaken by depth, odd keys or size", async () => {
    const deep = `{"uri":"${uri}","headline":"H","body_text":"The port is shut.","associations":${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)},"__proto__":{"polluted":1}}`;
    const { documents } = await readAll(deep);
    expect(linesOf(documents[0])).toEqual(["headline|H", "-|The port is shut."]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("drops scripts, frames and pixels, and never takes another scheme for an address", async () => {
    const { documents } = await readAll(
      json({
        ...one,
        uri: "javascript:alert(1)",
        body_xhtml: "<p>The port<script>x()</script> is shut.</p><iframe src='a'></iframe><img src='p.gif' width='1'>",
      }),
    );
    expect(linesOf(documents[0]).slice(1)).toEqual(["paragraph|The port is shut."]);
    expect(documents[0]?.stated?.url).toBeUndefined();
  });
});
