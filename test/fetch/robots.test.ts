import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { retryAfter } from "../../scripts/fetch/retry-after.ts";
import { robotsOf } from "../../scripts/fetch/robots.ts";

const all = (rules: string): string => `User-agent: *\n${rules}`;

describe("a robots.txt", () => {
  it.each([
    ["nothing", "", "/a", true],
    ["no rule", all("Disallow:"), "/a", true],
    ["everything", all("Disallow: /"), "/a", false],
    ["its own file", all("Disallow: /"), "/robots.txt", true],
    ["a beginning", all("Disallow: /private"), "/private/a", false],
    ["a beginning, not a folder", all("Disallow: /fish"), "/fishheads", false],
    ["another case", all("Disallow: /Fish"), "/fish", true],
    ["a folder", all("Disallow: /fish/"), "/fish", true],
    ["the longest", all("Disallow: /\nAllow: /news"), "/news/a", true],
    ["the longest, whatever the order", all("Allow: /news\nDisallow: /news/x"), "/news/x", false],
    ["a tie", all("Disallow: /a\nAllow: /a"), "/a", true],
    ["any letters", all("Disallow: /*.pdf"), "/a/b.pdf?x", false],
    ["any letters to the end", all("Disallow: /*.pdf$"), "/a/b.pdf?x", true],
    ["the end", all("Disallow: /a$"), "/a", false],
    ["the end, not further", all("Disallow: /a$"), "/ab", true],
    ["a last piece that stands earlier too", all("Disallow: /*a$"), "/aba", false],
    ["pieces that would overlap", all("Disallow: /ab*ba$"), "/aba", true],
    ["several stars", all("Disallow: /*/print/*"), "/a/print/b", false],
    ["a query", all("Disallow: /*?page="), "/a?page=2", false],
    ["escapes of plain letters", all("Disallow: /%7Eada/"), "/~ada/x", false],
    ["letters beyond ASCII", all("Disallow: /bücher"), "/b%C3%BCcher/1", false],
    ["escapes in another case", all("Disallow: /a%3cd"), "/a%3Cd", false],
    ["comments", all("Disallow: /a # not this\n# Disallow: /"), "/b", true],
    ["line ends of any kind", "User-agent: *\rDisallow: /a\r\nDisallow: /b", "/b", false],
    ["a mark at its head", "\uFEFFUser-agent: *\nDisallow: /", "/a", false],
    ["spaces around", "  user-AGENT :  * \n disallow :   /a  ", "/a", false],
    ["rules before any agent", "Disallow: /\nUser-agent: *\nDisallow: /b", "/a", true],
    ["a group of ours", "User-agent: *\nDisallow: /\nUser-agent: dateline\nDisallow: /x", "/a", true],
    ["a group of ours with a version", "User-agent: Dateline/1.0\nDisallow: /\n", "/a", false],
    ["a group of another", "User-agent: datelinebot\nDisallow: /", "/a", true],
    ["a group of several", "User-agent: other\nUser-agent: dateline\nDisallow: /", "/a", false],
    ["an empty group of ours", "User-agent: *\nDisallow: /\n\nUser-agent: dateline\nDisallow:", "/a", true],
    [
      "two groups of ours",
      "User-agent: dateline\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: dateline\nDisallow: /b",
      "/b",
      false,
    ],
    ["a sitemap within a group", "User-agent: *\nSitemap: https://example.org/s.xml\nDisallow: /a", "/a", false],
    ["a page instead", "<!doctype html><title>Not found: sorry</title>", "/a", true],
  ])("with %s", (_, text, path, allowed) => expect(robotsOf(text, "dateline").allows(path)).toBe(allowed));

  it.each([
    [all("Crawl-delay: 2.5"), 2.5],
    [all("Crawl-delay: soon"), 0],
    [all("Crawl-delay: -1"), 0],
    ["User-agent: *\nCrawl-delay: 9\nUser-agent: dateline\nCrawl-delay: 3", 3],
  ])("%j wants a rest of %d seconds", (text, delay) => expect(robotsOf(text, "dateline").delay).toBe(delay));

  it("fits as the same pattern written as a regular expression does", () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "b", "*", "/"), maxLength: 8 }),
        fc.boolean(),
        fc.string({ unit: fc.constantFrom("a", "b", "/"), maxLength: 12 }),
        (pattern, isWhole, path) => {
          const same = new RegExp(`^/${pattern.replaceAll("*", ".*")}${isWhole ? "$" : ""}`);
          const robots = robotsOf(all(`Disallow: /${pattern}${isWhole ? "$" : ""}`), "dateline");
          expect(robots.allows(`/${path}`)).toBe(!same.test(`/${path}`));
        },
      ),
      { numRuns: 500 },
    ));

  it("of the worst kind is judged in no time", () => {
    const robots = robotsOf(all(`Disallow: /${"*a".repeat(1000)}*b$\n`.repeat(200)), "dateline");
    const started = performance.now();
    expect(robots.allows(`/${"a".repeat(2000)}`)).toBe(true);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("a wait that a site asks for", () => {
  const now = Date.UTC(2026, 4, 1, 12);
  it.each([
    ["120", 120_000],
    [" 0 ", 0],
    ["Fri, 01 May 2026 12:00:30 GMT", 30_000],
    ["Fri, 01 May 2020 12:00:30 GMT", 0],
    ["soon", null],
    ["-5", null],
    ["1e9", null],
    [undefined, null],
  ])("%s is %s milliseconds", (header, wait) => expect(retryAfter(header, now)).toBe(wait));
});
