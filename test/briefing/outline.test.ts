import { describe, expect, it } from "vitest";
import { createMarkdown } from "../../scripts/briefing/markdown.ts";
import { locate, outline } from "../../scripts/briefing/outline.ts";

const md = createMarkdown();
const read = (body: string) => outline(md.parse(body, {}), { body, bodyLine: 10, file: "x.md" });

const body = `The [[Bridge Board]] met.[^p1]

## key points

- One *two*.[^p1] [^p2]

  More of it.

* Loose [[A|b]]
  line two [[C]]

A remark.

## Who said what

> “Yes.”
>
> — [[Ana Ray]], mayor[^p2]

> “No.”[^p3]

— unnamed: a driver

## Timeline

- **2017** – Opened.

- **2024-03-19** (inferred) – [[Ana Ray]] **spoke**.[^p1]

- **Bold** – not a date

## What to watch

- **date not given** – A vote.

## My own

1. x

## Sources

[^p1]: ¶1, “The board …”
[^p2]: ¶2, “Yes.”, between “a” and “b”

[^p4]: Ask *Ana*.
`;

describe("outline", () => {
  const { sections, notes, problems } = read(body);
  const section = (kind: string) => sections.find((candidate) => candidate.kind === kind);

  it("finds the sections in order, with their lines", () => {
    expect(sections.map(({ kind, line }) => [kind, line])).toEqual([
      ["bottom-line", 10],
      ["key-points", 12],
      ["quotes", 23],
      ["timeline", 33],
      ["watch", 41],
      ["other", 45],
      ["sources", 49],
    ]);
  });

  it("parts items from note marks, further blocks and loose text", () => {
    const points = section("key-points");
    expect(points?.items.map((item) => [item.markdown, item.notes, item.moreMarkdown, item.line])).toEqual([
      ["One *two*.", ["p1", "p2"], "More of it.", 14],
      ["Loose [[A|b]]\nline two [[C]]", [], "", 18],
    ]);
    expect(points?.looseMarkdown).toBe("A remark.");
    expect(section("other")?.looseMarkdown).toBe("1. x");
  });

  it("finds the attribution inside and behind a quotation", () => {
    expect(
      section("quotes")?.items.map((item) => [
        item.markdown,
        item.attribution?.markdown,
        item.notes,
        item.moreMarkdown,
      ]),
    ).toEqual([
      ["“Yes.”", "[[Ana Ray]], mayor", ["p2"], ""],
      ["“No.”", "unnamed: a driver", ["p3"], ""],
    ]);
  });

  it("takes date marks off, from tokens and source alike", () => {
    const items = section("timeline")?.items ?? [];
    expect(items.map((item) => [item.dated, item.date, item.certainty, item.markdown])).toEqual([
      [true, "2017", "stated", "Opened."],
      [true, "2024-03-19", "inferred", "[[Ana Ray]] **spoke**."],
      [false, null, "stated", "**Bold** – not a date"],
    ]);
    const html = items.map((item) =>
      md.renderer.render(
        [...item.tokens].filter((t) => t.type !== "wikilink"),
        md.options,
        {},
      ),
    );
    expect(html[0]).toBe("Opened.");
    expect(html[1]).toContain("<strong>spoke</strong>.");
    expect(section("watch")?.items[0]).toMatchObject({ dated: true, date: null, markdown: "A vote." });
  });

  it("reads notes, and reports marks without a note and notes without a mark", () => {
    expect(notes.get("p2")).toMatchObject({ paragraph: 2, exact: "Yes.", prefix: "a", suffix: "b" });
    expect(notes.get("p4")).toMatchObject({ paragraph: null, markdown: "Ask *Ana*." });
    expect(problems.map(({ rule, line, severity }) => [rule, line, severity])).toEqual([
      ["note-undefined", 29, "error"],
      ["note-unused", 54, "warning"],
    ]);
  });

  it("gives the line and column of a wikilink", () => {
    const file = `${"x\n".repeat(9)}${body}`;
    const [first, second] =
      section("key-points")?.items[1]?.inline.children?.filter((t) => t.type === "wikilink") ?? [];
    const inline = { content: section("key-points")?.items[1]?.inline.content ?? "", line: 18 };
    expect(locate(file, inline, Number(first?.meta?.offset))).toEqual({ line: 18, column: 9 });
    expect(locate(file, inline, Number(second?.meta?.offset))).toEqual({ line: 19, column: 12 });
  });
});

describe("what is no footnote and no wikilink", () => {
  it.each(["[^]", "[^a b]", "[[ ]]", "[[a", "[[a\nb]]", "`[[a]] [^p1]`", "\\[[a]] \\[^p1]", "[[a[b]]"])(
    "%j",
    (text) => {
      const children = md.parse(text, {})[1]?.children ?? [];
      expect(children.map((token) => token.type)).not.toContain("wikilink");
      expect(children.map((token) => token.type)).not.toContain("note_ref");
    },
  );
});

describe("a note definition", () => {
  it.each([
    ["behind a paragraph", "text\n[^p1]: ¶1, “x”\n"],
    ["behind a bullet", "- text\n[^p1]: ¶1, “x”\n"],
    ["behind a quotation", "> text\n[^p1]: ¶1, “x”\n"],
    ["behind another", "[^p0]: y\n[^p1]: ¶1, “x”\n"],
  ])("is found %s", (_name, source) => expect(read(source).notes.get("p1")?.exact).toBe("x"));

  it.each(["- a\n\n  [^p1]: ¶1, “x”\n", "> [^p1]: ¶1, “x”\n", "    [^p1]: ¶1, “x”\n"])("is text in %j", (source) =>
    expect(read(source).notes.size).toBe(0),
  );
});
