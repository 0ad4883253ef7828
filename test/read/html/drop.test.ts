import { describe, expect, it } from "vitest";
import { headline, keptIn, pageOf, paragraphs, readPage, text, withPiece } from "./page.ts";

/** Rule, role, a piece of a page that it knows, and the words that it drops. */
const pieces: readonly (readonly [rule: string, role: string, piece: string, words: string])[] = [
  [
    "figure",
    "caption",
    "<figure><img src=a.jpg><figcaption>The pier on a calm day</figcaption></figure>",
    "The pier on a calm day",
  ],
  ["figure", "caption", "<figure><img src=a.jpg><div>The pier on a calm day</div></figure>", "The pier on a calm day"],
  ["title-again", "boilerplate", `<h2>${headline} – The Brennick Post</h2>`, `${headline} – The Brennick Post`],
  [
    "furniture-element",
    "boilerplate",
    "<aside><p>Tides today: high at six, low at noon</p></aside>",
    "Tides today: high at six, low at noon",
  ],
  ["caption-class", "caption", '<div class="wp-caption-text">Planks at the harbour</div>', "Planks at the harbour"],
  [
    "caption-class",
    "caption",
    '<span class="imageCaption"><div>Planks at the harbour</div></span>',
    "Planks at the harbour",
  ],
  [
    "related-class",
    "boilerplate",
    '<div class="related-articles"><p>How the pier broke</p></div>',
    "How the pier broke",
  ],
  [
    "newsletter-class",
    "boilerplate",
    '<div id="newsletter_box"><p>Our letter comes on Fridays</p></div>',
    "Our letter comes on Fridays",
  ],
  ["share-class", "boilerplate", '<div class="sharedaddy"><p>Pass it on</p></div>', "Pass it on"],
  [
    "comment-class",
    "boilerplate",
    '<div id="comments"><p>I never liked that pier and my uncle did not like it at all, he said so.</p></div>',
    "I never liked that pier and my uncle did not like it at all, he said so.",
  ],
  ["author-class", "byline", '<div class="byline">Mara Ellwood</div>', "Mara Ellwood"],
  [
    "author-class",
    "byline",
    '<div class="author-bio"><p>Mara Ellwood writes on the sea and lives beside it.</p></div>',
    "Mara Ellwood writes on the sea and lives beside it.",
  ],
  ["meta-class", "meta", '<div class="entry-meta"><p>Five minutes</p></div>', "Five minutes"],
  ["tags-class", "boilerplate", '<ul class="tag-list"><li>Ferries</li></ul>', "Ferries"],
  ["tags-class", "boilerplate", '<div class="breadcrumb"><span>Home</span> <span>Sea</span></div>', "Home Sea"],
  ["advert-class", "boilerplate", '<div class="ad-slot"><p>Boats for hire</p></div>', "Boats for hire"],
  [
    "notice-class",
    "boilerplate",
    '<div class="cookie-banner"><p>We use cookies to measure how many people read us.</p></div>',
    "We use cookies to measure how many people read us.",
  ],
  ["navigation-class", "boilerplate", '<div class="pagination"><span>Page 1 of 2</span></div>', "Page 1 of 2"],
  ["player-class", "boilerplate", '<div class="video-player"><p>Play again</p></div>', "Play again"],
  [
    "only-links",
    "boilerplate",
    '<p><a href="/pier">What the inspectors found below the pier</a></p>',
    "What the inspectors found below the pier",
  ],
  [
    "invitation",
    "boilerplate",
    '<p>Read more: <a href="/pier">the inspectors and the pier</a></p>',
    "Read more: the inspectors and the pier",
  ],
  ["invitation", "boilerplate", "<p><b>Lesen Sie auch:</b> <a href=/p>Der Steg</a></p>", "Lesen Sie auch: Der Steg"],
  ["invitation", "boilerplate", "<p>À lire aussi : <a href=/p>la jetée</a></p>", "À lire aussi : la jetée"],
  ["invitation", "boilerplate", "<p>Читайте также: <a href=/p>Причал</a></p>", "Читайте также: Причал"],
  [
    "appeal",
    "boilerplate",
    "<p>Sign up for our newsletter on ships and tides.</p>",
    "Sign up for our newsletter on ships and tides.",
  ],
  ["line-caption", "caption", "<p>Photo: Mara Ellwood</p>", "Photo: Mara Ellwood"],
  [
    "line-caption",
    "caption",
    "<p>The closed pier in winter (Image: Mara Ellwood)</p>",
    "The closed pier in winter (Image: Mara Ellwood)",
  ],
  ["sign-off", "byline", "<p>Mara Ellwood contributed to this report.</p>", "Mara Ellwood contributed to this report."],
  [
    "line-furniture",
    "boilerplate",
    "<p>© 2024 The Brennick Post. All rights reserved.</p>",
    "© 2024 The Brennick Post. All rights reserved.",
  ],
  ["again", "boilerplate", `<p class="pull">${paragraphs[0]}</p>`, paragraphs[0] ?? ""],
];

describe("what is no text of an article is dropped by a rule that names itself", () => {
  it.each(pieces)("%s (%s): %s", async (rule, role, piece, words) => {
    const document = await readPage(withPiece(piece));
    expect(document.lines.filter(({ given }) => given?.by === rule)).toMatchObject([{ text: words, given: { role } }]);
    expect(keptIn(document)).toEqual(paragraphs);
  });

  it("drops lists of other articles", async () => {
    const card = (title: string): string =>
      `<div class="card"><h3><a href="/${title}">${title} in the morning</a></h3><p>What is known so far of the matter, and what comes next.</p></div>`;
    const document = await readPage(withPiece(`<div>${["Fog", "Herring", "Ropes"].map(card).join("")}</div>`));
    expect(keptIn(document)).toEqual(paragraphs);
    expect(document.lines.map(({ given }) => given?.by)).toContain("teaser-list");
  });

  it("drops links below the text, and the line that announces them", async () => {
    const links = ["Fog over Brennick", "Herring are back"].map((title) => `<li>☞ <a href="/x">${title}</a></li>`);
    const document = await readPage(pageOf(`${text}<p>More from the harbour</p><ul>${links.join("")}</ul>`));
    expect(keptIn(document)).toEqual(paragraphs);
  });

  it("drops dates and bylines above the text, and the header", async () => {
    const above =
      "<header><h2>Pier mended after a winter of waiting</h2></header><p>By Mara Ellwood</p><p>14 May 2024, 18:30</p>";
    const document = await readPage(pageOf(above + text));
    expect(keptIn(document)).toEqual(paragraphs);
    expect(document.lines.flatMap(({ given }) => given?.by ?? [])).toEqual(
      expect.arrayContaining(["stamp", "head-of-text"]),
    );
  });

  it("drops a heading whose section went", async () => {
    const document = await readPage(
      pageOf(`${text}<h2>From the archive</h2><p><a href="/a">The pier in old pictures</a></p>`),
    );
    expect(keptIn(document)).toEqual(paragraphs);
    expect(document.lines.find(({ text }) => text === "From the archive")?.given?.by).toBe("empty-section");
  });
});

describe("what is text stays", () => {
  it("an opening paragraph in the header, by its name, but no deck", async () => {
    const lead = "Nine months after the storm the board has let the pier be mended, and the island is glad of it.";
    const header = (name: string): string => `<header><div class="${name}"><p>${lead}</p></div></header>`;
    for (const name of ["article-intro", "vorspann", "entry-excerpt"])
      expect(keptIn(await readPage(pageOf(header(name) + text)))).toEqual([lead, ...paragraphs]);
    for (const name of ["standfirst", "dek"])
      expect(keptIn(await readPage(pageOf(header(name) + text)))).toEqual(paragraphs);
  });

  it("the entries of a running report, though background comes again", async () => {
    const entry = (hour: number): string =>
      `<h3>${hour}:00</h3><p>At ${hour} the crane had lifted pile number ${hour - 5}, a foreman said on the quay.</p><p>${paragraphs[1]}</p>`;
    const kept = keptIn(await readPage(pageOf([8, 9, 10].map(entry).join(""))));
    expect(kept.filter((line) => line.startsWith("At "))).toHaveLength(3);
    expect(kept.filter((line) => line === paragraphs[1])).toHaveLength(1);
  });

  it.each([
    ["a sub-heading", "<h2>What the board says</h2>", ["What the board says"]],
    ["a list", "<ul><li>planks of larch</li><li>new piles</li></ul>", ["planks of larch", "new piles"]],
    ["a quotation", "<blockquote>It is our pier.</blockquote>", ["It is our pier."]],
    [
      "a quotation in a figure",
      "<figure><blockquote><p>It is our pier.</p></blockquote></figure>",
      ["It is our pier."],
    ],
    [
      "a table",
      "<table><tr><th>Pier<th>Year<tr><td>Saltmere<td>1931<tr><td>Brennick<td>1902</table>",
      ["Pier | Year", "Saltmere | 1931", "Brennick | 1902"],
    ],
    [
      "a link in a sentence",
      '<p>The <a href="/r">report</a> lists eleven faults.</p>',
      ["The report lists eleven faults."],
    ],
    [
      "an address",
      '<p><a href="https://example.org/pier">https://example.org/pier</a></p>',
      ["https://example.org/pier"],
    ],
    [
      "an element with a common name that holds the text",
      '<div class="has-comments tag-sea"><p>It opens on Monday.</p></div>',
      ["It opens on Monday."],
    ],
    [
      "a question that comes again",
      "<p>What did the inspectors find below the water, and when did they tell the board about it?</p>".repeat(2),
      Array.from(
        { length: 2 },
        () => "What did the inspectors find below the water, and when did they tell the board about it?",
      ),
    ],
    ["breaks", "<div>One pile stood.<br><br>Two had gone.</div>", ["One pile stood.", "Two had gone."]],
  ] as const)("%s", async (_, piece, lines) => {
    const document = await readPage(withPiece(piece));
    expect(keptIn(document)).toEqual([...paragraphs.slice(0, 2), ...lines, ...paragraphs.slice(2)]);
  });

  it("even where a name that speaks of furniture stands around all of it", async () => {
    for (const name of ["comments-open sidebar", "newsletter", "related", "post-footer"])
      expect(keptIn(await readPage(pageOf(`<div class="${name}">${text}</div>`)))).toEqual(paragraphs);
  });
});
