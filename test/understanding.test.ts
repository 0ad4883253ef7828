import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { scoreFolder } from "../scripts/bench/score.ts";

/**
 * F1 in percent that each field must reach: on the cases that the rules grew on, on those written apart from them, and on
 * those of many desks from which the rules learned late.
 */
const floors: readonly (readonly [field: string, cases: number, unseen: number, desks: number])[] = [
  ["articles", 99, 70, 95],
  ["title", 97, 80, 97],
  ["date", 97, 85, 96],
  ["dateline places", 97, 90, 96],
  ["agency", 97, 90, 85],
  ["byline", 97, 90, 97],
  ["boilerplate", 97, 90, 96],
  ["shared paragraphs", 95, 95, 88],
  ["people", 95, 85, 93],
  ["organisations", 88, 75, 88],
  ["places", 95, 90, 93],
  ["places with country", 94, 86, 88],
  ["quotes", 98, 96, 97],
  ["quotes with speaker", 92, 74, 85],
  ["dates", 96, 94, 95],
  ["dates with value", 94, 88, 91],
];

describe.each([
  ["cases", 1],
  ["unseen", 2],
  ["desks", 3],
] as const)("understanding of test/fixtures/%s", (folder, column) => {
  const scores = scoreFolder(fileURLToPath(new URL(`fixtures/${folder}/`, import.meta.url)));

  it.each(floors.map((floor) => [floor[0], floor[column]] as const))("%s: F1 at least %d", (field, least) => {
    expect(scores.get(field)).toBeGreaterThanOrEqual(least);
  });
});
