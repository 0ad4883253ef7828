import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align } from "../../../scripts/site/history/alignment.ts";
import { differenceOf } from "../../../scripts/site/history/difference.ts";
import { sentencesOf } from "../../../scripts/site/history/sentences.ts";
import { compareWords, countWords, wordsIn } from "../../../scripts/site/history/words.ts";
import type { Run } from "../../../scripts/site/model.ts";

/** `[x]` is what only this wording has. */
const shown = (runs: readonly Run[]): string => runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");
const said = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");

describe("sentences", () => {
  it.each([
    ["The port opened. Ships came.", ["The port opened.", "Ships came."]],
    ["“We wait.” He left.", ["“We wait.”", "He left."]],
    ["Mr. Adair met Gen. Brodie in the U.S. Senate.", ["Mr. Adair met Gen. Brodie in the U.S. Senate."]],
    ["J. Adair paid 3.5 million. It was late.", ["J. Adair paid 3.5 million.", "It was late."]],
    ["Why? Nobody knows…", ["Why?", "Nobody knows…"]],
    ["It was him and I. They went.", ["It was him and I.", "They went."]],
    ["船が来た。港が開いた。", ["船が来た。", "港が開いた。"]],
    ["no stop", ["no stop"]],
    [" . ", ["."]],
    ["", []],
  ])("of %j", (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it("lose no letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("A", "b", ".", " ", "”", "。", "?") }), (text) => {
        expect(sentencesOf(text).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });
});

describe("two wordings of a sentence", () => {
  it.each([
    [
      "The board owns eight cranes.",
      "The board owns nine cranes.",
      "The board owns [eight] cranes.",
      "The board owns [nine] cranes.",
    ],
    ["It cost 1,200 dollars.", "It cost 1,300 dollars.", "It cost [1,200] dollars.", "It cost [1,300] dollars."],
    ["He said so.", "He said so, twice.", "He said so.", "He said so[, twice]."],
    [
      "Four men and the dog left.",
      "Five women and one cat left.",
      "[Four men and the dog] left.",
      "[Five women and one cat] left.",
    ],
    ["“Yes,” she said.", "“No,” she said.", "“[Yes],” she said.", "“[No],” she said."],
    ["船が三隻来た", "船が五隻来た", "船が[三]隻来た", "船が[五]隻来た"],
    ["Same.", "Same.", "Same.", "Same."],
    ["", "New.", "", "[New.]"],
  ])("%j and %j", (before, now, old, young) => {
    const compared = compareWords(before, now);
    expect([shown(compared.before), shown(compared.now)]).toEqual([old, young]);
  });

  const sentence = fc
    .array(fc.constantFrom("a", "harbour", "dock,", "“no”", "3.5", "港口", "(x)", "—", "👍"), { maxLength: 12 })
    .map((words) => words.join(" "));

  it("are told in full, and mark nothing that both have in the same order", () => {
    fc.assert(
      fc.property(sentence, sentence, (before, now) => {
        const compared = compareWords(before, now);
        expect([said(compared.before), said(compared.now)]).toEqual([before, now]);
        expect(compareWords(before, before).words).toBe(0);
      }),
    );
  });

  it("count their words alike, the fast way and the slow", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(countWords(text)).toBe(wordsIn(text).length);
      }),
    );
  });
});

describe("what stays of a list", () => {
  const list = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });

  it("is in order in both, and all of it where they are equal", () => {
    fc.assert(
      fc.property(list, list, (old, now) => {
        const pairs = align(old, now);
        for (const [at, [i, j]] of pairs.entries()) {
          expect(old[i]).toBe(now[j]);
          const [a, b] = pairs[at - 1] ?? [-1, -1];
          expect(i > a && j > b).toBe(true);
        }
        expect(align(old, old)).toHaveLength(old.length);
      }),
    );
  });

  it("is found quickly in a text of any length", () => {
    const long = Array.from({ length: 50_000 }, (_, at) => `line ${at % 700}`);
    const other = ["new", ...long.map((line, at) => (at % 9 === 0 ? `${line}!` : line)), "end"];
    const start = performance.now();
    expect(align(long, other).length).toBeGreaterThan(40_000);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe("two versions", () => {
  const line = (text: string, section = "Key points", heading = false) => ({ section, text, heading });
  const [one, two, three] = [
    "The board met on Monday.",
    "Eleven ships were turned away.",
    "Nobody was hurt at the port.",
  ];

  it.each([
    ["nothing", [one, two], [one, two], []],
    ["an addition", [one], [one, two], ["added: [Eleven ships were turned away.]"]],
    ["an omission", [one, two], [two], ["removed: [The board met on Monday.]"]],
    [
      "another wording",
      [one, two],
      [one, "Twelve ships were turned away."],
      ["changed: [Eleven] ships were turned away. > [Twelve] ships were turned away."],
    ],
    ["another order", [one, two, three], [two, three, one], ["moved: The board met on Monday."]],
    [
      "something else in its place",
      [one],
      [three],
      ["added: [Nobody was hurt at the port.]", "removed: [The board met on Monday.]"],
    ],
  ])("with %s", (_, before, now, expected) => {
    const { sentences, share } = differenceOf(
      before.map((text) => line(text)),
      now.map((text) => line(text)),
    );
    const told = sentences.map(({ kind, before: old, now: young }) => {
      const both = [old, young].filter((runs) => runs.length > 0);
      return `${kind}: ${both.map(shown).join(" > ")}`;
    });
    expect(told).toEqual(expected);
    expect(share > 0).toBe(expected.some((text) => !text.startsWith("moved")));
  });

  it("say from which heading a sentence moved, and which heading was renamed", () => {
    const { sentences } = differenceOf(
      [line("Key points", "Key points", true), line(one), line(three), line("Gaps", "Gaps", true), line(two, "Gaps")],
      [line(two, "Headline"), line("Key points of it", "Key points of it", true), line(one), line(three)],
    );
    expect(sentences.map(({ kind, heading, section, from }) => [kind, heading, section, from])).toEqual([
      ["moved", false, "Headline", "Gaps"],
      ["changed", true, "Key points of it", null],
      ["removed", true, "Gaps", null],
    ]);
  });

  it("of any length are compared quickly", () => {
    const long = (salt: string) => Array.from({ length: 60 }, (_, at) => line(`${`${at} ${salt} ship `.repeat(200)}.`));
    const start = performance.now();
    expect(differenceOf(long("a"), long("b")).sentences.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("have a share of words that only one of them has", () => {
    const share = (before: string, now: string): number => differenceOf([line(before)], [line(now)]).share;
    expect(share("one two three four", "one two three five")).toBe(0.25);
    expect(share("one two", "three four")).toBe(1);
    expect(differenceOf([line(one)], [line(one), line(one)]).share).toBeCloseTo(1 / 3);
  });

  it("with anything at all are told in full", () => {
    const lines = fc.array(fc.constantFrom(one, two, three, "Nobody was killed at the port.", "A."), { maxLength: 8 });
    fc.assert(
      fc.property(lines, lines, (before, now) => {
        const { sentences } = differenceOf(
          before.map((text) => line(text)),
          now.map((text) => line(text)),
        );
        const count = (kinds: readonly string[]): number => sentences.filter(({ kind }) => kinds.includes(kind)).length;
        // As many went as the old has more than the new, and so on: no sentence is lost or told twice.
        expect(now.length - before.length).toBe(count(["added"]) - count(["removed"]));
      }),
    );
  });
});
