import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeContext } from "../../../scripts/annotate/names/context.ts";
import { finders } from "../../../scripts/annotate/names/finders/index.ts";
import { sentencesOf } from "../../../scripts/annotate/sentences.ts";
import { contains } from "../../../scripts/spans.ts";
import { articleOf, namesIn } from "./articles.ts";

const words = fc.constantFrom(
  ..."Wang Yi said the President of Ghana Ana and Elin Lindström van der Meer U.S. NATO (PNA) Bank Ltd. in Paris, Georgia’s “No,” 12 Co., MINISTRY ministry of health al-Sisi O'Brien's – d’Arvel".split(
    " ",
  ),
  "\u{1F600}",
  "’s",
  "\u202e",
);
const paragraph = fc.oneof(
  fc.array(words, { maxLength: 40 }).map((list) => list.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);
const paragraphs = fc.array(
  paragraph.map((text) => text.replace(/[\r\n]/g, " ")),
  { minLength: 1, maxLength: 4 },
);

describe("laws of names", () => {
  it("gives mentions that are slices, lie in the searched blocks and never overlap, and unique names", () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const article = articleOf(texts);
        const entities = namesIn(article);
        const mentions = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
        for (const [i, mention] of mentions.entries()) {
          expect(article.text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(article.blocks.some((block) => contains(block, mention))).toBe(true);
          expect(mention.start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
          expect(mention.text.trim()).not.toBe("");
        }
        const names = entities.map((entity) => `${entity.kind} ${entity.name}`);
        expect(new Set(names).size).toBe(names.length);
        for (const entity of entities) if (entity.kind !== "place") expect(entity.countryCode).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it("proposes spans with the text that stands there", () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const article = articleOf(texts);
        const context = makeContext(article, sentencesOf(article));
        for (const find of finders)
          for (const { start, end, text, weight } of find(context)) {
            expect(article.text.slice(start, end)).toBe(text);
            expect(weight).toBeGreaterThan(0);
          }
      }),
      { numRuns: 150 },
    );
  });

  it("says the same of the same article", () => {
    const article = articleOf(["Ana Ruiz met Kim Do-yeon of the World Bank in Paris, Texas.", "Ruiz left."]);
    expect(namesIn(article)).toEqual(namesIn(article));
  });

  it("leaves out blocks that are neither headline nor paragraph", () => {
    const article = articleOf(["Ana Ruiz spoke.", "By Elin Berg in Lagos"]);
    const blocks = article.blocks.map((block, i) => (i === 1 ? { ...block, role: "byline" as const } : block));
    expect(namesIn({ ...article, blocks }).map((entity) => entity.name)).toEqual(["Ana Ruiz"]);
  });

  it("takes time in proportion to the text, also on hostile text", () => {
    const time = (text: string): number => {
      const start = performance.now();
      namesIn(articleOf([text]));
      return performance.now() - start;
    };
    for (const unit of ["A-", "Bank of ", "van der ", "Xx'", "U.S.", "Ministry of Law, ", "“Aa” ", "the Ab, "]) {
      time(unit.repeat(100));
      const [short, long] = [time(unit.repeat(500)), time(unit.repeat(4000))];
      expect(long, unit).toBeLessThan(Math.max(400, short * 40));
    }
  });
});
