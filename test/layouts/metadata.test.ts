import { describe, expect, it } from "vitest";
import type { Site } from "../../scripts/site/model.ts";
import { draw, picturesOf } from "../../scripts/site/pictures.ts";
import { briefing, site } from "../site/content.ts";
import { renderSite } from "./render.ts";

const content = [
  briefing(
    "one",
    {
      id: "id-1",
      title: 'Ferry </script><b> "stops"',
      published: "2024-03-18",
      agency: "Meridian",
      dateline: ["Suva"],
      people: ["Ana Brodie"],
      source_url: "javascript:alert(1)",
      corrections: ["2024-03-19: It was Tuesday."],
      story: "The ferry",
      status: "reviewed",
    },
    "The ferry stopped.\n",
  ),
  briefing("two", { title_from: "derived" }, "Another.\n"),
];
const local = site(content);
const known = site(content, [], { url: "https://example.org/sub/" });

function linked(built: Site, path: string) {
  const text = renderSite(built).get(path) ?? "";
  const blocks = [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
  return { text, blocks: blocks.map((block) => JSON.parse(block[1] ?? "")) };
}

describe("data for machines", () => {
  it("says what the briefing is and what it is based on", () => {
    const { blocks } = linked(known, "briefings/one.html");
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({
      "@type": "Report",
      identifier: "id-1",
      url: "https://example.org/sub/briefings/one.html",
      datePublished: "2024-03-18",
      creativeWorkStatus: "reviewed",
      mentions: [{ "@type": "Person", name: "Ana Brodie" }],
      isPartOf: { name: "The ferry" },
      correction: [{ "@type": "CorrectionComment", text: "2024-03-19: It was Tuesday." }],
      isBasedOn: { "@type": "NewsArticle", headline: 'Ferry </script><b> "stops"', provider: { name: "Meridian" } },
    });
    expect(blocks[0].isBasedOn).not.toHaveProperty("url");
  });

  it("claims no headline and no date that the source does not state", () => {
    const { blocks } = linked(local, "briefings/two.html");
    expect(blocks[0]).not.toHaveProperty("datePublished");
    expect(blocks[0]).not.toHaveProperty("url");
    expect(blocks[0].isBasedOn).toEqual({ "@type": "NewsArticle" });
  });

  it("gives whole addresses, and a canonical one, only where the site knows its own", () => {
    expect(linked(local, "briefings/one.html").text).not.toMatch(/canonical|og:/);
    const { text } = linked(known, "people/ana-brodie.html");
    expect(text).toContain('<link rel="canonical" href="https://example.org/sub/people/ana-brodie.html">');
    expect(text).toMatch(
      /property="og:image" content="https:\/\/example\.org\/sub\/assets\/shared\/[0-9a-f]{12}\.png"/,
    );
    expect(renderSite(known).get("404.html")).not.toMatch(/canonical|og:/);
  });
});

describe("the picture of a shared link", () => {
  it("is one for each briefing and one for the rest, none without an address", () => {
    expect([...picturesOf(known).keys()]).toEqual(["index.html", "briefings/one.html", "briefings/two.html"]);
    expect(picturesOf(local).size).toBe(0);
  });

  it("is a PNG of the size that readers of Open Graph ask for, however long the headline", () => {
    const bytes = draw({
      path: known.briefings[0]?.path ?? neverPath(),
      label: "x",
      title: "word ".repeat(200),
      foot: "",
    });
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});

function neverPath(): never {
  throw new Error("the site has a briefing");
}
