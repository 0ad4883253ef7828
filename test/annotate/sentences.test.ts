import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../scripts/annotate/sentences.ts";
import { textOf } from "../../scripts/spans.ts";

/** Each paragraph with its sentences parted by "¶". */
const paragraphs: readonly string[] = [
  "Dr. Roe met Gen. Lund at 5 p.m. Tuesday.¶ They talked.",
  "The U.S. Navy left.¶ The U.N. stayed in the U.S. until May.¶ It was cold.",
  "He moved to the U.S.¶ The move was brief.",
  "J. R. Roe and M. Lund won.¶ So did I.¶ Then we left.",
  "It cost $3.5 million.¶ No. 4 was free.¶ “No.”¶ He left.",
  "“Who won?” Roe asked.¶ “Nobody!” she said.¶ They left.",
  "“We won.¶ We went home,” he said.¶ “Then it rained.”",
  "“Where is it?” and “why now?” were the words on the wall.",
  "She paused …¶ Then she went on.",
  "Example Inc. shares rose, Sample Corp. fell and Acme Ltd. closed.¶ The index rose.",
  "On Jan. 5 and Sept. 12, at St. Anne's in Mt. Airy, bells rang.",
  "(He had left by then.)¶ She stayed.",
  "Yahoo! Inc. bought it.¶ “Oh!¶ How nice.”",
  "The agency, e.g. the bureau in Oslo, i.e. one room, closed.",
  "Ann Roe Jr. and Bo Lund Sr. came.¶ They sang.",
  "It ended at 9 a.m.¶ The crowd left.",
  "What now?¶ Nobody knows.",
  "eBay rose.¶ iPhone sales fell.¶ That was all.",
  "He said: “Stop.”¶ She did not.",
];

describe("splitSentences", () => {
  it.each(paragraphs)("%s", (marked) => {
    const text = marked.replaceAll("¶", "");
    expect(splitSentences(text).map((span) => textOf(text, span))).toEqual(marked.split("¶ "));
  });

  it("covers all but white space, in order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Aa", "b", ".", "!", " ", "“", "”", "…", "U.S.", "\n", "1", ")"), { maxLength: 60 }),
        (parts) => {
          const text = parts.join("");
          const spans = splitSentences(text);
          const squeezed = spans
            .map((span) => textOf(text, span))
            .join("")
            .replace(/\s+/gu, "");
          expect(squeezed).toBe(text.replace(/\s+/gu, ""));
          for (const [i, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
        },
      ),
    );
  });

  it("takes linear time", () => {
    const start = performance.now();
    for (const part of [".", "A. ", ". . ", "?”", "a.b.", "“ "]) splitSentences(part.repeat(1e5));
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
