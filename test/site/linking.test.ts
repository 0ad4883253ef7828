import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FrontMatter } from "../../scripts/model.ts";
import { briefing, itemHtml, note, site } from "./content.ts";

const lists: Partial<FrontMatter> = {
  people: ["Ana Brodie", "Li Wen"],
  organisations: ["Pacific Trade Council", "Harbour Union"],
  places: ["New Zealand", "Wellington", "Georgia"],
};

/** The first key point of a briefing that lists the names above, with links written `[text → page]`. */
function linked(text: string, front: Partial<FrontMatter> = {}, notes = [] as ReturnType<typeof note>[]): string {
  const built = site([briefing("one", { ...lists, ...front }, `## Key points\n\n- ${text}\n`)], notes);
  return itemHtml(built, "key-points").replace(/<a href="\.\.\/([^"]*)\.html">(.*?)<\/a>/g, "[$2 → $1]");
}

describe("names in running text", () => {
  it.each([
    ["A full name", "Today Ana Brodie spoke.", "Today [Ana Brodie → people/ana-brodie] spoke."],
    ["A possessive", "Wellington's port.", "[Wellington → places/wellington]'s port."],
    ["A surname of the one person who bears it", "Then Brodie spoke.", "Then [Brodie → people/ana-brodie] spoke."],
    ["A family name that stands first", "Then Li spoke.", "Then [Li → people/li-wen] spoke."],
    ["A title before a surname", "Mr. Brodie spoke.", "Mr. [Brodie → people/ana-brodie] spoke."],
    [
      "The longest name first",
      "the Pacific Trade Council",
      "the [Pacific Trade Council → organisations/pacific-trade-council]",
    ],
    ["Initials of a listed body", "the PTC met", "the [PTC → organisations/pacific-trade-council] met"],
    [
      "An abbreviation that the text introduces",
      "Harbour Union (HarU) said HarU would",
      "[Harbour Union → organisations/harbour-union] (HarU) said HarU would",
    ],
    [
      "Two names, one of them twice",
      "Ana Brodie met Li Wen. Brodie left.",
      "[Ana Brodie → people/ana-brodie] met [Li Wen → people/li-wen]. Brodie left.",
    ],
    ["Inside emphasis", "**Ana Brodie** spoke", "<strong>[Ana Brodie → people/ana-brodie]</strong> spoke"],
    ["Over the end of a line", "by Ana\n  Brodie.", "by [Ana Brodie → people/ana-brodie]."],
  ])("%s", (_name, text, expected) => {
    expect(linked(text)).toBe(expected);
  });

  it.each([
    ["part of a word", "Wellingtonian Brodiean"],
    ["another bearer of the surname", "Then Mara Brodie spoke."],
    ["the surname as somebody's given name", "Then Brodie Smith spoke."],
    ["a longer place name", "the South Wellington road"],
    ["lower case", "ana brodie and wellington"],
    ["code", "`Ana Brodie`"],
  ])("stay plain: %s", (_name, text) => {
    expect(linked(text)).not.toContain("→");
  });

  it("inside a link stay with that link", () => {
    expect(linked("[see Ana Brodie](https://example.org/)")).toBe('<a href="https://example.org/">see Ana Brodie</a>');
  });

  it("of two people with one surname never link by the surname", () => {
    const people = ["Ana Brodie", "Mara Brodie"];
    expect(linked("Then Brodie spoke to Mara Brodie.", { people })).toBe(
      "Then Brodie spoke to [Mara Brodie → people/mara-brodie].",
    );
  });

  it("link by a surname only where the briefing lists its bearer", () => {
    const built = site([
      briefing("one", { published: "2024-02-02" }, "## Key points\n\n- Ana Brodie left; Brodie came.\n"),
      briefing("two", { published: "2024-01-01", people: ["Ana Brodie"] }),
    ]);
    expect(itemHtml(built, "key-points")).toBe('<a href="../people/ana-brodie.html">Ana Brodie</a> left; Brodie came.');
  });

  it("link again in the next section, and by an alias that only a note gives", () => {
    const body = "## Key points\n\n- Aotearoa one.\n\n- Aotearoa two.\n\n## Background\n\nAotearoa three.\n";
    const built = site(
      [briefing("one", { places: ["New Zealand"] }, body)],
      [note("place", "new-zealand", { aliases: ["Aotearoa"] })],
    );
    expect(itemHtml(built, "key-points", 0)).toContain("new-zealand.html");
    expect(itemHtml(built, "key-points", 1)).not.toContain("<a");
    expect(itemHtml(built, "background")).toContain("new-zealand.html");
  });

  it("respect what a note says they must not be confused with", () => {
    const notes = [note("place", "georgia", { not: ["Georgia Tech"] })];
    expect(linked("At Georgia Tech a talk", {}, notes)).toBe("At Georgia Tech a talk");
    expect(linked("In Georgia a talk", {}, notes)).toBe("In [Georgia → places/georgia] a talk");
  });

  it("with two bearers link to the one that the briefing lists, and are reported", () => {
    const body = "## Key points\n\n- Then Jordan Rivers rose.\n";
    const built = site([
      briefing("one", { published: "2024-02-02", places: ["Jordan Rivers"] }, body),
      briefing("two", { published: "2024-01-01", people: ["Jordan Rivers"] }),
      briefing("three", {}, body),
    ]);
    expect(itemHtml(built, "key-points")).toContain("../places/jordan-rivers.html");
    expect(built.briefings[2]?.sections[0]?.items[0]?.html).not.toContain("<a");
    expect(built.problems.map(({ rule }) => rule)).toContain("ambiguous-name");
  });

  it("are left alone when the settings say so", () => {
    const built = site([briefing("one", lists, "## Key points\n\n- Ana Brodie and [[Li Wen]].\n")], [], {
      linkNames: false,
    });
    expect(itemHtml(built, "key-points")).toBe('Ana Brodie and <a href="../people/li-wen.html">Li Wen</a>.');
  });
});

const words = [
  "Ana",
  "Brodie",
  "Li Wen",
  "Pacific",
  "Trade Council",
  "PTC",
  "Wellington",
  "New Zealand",
  "spoke",
  "of",
  "a & b",
  "<i>",
  "“so”",
  "it’s",
  "1.",
  "—",
];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
  .map((parts) => `x ${parts.join(" ")}`);
const strip = (html: string): string => html.replace(/<\/?a\b[^>]*>/g, "");

describe("linking, whatever the text", () => {
  it("changes no letter of it", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const body = `## Key points\n\n- ${text}\n`;
        const plain = site([briefing("one", lists, body)], [], { linkNames: false });
        const full = site([briefing("one", lists, body)]);
        expect(strip(itemHtml(full, "key-points"))).toBe(itemHtml(plain, "key-points"));
        expect(full.briefings[0]?.sections[0]?.items[0]?.text).toBe(plain.briefings[0]?.sections[0]?.items[0]?.text);
      }),
      { numRuns: 150 },
    );
  });

  it("never puts a link into a link or into code", () => {
    fc.assert(
      fc.property(sentence, sentence, (inner, outer) => {
        const text = `${outer} [${inner.replaceAll("<i>", "")}](https://example.org/) \`${inner}\` ${outer}`;
        const html = itemHtml(site([briefing("one", lists, `## Key points\n\n- ${text}\n`)]), "key-points");
        expect(html).not.toMatch(/<a\b[^>]*>(?:(?!<\/a>).)*<a\b/s);
        expect(html).not.toMatch(/<code>(?:(?!<\/code>).)*<a\b/s);
      }),
      { numRuns: 100 },
    );
  });
});
