import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBriefing } from "../../scripts/briefing/parse.ts";
import { plainOf } from "../../scripts/briefing/plain.ts";
import { writeBriefing } from "../../scripts/briefing/write.ts";
import { cutToWords } from "../../scripts/compose/bottom-line.ts";
import { compose } from "../../scripts/compose/index.ts";
import { Concordance, selectorOf } from "../../scripts/compose/passages.ts";
import { deriveTitle } from "../../scripts/compose/title.ts";
import type { AnnotatedArticle, Briefing } from "../../scripts/model.ts";
import { article } from "./article.ts";

const tool = { generator: "dateline 0.0.0" };
const one = (plan: Parameters<typeof article>[0]): Briefing => {
  const [briefing] = compose([article(plan)], tool);
  if (!briefing) throw new Error("no briefing");
  return briefing;
};
const texts = (points: readonly { readonly text: string }[]): readonly string[] =>
  points.map(({ text }) => plainOf(text));

const lede = "The harbour council of Orsa closed the old swing bridge on Monday.";
const bridge = {
  headline: "Orsa closes its swing bridge",
  published: "2024-05-06",
  place: "ORSA",
  agency: "AFP",
  paragraphs: [
    [lede],
    ["Engineers found cracks in two of its four hinges last week."],
    ["Mayor Ilse Brandt said the town would charter a ferry."],
    ["“We will not gamble with a hinge,” Brandt told reporters."],
    ["Repairs will begin on 3 June and cost two million crowns."],
    ["It was built in 1911."],
    ["A ferry company from Malby offered three boats."],
  ],
  dangling: ["It was built in 1911."],
  people: { "Ilse Brandt": ["Brandt"] },
  places: { Orsa: [] },
  roles: { "Ilse Brandt": ["Mayor"] },
  quotes: [{ parts: ["We will not gamble with a hinge,"], marks: "direct" as const, speaker: "Ilse Brandt" }],
  dates: [
    { text: "Monday", value: "2024-05-06" },
    { text: "last week", value: "2024-04-29/2024-05-05" },
    { text: "3 June", value: "2024-06-03" },
    { text: "1911", value: "1911" },
  ],
};

describe("a complete article", () => {
  const briefing = one(bridge);

  it("has the head of the source in its front matter", () =>
    expect(briefing.front).toMatchObject({
      id: "0123456789-1",
      title: "Orsa closes its swing bridge",
      title_from: "headline",
      published: "2024-05-06",
      published_from: "stated",
      dateline: ["ORSA"],
      agency: "AFP",
      people: ["Ilse Brandt"],
      source_file: "in/dump.txt",
      source_index: 1,
      status: "draft",
      generator: "dateline 0.0.0",
    }));

  it("has a bottom line that no key point repeats", () => {
    expect(texts(briefing.bottomLine)[0]).toBe(lede);
    for (const text of texts(briefing.keyPoints)) expect(texts(briefing.bottomLine)).not.toContain(text);
    expect(briefing.keyPoints.length).toBeGreaterThanOrEqual(3);
  });

  it("leaves sentences out that cannot stand alone", () =>
    expect(JSON.stringify(briefing)).not.toContain("It was built in 1911"));

  it("names the speaker, the function and the day", () =>
    expect(briefing.quotes).toEqual([
      {
        text: "“We will not gamble with a hinge”",
        attribution: "[[Ilse Brandt]], Mayor, 6 May 2024",
        notes: ["p4"],
      },
    ]));

  it("orders what happened by date, and keeps what is announced apart", () => {
    expect(briefing.timeline.map(({ date }) => date)).toEqual(["2024-04-29/2024-05-05", "2024-05-06"]);
    expect(briefing.watch.map(({ date }) => date)).toEqual(["2024-06-03"]);
  });

  it("has nothing to caution against", () => expect(briefing.gaps).toEqual([]));

  it("cites a passage for every unit, once each", () => {
    const units = [briefing.bottomLine, briefing.keyPoints, briefing.quotes, briefing.timeline, briefing.watch].flat();
    for (const { notes } of units) expect(notes.length).toBeGreaterThan(0);
    expect(briefing.footnotes.map(({ label }) => label)).toEqual([...new Set(briefing.footnotes.map((n) => n.label))]);
    expect(briefing.footnotes.find(({ label }) => label === "p5")).toMatchObject({
      paragraph: 5,
      exact: "Repairs will begin on 3 June",
    });
  });

  it("is written to a file that reads back without a problem", () => {
    const { briefing: read, problems } = parseBriefing(writeBriefing(briefing), "x.md");
    expect(problems).toEqual([]);
    expect(read).toEqual(JSON.parse(JSON.stringify(briefing)));
  });
});

describe("an article without head", () => {
  const briefing = one({
    paragraphs: [
      ["Ferry crews of Lake Orsa were back at work this week after a long strike."],
      ["A town spokesperson told AFP that talks go on."],
      ["The crews called the offer “half a loaf”."],
    ],
    agency: "AFP",
    agencyInferred: true,
    quotes: [{ parts: ["half a loaf"], marks: "partial" }],
    dates: [{ text: "this week", supposed: "2024-05-06/2024-05-12" }],
  });

  it("says that title and date are not the source's", () => {
    expect(briefing.front).toMatchObject({ title_from: "derived", published_from: "unknown" });
    expect(briefing.front).not.toHaveProperty("dateline", expect.anything());
    expect(texts(briefing.gaps).join("\n")).toMatchInlineSnapshot(`
      "The source has no headline; the title is derived from its first sentence.
      The source gives neither its date nor the place where it was filed.
      The agency, AFP, is inferred: the text says “told AFP”.
      The article shares 2 paragraphs with “Other”; if it followed that one within days, “this week” would be 2024-05-06/2024-05-12 (inferred).
      A statement rests on a source without a name: “A town spokesperson”.
      The source puts “half a loaf” in quotation marks without saying whose words they are."
    `);
  });

  it("marks what is inferred in the timeline", () =>
    expect(briefing.timeline).toMatchObject([{ date: "2024-05-06/2024-05-12", certainty: "inferred" }]));

  it("leaves fragments out that nobody said", () => expect(briefing.quotes).toEqual([]));
});

describe("two articles of one file", () => {
  const background = ["The lake has been crossed by ferry since 1740.", "Its crews number ninety."];
  const [first, second] = compose(
    [
      article({ ...bridge, paragraphs: [...bridge.paragraphs, background], shared: [{ paragraph: 8, otherIndex: 2 }] }),
      article({
        index: 2,
        headline: "Orsa charters ferries",
        paragraphs: [["Three ferries sailed for Orsa on Tuesday."], background],
        places: { Orsa: [] },
        shared: [{ paragraph: 2, otherIndex: 1 }],
      }),
    ],
    tool,
  );

  it("show shared background once, whole, and linked to each other", () => {
    expect(first?.background).toEqual([
      { text: `${background.join(" ")} (also in [[0123456789-2|Orsa charters ferries]])`, notes: ["p8"] },
    ]);
    expect(second?.background[0]?.text).toContain("[[0123456789-1|Orsa closes its swing bridge]]");
    expect(texts(first?.keyPoints ?? []).join()).not.toContain("1740");
  });

  it("name a shared passage by its neighbours", () => {
    const note = second?.footnotes.find(({ label }) => label === "p2");
    expect(note?.prefix ?? note?.suffix).toBeTruthy();
  });
});

describe("figures that differ between two articles", () => {
  const passage = (n: string) => [`Rescuers brought ${n} people from the eastern shore to safety.`];
  const pair = (n: string, m: string) =>
    compose(
      [
        article({
          ...bridge,
          paragraphs: [...bridge.paragraphs, passage(n)],
          shared: [{ paragraph: 8, otherIndex: 2 }],
        }),
        article({
          ...bridge,
          index: 2,
          paragraphs: [...bridge.paragraphs, passage(m)],
          shared: [{ paragraph: 8, otherIndex: 1 }],
        }),
      ],
      tool,
    ).map(({ gaps }) => texts(gaps));

  it("are told in both", () =>
    expect(pair("26,000", "31,000")).toEqual([
      ["Figures differ in a passage that stands also in Orsa closes its swing bridge: 26,000 here, 31,000 there."],
      ["Figures differ in a passage that stands also in Orsa closes its swing bridge: 31,000 here, 26,000 there."],
    ]));

  it("are not, where they agree or one is put in words", () => {
    expect(pair("26,000", "26,000")).toEqual([[], []]);
    expect(pair("26,000", "many thousand")).toEqual([[], []]);
  });
});

describe("partial quotations", () => {
  const sentence = "Brandt called the offer “a bridge too far” and the hearing “a long wet morning”.";
  const briefing = one({
    ...bridge,
    paragraphs: [[lede], [sentence], ["A fourth sentence stands here for good measure."]],
    dates: [],
    dangling: [],
    quotes: [
      { parts: ["a bridge too far"], marks: "partial", speaker: "Ilse Brandt" },
      { parts: ["a long wet morning"], marks: "partial", speaker: "Ilse Brandt" },
    ],
    people: { "Ilse Brandt": ["Brandt"] },
  });

  it("stand once, in the sentence that makes them understood", () =>
    expect(briefing.quotes).toEqual([
      { text: sentence, attribution: "[[Ilse Brandt]], Mayor, 6 May 2024, partial quotation", notes: ["p2"] },
    ]));
});

describe("unnamed speakers", () => {
  it.each([
    ["a volunteer", "unnamed: a volunteer, undated"],
    ["its cover", "speaker not named, undated"],
  ])("%s", (role, attribution) => {
    const briefing = one({
      paragraphs: [["“We stored the rice on the top shelf,” a volunteer said of its cover."]],
      quotes: [{ parts: ["We stored the rice on the top shelf,"], marks: "direct", speaker: null, role }],
    });
    expect(briefing.quotes[0]?.attribution).toBe(attribution);
  });
});

describe("the bottom line", () => {
  it("is the lede alone where that tells the news", () => {
    const long = `${lede.slice(0, -1)}, after engineers had found new cracks in two of its four iron hinges, officials said.`;
    const briefing = one({
      ...bridge,
      paragraphs: [[long], ["Mayor Ilse Brandt met the crews of the ferry."]],
      quotes: [],
      dates: [],
      dangling: [],
    });
    expect(texts(briefing.bottomLine)).toEqual([long]);
  });

  it("passes over an opening that names nobody and nothing", () => {
    const paragraphs = [["The gulls came first."], ["Nobody saw the cracks."], [lede]];
    const weights = { "The gulls came first.": 0.8, "Nobody saw the cracks.": 0.7, [lede]: 0.6 };
    const briefing = one({ ...bridge, paragraphs, weights, quotes: [], dates: [], dangling: [] });
    expect(texts(briefing.bottomLine)).toEqual([lede]);
  });
});

describe("cutToWords", () => {
  it.each([
    ["short stays", "One two three.", 10, "One two three."],
    [
      "cut at a clause",
      "One two three four five six seven eight, nine ten eleven.",
      9,
      "One two three four five six seven eight …",
    ],
    ["cut at a word", "One two three four five six.", 3, "One two three …"],
  ])("%s", (_name, text, limit, cut) => expect(cutToWords(text, limit)).toBe(cut));
});

describe("deriveTitle", () => {
  const title = (sentence: string): string => deriveTitle(article({ paragraphs: [[sentence]] }));
  it.each([
    ["Ferries sail again on Lake Orsa.", "Ferries sail again on Lake Orsa"],
    [
      "Ferry crews on Lake Orsa went back to work on Monday, ending a strike that had cut off four villages for nine days.",
      "Ferry crews on Lake Orsa went back to work on Monday …",
    ],
    [
      "Ferry crews on Lake Orsa went back to work on Monday morning under a grey sky with a view to the end of the season.",
      "Ferry crews on Lake Orsa went back to work on Monday morning under a grey sky with a view …",
    ],
  ])("%s", (sentence, expected) => {
    expect(title(sentence)).toBe(expected);
    expect(title(sentence).length).toBeLessThanOrEqual(92);
  });
});

describe("selectorOf", () => {
  it("finds each passage once in its source", () => {
    const word = fc.constantFrom("a", "the", "ferry", "sails", "on", "Monday", "again");
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 3, maxLength: 12 }), { minLength: 2, maxLength: 6 }),
        (paragraphs) => {
          const lines = paragraphs.map((words, i) => `${words.join(" ")} no${i}.`);
          const source = lines.join(" ");
          const concordance = new Concordance(source);
          lines.forEach((line, i) => {
            const { exact, prefix, suffix } = selectorOf(
              line,
              lines.slice(0, i).join(" "),
              lines.slice(i + 1).join(" "),
              concordance,
            );
            const whole = [prefix, exact, suffix].filter(Boolean).join(" ");
            expect(source.split(whole).length - 1).toBe(1);
          });
        },
      ),
    );
  });

  it("finds a passage that touches the dash of its dateline", () => {
    const passage = "Ferries sailed for Orsa again on Monday.";
    const source = new Concordance(`ORSA (AFP)--${passage} ORSA (AFP) —${passage.replace("again", "early")}`);
    expect(selectorOf(passage, "", "", source)).toEqual({ exact: "Ferries sailed for Orsa again on" });
  });

  it("counts as a scan would", () => {
    const word = fc.constantFrom("a", "b", "ab", "ba");
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.array(word, { minLength: 4, maxLength: 6 }),
        (text, passage) => {
          const [source, wanted] = [` ${text.join(" ")} `, passage.join(" ")];
          let scan = 0;
          for (let at = source.indexOf(` ${wanted}`); at >= 0; at = source.indexOf(` ${wanted}`, at + 1)) scan++;
          expect(new Concordance(source.trim()).count(wanted)).toBe(Math.min(2, scan));
        },
      ),
    );
  });
});

describe("compose", () => {
  it("says nothing that the source does not say", () => {
    const source = article(bridge) satisfies AnnotatedArticle;
    const [briefing] = compose([source], tool);
    for (const section of [briefing?.bottomLine, briefing?.keyPoints, briefing?.timeline, briefing?.watch])
      for (const { text } of section ?? []) expect(source.text).toContain(plainOf(text).replace(/ …$/, ""));
    for (const { text } of briefing?.quotes ?? []) expect(source.text).toContain(plainOf(text).replace(/[“”]/g, ""));
  });

  it("makes something of an article with one short line", () => {
    const briefing = one({ paragraphs: [["Gone."]] });
    expect(texts(briefing.bottomLine)).toEqual(["Gone."]);
    expect(briefing.keyPoints).toEqual([]);
  });

  it("makes something of an article without a paragraph", () => {
    const briefing = one({ headline: "Only a headline", paragraphs: [] });
    expect(briefing.front.title).toBe("Only a headline");
    expect(briefing.bottomLine).toEqual([]);
  });
});
