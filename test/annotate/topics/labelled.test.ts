import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mediaTopics } from "../../../scripts/annotate/topics/mediatopics.ts";
import { understandText } from "../../../scripts/pipeline.ts";
import { heldBack, known, type Labelled } from "./labelled.ts";

const namesIn = (list: string): readonly string[] => list.split(";").filter((name) => name !== "");

/** Share of listed topics that are right, share of articles whose main topic is listed, and what was wrong. */
function measure(table: readonly Labelled[]) {
  const files = new Map(
    [...new Set(table.map(([file]) => file))].map((file) => [file, understandText(readFileSync(file), file)]),
  );
  const wrong: string[] = [];
  let listed = 0;
  let right = 0;
  let found = 0;
  for (const [file, index, main, beside] of table) {
    const names = (files.get(file)?.find((article) => article.index === index)?.topics ?? []).map(({ name }) => name);
    const good = names.filter((name) => namesIn(`${main};${beside}`).includes(name));
    listed += names.length;
    right += good.length;
    if (names.some((name) => namesIn(main).includes(name))) found++;
    else wrong.push(`${file}#${index} lacks ${main}`);
    for (const name of names) if (!good.includes(name)) wrong.push(`${file}#${index} has ${name}`);
  }
  return {
    precision: right / listed,
    recall: found / table.length,
    listed: listed / table.length,
    wrong: wrong.join("\n"),
  };
}

describe("topics of the articles labelled by hand", () => {
  it.each([
    ["known", known, 0.88, 0.94],
    ["held back", heldBack, 0.85, 0.78],
  ] as const)("%s", (_name, table, precision, recall) => {
    const found = measure(table);
    expect(found.precision, found.wrong).toBeGreaterThanOrEqual(precision);
    expect(found.recall, found.wrong).toBeGreaterThanOrEqual(recall);
    expect(found.listed).toBeLessThanOrEqual(3);
  });

  it("are labelled with names of the list", () => {
    const names = mediaTopics.map(({ name }) => name);
    for (const [, , main, beside] of [...known, ...heldBack])
      for (const name of namesIn(`${main};${beside}`)) expect(names).toContain(name);
  });
});
