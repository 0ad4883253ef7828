import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean } from "../../scripts/clean/index.ts";
import { gaps } from "../../scripts/compose/gaps.ts";
import type { Article } from "../../scripts/model.ts";
import { understandText } from "../../scripts/pipeline.ts";
import { readText } from "../../scripts/read/text.ts";
import { textOf } from "../../scripts/spans.ts";
import { split } from "../../scripts/split/index.ts";
import { openingOf } from "../../scripts/split/topic-shift/opening.ts";
import { passageOf, smallWordsOf } from "../../scripts/split/topic-shift/passage.ts";
import { bestCuts } from "../../scripts/split/topic-shift/segment.ts";

const splitText = (text: string): readonly Article[] => split(readText(new TextEncoder().encode(text), "x.txt"));
const opens = (articles: readonly Article[]): readonly string[] => articles.map(({ text }) => text.slice(0, 20));

const ferry = [
  "A ferry with 212 passengers ran aground off the island of Senja on Monday after its rudder jammed, the coast guard said.",
  "Nobody was hurt. Captain Ole Brandvik said the ship had slid onto a sandbank “like a spoon into porridge”.",
  "Tugs will try to pull the ferry free at high tide on Tuesday, Brandvik said.",
];
const cheese = [
  "Cheese makers in the Swiss canton of Uri have asked a court to stop a dairy in Ohio from using the name of their valley.",
  "The court in Altdorf will hear the makers in June, said Regula Zgraggen, who speaks for 40 alpine dairies.",
  "“A name is a recipe,” Zgraggen told reporters. “Theirs is for something else.”",
];
const mine = [
  "Kestrel Metals Corp will close its last copper mine in the Brevik valley by the end of the year, the company said on Friday.",
  "The company has lost money there since 2019. It will pay its 140 miners for another nine months.",
  "The miners' union said it had been told by letter. Its chairman, Jon Aasland, called that shabby.",
  "Kestrel opened the mine in 1974. Aasland's father was among the first who went down.",
];
const glued = [...ferry, ...cheese, ...mine];

/** Every paragraph of every article of the cases, without heads and furniture. */
const bareArticles = ["cases", "unseen"].flatMap((set) => {
  const folder = fileURLToPath(new URL(`../fixtures/${set}/`, import.meta.url));
  return readdirSync(folder).flatMap((name) =>
    clean(split(readText(readFileSync(join(folder, name, "input.txt")), name))).map(({ text, blocks, index }) => ({
      name: `${name}#${index}`,
      text: blocks
        .filter(({ role }) => role === "paragraph")
        .map((block) => textOf(text, block))
        .join("\n\n"),
    })),
  );
});

/** Seven stories each, neighbours from different files. */
const groups = Array.from({ length: Math.floor(bareArticles.length / 7) }, (_, at) =>
  Array.from(
    { length: 7 },
    (_, k) => bareArticles[at + k * Math.floor(bareArticles.length / 7)]?.text.split("\n\n") ?? [],
  ),
);
const opening = (text: string): string => text.slice(0, 20);

describe("findTopicShifts", () => {
  it.each([["\n\n"], ["\n"]])(
    "parts most stories that stand under one another without any head, joined by %j",
    (joint) => {
      let [cut, right, borders] = [0, 0, 0];
      for (const stories of groups) {
        const wanted = new Set(stories.slice(1).map(([first = ""]) => opening(first)));
        const found = opens(splitText(stories.flat().join(joint))).slice(1);
        cut += found.length;
        right += found.filter((text) => wanted.has(text)).length;
        borders += wanted.size;
      }
      expect(right / cut).toBeGreaterThan(0.8);
      expect(right / borders).toBeGreaterThan(0.5);
    },
  );

  it("leaves one story whole, and parts three", () => {
    expect(splitText(ferry.join("\n\n"))).toHaveLength(1);
    expect(opens(splitText(glued.join("\n\n")))).toEqual([ferry, cheese, mine].map(([first = ""]) => opening(first)));
  });

  it("gives the furniture between two stories to the one above", () => {
    const stories = groups[0] ?? [];
    const found = opens(splitText(stories.flat().join("\n")));
    const at = stories.findIndex(([first = ""], i) => i > 0 && found.includes(opening(first)));
    expect(at).toBeGreaterThan(0);
    const lines = stories.flatMap((story, i) => (i === at ? ["Share this article", ...story] : story));
    const articles = splitText(lines.join("\n"));
    const below = articles.findIndex(({ text }) => opening(text) === opening(stories[at]?.[0] ?? ""));
    expect(articles[below - 1]?.text.endsWith("Share this article")).toBe(true);
  });

  it("notes on both sides of a border that it was inferred, and briefings say so", () => {
    const told = understandText(new TextEncoder().encode((groups[0] ?? []).flat().join("\n\n")), "x.txt");
    expect(told.length).toBeGreaterThan(2);
    const notes = told.map(({ problems }) => problems.filter(({ rule }) => rule === "topic-shift").length);
    expect(notes.at(0)).toBe(1);
    expect(notes.at(-1)).toBe(1);
    const said = told.map(
      (article) => gaps({ article, siblings: [], linkTo: () => null })[0]?.text.split(" in its file")[0],
    );
    expect(said.at(0)).toBe("Where this article ends");
    expect(said.at(1)).toBe("Where this article begins and ends");
    expect(said.at(-1)).toBe("Where this article begins");
  });

  it("looks for nothing under a dateline or byline", () => {
    const [first = "", ...rest] = glued;
    expect(splitText([`TROMSO, Norway, May 2 (NTB) - ${first}`, ...rest].join("\n\n"))).toHaveLength(1);
    expect(splitText(["Ferry runs aground off Senja", "By Kari Holm", ...glued].join("\n\n"))).toHaveLength(1);
  });

  it.each(bareArticles)("leaves $name whole when its head is gone", ({ text }) => {
    expect(splitText(text)).toHaveLength(1);
  });

  it("leaves other languages, transcripts and lists alone", () => {
    const german = glued.map((line) => line.replace(/\b(?:the|of|and|to|in)\b/gu, "der"));
    expect(splitText(german.join("\n\n"))).toHaveLength(1);
    const spoken = glued.map((line, i) => `${["HOLM", "VESTBY"][i % 2]}: ${line}`);
    expect(splitText(spoken.join("\n\n"))).toHaveLength(1);
    expect(splitText(glued.map((line) => `- ${line}`).join("\n"))).toHaveLength(1);
  });
});

describe("openingOf", () => {
  it.each([
    ["A ferry with 212 passengers ran aground on Monday, the coast guard said.", true],
    ["Two men were rescued from a silo on Friday.", true],
    ["He said the mine would close.", false],
    ["“We were told by letter,” Aasland said on Friday.", false],
    ["But the company said on Friday that it would not pay.", false],
    ["Nobody was hurt.", false],
  ])("%s", (text, opensArticle) => {
    expect(openingOf(text).weight >= 1).toBe(opensArticle);
  });
});

describe("passageOf", () => {
  it("keeps words that the document prints in small letters out of the names", () => {
    const texts = ["Tugs will pull the ship, Ole Brandvik said.", "Two tugs came. On Monday Brandvik left."];
    const small = smallWordsOf(texts);
    const [one, two] = texts.map((text) => passageOf(text, openingOf(text), small));
    expect([...(one?.names ?? [])]).toEqual(["ole", "brandvik"]);
    expect([...(two?.names ?? [])]).toEqual(["brandvik"]);
    expect(one?.fullNames).toEqual([["ole", "brandvik"]]);
  });
});

describe("bestCuts", () => {
  const cost = (length: number): number => (length === 1 ? 3 : length === 2 ? 0.7 : 0);
  const worth = (weights: readonly number[], cuts: readonly number[]): number => {
    const borders = [0, ...cuts, weights.length];
    const costs = borders.slice(1).map((end, i) => cost(end - (borders[i] ?? 0)));
    return cuts.reduce((sum, at) => sum + (weights[at] ?? 0), 0) - costs.reduce((sum, value) => sum + value, 0);
  };

  it.each([
    [[0, -9, -9, 4, -9, -9], [3]],
    [[0, -9, 3, 3, -9, -9], [3]],
    [[0, -9, -9, -9, -9], []],
    [[0, 2, -9, -9], []],
    [[], []],
  ])("%j → %j", (weights, cuts) => {
    expect(bestCuts(weights)).toEqual(cuts);
  });

  it("is worth as much as the best of all ways to cut", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 9 }), (weights) => {
        const gapCount = weights.length - 1;
        let most = Number.NEGATIVE_INFINITY;
        for (let chosen = 0; chosen < 2 ** gapCount; chosen++) {
          const cuts = Array.from({ length: gapCount }, (_, i) => i + 1).filter((at) => (chosen >> (at - 1)) & 1);
          most = Math.max(most, worth(weights, cuts));
        }
        expect(worth(weights, bestCuts(weights))).toBeCloseTo(most);
      }),
    );
  });
});
