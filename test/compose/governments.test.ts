import { describe, expect, it } from "vitest";
import { plainOf } from "../../scripts/briefing/plain.ts";
import { proseOf } from "../../scripts/compose/governments.ts";
import type { AnnotatedArticle } from "../../scripts/model.ts";
import { article } from "./article.ts";

/** The article with every mention of Beijing from the `first` on standing for China. */
function meaning(sentence: string, first: number, certainty: "stated" | "inferred" = "stated"): AnnotatedArticle {
  const plain = article({ paragraphs: [["Filler stands before.", sentence]], places: { Beijing: [] } });
  const standsFor = { government: "China", by: "test", certainty } as const;
  const entities = plain.entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.map((mention, i) => (i >= first ? { ...mention, standsFor } : mention)),
  }));
  return { ...plain, entities };
}

const written = (sentence: string, first = 0, certainty?: "inferred", shown?: string): string => {
  const made = meaning(sentence, first, certainty);
  const span = made.sentences[1];
  if (!span) throw new Error("no sentence");
  const markdown = proseOf(made, span, shown);
  expect(plainOf(markdown)).toBe(shown ?? sentence);
  return markdown;
};

describe("capitals in the text of a briefing", () => {
  it("are linked to the government once, and stay as printed", () => {
    expect(written("Beijing objected, and Beijing's envoy left.")).toBe(
      "[[Government of China|Beijing]] objected, and Beijing's envoy left.",
    );
  });

  it("are linked where they stand for it, not where the city is meant", () => {
    expect(written("In Beijing, *Beijing* objected to [it].", 1)).toBe(
      "In Beijing, \\*[[Government of China|Beijing]]\\* objected to [it].",
    );
  });

  it("are found in a part of the sentence", () => {
    expect(written("He said in Beijing that Beijing objected.", 1, undefined, "… that Beijing objected.")).toBe(
      "… that [[Government of China|Beijing]] objected.",
    );
    expect(written("He said that Beijing objected.", 0, undefined, "He said …")).toBe("He said …");
  });

  it("stay plain where it is only inferred", () => {
    expect(written("Beijing would perhaps.", 0, "inferred")).toBe("Beijing would perhaps.");
  });
});
