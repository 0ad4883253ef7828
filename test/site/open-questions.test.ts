import { describe, expect, it } from "vitest";
import { figuresOf } from "../../scripts/site/figures.ts";
import { briefing, site } from "./content.ts";

const told = (day: number, body: string) =>
  briefing(`s${day}`, { story: "S", published: `2031-05-0${day}` }, `Boats sank off Malby on day ${day}.\n\n${body}\n`);

const storyOf = (...bodies: readonly string[]) => site(bodies.map((body, i) => told(i + 1, body))).stories[0];

const questions = (...bodies: readonly string[]) =>
  storyOf(...bodies)?.questions.map(({ text, briefing: { date } }) => [text, date]);

describe("open questions", () => {
  it.each([
    [
      "stay where no later briefing answers",
      ["## Gaps and cautions\n\n- The number of boats is not known.", ""],
      [["The number of boats is not known.", "2031-05-01"]],
    ],
    [
      "asked twice stand once, with the later briefing",
      [
        "## Gaps and cautions\n\n- The number of boats is not known.",
        "## Gaps and cautions\n\n- The number of boats is not known.",
      ],
      [["The number of boats is not known.", "2031-05-02"]],
    ],
    [
      "close when a later briefing says whose the words are",
      [
        "## Gaps and cautions\n\n- Who said “we saw the light” could not be told from the source.",
        "## Who said what\n\n> “We waited, and we saw the light.”\n\n— Ann Bell, 2 May 2031",
      ],
      [],
    ],
    [
      "are none about the copy or about how it was read",
      [
        "## Gaps and cautions\n\n- The source has no headline; the title is derived from its first sentence.\n\n- That Ann Bell said “we saw it” is inferred: the words beside it are “she said”.",
      ],
      [],
    ],
  ])("%s", (_, bodies, expected) => {
    expect(questions(...bodies)).toEqual(expected);
  });

  it("part what was announced at the date of the last briefing", () => {
    const story = storyOf(
      "## What to watch\n\n- **2031-05-02** – The court sits.\n\n- **2031-05** – A report is due.\n\n- **2031-05-03** – The boats are raised.\n\n- **date not given** – A new harbour opens.",
      "Nothing more.",
    );
    expect(story?.watch.map(({ date }) => date)).toEqual(["2031-05", "2031-05-03", null]);
    expect(story?.passed.map(({ date }) => date)).toEqual(["2031-05-02"]);
  });
});

describe("figuresOf", () => {
  it.each([
    ["He sends 40 per cent of it in 2020 and 2021 and more.", ["40 per cent"]],
    ["A €4.5 million fund for 1,200 homes, 3% of all.", ["€4.5 million fund", "1,200 homes", "3%"]],
    ["It fell by 12 and rose by 7 before 9 June 2031.", []],
    ["Update 2-Talks; a 20-year plan.", []],
  ])("of %j", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});
