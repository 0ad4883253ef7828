import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauseOf } from "../../../scripts/annotate/events/clause.ts";
import { findEvents } from "../../../scripts/annotate/events/index.ts";
import { article } from "../../compose/article.ts";

type Dates = Readonly<Record<string, string>>;

/** "time clause date: what" of each event of a sentence, in an article of Monday 6 May 2024. */
const eventsOf = (sentence: string, dates: Dates): readonly string[] => {
  const made = article({
    published: "2024-05-06",
    paragraphs: [[sentence]],
    people: { "Ilse Brandt": ["Brandt"] },
    places: { Orsa: [], Malby: [] },
    dates: Object.entries(dates).map(([text, value]) => ({ text, value })),
  });
  return made.events.map(({ time, clause, when, what }) => `${time} ${clause} ${when.value}: ${what}`);
};

describe("an event is a dated clause", () => {
  it.each([
    [
      "The old bridge was closed on Monday.",
      { Monday: "2024-05-06" },
      "past main 2024-05-06: The old bridge was closed on Monday.",
    ],
    [
      "Workers who mend boats at the lake's biggest yard walked out on Monday in a dispute over pay.",
      { Monday: "2024-05-06" },
      "past main 2024-05-06: Workers who mend boats at the lake's biggest yard walked out on Monday in a dispute over pay.",
    ],
    [
      "The yard, which builds ferries, was sold in 2019.",
      { "2019": "2019" },
      "past main 2019: The yard, which builds ferries, was sold in 2019.",
    ],
    [
      "In 2019 the council sold the yard, and nobody wept.",
      { "2019": "2019" },
      "past main 2019: In 2019 the council sold the yard",
    ],
    [
      "The mayor told a meeting the talks had begun in a lift last autumn.",
      { "last autumn": "2023-09/2023-11" },
      "past reported 2023-09/2023-11: the talks had begun in a lift last autumn.",
    ],
    [
      "Brandt met the owner, who bought the yard in 2019, and his sister.",
      { "2019": "2019" },
      "past relative 2019: who bought the yard in 2019",
    ],
    [
      "Trains stood still after a crane hit the bridge on Sunday.",
      { Sunday: "2024-05-05" },
      "past subordinate 2024-05-05: a crane hit the bridge on Sunday.",
    ],
    [
      "Brandt said on Monday that the bridge was safe.",
      { Monday: "2024-05-06" },
      "past saying 2024-05-06: Brandt said on Monday that the bridge was safe.",
    ],
    [
      "Divers began lifting the boat from the seabed on Monday.",
      { Monday: "2024-05-06" },
      "past main 2024-05-06: Divers began lifting the boat from the seabed on Monday.",
    ],
    [
      "Talks on Monday ended without a deal.",
      { Monday: "2024-05-06" },
      "past main 2024-05-06: Talks on Monday ended without a deal.",
    ],
    ["A verdict is expected in June.", { June: "2024-06" }, "ahead main 2024-06: A verdict is expected in June."],
    [
      "The recruits graduate on Saturday.",
      { Saturday: "2024-05-11" },
      "ahead main 2024-05-11: The recruits graduate on Saturday.",
    ],
    [
      "The town has until 31 May to answer.",
      { "31 May": "2024-05-31" },
      "ahead main 2024-05-31: The town has until 31 May to answer.",
    ],
    [
      "The court set a hearing for 15 May.",
      { "15 May": "2024-05-15" },
      "ahead main 2024-05-15: The court set a hearing for 15 May.",
    ],
    [
      "Engineers hope to open one lane by Sunday.",
      { Sunday: "2024-05-12" },
      "ahead main 2024-05-12: Engineers hope to open one lane by Sunday.",
    ],
    [
      "The plan needs a vote of parliament, which reconvenes on 15 May.",
      { "15 May": "2024-05-15" },
      "ahead relative 2024-05-15: which reconvenes on 15 May.",
    ],
    [
      "Ferry crews are back at work this week.",
      { "this week": "2024-05-06/2024-05-12" },
      "past main 2024-05-06/2024-05-12: Ferry crews are back at work this week.",
    ],
    ["The fair is on Saturday.", { Saturday: "2024-05-11" }, "ahead main 2024-05-11: The fair is on Saturday."],
  ])("%s", (sentence, dates: Dates, expected) => expect(eventsOf(sentence, dates)).toEqual([expected]));

  it.each([
    ["Fares have doubled since 2019.", { "2019": "2019" }],
    ["Fares rose by a third compared with 2019.", { "2019": "2019" }],
    ["Fares were higher than in 2019.", { "2019": "2019" }],
    ["The council owns a yard closed in 2019.", { "2019": "2019" }],
    ["The men killed in 2019 were brothers.", { "2019": "2019" }],
    ["A second debate, planned for Friday, was called off.", { Friday: "2024-05-10" }],
    ["The council will not vote on Friday.", { Friday: "2024-05-10" }],
    ["The 2021 survey was lost.", { "2021": "2021" }],
    ["If the bridge falls on Friday, boats will sail.", { Friday: "2024-05-10" }],
    ["A festival usually opens in June.", { June: "2024-06" }],
    ["No boat will sail before June.", { June: "2024-06" }],
  ])("none in: %s", (sentence, dates: Dates) => expect(eventsOf(sentence, dates)).toEqual([]));

  it("knows who and where", () => {
    const made = article({
      published: "2024-05-06",
      paragraphs: [["Ilse Brandt opened a bridge in Orsa on Monday, and Malby was glad."]],
      people: { "Ilse Brandt": [] },
      places: { Orsa: [], Malby: [] },
      dates: [{ text: "Monday", value: "2024-05-06" }],
    });
    expect(made.events).toMatchObject([{ who: ["Ilse Brandt"], where: ["Orsa"], certainty: "stated" }]);
  });

  it("is inferred where the date is only supposed", () => {
    const made = article({
      paragraphs: [["Brandt opened the bridge on Monday."]],
      dates: [{ text: "Monday", supposed: "2024-05-06" }],
    });
    expect(made.events).toMatchObject([{ time: "past", certainty: "inferred" }]);
  });
});

describe("laws", () => {
  const word = fc.constantFrom(
    "Brandt",
    "said",
    "that",
    "who",
    ",",
    "closed",
    "the",
    "bridge",
    "on",
    "to",
    "and",
    "after",
    "was",
    "will",
    "2019",
    "(",
    "“",
    "”",
    ";",
    "is",
    "due",
    "🌋",
    "been",
    "meet",
  );
  it("a clause lies in its sentence and holds its date", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 24 }), (list) => {
        const sentence = `${list.join(" ")} on Monday ${list.join(" ")}`;
        const start = sentence.indexOf("Monday");
        const clause = clauseOf(sentence, { start, end: start + 6 });
        if (!clause) return;
        expect(clause.start).toBeGreaterThanOrEqual(0);
        expect(clause.start).toBeLessThanOrEqual(start);
        expect(clause.end).toBeGreaterThanOrEqual(start + 6);
        expect(clause.end).toBeLessThanOrEqual(sentence.length);
      }),
    );
  });

  it("reads hostile text in linear time", () => {
    const paragraphs = [
      ["and ".repeat(2_000), "that was ".repeat(2_000), "closed, ".repeat(2_000)].map((t) => `${t}on Monday.`),
    ];
    const made = article({ published: "2024-05-06", paragraphs, dates: [{ text: "Monday", value: "2024-05-06" }] });
    const dates = made.sentences.map(({ end }) => ({ ...(made.dates[0] ?? raise()), start: end - 7, end: end - 1 }));
    const started = performance.now();
    findEvents(made, made.sentences, { entities: [], quotes: [], dates });
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

function raise(): never {
  throw new Error("no date");
}
