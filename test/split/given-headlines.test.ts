import { describe, expect, it } from "vitest";
import type { Document, Line } from "../../scripts/model.ts";
import { split } from "../../scripts/split/index.ts";

const text =
  "The ferry sailed again after two weeks in dock, and its owner said that more ships are to follow before the summer ends.";
const documentOf = (lines: readonly (readonly [role: "headline" | "heading" | null, text: string])[]): Document => ({
  ...{ file: "x.docx", part: null, sha256: "0", encoding: "utf-8", stated: null, problems: [] },
  lines: lines.map(
    ([role, line], i): Line => ({
      number: i + 1,
      text: line,
      afterBlank: false,
      ...(role && { given: { role, by: "docx style" } }),
    }),
  ),
});

describe("headlines that a format marks", () => {
  it.each<readonly [string, Parameters<typeof documentOf>[0], readonly (string | null)[]]>([
    [
      "part articles",
      [
        ["headline", "Ferry returns"],
        [null, text],
        ["headline", "Dock closes"],
        [null, text],
      ],
      ["Ferry returns", "Dock closes"],
    ],
    [
      "headings do not",
      [
        ["headline", "Ferry returns"],
        [null, text],
        ["heading", "What comes next"],
        [null, text],
        ["headline", "Dock closes"],
        [null, text],
      ],
      ["Ferry returns", "Dock closes"],
    ],
    [
      "of two in a row the last counts",
      [
        ["headline", "ISLANDS"],
        ["headline", "Ferry returns"],
        [null, text],
        ["headline", "Dock closes"],
        [null, text],
      ],
      ["Ferry returns", "Dock closes"],
    ],
    [
      "one without text parts nothing",
      [
        ["headline", "Ferry returns"],
        [null, text],
        ["headline", "Dock closes"],
        [null, text],
        ["headline", "More inside"],
      ],
      ["Ferry returns", "Dock closes"],
    ],
    [
      "text above the first is an article of its own",
      [
        [null, text],
        [null, text],
        ["headline", "Ferry returns"],
        [null, text],
        ["headline", "Dock closes"],
        [null, text],
      ],
      [null, "Ferry returns", "Dock closes"],
    ],
  ])("%s", (_, lines, headlines) => {
    expect(split(documentOf(lines)).map(({ headline }) => headline?.value ?? null)).toEqual(headlines);
  });
});
