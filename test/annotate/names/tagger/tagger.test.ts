import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { styleOf } from "../../../../scripts/annotate/names/tagger/atoms.ts";
import { bucketCount, bucketOf } from "../../../../scripts/annotate/names/tagger/hash.ts";
import { shapeOf } from "../../../../scripts/annotate/names/tagger/lexicon.ts";
import { remember } from "../../../../scripts/annotate/names/tagger/memory.ts";
import { decode, encode, type TokenName, tagCount } from "../../../../scripts/annotate/names/tagger/tags.ts";
import { tokenise } from "../../../../scripts/annotate/names/tagger/tokens.ts";
import { bestTags } from "../../../../scripts/annotate/names/tagger/viterbi.ts";
import { pack, rowAt, rowIndex, unpack, type Weights } from "../../../../scripts/annotate/names/tagger/weights.ts";

const kinds = ["person", "organisation", "place"] as const;

/** Names in order without overlaps, and a length that holds them. */
const someNames = fc
  .array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 4 }), kind: fc.constantFrom(...kinds) }))
  .map((pieces) => {
    let at = 0;
    const names = pieces.map(({ gap, length, kind }): TokenName => {
      const from = at + gap;
      at = from + length;
      return { from, to: at, kind };
    });
    return { names, length: at + 1 };
  });

describe("tags", () => {
  it("give back the names that they were made of", () => {
    fc.assert(
      fc.property(someNames, ({ names, length }) => {
        expect(decode(encode(names, length))).toEqual(names);
      }),
    );
  });
});

describe("tokens", () => {
  it.each([
    [
      "Toyota's plant in St. Louis, Mo., shut.",
      ["Toyota", "'s", "plant", "in", "St.", "Louis", ",", "Mo.", ",", "shut", "."],
    ],
    ["the U.S. and S. Korea", ["the", "U.S.", "and", "S.", "Korea"]],
    ["Owusu-Ansah left the Tokyo-based firm", ["Owusu-Ansah", "left", "the", "Tokyo", "-", "based", "firm"]],
    ["GENEVA/NEW YORK", ["GENEVA", "/", "NEW", "YORK"]],
    ["O’Neill paid $1,200.", ["O’Neill", "paid", "$", "1,200", "."]],
  ])("%s", (text, tokens) => expect(tokenise(text).map((token) => token.text)).toEqual(tokens));

  it("cover everything but white space, in order, where they say", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(50), (text, start) => {
        const tokens = tokenise(text, start);
        for (const token of tokens) expect(text.slice(token.start - start, token.end - start)).toBe(token.text);
        expect(tokens.map((token) => token.text).join("")).toBe(text.replace(/\s+/gu, ""));
      }),
    );
  });
});

describe("what is seen of a token", () => {
  it.each([
    ["McDonald", "XxXxx"],
    ["5,200", "d,dd"],
    ["BBC", "XX"],
    ["x", "x"],
  ])("%s has the shape %s", (word, shape) => expect(shapeOf(word)).toBe(shape));

  it.each([
    ["RIVER RISES IN BEIRA AGAIN", "S"],
    ["River Towns Fear Another Flood", "T"],
    ["River towns fear another flood", ""],
  ])("%s is of style “%s”", (line, style) => expect(styleOf(line.split(" "))).toBe(style));

  it("remembers the neighbours of a name elsewhere in the article", () => {
    const memory = remember([
      ["Minister", "Kallis", "left"],
      ["the", "boat", "left"],
    ]);
    expect(memory.get("Kallis")).toHaveLength(2);
    expect(memory.has("boat")).toBe(false);
  });

  it("falls into a bucket that exists", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer(), fc.integer(), fc.integer(), (template, a, b, c) => {
        const bucket = bucketOf(template, a, b, c);
        expect(bucket).toBeGreaterThanOrEqual(0);
        expect(bucket).toBeLessThan(bucketCount);
      }),
    );
  });
});

const someWeights = (rows: readonly (readonly number[])[]): Weights => ({
  buckets: Uint32Array.from(rows, (_, row) => row * 777),
  rows: Float32Array.from(rows.flat()),
  transitions: new Float32Array(tagCount * tagCount),
  unit: 1,
});
const quarter = fc.integer({ min: -2000, max: 2000 }).map((n) => n / 4);
const someRow = fc
  .array(quarter, { minLength: tagCount, maxLength: tagCount })
  .filter((row) => row.some((w) => w !== 0));

describe("weights", () => {
  it("come back as they were packed", () => {
    fc.assert(
      fc.property(fc.array(someRow, { maxLength: 8 }), (rows) => {
        const weights = someWeights(rows);
        const back = unpack(pack(weights));
        expect(Array.from(back.rows, (weight) => weight * back.unit)).toEqual(Array.from(weights.rows));
        expect(back.buckets).toEqual(weights.buckets);
      }),
      { numRuns: 10 },
    );
  });
});

describe("rows by bucket", () => {
  it("are those of the buckets that have one, whichever they are", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(bucketCount - 1), { maxLength: 300 }),
        fc.nat(bucketCount - 1),
        (some, other) => {
          const buckets = Uint32Array.from(some).sort();
          const index = rowIndex({ ...someWeights([]), buckets });
          for (const bucket of [...buckets, other]) expect(rowAt(index, bucket)).toBe(buckets.indexOf(bucket));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("the best sequence", () => {
  it("is one that can be read back, whatever the weights", () => {
    fc.assert(
      fc.property(fc.array(someRow, { minLength: 1, maxLength: 9 }), (rows) => {
        const tags = bestTags(
          rows.map((_, row) => Int32Array.of(row)),
          someWeights(rows),
        );
        expect(encode(decode(tags), tags.length)).toEqual(tags);
      }),
    );
  });

  it("is empty for an empty sentence", () => expect(bestTags([], someWeights([]))).toEqual(new Uint8Array(0)));
});
