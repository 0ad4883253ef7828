import { describe, expect, it } from "vitest";
import { storiesOf } from "../../scripts/compose/story.ts";
import { article } from "./article.ts";

type Plan = Parameters<typeof article>[0];

const cast = { people: { "Ilse Brandt": ["Brandt"] }, places: { Orsa: [] } };
const shared = ["The lake has been crossed by ferry since 1740."];
const plan = (index: number, opening: string, others: readonly number[], more: Plan["paragraphs"] = []): Plan => ({
  ...cast,
  index,
  paragraphs: [[opening], ...more, shared],
  shared: others.map((otherIndex) => ({ paragraph: 2 + more.length, otherIndex })),
});

const stories = (...plans: readonly Plan[]) => [...storiesOf(plans.map(article))];

describe("stories", () => {
  it("join what shares one paragraph and its names, and what is joined to that", () => {
    const found = stories(
      plan(1, "Ilse Brandt closed the port of Orsa.", [2]),
      plan(2, "Brandt of Orsa met crews, Ilse Brandt said.", [1, 3]),
      plan(3, "Ilse Brandt opened the port of Orsa.", [2]),
    );
    expect(found.map(([index]) => index)).toEqual([1, 2, 3]);
    expect(new Set(found.map(([, name]) => name)).size).toBe(1);
  });

  it("leave apart what shares a paragraph and nothing else", () =>
    expect(
      stories(
        { ...plan(1, "Ilse Brandt closed the port.", [2]), places: {} },
        { ...plan(2, "Rain fell on Malby.", [1]), people: {}, places: { Malby: [] } },
      ),
    ).toEqual([]));

  it.each([
    [
      "an event in all openings before the places",
      ["Rain from Storm Edda closed the port of Orsa.", "Schools in Orsa shut as Storm Edda came ashore."],
      "Storm Edda and Orsa",
    ],
    [
      "no function of somebody",
      ["Former Harbour Master Ilse Brandt closed Orsa.", "Crews met Former Harbour Master Ilse Brandt in Orsa."],
      "Ilse Brandt and Orsa",
    ],
    [
      "a place with who is named in both",
      ["The port of Orsa was closed.", "The port of Orsa was open again."],
      "Ilse Brandt and Orsa",
    ],
  ])("are named after %s", (_what, openings, name) => {
    const later = [["More is to come."], ["Ilse Brandt said so, and Brandt signed."]];
    const [first = "", second = ""] = openings;
    expect(stories(plan(1, first, [2], later), plan(2, second, [1], later)).map(([, story]) => story)).toEqual([
      name,
      name,
    ]);
  });
});
