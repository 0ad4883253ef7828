import fc from "fast-check";
import matter from "gray-matter";
import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "../../scripts/briefing/escape.ts";
import { parseBriefing } from "../../scripts/briefing/parse.ts";
import { writeWikilink } from "../../scripts/briefing/wikilinks.ts";
import { writeBriefing } from "../../scripts/briefing/write.ts";
import type { Briefing, Footnote, FrontMatter } from "../../scripts/model.ts";
import { hostileText } from "./hostile.ts";

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const labels = fc.uniqueArray(fc.constantFrom("p1", "p2", "p2b", "p13", "note_x"), { maxLength: 3 });
const date = fc.constantFrom("2017", "2024-03", "2024-03-18", "2024-03-18/2024-03-24", "1980/1989");
const certainty = fc.constantFrom("stated" as const, "inferred" as const);
const inline = fc.oneof(
  hostileText.map(escapeMarkdown),
  hostileText.map((name) => writeWikilink(name) ?? escapeMarkdown(name)),
  fc.tuple(hostileText, hostileText).map(([a, b]) => `${escapeMarkdown(a)} **bold** ${escapeMarkdown(b)}`),
);
const line = inline.map((text) => ({ text }));
const point = fc.tuple(line, labels).map(([{ text }, notes]) => ({ text, notes }));
const points = fc.array(point, { maxLength: 3 });

const front: fc.Arbitrary<FrontMatter> = fc.record({
  id: hostileText,
  title: hostileText,
  title_from: fc.constantFrom("headline" as const, "derived" as const),
  description: maybe(fc.oneof(hostileText, fc.string())),
  published: maybe(fc.constantFrom("2024-03-18", "2024-02-29T12:30:00Z", "2024-03-18T09:00+13:00")),
  published_from: fc.constantFrom("stated", "unknown", "inferred: follows “A: b”"),
  byline: maybe(fc.array(hostileText, { maxLength: 2 })),
  language: fc.constantFrom("en", "pt-BR"),
  people: maybe(fc.array(hostileText, { maxLength: 3 })),
  topics: maybe(fc.array(fc.oneof(hostileText, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 3 })),
  story: maybe(hostileText),
  source_index: maybe(fc.integer({ min: 1, max: 99 })),
  source_sha256: maybe(fc.constant("0".repeat(60).concat("12e4"))),
  source_url: maybe(fc.constant("https://example.org/a?b=c#d")),
  status: fc.constantFrom("draft" as const, "withdrawn" as const),
  corrections: maybe(fc.array(hostileText, { maxLength: 2 })),
}) as fc.Arbitrary<FrontMatter>;

const footnote: fc.Arbitrary<Footnote> = fc.oneof(
  fc
    .tuple(fc.nat(9999), hostileText, maybe(hostileText), maybe(hostileText))
    .map(([paragraph, exact, prefix, suffix]) => ({
      label: "",
      paragraph,
      exact,
      ...(prefix !== undefined && { prefix }),
      ...(suffix !== undefined && { suffix }),
    })),
  hostileText.map((text) => ({ label: "", paragraph: null, exact: escapeMarkdown(`see ${text}`) })),
);

const briefing: fc.Arbitrary<Briefing> = fc.record({
  front,
  bottomLine: points,
  keyPoints: points,
  quotes: fc.array(
    fc.tuple(point, inline).map(([quote, attribution]) => ({ ...quote, attribution })),
    { maxLength: 2 },
  ),
  timeline: fc.array(
    fc.tuple(point, date, certainty).map(([p, d, c]) => ({ ...p, date: d, certainty: c })),
    { maxLength: 2 },
  ),
  background: points,
  watch: fc.array(
    fc.tuple(point, fc.option(date), certainty).map(([p, d, c]) => ({ ...p, date: d, certainty: c })),
    { maxLength: 2 },
  ),
  gaps: points,
  sources: points,
  extra: fc.array(
    fc
      .tuple(inline, inline)
      .map(([heading, text]) => ({ heading: `Our ${heading} notes`, markdown: `${text}\n\n- one\n- two` })),
    { maxLength: 2 },
  ),
  footnotes: fc
    .array(footnote, { maxLength: 4 })
    .map((notes) => notes.map((note, i) => ({ ...note, label: `p${i + 1}` }))),
});

describe("writing and reading", () => {
  it("give the same briefing, and the same file again", () => {
    fc.assert(
      fc.property(briefing, (before) => {
        const file = writeBriefing(before);
        const read = parseBriefing(file, "x.md");
        expect(read.problems.filter(({ rule }) => !rule.startsWith("note-"))).toEqual([]);
        expect(read.briefing).toEqual(before);
        expect(read.briefing && writeBriefing(read.briefing)).toBe(file);
      }),
      { numRuns: 600 },
    );
  });

  it("give a file that gray-matter itself can read, without trailing blanks", () => {
    fc.assert(
      fc.property(briefing, (before) => {
        const file = writeBriefing(before);
        const { data, content } = matter(file, {});
        expect(data.id === undefined).toBe(false);
        expect(content.startsWith("---")).toBe(false);
        expect(file.slice(file.indexOf("\n---\n"))).not.toMatch(/[ \t]\n/);
      }),
      { numRuns: 100 },
    );
  });

  it("settle after one pass on any text that a person may write", () => {
    const piece = fc.oneof(
      hostileText,
      fc.constantFrom(
        "\n",
        "\n\n",
        "\n  ",
        "\n    ",
        "- ",
        "\n- ",
        "\n> ",
        "\n## Key points\n",
        "\n## Who said what\n",
      ),
      fc.constantFrom(
        "\n# Big\n",
        "\n```\ncode\n```\n",
        "\n```\n",
        "\n***\n",
        "\n— by\n",
        "[^p1]",
        "\n[^p1]: ¶1, “x”\n",
      ),
      fc.constantFrom(
        "\n1. ",
        "\n## Timeline\n",
        "**2017** – ",
        "\n## Mine\n",
        "\n[a]: http://b.c\n",
        "\n| a |\n|---|\n| b |\n",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const source = `---\nid: a\ntitle: b\n---\n\n${pieces.join("")}`;
        const { briefing: first, problems } = parseBriefing(source, "x.md");
        fc.pre(!problems.some(({ rule }) => rule === "note-defined-twice"));
        const file = first ? writeBriefing(first) : "";
        const second = parseBriefing(file, "x.md").briefing;
        expect(second && writeBriefing(second)).toBe(file);
        const body = source
          .slice(source.indexOf("\n---\n"))
          .replace(/^ {0,3}## (?:Key points|Who said what|Timeline) *$/gm, "");
        const kept = new Set(file.match(/\p{L}+/gu));
        for (const word of body.match(/\p{L}+/gu) ?? []) expect(kept).toContain(word);
      }),
      { numRuns: 600 },
    );
  });
});
