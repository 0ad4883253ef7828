import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { scoreFolder } from "../scripts/bench/score.ts";

/** F1 in percent that each field must reach: on the cases that the rules grew on, and on those written apart from them. */
const floors: readonly (readonly [field: string, cases: number, unseen: number])[] = [
  ["articles", 99, 70],
  ["title", 97, 80],
  ["date", 97, 85],
  ["dateline places", 97, 90],
  ["agency", 97, 90],
  ["byline", 97, 90],
  ["boilerplate", 97, 90],
  ["shared paragraphs", 95, 95],
  ["people", 95, 85],
  ["organisations", 88, 75],
  ["places", 95, 90],
  ["places with country", 94, 86],
  ["quotes", 98, 96],
  ["quotes with speaker", 92, 74],
  ["dates", 96, 94],
  ["dates with value", 94, 88],
];

describe.each([
  ["cases", 1],
  ["unseen", 2],
] as const)("understanding of test/fixtures/%s", (folder, column) => {
  const scores = scoreFolder(fileURLToPath(new URL(`fixtures/${folder}/`, import.meta.url)));

  it.each(floors.map((floor) => [floor[0], floor[column]] as const))("%s: F1 at least %d", (field, least) => {
    expect(scores.get(field)).toBeGreaterThanOrEqual(least);
  });
});
