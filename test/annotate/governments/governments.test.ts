import { describe, expect, it } from "vitest";
import { findGovernments } from "../../../scripts/annotate/governments/index.ts";
import { sentencesOf } from "../../../scripts/annotate/sentences.ts";
import { articleOf, entitiesOf } from "../quotes/article.ts";
import { heldBack, seen } from "./sentences.ts";

/** What the bracketed name stands for: the government, or null. */
function meantIn(line: string): { readonly wanted: string; readonly found: string | null } {
  const wanted = line.slice(0, 1);
  const marked = line.slice(2);
  const name = /\[([^\]]+)\]/.exec(marked)?.[1] ?? "";
  const at = marked.indexOf("[");
  const article = articleOf([marked.replace(/[[\]]/g, "")]);
  const entities = entitiesOf(article.text, [`place: ${name}`]);
  const mention = findGovernments(article, sentencesOf(article), entities)
    .flatMap(({ mentions }) => mentions)
    .find(({ start }) => start === at);
  if (!mention) throw new Error(`no mention in ${line}`);
  return { wanted, found: mention.standsFor?.government ?? null };
}

const missesIn = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => {
    const { wanted, found } = meantIn(line);
    return (wanted === "G") !== (found !== null);
  });
const share = (lines: readonly string[]): number => 1 - missesIn(lines).length / lines.length;

describe("capitals that stand for governments", () => {
  it("are told in the sentences that the rules were written with", () => {
    expect(missesIn(seen)).toEqual([]);
  });

  it("are told in at least nine of ten others, and no city is taken for a government", () => {
    expect(share(heldBack)).toBeGreaterThanOrEqual(0.9);
    expect(missesIn(heldBack).filter((line) => line.startsWith("C"))).toEqual([]);
  });
});
