import { describe, expect, it } from "vitest";
import { timeline } from "../../scripts/compose/timeline.ts";
import { article } from "./article.ts";

const none: ReadonlySet<number> = new Set();
type Dates = Readonly<Record<string, string>>;

const entriesOf = (sentence: string, dates: Dates) =>
  timeline(
    article({
      published: "2024-05-06",
      paragraphs: [[sentence]],
      people: { "Ilse Brandt": ["Brandt"] },
      places: { Orsa: [], Malby: [] },
      dates: Object.entries(dates).map(([text, value]) => ({ text, value })),
    }),
    none,
  ).map(({ date, text }) => [date, text]);

describe("days on which nothing happened", () => {
  it.each([
    ["The old bridge has been closed since 2019.", { "2019": "2019" }],
    ["It was the strongest flood of Orsa since 2014.", { "2014": "2014" }],
    ["No boat has sailed since Brandt took office last December.", { "last December": "2023-12" }],
    ["Until that day in April, Brandt had never seen a hinge.", { April: "2024-04" }],
    ["The council of Orsa has declared 2025 a year of bridges.", { "2025": "2025" }],
    ["A judge of Orsa was asked to report by the end of October.", { "end of October": "2023-10" }],
    ["Brandt sat on the council until 2019.", { "2019": "2019" }],
    ["Houses built before 1978 are left out.", { "1978": "1978" }],
    ["The town holds a market every September.", { September: "2024-09" }],
    ["The agency of Orsa was set up after the storms of 2014.", { "2014": "2014" }],
    ["The clerk had asked for the 2021 survey four times.", { "2021": "2021" }],
    ["The dollar fell after the September 1985 Plaza accord.", { "September 1985": "1985-09" }],
    ["Brandt said last week's events had reopened an old question.", { "last week": "2024-04-29/2024-05-05" }],
    ["The ferry made 450 crowns a day against 339 crowns in 1985.", { "1985": "1985" }],
    ["The council of Orsa will decide on a new bridge by the end of May.", { May: "2024-05" }],
    ["The council of Orsa would sail two boats from January 2026.", { "January 2026": "2026-01" }],
    ["The parish registers of Orsa go back to 1860.", { "1860": "1860" }],
    ["The latest on the floods in Orsa on Monday:", { Monday: "2024-05-06" }],
  ])("%s", (sentence, dates: Dates) => expect(entriesOf(sentence, dates)).toEqual([]));
});

describe("days on which something happened", () => {
  it.each([
    ["The old bridge was closed on Monday.", { Monday: "2024-05-06" }, ["2024-05-06"]],
    [
      "The bridge failed over the weekend, stopping all traffic.",
      { weekend: "2024-05-04/2024-05-05" },
      ["2024-05-04/2024-05-05"],
    ],
    ["The town will close the old bridge, officials said on Monday.", { Monday: "2024-05-06" }, ["2024-05-06"]],
    ["Most of the cash was back in Orsa by Sunday evening.", { Sunday: "2024-05-05" }, ["2024-05-05"]],
    ["Malby paid for the bridge in 2020 and 2021.", { "2020": "2020", "2021": "2021" }, ["2020"]],
  ])("%s", (sentence, dates: Dates, expected) =>
    expect(entriesOf(sentence, dates).map(([date]) => date)).toEqual(expected),
  );
});

describe("long sentences are shown up to the clause of the date", () => {
  it.each([
    [
      "Officials met Ilse Brandt, who went to Malby last November, the first mayor of Orsa to do so.",
      { "last November": "2023-11" },
      "… Ilse Brandt, who went to Malby last November …",
    ],
    [
      "Brandt's council, which took office last November, has said that it is looking at what part it might play.",
      { "last November": "2023-11" },
      "Brandt's council, which took office last November …",
    ],
    [
      "The town's strict policy on boats, adopted in the 1980s, means that no more than two ferries may sail on the lake.",
      { "1980s": "1980/1989" },
      "The town's strict policy on boats, adopted in the 1980s …",
    ],
    [
      "The council of Orsa closed the bridge on Monday, as the owner of the boatyard beside it denied that his crane had hit a pillar.",
      { Monday: "2024-05-06" },
      "The council of Orsa closed the bridge on Monday …",
    ],
    [
      "The council of Orsa closed the bridge on Monday, as engineers feared that one more of its four hinges would give way, officials said.",
      { Monday: "2024-05-06" },
      "The council of Orsa closed the bridge on Monday, as engineers feared that one more of its four hinges would give way, officials said.",
    ],
    [
      "Officials said on Monday that the old bridge of Orsa, which was built of oak and iron, had been closed for the whole of the summer.",
      { Monday: "2024-05-06" },
      "Officials said on Monday that the old bridge of Orsa, which was built of oak and iron, had been closed for the whole of the summer.",
    ],
  ])("%s", (sentence, dates: Dates, text) =>
    expect(entriesOf(sentence, dates).map((entry) => entry[1])).toEqual([text]),
  );
});

describe("certainty", () => {
  it.each([
    ["Malby paid for the bridge in 2020.", "2020", "2020", "stated"],
    ["Malby paid for the bridge this week.", "this week", "2024-05-06/2024-05-12", "stated"],
    ["Malby paid for the bridge on Monday.", "Monday", "2024-05-06", "inferred"],
  ])("%s", (sentence, text, value, certainty) => {
    const made = article({ paragraphs: [[sentence]], dates: [{ text, value }] });
    const inferred = {
      ...made,
      events: made.events.map((event) => ({ ...event, when: { ...event.when, certainty: "inferred" as const } })),
    };
    expect(timeline(inferred, none)[0]?.certainty).toBe(certainty);
  });
});
