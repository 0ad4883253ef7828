import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { lightTokens } from "../../scripts/briefing/light-tokens.ts";

const texts = [
  "",
  "Plain words, \\* escaped and &amp; so on.",
  '# Head\n\n- one\n- *two* **three** `four`\n  1. five\n\n     six\n\n> seven [eight](nine.md "ten") ![p](q)',
  "| a | b |\n|:-:|---|\n| *c* | d |\n\n```ts\ncode\n```\n\n    indented\n\n***\n\nhard  \nbreak\nsoft",
  "<http://example.org> [ref] ***both* and** *broken ** [open](\n\n[ref]: https://example.org/",
];

describe("light tokens", () => {
  it.each(texts)("are the parser's own in all but speed", (text) => {
    const own = new MarkdownIt();
    const light = new MarkdownIt().use(lightTokens);
    const [a, b] = [own.parse(text, {}), light.parse(text, {})];
    expect(b).toEqual(a);
    expect(light.render(text)).toBe(own.render(text));
  });

  it("keep the methods of their class", () => {
    const [token] = new MarkdownIt().use(lightTokens).parse("text", {});
    token?.attrSet("class", "x");
    token?.attrJoin("class", "y");
    expect(token?.attrGet("class")).toBe("x y");
    expect(token).toBeInstanceOf(MarkdownIt.Token);
  });
});
