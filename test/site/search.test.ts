import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { SearchDocument } from "../../scripts/site/search/documents.ts";
import { mostDocuments } from "../../scripts/site/search/format.ts";
import { fullText } from "../../scripts/site/search/full-text.ts";
import { briefingRecord } from "../../scripts/site/search/record.ts";
import { shards, shardsOf } from "../../scripts/site/search/shards.ts";
import { smallIndex } from "../../scripts/site/search/small-index.ts";
import { storedTerms } from "../../scripts/site/search/terms.ts";
import { nameKey, wordsOf } from "../../scripts/site/search/words.ts";
import { briefing, site } from "./content.ts";

describe("words to search by", () => {
  test.each([
    ["Wang Yi’s visit", ["wang", "yis", "visit"]],
    ["O'Brien, Łódź – Ærø 2024", ["obrien", "lodz", "aero", "2024"]],
    ["Straße in İstanbul", ["strasse", "in", "istanbul"]],
    ["王毅访问 Wellington", ["王", "毅", "访", "问", "wellington"]],
    ["محمد بن سلمان", ["محمد", "بن", "سلمان"]],
    ["AUKUS-2", ["aukus", "2"]],
    ["", []],
    ["– … “”", []],
    ["x".repeat(100), ["x".repeat(40)]],
  ])("%s", (text, words) => expect(wordsOf(text)).toEqual(words));

  it("are the same for a text and its words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const words = wordsOf(text);
        expect(wordsOf(words.join(" "))).toEqual(words);
      }),
    );
  });

  it("take no longer for long texts than their length asks", () => {
    const start = performance.now();
    for (const one of ["'", "a\u0301", "王", " ", "\ud83d", "ﷺ"]) wordsOf(one.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

const keys = fc.uniqueArray(fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }), { maxLength: 60 });
const entries = keys.map((list) =>
  [...list].sort((a, b) => (a < b ? -1 : 1)).map((key) => ({ key, size: key.length * 3 + 2 })),
);

describe("shards", () => {
  it("hold every entry once, in order, and keep to their limit", () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 80 }), (list, limit) => {
        const made = shards(list, limit);
        expect(made.flatMap((one) => one.entries)).toEqual(list);
        for (const one of made) {
          expect(one.entries[0]?.key).toBe(one.first);
          const size = one.entries.reduce((sum, entry) => sum + entry.size, 0);
          expect(size <= limit || one.entries.length === 1).toBe(true);
        }
      }),
    );
  });

  it("are found by every beginning of every key, with few others", () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 80 }), fc.string({ maxLength: 3 }), (list, limit, other) => {
        const made = shards(list, limit);
        const firsts = made.map(({ first }) => first);
        for (const prefix of [other, ...list.flatMap(({ key }) => [key, key.slice(0, 1), key.slice(0, 2)])]) {
          const [from, to] = shardsOf(firsts, prefix);
          const holding = made.flatMap((one, at) =>
            one.entries.some(({ key }) => key.startsWith(prefix)) ? [at] : [],
          );
          for (const at of holding) expect(at >= from && at < to).toBe(true);
          // One more may be loaded in vain: the one before, which may go on with the prefix.
          expect(to - from).toBeLessThanOrEqual(holding.length + 1);
        }
      }),
    );
  });
});

const document = (title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  kind: "briefing",
  path: "briefings/x.html" as SearchDocument["path"],
  title,
  aliases: [],
  line: "",
  date: null,
  ...more,
});

describe("terms", () => {
  it("find documents by distances, in titles and in lines", () => {
    const terms = storedTerms([
      document("Wang Yi", { kind: "person", aliases: ["Minister Wang"] }),
      document("Other"),
      document("Wang goes", { line: "Yi goes" }),
    ]);
    expect(terms).toEqual([
      ["=minister wang", [0], []],
      ["=wang yi", [0], []],
      ["goes", [2], []],
      ["minister", [0], []],
      ["other", [1], []],
      ["wang", [0, 2], []],
      ["yi", [0], [2]],
    ]);
    expect(terms[1]?.[0]).toBe(nameKey(wordsOf("WANG  YI")));
  });

  it("keep the best of a word that is everywhere, and say so", () => {
    const terms = storedTerms(Array.from({ length: mostDocuments + 5 }, (_, at) => document(`the ${at}`)));
    const [, titles, , cut] = terms.find(([term]) => term === "the") ?? ["", [], []];
    expect(titles).toHaveLength(mostDocuments);
    expect(cut).toBe(1);
  });

  it("are no properties of anything", () => {
    expect(storedTerms([document("constructor __proto__ toString")]).map(([term]) => term)).toEqual([
      "constructor",
      "proto",
      "tostring",
    ]);
  });
});

const hostile = `</script><img src=x onerror="alert(1)">\u2028 ___PAGEFIND_ANCHOR___p:0:x & "Zebra"`;
const content = [
  briefing(
    "one",
    { title: hostile, published: "2024-03-18", people: ['A & "B" <i>'] },
    "A line.\n\n## Key points\n\n- Point <b>one</b>.\n",
  ),
];

describe("the small index", () => {
  const files = smallIndex(site(content), false);

  it("is scripts that only call, whatever a title says", () => {
    for (const { text } of files) {
      const calls: unknown[] = [];
      new Function("datelineSearch", text)((...told: unknown[]) => calls.push(told));
      expect(calls).toHaveLength(1);
    }
    expect(files.some(({ text }) => text.includes(JSON.stringify(hostile)))).toBe(true);
  });

  it("names its files by what they hold, the first apart", () => {
    expect(files.map(({ path }) => path.replace(/[0-9a-f]{12}/, "*"))).toEqual([
      "search/index.js",
      "assets/search/*.js",
      "assets/search/*.js",
    ]);
    expect(smallIndex(site(content), false)).toEqual(files);
  });

  it("is there for an empty site", () => expect(smallIndex(site([]), false)).toHaveLength(1));
});

describe("the index of the whole text", () => {
  const made = site(content);

  it("is given text as text, and no commands", () => {
    const [first] = made.briefings;
    const html = first ? briefingRecord(first).html : "";
    expect(html).toContain("&lt;/script&gt;&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
    expect(html).toContain('data-pagefind-filter="person[title]" title="A &amp; &quot;B&quot; &lt;i&gt;"');
    expect(html).toContain('<p id="point-1">Point &lt;b&gt;one&lt;/b&gt;.</p>');
    expect(html).not.toContain("___PAGEFIND");
  });

  it("has the same bytes each time, and nothing of Pagefind's own boxes", { timeout: 60_000 }, async () => {
    const [one, other] = [await fullText(made), await fullText(made)];
    const print = (files: typeof one) =>
      files.map(({ path, content }) => [path, Buffer.from(content).toString("hex")]).sort();
    expect(print(other)).toEqual(print(one));
    expect(one.filter(({ path }) => /ui|highlight/.test(path))).toEqual([]);
    expect(one.map(({ path }) => path)).toContain("pagefind/pagefind.js");
  });
});
