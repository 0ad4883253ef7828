import { parseFeed, parseOpml } from "feedsmith";
import { describe, expect, it } from "vitest";
import { textFiles } from "../../scripts/site/files/index.ts";
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
const files = new Map<string, string>(textFiles(built).map(({ path, text }) => [path, text]));
const file = (path: string): string => {
  const text = files.get(path);
  if (text === undefined) throw new Error(`no ${path}`);
  return text;
};

describe("feeds", () => {
  it("are these files", () => {
    expect([...files.keys()]).toEqual([
      "feed.xml",
      "feed.json",
      "topics/trade.xml",
      "feeds.opml",
      "calendar.ics",
      "robots.txt",
      "sitemap.xml",
      "_headers",
      "_redirects",
      ".nojekyll",
      "hosting/nginx.conf",
      "hosting/Caddyfile",
    ]);
  });

  it("stand beside every page that gathers briefings", () => {
    const made = textFiles(
      site([briefing("one", { people: ["Ana Brodie"], places: ["Suva"], organisations: ["UN"], story: "A story" })]),
    );
    expect(made.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        "people/ana-brodie.xml",
        "places/suva.xml",
        "organisations/un.xml",
        "stories/a-story.xml",
      ]),
    );
  });

  it("stand beside topics alone where a host counts files", () => {
    const briefings = [briefing("one", { people: ["Ana Brodie"], topics: ["Trade"], story: "A story" })];
    const few = site(briefings, [], { feeds: "topics" });
    const made = textFiles(few).map(({ path }) => path);
    expect(made.filter((path) => path.includes("/") && path.endsWith(".xml"))).toEqual(["topics/trade.xml"]);
    expect(few.nodes.find(({ kind }) => kind === "person")?.feed).toBeNull();
    expect(few.stories[0]?.feed).toBeNull();
    expect(textFiles(few).find(({ path }) => path === "feeds.opml")?.text).not.toMatch(/people|stories/);
  });

  it("hold no letter that XML cannot, in the list of feeds either", () => {
    const made = textFiles(site([briefing("one", { topics: ["Tr\u0007ade"] })], [], { title: "A\u0001 desk" }));
    const list = made.find(({ path }) => path === "feeds.opml")?.text ?? "";
    expect(list).toContain("Trade");
    expect(list).not.toContain("\u0001");
  });

  it("are understood by a feed reader", () => {
    expect(parseFeed(file("feed.xml"))).toMatchObject({ format: "atom", feed: { entries: { length: 3 } } });
    expect(parseFeed(JSON.parse(file("feed.json")))).toMatchObject({ format: "json", feed: { items: { length: 3 } } });
    expect(parseOpml(file("feeds.opml"))).toMatchObject({
      body: { outlines: [{ xmlUrl: "https://example.org/sub/feed.xml" }, { text: "Topics" }] },
    });
  });

  it("tell of each correction on its own day, newest first", () => {
    const corrected = textFiles(
      site([
        briefing("one", {
          published: "2024-03-18",
          corrections: ["2024-03-19: The sum was 12, not 21.", "The name is Brodie."],
        }),
      ]),
    );
    const feed = parseFeed(corrected.find(({ path }) => path === "feed.xml")?.text ?? "");
    expect(feed).toMatchObject({
      feed: {
        updated: "2024-03-19T00:00:00Z",
        entries: [
          {
            title: { value: "Correction: Title of one" },
            summary: { value: "The name is Brodie." },
            updated: "2024-03-18T00:00:00Z",
          },
          { summary: { value: "2024-03-19: The sum was 12, not 21." }, updated: "2024-03-19T00:00:00Z" },
          { title: { value: "Title of one" }, updated: "2024-03-19T00:00:00Z", published: "2024-03-18T00:00:00Z" },
        ],
      },
    });
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
    expect(file("sitemap.xml").match(/<url>/g)).toHaveLength(2 + 3 + 1 + 1 + 2);
    expect(file("robots.txt")).toContain("Sitemap: https://example.org/sub/sitemap.xml");
  });

  it("link relatively where the site knows no address", () => {
    const local = new Map<string, string>(
      textFiles(site([briefing("one", { topics: ["Trade"] })])).map(({ path, text }) => [path, text]),
    );
    expect(local.get("feed.xml")).toContain('href="briefings/one.html"');
    expect(local.get("topics/trade.xml")).toContain('href="../briefings/one.html"');
    expect(local.get("robots.txt")).not.toContain("Sitemap");
  });
});
