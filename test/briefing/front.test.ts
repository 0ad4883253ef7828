import { describe, expect, it } from "vitest";
import { limits, readFrontMatter } from "../../scripts/briefing/front.ts";
import { nearest } from "../../scripts/briefing/nearest.ts";

const ok = "---\nid: a\ntitle: b\n---\n";
const withLine = (line: string): string => `---\nid: a\ntitle: b\n${line}\n---\nBody.\n`;
const read = (source: string) => readFrontMatter(source, "content/briefings/x.md");

describe("readFrontMatter refuses", () => {
  it.each([
    ["no front matter", "# Title\n", 1, "front-matter-missing", "---"],
    ["an empty file", "", 1, "front-matter-missing", "---"],
    ["JavaScript", "---js\n{ id: process.exit(3) }\n---\n", 1, "front-matter-language", "plain"],
    ["JSON", '---json\n{"id": "a"}\n---\n', 1, "front-matter-language", "plain"],
    ["an open end", "---\nid: a\ntitle: b\n", 1, "front-matter-open", "close it"],
    ["an end that goes on", "---\nid: a\ntitle: b\n---- x\n", 1, "front-matter-open", "close it"],
    ["broken YAML", "---\nid: a\ntitle: b: c\n---\n", 3, "yaml-syntax", "single quotes"],
    ["a key twice", "---\nid: a\ntitle: b\nid: c\n---\n", 4, "yaml-duplicate-key", "keep one"],
    ["an anchor", withLine("story: &x y\nagency: *x"), 2, "yaml-anchor", "write the value out"],
    ["deep nesting", withLine("people: [[[[[[[[x]]]]]]]]"), 4, "yaml-syntax", ""],
    ["a list", "---\n- a\n---\n", 2, "front-matter-shape", "key: value"],
    ["a bare word", "---\nhello\n---\n", 2, "front-matter-shape", "key: value"],
    ["a missing title", "---\nid: a\n---\n", 1, "front-matter-missing-key", "add a title"],
    ["a blank title", '---\nid: a\ntitle: " "\n---\n', 3, "front-matter-missing-key", "add a title"],
    ["a missing id", "---\ntitle: b\n---\n", 1, "front-matter-missing-key", "never changes"],
    ["__proto__", withLine("__proto__: {polluted: 1}"), 4, "front-matter-key", "remove"],
    ["constructor", withLine("constructor: x"), 4, "front-matter-key", "remove"],
    ["date", withLine("date: 2024-03-18"), 4, "front-matter-reserved", "published"],
    ["tags", withLine("tags: [a]"), 4, "front-matter-reserved", "topics"],
    ["permalink", withLine("permalink: ../../x"), 4, "front-matter-reserved", "remove"],
    ["layout", withLine("layout: x"), 4, "front-matter-reserved", "remove"],
    ["eleventyComputed", withLine("eleventyComputed: {a: b}"), 4, "front-matter-reserved", "remove"],
    ["a misspelt key", withLine("organizations: [UN]"), 4, "front-matter-key", "“organisations”"],
    ["a key like nothing", withLine("zzz: 1"), 4, "front-matter-key", "remove"],
    ["a number for a text", withLine("agency: 12"), 4, "front-matter-value", "quotes"],
    ["a number in a list", withLine("topics: [2024]"), 4, "front-matter-value", "quotes"],
    ["a map in a list", withLine("people: [{name: x}]"), 4, "front-matter-value", ""],
    ["a day that does not exist", withLine("published: 2023-02-29"), 4, "front-matter-value", "2024-03-18"],
    ["a date in words", withLine("published: 18 March 2024"), 4, "front-matter-value", "2024-03-18"],
    ["a time without zone", withLine("updated: 2024-03-18T09:00"), 4, "front-matter-value", "zone"],
    ["a misspelt status", withLine("status: reviewd"), 4, "front-matter-value", "“reviewed”"],
    ["an odd index", withLine("source_index: 0"), 4, "front-matter-value", "whole number"],
    ["an address with a script", withLine("source_url: javascript:alert(1)"), 4, "front-matter-value", "https"],
    ["an odd digest", withLine("source_sha256: abc"), 4, "front-matter-value", "64"],
    ["too much front matter", withLine(`rights: ${"x".repeat(limits.front)}`), 1, "front-matter-too-large", "body"],
    ["too much of all", `${ok}${"x".repeat(limits.file)}`, 1, "file-too-large", "below"],
  ])("%s", (_name, source, line, rule, remedy) => {
    const { front, problems } = read(source);
    expect(front).toBeNull();
    expect(problems.map((problem) => [problem.rule, problem.line])).toContainEqual([rule, line]);
    expect(problems.find((problem) => problem.rule === rule)?.remedy).toContain(remedy);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});

describe("readFrontMatter accepts", () => {
  it.each([
    ["a plain word as text", withLine("story: yes"), { story: "yes" }],
    ["a time as text", withLine("rights: 12:30"), { rights: "12:30" }],
    ["a date as text", withLine("published: 2024-03-18"), { published: "2024-03-18", published_from: "stated" }],
    ["a time with zone", withLine("updated: 2024-03-18T09:00:00+13:00"), { updated: "2024-03-18T09:00:00+13:00" }],
    ["one name instead of a list", withLine("people: Wang Yi"), { people: ["Wang Yi"] }],
    ["an empty value", withLine("agency:"), { published_from: "unknown", status: "draft" }],
    ["an ampersand in a text", withLine("agency: 'Black & White *x'"), { agency: "Black & White *x" }],
    ["CRLF and a byte-order mark", `\ufeff${withLine("agency: X").replaceAll("\n", "\r\n")}`, { agency: "X" }],
    ["a comment", withLine("# agency: X"), { title: "b" }],
  ])("%s", (_name, source, expected) => {
    const { front, problems, body, bodyLine } = read(source);
    expect(problems).toEqual([]);
    expect(front).toMatchObject(expected);
    expect(body).toBe("Body.\n");
    expect(bodyLine).toBe(6);
    if (!("agency" in expected)) expect(front).not.toHaveProperty("agency");
  });

  it("keys in any order, and gives them in the one of the format", () => {
    const { front } = read("---\nstatus: draft\ntitle: b\nid: a\n---\n");
    expect(Object.keys(front ?? {})).toEqual(["id", "title", "title_from", "published_from", "language", "status"]);
  });
});

describe("nearest", () => {
  it.each([
    ["organizations", "organisations"],
    ["publihsed", "published"],
    ["xyz", null],
    ["", null],
  ])("%s → %s", (word, expected) => expect(nearest(word, ["organisations", "published", "people"])).toBe(expected));
});
