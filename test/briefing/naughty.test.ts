import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import matter from "gray-matter";
import { expect, it } from "vitest";
import { readFrontMatter } from "../../scripts/briefing/front.ts";
import { Shelf } from "../../scripts/briefing/shelf.ts";
import { writeWikilink } from "../../scripts/briefing/wikilinks.ts";
import { writeBriefing } from "../../scripts/briefing/write.ts";
import type { Briefing } from "../../scripts/model.ts";

/** Titles and names of each kind that has broken programs: our own choice after the well-known list. */
const naughty: readonly string[] = [
  ...["null", "~", "true", "No", "undefined", "NaN", "Infinity", "-1e3", "0x0F", "0b1", "1_000", "12:30", "1/0", "012"],
  ...["2024-03-18", "...", "---", "- a", "# a", "a #b", "a: b", "? a", "! a", "& a", "* a", "| a", "> a", "% a", "@ a"],
  ...[
    "''",
    '""',
    "'\"'",
    `it's "so"`,
    "it's",
    'say "so"',
    "back\\slash",
    "back\\\"both'",
    "\\u0041",
    "[a]",
    "{a}",
    "`a`",
  ],
  ...[
    "<script>alert(1)</script>",
    "'; DROP TABLE a; --",
    "{{ page }}",
    "{% raw %}",
    "a ${",
    "$(touch a)",
    "%s%n",
    "&amp;",
  ],
  ...["../../etc/passwd", "C:\\con", "CON", "nul.txt", "com1", "LPT1", "a/b", ".hidden", "a\u0000b", "constructor"],
  ...[
    "__proto__",
    "田中さん",
    "田中",
    "مرحبا",
    "שלום",
    "Ω≈ç√",
    "𝒯𝒽ℯ",
    "ﬁ",
    "İstanbul",
    "STRASSE",
    "Straße",
    "strasse",
    "Å",
    "A\u030a",
  ],
  ...[
    "👩‍👩‍👧",
    "👾",
    "👾 👾",
    "\u200b",
    "a\u202eb",
    "\ufeffa",
    "a\u2028b",
    "z͑ͫa̴l͢g̨o",
    "a".repeat(300),
    "A".repeat(300),
    "\u00ad",
    "a\tb",
  ],
];

const withTitle = (title: string, at: number): Briefing => ({
  front: {
    ...{ id: `naughty-${at}`, title, title_from: "headline", description: title, published_from: "unknown" },
    ...{ language: "en", people: [title, "Somebody"], topics: [title], story: title, status: "draft" },
  },
  ...{ bottomLine: [], keyPoints: [], quotes: [], timeline: [], background: [], watch: [], gaps: [], sources: [] },
  ...{ extra: [], footnotes: [] },
});

it.each(naughty)("reads %j as it was written, with gray-matter as we set it up and as it comes", (title) => {
  const text = writeBriefing(withTitle(title, 0));
  const wanted = { title, description: title, people: [title, "Somebody"], topics: [title], story: title };
  expect(readFrontMatter(text, "")).toMatchObject({ front: wanted, problems: [] });
  expect(matter(text, {}).data).toMatchObject(wanted);
});

it("gives each a path that no other has on any disk", () => {
  const folder = mkdtempSync(join(tmpdir(), "naughty-"));
  try {
    const shelf = new Shelf(folder, 0);
    const options = { force: false, adopt: false, dryRun: false };
    const names = naughty.map((title, at) => basename(shelf.put(withTitle(title, at), options).path));
    for (const name of names) expect(name).toMatch(/^undated-[a-z0-9-]{1,68}\.md$/);
    expect(new Set(names).size).toBe(naughty.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Of the kind that the text does not hold: Prettier, which would set them so, leaves the file as it is. */
it.each([
  ["a: b", `"a: b"`],
  ["a: it's", `"a: it's"`],
  [`a: "b"`, `'a: "b"'`],
  [`a: it's "so"`, `'a: it''s "so"'`],
  [`it's "so"`, `it's "so"`],
  ["null", `"null"`],
  ["0b1", `"0b1"`],
  ["12:30", `"12:30"`],
  ["2024-03-18", `"2024-03-18"`],
  ["No", `"No"`],
  ["No. 1 at 12:30", "No. 1 at 12:30"],
  ["2024-03-18 and after", "2024-03-18 and after"],
  ["a: \\", `"a: \\\\"`],
])("sets %j in quotation marks as %s", (title, written) => {
  expect(writeBriefing(withTitle(title, 0))).toContain(`\ntitle: ${written}\n`);
});

it.each([
  ["Wang Yi", "[[Wang Yi]]"],
  ["AC/DC", "[[AC/DC]]"],
  ["../../etc/passwd", null],
  ["./a", null],
  ["Notes.md", null],
  ["a]b", null],
])("links to %j with %s", (name, link) => expect(writeWikilink(name)).toBe(link));
