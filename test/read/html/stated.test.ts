import { describe, expect, it } from "vitest";
import { statedOf } from "../reading.ts";
import { headline, pageOf, readPage, text } from "./page.ts";

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = { "@type": "NewsArticle", headline, datePublished: "2024-05-14T18:30:00+02:00" };
const stated = async (inside: string, head = "", html?: string): Promise<Readonly<Record<string, unknown>>> =>
  statedOf(await readPage(pageOf(inside + text, head, html)));

describe("published", () => {
  it.each([
    ["structured data", ld(article), "", "2024-05-14T18:30:00+02:00", "json-ld datePublished"],
    [
      "in a graph",
      ld({ "@graph": [{ "@type": "WebSite", name: "Post" }, article] }),
      "",
      "2024-05-14T18:30:00+02:00",
      "json-ld datePublished",
    ],
    [
      "in a list, with line breaks in strings",
      `<script type="application/ld+json">[{"@type":"NewsArticle","headline":"${headline}\n","datePublished":"2024-05-14",}]</script>`,
      "",
      "2024-05-14",
      "json-ld datePublished",
    ],
    [
      "broken structured data is passed over",
      '<script type="application/ld+json">{"datePublished": </script><meta property="article:published_time" content="2024-05-14">',
      "",
      "2024-05-14",
      "meta article:published_time",
    ],
    [
      "meta",
      '<meta name="dcterms.created" content="2024-05-14T08:00:00Z">',
      "",
      "2024-05-14T08:00:00Z",
      "meta dcterms.created",
    ],
    [
      "item property",
      "",
      '<span itemprop="datePublished" content="20240514"></span>',
      "2024-05-14",
      "itemprop datePublished",
    ],
    ["time element", "", '<time datetime="2024-05-14T08:00+00:00">today</time>', "2024-05-14T08:00:00+00:00", "time"],
    ["class", "", '<div class="post-date">Dienstag, 14. Mai 2024</div>', "2024-05-14", "class date"],
    ["French", "", '<div class="date">le 1er août 2023 à 9h</div>', "2023-08-01", "class date"],
    ["Spanish", "", '<div class="fecha">14 de mayo de 2024</div>', "2024-05-14", "class date"],
    ["Polish", "", '<div class="date">14 maja 2024</div>', "2024-05-14", "class date"],
    ["Russian", "", '<div class="date">14 мая 2024, 10:00</div>', "2024-05-14", "class date"],
    ["Japanese", "", '<div class="date">2024年5月14日</div>', "2024-05-14", "class date"],
    ["visible text", "", "<p>Posted on May 14, 2024</p>", "2024-05-14", "visible text"],
    [
      "the day as shown, where universal time has another",
      '<meta property="article:published_time" content="2024-05-15T01:30:00Z">',
      '<div class="date">May 14, 2024</div>',
      "2024-05-14",
      "meta article:published_time, day as shown",
    ],
    [
      "most places against one",
      `${ld(article)}<meta property="article:published_time" content="2024-05-10"><meta name="date" content="2024-05-10">`,
      '<div class="date">10 May 2024</div>',
      "2024-05-10",
      "meta article:published_time",
    ],
    [
      "the last change where no more is known",
      '<meta property="article:modified_time" content="2024-05-14">',
      "",
      "2024-05-14",
      "meta article:modified_time",
    ],
  ] as const)("%s", async (_, head, inside, value, by) =>
    expect(await stated(inside, head)).toMatchObject({ published: [value, by] }),
  );

  it.each([
    ["no day", '<meta name="date" content="2024-02-31"><meta name="pubdate" content="yesterday">', ""],
    ["years before the web", "", '<div class="date">14 May 1874</div>'],
    ["comments", "", '<div class="comment-list"><time datetime="2024-05-14">May</time></div>'],
  ] as const)("finds none: %s", async (_, head, inside) =>
    expect(await stated(inside, head)).not.toHaveProperty("published.1", "time"),
  );

  it("reads the address last of the sure places", async () => {
    const page = `<!-- saved from url=(0050)https://post.example/2024/05/14/ferry-calls.html -->\n${pageOf(text)}`;
    expect(statedOf(await readPage(page))).toMatchObject({
      published: ["2024-05-14", "address"],
      url: ["https://post.example/2024/05/14/ferry-calls.html", "saved from url"],
    });
  });

  it("tells the day of the month first outside of America", async () => {
    const inside = '<div class="date">03/04/2024</div>';
    expect(await stated(inside, "", ' lang="en-US"')).toMatchObject({ published: ["2024-03-04", "class date"] });
    expect(await stated(inside, "", ' lang="en-GB"')).toMatchObject({ published: ["2024-04-03", "class date"] });
  });
});

describe("authors", () => {
  const by = (author: unknown): string => ld({ ...article, author });
  it.each([
    [
      "people",
      by([
        { "@type": "Person", name: "Mara Ellwood" },
        { "@type": "Person", name: "Jon Ash" },
      ]),
      "",
      ["Mara Ellwood", "Jon Ash"],
      "json-ld author",
    ],
    [
      "by reference",
      ld({
        "@graph": [
          { ...article, author: { "@id": "#m" } },
          { "@type": "Person", "@id": "#m", name: "Mara Ellwood" },
        ],
      }),
      "",
      ["Mara Ellwood"],
      "json-ld author",
    ],
    ["a string", by("By Mara Ellwood and Jon Ash"), "", ["Mara Ellwood", "Jon Ash"], "json-ld author"],
    [
      "meta, where structured data has the house",
      `${by({ "@type": "Organization", name: "The Brennick Post" })}<meta name="author" content="Mara Ellwood">`,
      "",
      ["Mara Ellwood"],
      "meta author",
    ],
    [
      "item property",
      "",
      '<span itemprop="author"><span itemprop="name">Mara Ellwood</span></span>',
      ["Mara Ellwood"],
      "itemprop author",
    ],
    ["rel", "", '<p>by <a rel="author" href="/m">Mara Ellwood</a></p>', ["Mara Ellwood"], "rel author"],
    [
      "class, with function",
      "",
      '<div class="article-author">By Mara Ellwood, Staff Reporter</div>',
      ["Mara Ellwood"],
      "class author",
    ],
    ["visible, German", "", "<p>Von Mara Ellwood und Jon Ash</p>", ["Mara Ellwood", "Jon Ash"], "byline"],
    ["visible, French", "", "<p>Par Mara Ellwood</p>", ["Mara Ellwood"], "byline"],
    [
      "a card",
      '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Mara Ellwood">',
      "",
      ["Mara Ellwood"],
      "meta twitter:data1",
    ],
  ] as const)("%s", async (_, head, inside, value, place) =>
    expect(await stated(inside, head)).toMatchObject({ authors: [value, place] }),
  );

  it.each([
    ["the site", '<meta name="author" content="The Brennick Post">', ""],
    ["nobody", '<meta name="author" content="admin">', '<div class="byline">By Staff Writers</div>'],
    ["an address", '<meta property="article:author" content="https://post.example/mara">', ""],
    ["a comment", "", '<div class="comments"><span class="author">Grumpy Reader</span><p>No.</p></div>'],
  ] as const)("finds none: %s", async (_, head, inside) =>
    expect(await stated(inside, head)).not.toHaveProperty("authors"),
  );

  it("keeps the agency apart", async () => {
    const found = await stated("", '<meta name="author" content="Reuters">');
    expect(found).toMatchObject({ agency: ["Reuters", "meta author"] });
    expect(found).not.toHaveProperty("authors");
  });
});

describe("headline", () => {
  const titled = async (head: string, body: string): Promise<unknown> =>
    statedOf(await readPage(`<html><head>${head}</head><body>${body}${text}</body></html>`)).headline;
  it.each([
    [
      "the visible heading that the title repeats",
      "<title>Pier opens | Post</title>",
      "<h1>Pier opens</h1>",
      ["Pier opens", "h1"],
    ],
    [
      "not the name of the site",
      '<title>Pier opens again - Post</title><meta property="og:site_name" content="Post">',
      "<h1>Post</h1><h2>Pier opens again</h2>",
      ["Pier opens again", "heading"],
    ],
    [
      "og:title without the site",
      '<meta property="og:title" content="Pier opens again | The Post"><meta property="og:site_name" content="The Post">',
      "",
      ["Pier opens again", "meta og:title"],
    ],
    [
      "structured data that another source supports",
      `<title>Pier opens again at last</title>${ld({ ...article, headline: "Pier opens again" })}`,
      "",
      ["Pier opens again", "json-ld headline"],
    ],
    [
      "not structured data about something else",
      `<title>Pier opens again</title>${ld({ ...article, headline: "Weather for tomorrow" })}`,
      "<h1>Pier opens again</h1>",
      ["Pier opens again", "h1"],
    ],
    [
      "without the kicker",
      "<title>Pier opens again</title>",
      "<h1>Sea | Pier opens again</h1>",
      ["Pier opens again", "h1"],
    ],
    [
      "entities",
      "<title>Pier &amp; ferry &#8211; again</title>",
      "<h1>Pier &amp; ferry &#8211; again</h1>",
      ["Pier & ferry – again", "h1"],
    ],
  ] as const)("%s", async (_, head, body, value) => expect(await titled(head, body)).toEqual(value));
});

describe("the rest", () => {
  it.each([
    [
      "a canonical link",
      '<link rel="canonical" href="https://post.example/ferry">',
      { url: ["https://post.example/ferry", "link canonical"] },
    ],
    [
      "no script for an address",
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://post.example/a">',
      { url: ["https://post.example/a", "meta og:url"] },
    ],
    [
      "no file and no password",
      '<link rel="canonical" href="file:///etc/passwd"><meta property="og:url" content="https://a:b@post.example/">',
      { url: undefined },
    ],
    ["publisher", "", { publisher: ["The Brennick Post", "meta og:site_name"] }],
    ["section", '<meta property="article:section" content="Sea">', { section: ["Sea", "meta article:section"] }],
    ["language", "", { language: ["en", "html lang"] }],
    [
      "licence",
      '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">',
      { rights: ["https://creativecommons.org/licenses/by/4.0/", "rel license"] },
    ],
    [
      "subtitle",
      ld({ ...article, alternativeHeadline: "Pier mended after nine months" }),
      { subtitle: ["Pier mended after nine months", "json-ld alternativeHeadline"] },
    ],
    [
      "the last change",
      ld({ ...article, dateModified: "2024-05-15" }),
      { updated: ["2024-05-15", "json-ld dateModified"] },
    ],
  ] as const)("%s", async (_, head, fields) => {
    const found = await stated("", head);
    for (const [field, value] of Object.entries(fields)) expect(found[field]).toEqual(value);
  });

  it("knows where SingleFile saved it from, and what an archive kept", async () => {
    const singleFile = `<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://post.example/ferry \n saved date: Tue May 14 2024\n-->`;
    expect(
      statedOf(await readPage(pageOf(text).replace(/^<!DOCTYPE html>\n<html lang="en">/u, singleFile))),
    ).toMatchObject({
      url: ["https://post.example/ferry", "SingleFile"],
    });
    const archived =
      "<!-- saved from url=(0066)https://web.archive.org/web/20190717140047/http://post.example/ferry -->";
    expect(statedOf(await readPage(`${archived}\n${pageOf(text)}`))).toMatchObject({
      url: ["http://post.example/ferry", "saved from url"],
    });
  });
});
