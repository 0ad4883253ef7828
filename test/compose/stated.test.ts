import { describe, expect, it } from "vitest";
import type { Briefing } from "../../scripts/model.ts";
import { brief, understandAll } from "../../scripts/pipeline.ts";
import { bytesSource } from "../../scripts/read/index.ts";
import { recordOf } from "../../scripts/record.ts";

const item = {
  ...{ uri: "https://example.com/harbour", type: "text", headline: "Harbour talks resume in Port Maren" },
  ...{ byline: "By Ann Roe and Bo Lund", versioncreated: "2024-03-05T23:30:00-05:00", language: "en-GB" },
  ...{ copyrightholder: "Example Wire", usageterms: "Not in Freeland", embargoed: "2024-03-06T06:00:00Z" },
  body_xhtml:
    "<p>PORT MAREN, Freeland — Dockers and owners meet again on Thursday, the port said.</p><p>The strike began on Monday, and twelve ships wait outside the harbour.</p>",
};
const source = (value: object) => bytesSource(new TextEncoder().encode(JSON.stringify(value)), "wire/a.json");

async function briefingOf(value: object): Promise<Briefing> {
  for await (const { briefings } of brief(source(value), { generator: "test" })) {
    const [briefing] = briefings;
    if (briefing) return briefing;
  }
  throw new Error("no briefing");
}
const gapsOf = async (value: object): Promise<readonly string[]> =>
  (await briefingOf(value)).gaps.map(({ text }) => text);

describe("what a format states, in the briefing", () => {
  it("has its keys", async () => {
    const { front, sources } = await briefingOf(item);
    expect(front).toMatchObject({
      ...{ title: "Harbour talks resume in Port Maren", title_from: "headline", language: "en-GB" },
      ...{ published: "2024-03-05T23:30:00-05:00", published_from: "stated", byline: ["Ann Roe", "Bo Lund"] },
      ...{ source_url: "https://example.com/harbour", source_publisher: "Example Wire", source_file: "wire/a.json" },
      ...{ embargo: "2024-03-06T06:00:00Z", rights: "Not in Freeland" },
    });
    // The day is that of the place it was published in.
    expect(sources[0]?.text).toBe("`wire/a.json`: Example Wire, PORT MAREN, 2024-03-05");
  });

  it("is absent where nothing is stated", async () => {
    const { front } = await briefingOf({ uri: "urn:x", headline: item.headline, body_xhtml: item.body_xhtml });
    for (const key of ["source_url", "source_publisher", "embargo", "rights", "published"] as const)
      expect(front[key]).toBeUndefined();
    expect(front.language).toBe("en");
  });

  it("says what is only a summary, and nothing of a whole text", async () => {
    const said = "The source holds only a summary or the opening of the article.";
    expect(await gapsOf({ ...item, representationtype: "incomplete" })).toContain(said);
    expect(await gapsOf(item)).not.toContain(said);
    // Publisher and agency are one question to a reader.
    expect(await gapsOf(item)).not.toContain("The source does not say which agency or publisher it comes from.");
  });

  it("says what is only a headline", async () => {
    const feed = {
      version: "https://jsonfeed.org/version/1",
      title: "Gazette",
      items: [{ id: "1", title: "Harbour talks resume" }],
    };
    expect(await gapsOf(feed)).toContain("The source holds only the headline of the article.");
  });
});

describe("what a format states, in the record", () => {
  it("stands beside what was read", async () => {
    const [article] = recordOf(await understandAll(source(item), () => {})).articles;
    expect(article).toMatchObject({
      ...{ title: "Harbour talks resume in Port Maren", date: "2024-03-05", byline: "Ann Roe, Bo Lund" },
      ...{
        publisher: "Example Wire",
        language: "en-GB",
        url: "https://example.com/harbour",
        rights: "Not in Freeland",
      },
      ...{ embargo: "2024-03-06T06:00:00Z", extent: "full" },
    });
    expect(Object.keys(article ?? {})).not.toContain("updated");
  });

  it("adds no key for plain text", async () => {
    const text = `Harbour talks resume\nPORT MAREN, March 5 (Reuters) - ${"Dockers and owners meet again on Thursday. ".repeat(4)}\n`;
    const [article] = recordOf(
      await understandAll(bytesSource(new TextEncoder().encode(text), "a.txt"), () => {}),
    ).articles;
    expect(Object.keys(article ?? {})).not.toContain("extent");
  });
});
