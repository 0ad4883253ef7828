import { describe, expect, it } from "vitest";
import { latin1, linesOf, readAll, statedOf } from "../reading.ts";

const words = (count: number): string =>
  "The port is shut and twelve ships wait outside. ".repeat(Math.ceil(count / 9)).trim();
const full = `<p>${words(90)}</p><h2>No ship unloaded</h2><p>${words(90)}</p>`;

const rss = (
  items: string,
  channel = "<title>Example Gazette</title><link>https://example.com/</link><language>en-gb</language><copyright>© 2024 Gazette</copyright>",
  prolog = '<?xml version="1.0" encoding="utf-8"?>',
): string =>
  `${prolog}\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel>${channel}${items}</channel></rss>`;
const item = (inside: string): string => `<item><title>Harbour talks resume</title>${inside}</item>`;

describe("RSS", () => {
  it("reads the whole text and all that is stated, by name", async () => {
    const { documents, problems } = await readAll(
      rss(
        item(`<link>/talks?id=1&amp;x=2</link><guid isPermaLink="false">urn:1</guid><pubDate>Tue, 5 Mar 2024 18:30:00 EST</pubDate><category>Harbour</category>
        <dc:creator>Ann Roe</dc:creator><dc:creator>Bo Lund</dc:creator><description>A teaser …</description><content:encoded><![CDATA[${full}]]></content:encoded>`),
      ),
    );
    expect(problems).toEqual([]);
    expect(documents.map(({ part }) => part)).toEqual(["entry 1"]);
    expect(statedOf(documents[0])).toEqual({
      extent: "full",
      headline: ["Harbour talks resume", "rss title"],
      authors: [["Ann Roe", "Bo Lund"], "rss dc:creator"],
      published: ["2024-03-05T18:30:00-05:00", "rss pubDate"],
      publisher: ["Example Gazette", "rss channel title"],
      section: ["Harbour", "rss category"],
      language: ["en-gb", "rss language"],
      url: ["https://example.com/talks?id=1&x=2", "rss link"],
      rights: ["© 2024 Gazette", "rss copyright"],
    });
    expect(linesOf(documents[0]).map((line) => line.slice(0, 30))).toEqual([
      "headline|Harbour talks resume",
      "paragraph|The port is shut and",
      "heading|No ship unloaded",
      "paragraph|The port is shut and",
    ]);
  });

  it.each([
    ["a description that breaks off", `<description>${words(200)} and …</description>`, "summary"],
    ["a short description", "<description>The port is shut.</description>", "summary"],
    ["a description that asks to read more", `<description>${words(200)} Read more</description>`, "summary"],
    ["a long description", `<description>${words(200)}</description>`, "full"],
    ["content that breaks off", `<content:encoded>&lt;p&gt;${words(60)} [...]&lt;/p&gt;</content:encoded>`, "summary"],
    [
      "what breaks off above the footer of the software",
      `<description>&lt;p&gt;${words(200)} [&amp;#8230;]&lt;/p&gt;&lt;p&gt;The post &lt;a href="x"&gt;Talks&lt;/a&gt; appeared first on Gazette.&lt;/p&gt;</description>`,
      "summary",
    ],
    ["content of a line", "<content:encoded>&lt;p&gt;The port is shut.&lt;/p&gt;</content:encoded>", "summary"],
    ["content", `<content:encoded>&lt;p&gt;${words(60)}&lt;/p&gt;</content:encoded>`, "full"],
    ["a title alone", "", "summary"],
  ])("tells whether %s is the article", async (_, inside, extent) => {
    const { documents } = await readAll(rss(item(inside)));
    expect(documents[0]?.stated?.extent).toBe(extent);
  });

  it("reads plain and escaped text, and entities that only HTML knows", async () => {
    const { documents } = await readAll(
      rss(`<item><title>Dockers &amp;amp; owners &lt;em&gt;talk&lt;/em&gt;</title><description>Caf&amp;eacute; A &amp;amp; B</description></item>
      <item><title><![CDATA[A &#8220;quay&#8221;]]></title><description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</description></item>`),
    );
    expect(documents.map(linesOf)).toEqual([
      ["headline|Dockers & owners talk", "-|Café A & B"],
      ["headline|A “quay”", "paragraph|One.", "paragraph|Two."],
    ]);
  });

  it("drops scripts, frames and pixels, and leaves furniture to the rules for lines", async () => {
    const { documents } = await readAll(
      rss(
        item(
          `<content:encoded><![CDATA[<p>${words(60)}</p><script>track()</script><iframe src="x"></iframe><img src="p.gif" width="1" height="1"><p>© 2024 Example Gazette</p><p>The post <a href="x">Harbour talks</a> appeared first on <a href="y">Gazette</a>.</p>]]></content:encoded>`,
        ),
      ),
    );
    expect(linesOf(documents[0]).slice(1)).toEqual([
      `paragraph|${words(60)}`,
      "-|© 2024 Example Gazette",
      "boilerplate|The post Harbour talks appeared first on Gazette.",
    ]);
  });

  it("takes the newest of entries with one guid, and says so", async () => {
    const entry = (title: string, date: string, guid = "g"): string =>
      `<item><title>${title}</title><guid isPermaLink="false">${guid}</guid><pubDate>${date}</pubDate></item>`;
    const { documents, problems } = await readAll(
      rss(
        entry("Old", "Tue, 5 Mar 2024 10:00:00 GMT") +
          entry("Other", "", "h") +
          entry("New", "Wed, 6 Mar 2024 10:00:00 GMT") +
          entry("Older", "Mon, 4 Mar 2024 10:00:00 GMT"),
      ),
    );
    expect(documents.map((document) => document.stated?.headline?.value)).toEqual(["New", "Other"]);
    expect(problems).toEqual([
      "in.dat: note: read: “g” and 1 more: an entry with the id of another: the newest is taken; have the feed mended if they are different articles",
    ]);
  });

  it("warns of a date that cannot be read, and of none that is missing", async () => {
    const { documents, problems } = await readAll(rss(item("<pubDate>the other day</pubDate>") + item("")));
    expect(documents.map((document) => document.stated?.published)).toEqual([undefined, undefined]);
    expect(problems).toEqual([
      "in.dat: warning: read: entry 1: its date “the other day” cannot be read; write the date into the briefing",
    ]);
  });

  it("knows an agency by the name of the channel", async () => {
    const { documents } = await readAll(rss(item(""), "<title>Agence France-Presse</title>"));
    expect(statedOf(documents[0])).toMatchObject({ agency: ["AFP", "rss channel title"] });
  });

  it("reads RSS 1.0", async () => {
    const { documents } = await readAll(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://example.com/"><title>Example Gazette</title><link>https://example.com/</link><description>d</description></channel>
      <item rdf:about="https://example.com/1"><title>Harbour talks resume</title><link>https://example.com/1</link><description>The port is shut.</description><dc:date>2024-03-05T18:30:00Z</dc:date><dc:creator>Ann Roe</dc:creator></item></rdf:RDF>`,
    );
    expect(statedOf(documents[0])).toMatchObject({
      extent: "summary",
      authors: [["Ann Roe"], "rss dc:creator"],
      published: ["2024-03-05T18:30:00Z", "rss dc:date"],
      url: ["https://example.com/1", "rss link"],
    });
  });

  it("reads RSS 0.91 without a namespace", async () => {
    const { documents } = await readAll(
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>T</title><item><title>Harbour talks resume</title></item></channel></rss>',
    );
    expect(linesOf(documents[0])).toEqual(["headline|Harbour talks resume"]);
  });
});

describe("feeds that are broken", () => {
  it("reads the entries before the place where a feed is cut, and fails", async () => {
    const whole = rss(
      item("<description>One.</description>") +
        item("<description>Two.</description>") +
        item("<description>Three.</description>"),
    );
    const { documents, problems } = await readAll(whole.slice(0, whole.indexOf("Three")));
    expect(documents).toHaveLength(2);
    expect(problems).toEqual([
      "in.dat:2: error: read: the XML is not whole: it ends inside <description>; the entries before it are read; fetch it again: it was cut off",
    ]);
  });

  it.each([
    [
      "cut in its first entry",
      rss(item("<description>One.</description>")).split("One.")[0] ?? "",
      "the XML is not whole",
    ],
    [
      "crossed in its first entry",
      rss("<item><title>A</description></title></item>"),
      "<title> is closed by </description>",
    ],
    ["without entries", rss(""), "a feed without entries: nothing to convert"],
    ["with empty entries", rss("<item></item><item><title> </title></item>"), "nothing to convert"],
    [
      "deep",
      rss(`<item>${"<a>".repeat(10_000)}${"</a>".repeat(10_000)}</item>`),
      "the XML is refused: its elements stand more than 200 deep",
    ],
  ])("fails in one line on one %s", async (_, text, message) => {
    const { documents, error } = await readAll(text);
    expect(documents).toEqual([]);
    expect(error).toHaveLength(1);
    expect(error[0]).toContain(message);
    expect(error[0]).toMatch(/^in\.dat(?::\d+)?: error: read: [^\n]+; [^\n]+$/u);
  });

  it("reads the other entries where the markup of one is out of bounds, and fails", async () => {
    const { documents, problems } = await readAll(
      rss(
        item(`<description>${"&lt;div&gt;".repeat(25_000)}Deep.</description>`) +
          item("<description>Two.</description>"),
      ),
    );
    expect(documents.map(({ part }) => part)).toEqual(["entry 2"]);
    expect(problems).toEqual([
      "in.dat: error: read: entry 1: its markup nests more than 20000 deep: no article is built so; save its text as plain text",
    ]);
  });

  it("expands no entity that a feed declares", async () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i};`.repeat(10)}">`).join("");
    const { documents, problems } = await readAll(
      rss(
        "<item><title>It says &lol9; here</title></item>",
        undefined,
        `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY lol0 "lol">${laughs}]>`,
      ),
    );
    expect(linesOf(documents[0])).toEqual(["headline|It says &lol9; here"]);
    expect(problems[0]).toContain("declares entities of its own, which are not expanded");
  });

  it.each([
    [
      "ISO-8859-1 as declared",
      latin1(
        rss("<item><title>Café in Malmö</title></item>", undefined, '<?xml version="1.0" encoding="ISO-8859-1"?>'),
      ),
      0,
    ],
    [
      "UTF-8 declared as ISO-8859-1",
      rss("<item><title>Café in Malmö</title></item>", undefined, '<?xml version="1.0" encoding="ISO-8859-1"?>'),
      1,
    ],
    ["ISO-8859-1 declared as UTF-8", latin1(rss("<item><title>Café in Malmö</title></item>")), 1],
    [
      "an encoding that nobody knows",
      rss("<item><title>Café in Malmö</title></item>", undefined, '<?xml version="1.0" encoding="x-harbour"?>'),
      1,
    ],
    [
      "UTF-16",
      Uint8Array.from([
        0xff,
        0xfe,
        ...Buffer.from(
          rss("<item><title>Café in Malmö</title></item>", undefined, '<?xml version="1.0" encoding="utf-16"?>'),
          "utf16le",
        ),
      ]),
      0,
    ],
  ])("reads %s", async (_, bytes, count) => {
    const { documents, problems } = await readAll(bytes);
    expect(linesOf(documents[0])).toEqual(["headline|Café in Malmö"]);
    expect(problems).toHaveLength(count);
    for (const problem of problems) expect(problem).toContain("note: read: it declares the encoding");
  });

  it("reads ISO-8859-2 as declared", async () => {
    const prolog = '<?xml version="1.0" encoding="iso-8859-2"?>';
    const bytes = Uint8Array.from(
      Buffer.from(rss("<item><title>L\u00f3d\u00bc</title></item>", undefined, prolog), "latin1"),
    );
    expect(linesOf((await readAll(bytes)).documents[0])).toEqual(["headline|Lódź"]);
  });

  it("is not slowed by a huge attribute or title", async () => {
    const started = performance.now();
    const { documents } = await readAll(
      rss(`<item x="${"a ".repeat(2_000_000)}"><title>${"b ".repeat(500_000)}</title></item>`),
    );
    expect(documents[0]?.lines[0]?.text.length).toBeLessThanOrEqual(2000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("Atom", () => {
  const atom = (entries: string, about = "<title>Example Gazette</title><link href='https://example.com/'/>"): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.com/news/" xml:lang="en-GB">${about}${entries}</feed>`;
  const entry = (inside: string): string =>
    `<entry><id>urn:1</id><title type="html">Harbour &lt;b&gt;talks&lt;/b&gt; resume</title><updated>2024-03-05T19:30:00Z</updated>${inside}</entry>`;

  it("reads the text and all that is stated, by name; links against their base", async () => {
    const { documents } = await readAll(
      atom(
        entry(`<published>2024-03-05T18:30:00Z</published><author><name>Ann Roe</name></author><link rel="self" href="x.atom"/><link href="../talks"/><category term="harbour" label="Harbour"/><rights>CC BY</rights>
        <summary>In short.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${words(60)}</p><blockquote>We have an <em>offer</em>.</blockquote></div></content>`),
      ),
    );
    expect(statedOf(documents[0])).toEqual({
      extent: "full",
      headline: ["Harbour talks resume", "atom title"],
      authors: [["Ann Roe"], "atom author"],
      published: ["2024-03-05T18:30:00Z", "atom published"],
      updated: ["2024-03-05T19:30:00Z", "atom updated"],
      publisher: ["Example Gazette", "atom title"],
      section: ["Harbour", "atom category"],
      language: ["en-GB", "atom xml:lang"],
      url: ["https://example.com/talks", "atom link"],
      rights: ["CC BY", "atom rights"],
    });
    expect(linesOf(documents[0]).slice(1)).toEqual([`paragraph|${words(60)}`, "quotation|We have an offer."]);
  });

  it.each([
    ["html", `<content type="html">&lt;p&gt;The port is shut.&lt;/p&gt;</content>`, "paragraph|The port is shut."],
    ["text", "<content>Ships &lt; 12 wait here.</content>", "-|Ships < 12 wait here."],
    ["a summary", "<summary type='html'>&lt;p&gt;In short.&lt;/p&gt;</summary>", "paragraph|In short."],
    ["no other media", "<summary>In short.</summary><content type='image/png'>iVBORw0KGgo=</content>", "-|In short."],
  ])("reads %s", async (_, inside, line) => {
    expect(linesOf((await readAll(atom(entry(inside)))).documents[0]).slice(1)).toEqual([line]);
  });

  it("resolves an entry's base against the feed's, and gives no address where there is none to go by", async () => {
    const { documents } = await readAll(
      atom(entry("<link href='b.html'/>").replace("<entry>", "<entry xml:base='../x/'>")),
    );
    expect(documents[0]?.stated?.url?.value).toBe("https://example.com/x/b.html");
    const bare = await readAll(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${entry("<link href='b.html'/>")}</feed>`,
    );
    expect(bare.documents[0]?.stated?.url).toBeUndefined();
  });
});

describe("JSON Feed", () => {
  const json = (items: readonly object[], version = "https://jsonfeed.org/version/1.1"): string =>
    JSON.stringify({ version, title: "Example Gazette", home_page_url: "https://example.com/", items });

  it.each(["https://jsonfeed.org/version/1", "https://jsonfeed.org/version/1.1"])("reads %s", async (version) => {
    const authors = version.endsWith("/1")
      ? { author: { name: "Ann Roe" } }
      : { authors: [{ name: "Ann Roe" }, { name: "Bo Lund" }] };
    const { documents } = await readAll(
      json(
        [
          {
            id: "1",
            url: "talks",
            title: "Harbour talks resume",
            content_html: full,
            date_published: "2024-03-05T18:30:00Z",
            language: "en",
            ...authors,
          },
        ],
        version,
      ),
    );
    expect(statedOf(documents[0])).toMatchObject({
      extent: "full",
      headline: ["Harbour talks resume", "json feed title"],
      published: ["2024-03-05T18:30:00Z", "json feed date_published"],
      publisher: ["Example Gazette", "json feed title"],
      url: ["https://example.com/talks", "json feed url"],
    });
    expect(documents[0]?.stated?.authors?.value[0]).toBe("Ann Roe");
    expect(linesOf(documents[0])[2]).toBe("heading|No ship unloaded");
  });

  it("fails in one line where it is cut, or empty", async () => {
    const cut = await readAll(json([{ id: "1", title: "T" }]).slice(0, -8));
    expect([cut.documents, cut.error.length]).toEqual([[], 1]);
    expect(cut.error[0]).toContain("the feed cannot be read");
    expect((await readAll(json([]))).error).toHaveLength(1);
  });
});

describe("lists of addresses", () => {
  const sitemap = (inside: string): string =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${inside}</urlset>`;

  it("reads the headlines of a sitemap for news, as summaries", async () => {
    const { documents } = await readAll(
      sitemap(
        "<url><loc>https://example.com/talks</loc><news:news><news:publication><news:name>Example Gazette</news:name><news:language>en</news:language></news:publication><news:publication_date>2024-03-05T18:30:00+01:00</news:publication_date><news:title>Harbour talks resume</news:title></news:news></url>",
      ),
    );
    expect(statedOf(documents[0])).toEqual({
      extent: "summary",
      headline: ["Harbour talks resume", "sitemap title"],
      published: ["2024-03-05T18:30:00+01:00", "sitemap publication_date"],
      publisher: ["Example Gazette", "sitemap publication"],
      language: ["en", "sitemap language"],
      url: ["https://example.com/talks", "sitemap loc"],
    });
  });

  it.each([
    [
      "a sitemap",
      sitemap("<url><loc>https://example.com/</loc></url>"),
      "a sitemap without headlines: nothing to convert",
    ],
    [
      "an index of sitemaps",
      "<sitemapindex><sitemap><loc>https://example.com/s.xml</loc></sitemap></sitemapindex>",
      "a sitemap without headlines",
    ],
    [
      "OPML",
      "<opml version='2.0'><body><outline text='A' xmlUrl='https://example.com/a.xml'/><outline text='B'><outline xmlUrl='https://example.com/b.xml'/></outline></body></opml>",
      "an OPML list of 2 feeds, no text: nothing to convert; give the feeds that it names",
    ],
  ])("says that %s holds no text", async (_, text, message) => {
    const { documents, error } = await readAll(text);
    expect(documents).toEqual([]);
    expect(error).toHaveLength(1);
    expect(error[0]).toContain(message);
  });
});
