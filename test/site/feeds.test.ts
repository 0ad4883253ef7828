import { describe, expect, it } from "vitest";
import { feedFiles } from "../../scripts/site/feeds.ts";
import { briefing, site } from "./content.ts";

const hostile = "A <b>&amp; \"B\" 'C' \u0007\ud800 ]]> —";
const built = site(
  [
    briefing(
      "one",
      { id: "id one", title: hostile, published: "2024-03-18T09:00:00+13:00", topics: ["Trade"] },
      "Text.\n",
    ),
    briefing("two", { published: "2024-03-20", updated: "2024-04-01", byline: ["A. Writer"], agency: "AFP" }),
    briefing("three", {}),
  ],
  [],
  { url: "https://example.org/sub/" },
);
const files = new Map<string, string>(feedFiles(built).map(({ path, text }) => [path, text]));
const file = (path: string): string => {
  const text = files.get(path);
  if (text === undefined) throw new Error(`no ${path}`);
  return text;
};

describe("feeds", () => {
  it("are these files", () => {
    expect([...files.keys()]).toEqual(["feed.xml", "feed.json", "robots.txt", "sitemap.xml", "topics/trade.xml"]);
  });

  it("hold no character that XML cannot, and escape the rest", () => {
    expect(file("feed.xml")).toContain("<title>A &lt;b&gt;&amp;amp; &quot;B&quot; 'C' \ufffd ]]&gt; —</title>");
  });

  it("give whole addresses, lasting ids and dates of the content, not of a clock", () => {
    const feed = file("feed.xml");
    expect(feed).toContain(
      '<link rel="alternate" type="text/html" href="https://example.org/sub/briefings/one.html"/>',
    );
    expect(feed).toContain("<id>urn:dateline:briefing:id%20one</id>");
    expect(feed).toContain("<published>2024-03-17T20:00:00Z</published>");
    expect(feed.match(/<updated>[^<]*/)?.[0]).toBe("<updated>2024-04-01T00:00:00Z");
    expect(feed.match(/<entry /g)).toHaveLength(3);
    expect(feed.match(/<author>/g)).toHaveLength(4);
  });

  it("are JSON where they should be", () => {
    const { items, ...feed } = JSON.parse(file("feed.json"));
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      feed_url: "https://example.org/sub/feed.json",
    });
    expect(items[0]).toMatchObject({
      id: "urn:dateline:briefing:two",
      authors: [{ name: "A. Writer" }, { name: "AFP" }],
    });
  });

  it("and the sitemap list every page", () => {
    expect(file("sitemap.xml").match(/<url>/g)).toHaveLength(1 + 3 + 1 + 1 + 2);
    expect(file("robots.txt")).toContain("Sitemap: https://example.org/sub/sitemap.xml");
  });

  it("link relatively where the site knows no address", () => {
    const local = new Map<string, string>(
      feedFiles(site([briefing("one", { topics: ["Trade"] })])).map(({ path, text }) => [path, text]),
    );
    expect(local.get("feed.xml")).toContain('href="briefings/one.html"');
    expect(local.get("topics/trade.xml")).toContain('href="../briefings/one.html"');
    expect(local.get("robots.txt")).not.toContain("Sitemap");
  });
});
