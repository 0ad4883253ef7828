import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "../../scripts/briefing/escape.ts";
import { createMarkdown } from "../../scripts/briefing/markdown.ts";
import { hostileText } from "./hostile.ts";

const md = createMarkdown();

/** The text of a document that must be one paragraph of bare text; otherwise the kinds of its tokens. */
function reading(markdown: string): string {
  const tokens = md.parse(markdown, {}).filter((token) => !/^(?:bullet_list|list_item|blockquote)_/.test(token.type));
  const kinds = tokens.map((token) => token.type).join(" ");
  const children = tokens[1]?.children ?? [];
  const odd = children.find((child) => child.type !== "text");
  if (kinds !== "paragraph_open inline paragraph_close" || odd) return `⟨${kinds}: ${odd?.type}⟩`;
  return children.map((child) => child.content).join("");
}

describe("escapeMarkdown", () => {
  it.each([
    ["“It's 5 – 6 points,” he said…", "“It's 5 – 6 points,” he said…"],
    ["He said [the minister] would (not) go -- at all", "He said [the minister] would (not) go -- at all"],
    ["AT&T and snake_case, #hash, 5 * 3 = 15", "AT&T and snake_case, #hash, 5 * 3 = 15"],
    ["1. First", "1\\. First"],
    ["- item", "\\- item"],
    ["# title", "\\# title"],
    ["> quote", "\\> quote"],
    ["*bold* and _soft_", "\\*bold\\* and \\_soft\\_"],
    ["see [[Wang Yi]][^p1]", "see \\[[Wang Yi]\\]\\[^p1]"],
    ["a &amp; b <b>", "a \\&amp; b \\<b>"],
    ["  two   blanks\nand a line ", "two blanks and a line"],
    ["2024 was", "2024 was"],
    ["<0@0> and x <5", "\\<0@0> and x <5"],
    ["-5 degrees", "-5 degrees"],
  ])("%j → %j", (plain, markdown) => expect(escapeMarkdown(plain)).toBe(markdown));

  it("reads as exactly the text, in a paragraph, a bullet, a quotation and behind a date", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = escapeMarkdown(text);
        expect(reading(markdown)).toBe(text);
        expect(reading(`- ${markdown}`)).toBe(text);
        expect(reading(`> ${markdown}`)).toBe(text);
        expect(reading(`2017 – ${markdown}`)).toBe(`2017 – ${text}`);
      }),
      { numRuns: 3000 },
    );
  });

  it("keeps the footnote mark behind it apart", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const children = md.parse(`- ${escapeMarkdown(text)}[^p1]`, {})[3]?.children ?? [];
        expect(children.at(-1)?.type).toBe("note_ref");
        expect(
          children
            .slice(0, -1)
            .map((child) => child.content)
            .join(""),
        ).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
