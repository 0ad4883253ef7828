import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pack } from "../scripts/annotate/names/tagger/weights.ts";
import { readArticle } from "../scripts/train/annotated-text.ts";
import { examplesOf } from "../scripts/train/examples.ts";
import { train } from "../scripts/train/perceptron.ts";
import { agreement } from "../scripts/train/score.ts";

const folder = new URL("../scripts/annotate/names/training/", import.meta.url).pathname;
const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));

describe("the training text", () => {
  it("is at least 150 articles", () => expect(files.length).toBeGreaterThanOrEqual(150));

  it.each(files)("%s is well-formed", (file) => {
    const marked = readFileSync(folder + file, "utf8");
    const plain = marked.replace(/\[[^[\]|\n]+\|[POL]\]/gu, "");
    expect(plain, "brackets that are no annotation").not.toMatch(/[[\]|]/u);
    const { text, names, sentences } = readArticle(folder + file);
    expect(names.length).toBeGreaterThan(5);
    expect(sentences.length).toBeGreaterThan(4);
    for (const { start, end } of names) expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}.!)+]$/u);
  });
});

describe("training", () => {
  const texts = files.slice(0, 6).map((file) => readArticle(folder + file));
  const run = () => train(texts.flatMap(examplesOf), { epochs: 5, prune: 0, log: () => {} });

  it("learns what it is shown, and the same each time", () => {
    const weights = run();
    for (const [kind, { hit, gold, got }] of agreement(texts, weights))
      expect((2 * hit) / (gold + got), kind).toBeGreaterThan(0.9);
    expect(Buffer.from(pack(run())).equals(Buffer.from(pack(weights)))).toBe(true);
  });
});
