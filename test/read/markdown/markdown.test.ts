import { describe, expect, it } from "vitest";
import { isMarkdown } from "../../../scripts/read/markdown/knows.ts";
import { readAll, said, story, utf8 } from "../make/reading.ts";

const dateline = "PORT MAREN, June 3 (Meridian) - The ferry sailed again on Tuesday after two weeks in dock.";
const linesOf = async (source: string) => {
  const { documents, problems } = await readAll(utf8(source));
  return {
    lines: documents.flatMap(({ lines }) => lines.map(({ text, given }) => (given ? `${given.role}: ${text}` : text))),
    stated: documents[0]?.stated,
    said: said([...problems, ...documents.flatMap((document) => document.problems)]),
  };
};

describe("a Markdown text", () => {
  it("gives its lines their roles, without code, pictures, comments and addresses", async () => {
    const source = `# Ferry *returns*\n\n${dateline} See [the plan](https://x.example/plan).[^1]\n\n## What\ncomes\n\n> We sail.\n\n- First\n  point\n- Second \`x\`\n
![pier](p.jpg)\n\n<!-- no -->\n\n<p>In <b>HTML</b>.</p>\n\n| Port | Ships |\n|---|---|\n| Maren | 12 |\n\n\`\`\`js\nalert(1)\n\`\`\`\n\nTwo\\\nlines<br>here\n\n[^1]: By its own count.\n`;
    const found = await linesOf(source);
    expect(found.lines).toEqual([
      "headline: Ferry returns",
      `${dateline} See the plan.`,
      "heading: What",
      "comes",
      "quotation: We sail.",
      "item: First point",
      "item: Second x",
      "paragraph: In HTML.",
      "row: Port | Ships",
      "row: Maren | 12",
      "Two",
      "lines",
      "here",
      "meta: By its own count.",
    ]);
    expect(found.stated?.headline?.by).toBe("markdown title style");
  });

  it("takes title, dates, authors and address from the front matter, where they are plain", async () => {
    const front = `---\ntitle: Ferry returns\ndate: 2024-06-03\nupdated: 2024-06-04T08:00:00Z\nauthors: [Ada Quill, Bo Lund]\nlang: en\nurl: https://courier.example/ferry\ntags: [x]\n---\n`;
    const found = await linesOf(`${front}\n# Ferry returns\n\n${dateline}\n\n# Later\n\nMore to come.\n`);
    expect(found.lines).toEqual(["headline: Ferry returns", dateline, "heading: Later", "More to come."]);
    expect(found.stated).toMatchObject({
      headline: { value: "Ferry returns", by: "front matter title" },
      published: { value: "2024-06-03" },
      authors: { value: ["Ada Quill", "Bo Lund"], by: "front matter author" },
      language: { value: "en" },
      url: { value: "https://courier.example/ferry" },
    });
    expect(found.said).toEqual([]);
  });

  it.each([
    ["an object for a title", "---\ntitle: {a: 1}\ndate: 2024-06-03\n---\n"],
    ["a title without end", `---\ntitle: ${"x".repeat(400)}\n---\n`],
  ])("does not take %s", async (_, front) => {
    expect((await linesOf(`${front}\n${dateline}\n`)).stated).toBeNull();
  });

  it.each([
    ["aliases", "---\na: &a [x]\nb: [*a, *a]\n---\n", /anchors/],
    ["broken YAML", '---\ntitle: "x\nb: ]\n---\n', /./],
  ])("with %s in its front matter is read without it", async (_, front, message) => {
    const found = await linesOf(`${front}\n${dateline}\n`);
    expect(found.lines).toEqual([dateline]);
    expect(found.said).toHaveLength(1);
    expect(found.said[0]).toMatch(/^warning/);
    expect(found.said[0]).toMatch(message);
  });

  it("of code alone is refused in one line", async () => {
    expect((await linesOf("---\ntitle: x\n---\n```\nlet a\n```\n")).said).toEqual([
      "error: the document holds no text",
    ]);
  });

  it("quotes 10,000 deep end in time", async () => {
    const start = performance.now();
    await linesOf(`---\ntitle: x\n---\n${">".repeat(10_000)} deep\n\n${dateline}\n`);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe("what is Markdown", () => {
  it.each([
    ["front matter", "---\ntitle: x\n---\nText", true],
    ["a heading and a link", "# Ferry returns\n\nSee [here](https://x.example).", true],
    ["headings and a link further down", "Text\n\n## One\n\n[a](/b)\n\n## Two", true],
    ["a story", story("red"), false],
    ["end marks of a wire", "Text.\n\n# # #\n\n#END\n\nMore text [see map](map).", false],
    ["a heading alone", "# Ferry returns\n\nText.", false],
    ["a link alone", "Text [here](https://x.example).", false],
    ["rules above and below", "---\nPORT MAREN, June 3 - The ferry sailed.\nIt was late: it rained.\n---\n", false],
    ["hash tags", "#ferry #island\n#sea [x](https://x.example)", false],
  ])("%s", (_, text, expected) => expect(isMarkdown(text)).toBe(expected));
});
