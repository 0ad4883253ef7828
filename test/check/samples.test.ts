import { describe, expect, it } from "vitest";
import { Random } from "../../scripts/bench/random.ts";
import { formatProblem } from "../../scripts/problems.ts";
import { mutators } from "./mutators.ts";
import { check, type Sample, samplesOf, sourceFiles } from "./samples.ts";

const samples = sourceFiles.flatMap(samplesOf);

/**
 * Faults of conversion that the check has found and that are still to be mended there: "Ex-prosecutor Sadyrova" became
 * "prosecutor". Each line here must go when its fault does.
 */
const open: readonly (readonly [string, string])[] = [["speaker-role", "Gulnara Sadyrova"]];

const isOpen = (words: string): boolean => open.some(([rule, name]) => words.includes(rule) && words.includes(name));

describe("every generated briefing", () => {
  it("is of a text that is there", () => expect(samples.length).toBeGreaterThan(50));

  it.each(samples.map((sample) => [`${sample.article.file} ${sample.article.index}`, sample] as const))(
    "%s breaks no rule",
    (_name, sample) => {
      const told = check(sample, sample.text).map(formatProblem);
      expect(told.filter((words) => !isOpen(words))).toEqual([]);
    },
  );
});

/** So many faults of a kind: they are made in samples drawn at random, by a fixed seed. */
const most = 12;

const shuffled = (random: Random): readonly Sample[] =>
  samples
    .map((sample) => ({ sample, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ sample }) => sample);

describe("a seeded fault", () => {
  it("is of at least 25 kinds by rule", () =>
    expect(new Set(mutators.map(({ rule }) => rule)).size).toBeGreaterThan(24));

  it.each(mutators.map((mutator) => [mutator.name, mutator] as const))(
    "%s is found, by its rule and on its line",
    (_name, { rule, make }) => {
      const random = new Random(20240318);
      let made = 0;
      const escaped = shuffled(random).flatMap((sample) => {
        const mutant = made < most ? make(sample, random) : null;
        if (!mutant) return [];
        made++;
        const found = check(sample, mutant.text, mutant.committed ?? null);
        return found.some((one) => one.rule === rule && one.line === mutant.line)
          ? []
          : [`${sample.file}:${mutant.line}: ${mutant.text.split("\n")[mutant.line - 1]}`];
      });
      expect(made).toBeGreaterThan(3);
      expect(escaped).toEqual([]);
    },
  );
});
