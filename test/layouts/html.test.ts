import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeText, html, join, raw, type Value } from "../../layouts/html.ts";

const references = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#39;", "'"],
  ["&#13;", "\r"],
]);

/** What a parser makes of text or of a quoted attribute value; throws at a character that would end either. */
function decode(markup: string): string {
  if (/[<>"'\r]/.test(markup)) throw new Error(`bare character in ${markup}`);
  return markup.replace(/&[^;]*;?/g, (reference) => {
    const character = references.get(reference);
    if (character === undefined) throw new Error(`unknown reference ${reference}`);
    return character;
  });
}

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom("&", "<", ">", '"', "'", "\r", "\n", "a", "&amp;", "]]>", "<!--", "\u202e") }),
);

describe("html", () => {
  test("gives text back as it was, in content and in an attribute", () => {
    fc.assert(
      fc.property(text, (value) => {
        const sent = value.replaceAll("\0", "\uFFFD");
        const content = html`<p>${value}</p>`.toString();
        expect(decode(content.slice(3, -4))).toBe(sent);
        const attribute = html`<p title="${value}">`.toString();
        expect(decode(attribute.slice(10, -2))).toBe(sent);
      }),
    );
  });

  test.each([
    ["a script", "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["the end of an attribute", '" onload="alert(1)', "&quot; onload=&quot;alert(1)"],
    ["the other end of an attribute", "' onload='alert(1)", "&#39; onload=&#39;alert(1)"],
    ["a reference", "&lt;", "&amp;lt;"],
    ["a line break that a parser would change", "a\rb", "a&#13;b"],
    ["what HTML cannot hold", "a\0b", "a\uFFFDb"],
    ["nothing special", "Ünïcödé 林 – “quoted”", "Ünïcödé 林 – “quoted”"],
  ])("escapes %s", (_, value, expected) => {
    expect(escapeText(value)).toBe(expected);
    expect(html`${value}`.toString()).toBe(expected);
  });

  test("keeps markup, joins lists, and prints nothing for nothing", () => {
    const items = ["a", "<"].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}</ul>${null}${undefined}${false}${""}${0}`.toString()).toBe(
      "<ul><li>a</li><li>&lt;</li></ul>0",
    );
    expect(html`${[["a", [html`<b>b</b>`]], null]}`.toString()).toBe("a<b>b</b>");
    expect(html`${raw("<i>x</i>")}`.toString()).toBe("<i>x</i>");
  });

  test("takes no look-alike for markup", () => {
    const fake = { toString: () => "<script>", markup: "<script>", length: 0 };
    // A value that the types would not let through: data read from a file, say.
    const value: never = fake as never;
    expect(() => html`${value}`.toString()).toThrow();
  });

  test.each([
    ["an unquoted attribute", () => html`<p title=${"x"}>`],
    ["the name of a tag", () => html`<${"x"}>`],
    ["the name of a closing tag", () => html`</${"x"}>`],
  ])("refuses a value as %s", (_, make) => {
    expect(make).toThrow(/html: a value stands bare/);
  });
});

describe("join", () => {
  test.each<[readonly Value[], string]>([
    [[], ""],
    [["a"], "a"],
    [["a", null, "", false, "<"], "a, &lt;"],
    [[html`<b>a</b>`, "b"], "<b>a</b>, b"],
  ])("%j", (values, expected) => {
    expect(join(values, ", ").toString()).toBe(expected);
  });
});
