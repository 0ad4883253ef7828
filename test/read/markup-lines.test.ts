import { describe, expect, it } from "vitest";
import { linesOfMarkup } from "../../scripts/read/markup-lines.ts";
import { treeOfHtml } from "../../scripts/read/markup-tree.ts";

const linesIn = async (html: string): Promise<readonly string[]> =>
  linesOfMarkup(await treeOfHtml(html, { file: "a.html", part: null })).map(
    ({ text, role }) => `${role ?? "-"}|${text}`,
  );

describe("article markup as lines", () => {
  it.each([
    [
      "<p>One.</p><p>Two <b>bold</b> &amp; <a href='x'>linked</a>.</p>",
      ["paragraph|One.", "paragraph|Two bold & linked."],
    ],
    ["Bare text <i>here</i> alone.", ["paragraph|Bare text here alone."]],
    ["<h2>Talks</h2><p>They met.</p>", ["heading|Talks", "paragraph|They met."]],
    ["<blockquote><p>We met.</p><p>We left.</p></blockquote>", ["quotation|We met.", "quotation|We left."]],
    ["<ul><li>First point</li><li><p>Second point</p></li></ul>", ["item|First point", "item|Second point"]],
    [
      "<table><tr><th>Port</th><th>Ships</th></tr><tr><td>Maren</td><td>12</td></tr></table>",
      ["row|Port | Ships", "row|Maren | 12"],
    ],
    ["<table><tr><td><p>Maren</p></td><td><div>12</div></td></tr></table>", ["row|Maren | 12"]],
    [
      "<figure><img src='x' alt='A quay'><figcaption>The quay at dawn.</figcaption><div class='byline'>Bo Lund</div></figure>",
      ["caption|The quay at dawn.", "caption|Bo Lund"],
    ],
    ["<p>The first sentence.<br>The second one.</p>", ["paragraph|The first sentence.", "paragraph|The second one."]],
    ["<p>One sentence goes<br>on below.</p>", ["paragraph|One sentence goes on below."]],
    [
      "One paragraph without a stop<br><br>Another paragraph",
      ["paragraph|One paragraph without a stop", "paragraph|Another paragraph"],
    ],
    ["<pre>one line\nand another</pre>", ["paragraph|one line", "paragraph|and another"]],
    ["<p>They met<script>alert('x')</script><style>p{}</style> today.</p>", ["paragraph|They met today."]],
    [
      "<p>Text.</p><iframe src='x'>no frames</iframe><img src='p.gif' width=1 height=1><form>Sign up</form>",
      ["paragraph|Text."],
    ],
    ["<p>Left<p>closed <b>tags<p>everywhere", ["paragraph|Left", "paragraph|closed tags", "paragraph|everywhere"]],
    ["<p> </p><p>&nbsp;</p><p>***</p>", []],
    ["", []],
  ])("%s", async (html, lines) => expect(await linesIn(html)).toEqual(lines));

  it("leaves what looks like furniture to the rules for lines", async () => {
    expect(await linesIn("<p>By Ann Roe</p><p>They met in the port on Monday.</p><p>© 2024 Example News</p>")).toEqual([
      "-|By Ann Roe",
      "paragraph|They met in the port on Monday.",
      "-|© 2024 Example News",
    ]);
  });

  it("reads what is deep, and refuses in one line what is deeper, longer or fuller than an article can be", async () => {
    const deep = (times: number): string => `${"<div>".repeat(times)}The text stands deep.${"</div>".repeat(times)}`;
    expect(await linesIn(deep(10_000))).toEqual(["paragraph|The text stands deep."]);
    for (const html of [deep(25_000), "<b>x</b>".repeat(30_000), "x".repeat(4_000_001)])
      await expect(linesIn(html)).rejects.toThrow(
        /^a\.html: error: read: its markup (?:nests|has) more than \d+ [^\n]+; [^\n]+$/u,
      );
  });
});
