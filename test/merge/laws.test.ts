import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readData } from "../../scripts/briefing/front.ts";
import { mergeBodies } from "../../scripts/briefing/merge/body.ts";
import { mergeFronts } from "../../scripts/briefing/merge/front.ts";
import { mergeBriefings } from "../../scripts/briefing/merge/index.ts";
import { parseBriefing } from "../../scripts/briefing/parse.ts";
import { changes, edit, regenerate, sampleAt, samples, written } from "./changes.ts";

const runs = Number(process.env.PAIRS ?? 300);

/** How a triple is made; small, so that a counterexample can be read. */
const recipes = fc.record({
  ...{ sample: fc.nat(samples.length - 1), old: changes("m"), now: changes("m"), by: changes("h") },
});

interface Triple {
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

/** A generated briefing, what a person made of it, and what is generated now. */
const law = (check: (texts: Triple) => void): void =>
  fc.assert(
    fc.property(recipes, ({ sample, old, now, by }) => {
      const start = regenerate(sampleAt(sample), old);
      const fresh = now.map((change) => ({ ...change, word: `new${change.word}` }));
      const base = written(start);
      check({ base, mine: edit(base, by), theirs: written(regenerate(start, fresh)) });
    }),
    { numRuns: runs, seed: 20240318 },
  );

/** The lines of a text that are not lines of another, without what a merge may write otherwise: notes and bullets. */
function ownLines(text: string, other: string): readonly string[] {
  const plain = (line: string): string =>
    line
      .replace(/\[\^[\w-]+\]:?/g, "")
      .replace(/^\s*[-*] /, "")
      .trim();
  const known = new Set(other.split("\n").map(plain));
  return text
    .split("\n")
    .map(plain)
    .filter((line) => line && !known.has(line));
}
const words = (text: string, letter: "h" | "newm"): readonly string[] => [
  ...new Set(text.match(new RegExp(`(?<![a-z])${letter}qz\\d+x\\d+`, "g"))),
];
const missing = (wanted: readonly string[], text: string): readonly string[] =>
  wanted.filter((one) => !text.includes(one));

describe("merging a briefing", () => {
  it("makes changes of all kinds", () => {
    const seen = { clashes: 0, remarks: 0, silent: 0, edited: 0 };
    law(({ base, mine, theirs }) => {
      const merged = mergeBriefings(base, mine, theirs, "mine");
      if (merged.clashes.length > 0) seen.clashes++;
      else if (merged.remarks.length > 0) seen.remarks++;
      else seen.silent++;
      if (mine !== base && theirs !== base) seen.edited++;
      expect(merged.readable).toBe(true);
    });
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(runs / 30);
  });

  it("loses nothing that a person wrote, whoever wins", () =>
    law(({ base, mine, theirs }) => {
      const merged = mergeBriefings(base, mine, theirs, "mine");
      expect(missing(words(mine, "h"), merged.text)).toEqual([]);
      expect(missing(ownLines(mine, base), ownLines(merged.text, "").join("\n"))).toEqual([]);
      const clean = mergeBriefings(base, mine, theirs, "theirs");
      if (clean.clashes.length === 0) expect(clean.text).toBe(merged.text);
    }));

  it("brings in what the machine wrote, or says why not", () =>
    law(({ base, mine, theirs }) => {
      const { text, clashes, remarks } = mergeBriefings(base, mine, theirs, "theirs");
      const said = [...clashes.map((clash) => clash.theirs), ...remarks.map((remark) => remark.text)].join("\n");
      expect(missing(words(theirs, "newm"), `${text}\n${said}`)).toEqual([]);
    }));

  it("changes nothing without a change of the machine, and takes all of it without one of the person", () =>
    law(({ base, mine, theirs }) => {
      const [old, own, fresh] = [readData(base, ""), readData(mine, ""), readData(theirs, "")];
      expect(mergeBriefings(base, mine, base, "theirs").text).toBe(mine);
      expect(mergeBriefings(base, base, theirs, "theirs").text).toBe(theirs);
      expect(mergeBodies(old.body, own.body, old.body, "theirs").text).toBe(own.body);
      expect(mergeBodies(old.body, old.body, fresh.body, "theirs")).toEqual({
        ...{ text: fresh.body, clashes: [], remarks: [] },
      });
      const part = (read: typeof old) => ({ data: read.data ?? new Map<string, unknown>(), yaml: read.yaml });
      expect(mergeFronts(part(old), part(own), part(old), "theirs")?.text).toBe(own.yaml);
      expect(mergeFronts(part(old), part(old), part(fresh), "theirs")?.text).toBe(fresh.yaml);
    }));

  it("is done after one run, also when that run was cut short before it noted the new base", () =>
    law(({ base, mine, theirs }) => {
      const { text } = mergeBriefings(base, mine, theirs, "mine");
      expect(mergeBriefings(theirs, text, theirs, "theirs")).toEqual({
        ...{ text, readable: true, clashes: [], remarks: [] },
      });
      const once = mergeBriefings(base, mine, theirs, "theirs");
      if (once.clashes.length > 0) return;
      const again = mergeBriefings(base, once.text, theirs, "theirs");
      expect(again.clashes).toEqual([]);
      expect(again.text).toBe(once.text);
    }));

  it("writes a briefing that can be read, and no mark of a conflict", () =>
    law(({ base, mine, theirs }) => {
      for (const prefer of ["mine", "theirs"] as const) {
        const { text } = mergeBriefings(base, mine, theirs, prefer);
        const before = parseBriefing(mine, "").problems.filter(({ severity }) => severity === "error");
        const after = parseBriefing(text, "").problems.filter(({ severity }) => severity === "error");
        expect(after.map(({ rule }) => rule).slice(before.length)).toEqual([]);
        expect(text).not.toMatch(/^(?:<{7}|={7}|>{7})/m);
      }
    }));

  it("keeps line ends and a byte-order mark", () =>
    law(({ base, mine, theirs }) => {
      const windows = `\ufeff${mine.replaceAll("\n", "\r\n")}`;
      const plain = mergeBriefings(base, mine, theirs, "mine");
      if (mine === base || theirs === base || mine === theirs) return;
      expect(mergeBriefings(base, windows, theirs, "mine").text).toBe(`\ufeff${plain.text.replaceAll("\n", "\r\n")}`);
    }));
});
