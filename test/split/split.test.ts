import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean } from "../../scripts/clean/index.ts";
import type { CleanArticle } from "../../scripts/model.ts";
import { readText } from "../../scripts/read/text.ts";
import { textOf } from "../../scripts/spans.ts";
import { split } from "../../scripts/split/index.ts";

const understand = (text: string): readonly CleanArticle[] =>
  clean(split(readText(new TextEncoder().encode(text), "x.txt")));

/** Made-up stories: three paragraphs each, about different things. */
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
const chess = [
  "Schoolchildren in the Armenian town of Gyumri beat a chess computer at the weekend by taking turns at the board for nine hours.",
  "The machine, lent by a bank in Yerevan, resigned after its fuse blew. Teacher Anahit Sahakyan called the result fair.",
  "A return match has been set for September, when the bank will bring a second fuse.",
];

const summary = (articles: readonly CleanArticle[]): readonly object[] =>
  articles.map((article) => {
    const paragraphs = article.blocks.filter((block) => block.role === "paragraph");
    return {
      title: article.headline?.value ?? null,
      date: article.published?.value ?? null,
      agency: article.agency?.value ?? null,
      places: article.datelinePlaces.map((place) => place.value),
      byline: article.byline?.value ?? null,
      paragraphs: paragraphs.map((block) => textOf(article.text, block)),
    };
  });

const none = { title: null, date: null, agency: null, places: [], byline: null };

describe("split", () => {
  it("parts stories by datelines of several houses, with and without headline", () => {
    const text = [
      "Ferry runs aground off Senja",
      `TROMSØ, Norway (AP) — ${ferry[0]}`,
      ...ferry.slice(1),
      `ALTDORF, May 7 (Reuters) - ${cheese[0]}`,
      ...cheese.slice(1),
      "(Reporting by Ann Roe; Editing by Bo Lund)",
      "© 2023 Reuters",
      "Children beat computer at chess",
      "Gyumri (AFP) May 9, 2023 -",
      ...chess,
    ].join("\n");
    expect(summary(understand(text))).toEqual([
      { ...none, title: "Ferry runs aground off Senja", agency: "AP", places: ["TROMSØ"], paragraphs: ferry },
      { ...none, date: "2023-05-07", agency: "Reuters", places: ["ALTDORF"], paragraphs: cheese },
      {
        ...none,
        title: "Children beat computer at chess",
        date: "2023-05-09",
        agency: "AFP",
        places: ["Gyumri"],
        paragraphs: chess,
      },
    ]);
  });

  it("parts stories by bare headlines", () => {
    const text = [
      "Ferry with 212 passengers runs aground off Senja",
      ...ferry,
      "Swiss cheese makers take Ohio dairy to court over name",
      ...cheese,
      "Schoolchildren in Armenia beat chess computer after nine hours",
      ...chess,
    ].join("\n\n");
    expect(summary(understand(text)).map((article) => ({ ...none, ...article }))).toMatchObject([
      { paragraphs: ferry },
      { paragraphs: cheese },
      { paragraphs: chess },
    ]);
  });

  it("takes a single row of figures under a headline and a full dateline for an article", () => {
    expect(
      summary(understand("BREKVIK MILLS SETS DIVIDEND\n\nBREKVIK, March 4 - Div six cts vs five cts prior")),
    ).toEqual([
      {
        title: "BREKVIK MILLS SETS DIVIDEND",
        date: null,
        agency: null,
        places: ["BREKVIK"],
        byline: null,
        paragraphs: ["Div six cts vs five cts prior"],
      },
    ]);
  });

  it("takes places alone in capitals between a byline or time stamp and the text for the dateline", () => {
    const read = (place: string): readonly object[] =>
      summary(
        understand(["Ferry with 212 aboard runs aground", "20.03.2025", "Kari Holm", place, ...ferry].join("\n")),
      );
    expect(read("OSLO / PARAMARIBO")).toMatchObject([{ places: ["OSLO", "PARAMARIBO"], byline: "Kari Holm" }]);
    expect(read("NAIROBI")).toMatchObject([{ places: ["NAIROBI"] }]);
    expect(read("BREKVIK, Norway")).toMatchObject([{ places: ["BREKVIK"] }]);
    expect(read("FERRIES")).toMatchObject([{ places: [] }]);
  });

  it("reads no section behind a time stamp as a place", () => {
    const lines = ["Ferry with 212 aboard runs aground", "KYODO NEWS - Jun 29, 2025 - 18:40 | Japan, All", ...ferry];
    expect(summary(understand(lines.join("\n")))).toMatchObject([{ places: [], date: "2025-06-29" }]);
  });

  it("parts articles at rules that stand above headings alone, not at those inside a story", () => {
    const ruled = [
      "Ferry runs aground",
      ...ferry,
      "* * *",
      "Uri Goes to Court",
      ...cheese,
      "* * *",
      "Pupils Tire a Machine",
      ...chess,
    ];
    expect(understand(ruled.join("\n\n")).map(({ headline }) => headline?.value)).toEqual([
      "Ferry runs aground",
      "Uri Goes to Court",
      "Pupils Tire a Machine",
    ]);
    const inside = [
      "Ferry with 212 aboard runs aground",
      ferry[0],
      "* * *",
      "Tugs try again",
      ferry[1],
      "* * *",
      ferry[2],
    ];
    expect(understand(inside.join("\n\n"))).toHaveLength(1);
  });

  it("parts a digest by its numbered headlines, which lose their numbers", () => {
    const text = [
      "1. Ferry with 212 aboard runs aground",
      ...ferry,
      "2. Cheese makers of Uri sue over a name",
      ...cheese,
      "3. Pupils of Gyumri tire out a machine",
      ...chess,
    ].join("\n");
    expect(understand(text).map(({ headline }) => headline?.value)).toEqual([
      "Ferry with 212 aboard runs aground",
      "Cheese makers of Uri sue over a name",
      "Pupils of Gyumri tire out a machine",
    ]);
  });

  it("leaves numbered sections and lists of one story inside it", () => {
    const sections = [
      "Why the ferry ran aground",
      ferry[0],
      "1. The rudder had been mended twice",
      ferry[1],
      "2. The tugs were late to leave",
      ferry[2],
    ];
    expect(understand(sections.join("\n\n"))).toHaveLength(1);
    const list = [
      "1. The rudder had been mended twice",
      "2. The tugs were late to leave",
      "3. The tide was low that day",
      ...ferry,
    ];
    expect(understand(list.join("\n"))).toHaveLength(1);
  });

  it("takes the lines with which a wire announces a story for the end of the one before", () => {
    const text = [...ferry, "a0412 lond r i BC-CHEESE-NAME 03-04 0211", "Makers sue", ...cheese].join("\n");
    expect(understand(text).map(({ headline }) => headline?.value ?? null)).toEqual([null, "Makers sue"]);
  });

  it("parts a story without any head from the one before where that one is closed", () => {
    const text = [`Tromsø (AFP) May 1, 2023 - ${ferry[0]}`, ...ferry.slice(1), "oab/cde/fg", ...chess].join("\n");
    expect(summary(understand(text))).toEqual([
      { ...none, date: "2023-05-01", agency: "AFP", places: ["Tromsø"], paragraphs: ferry },
      { ...none, paragraphs: chess },
    ]);
  });

  it("knows headlines that close like a sentence above a dateline, in title case and behind the end of an article", () => {
    const text = [
      "Senja ferry runs aground with 212 on board.",
      `Tromsø (AFP) – ${ferry[0]}`,
      ...ferry.slice(1),
      "Cheese makers of Uri go to court.",
      `ALTDORF (Reuters) - ${cheese[0]}`,
      ...cheese.slice(1),
      "Gyumri Schoolchildren Beat Chess Computer In Nine Hours.",
      ...chess,
      "(c) 2023 Example Press",
      "Porto lamplighter retires;",
      "The last lamplighter of Porto, Abel Nogueira, hung up his pole after 51 years and 1,204 lamps, the council said in a letter of thanks.",
      "oab/cde",
      "Ontario beavers win flood prize.",
      "A family of beavers has won the annual flood prize of Ontario for a dam that kept the village of Brightwater dry all through April.",
    ].join("\n");
    expect(understand(text).map((article) => article.headline?.value ?? null)).toEqual([
      "Senja ferry runs aground with 212 on board.",
      "Cheese makers of Uri go to court.",
      "Gyumri Schoolchildren Beat Chess Computer In Nine Hours.",
      "Porto lamplighter retires;",
      "Ontario beavers win flood prize.",
    ]);
  });

  it("leaves short last and first sentences in the text", () => {
    const text = [
      `TROMSØ, Norway (AP) — ${ferry[0]}`,
      ...ferry.slice(1),
      "Rain is forecast.",
      `ALTDORF, May 7 (Reuters) - ${cheese[0]}`,
      ...cheese.slice(1),
    ].join("\n");
    expect(understand(text).map((article) => article.headline)).toEqual([null, null]);
    const [late] = understand(["By Ann Roe", "The bees were late.", ...chess].join("\n"));
    expect(late?.headline).toBeNull();
  });

  it.each(["CHESS - SCHOOLCHILDREN BEAT COMPUTER IN GYUMRI", "ANALYSIS - Chess computer meets schoolchildren"])(
    "knows the headline %s behind another article, and a link of that form under its text",
    (title) => {
      const text = [
        `TROMSØ, Norway (AP) — ${ferry[0]}`,
        ...ferry.slice(1),
        "VIDEO - The ferry on its bank",
        title,
        `GYUMRI (Reuters) May 9, 2023 - ${chess[0]}`,
        ...chess.slice(1),
      ].join("\n");
      const articles = understand(text);
      expect(articles.map((article) => article.headline?.value ?? null)).toEqual([null, title]);
      expect(articles[0]?.blocks.at(-1)?.role).toBe("boilerplate");
    },
  );

  it("begins an article behind reporter's and copyright lines, though it is about the same people", () => {
    const later = [
      "Captain Ole Brandvik, whose ferry slid onto a sandbank off Senja on Monday, has been given a new rudder and a week's leave by the line.",
      "Brandvik said that he would spend the week in Senja. The coast guard has asked him to keep to the roads while he is there, he added.",
      "Two tugs pulled the ferry free at high tide, and 212 passengers were given their soup at last, cold but in great quantity, on the quay.",
      "The line will not say what the rudder cost.",
    ];
    const text = [
      "Ferry runs aground off Senja",
      ...ferry,
      "___",
      "Ann Roe reported from Oslo, Norway.",
      "Copyright 2023 Example Press. No part may be printed again.",
      ...later,
      "Also in the Sunday Post: The last of the lamplighters",
      "To cancel your copy of the Sunday Post, reply to this message with the word END.",
    ].join("\n");
    expect(summary(understand(text))).toEqual([
      { ...none, title: "Ferry runs aground off Senja", paragraphs: ferry },
      { ...none, paragraphs: later },
    ]);
  });

  it("believes a well-known city before a dash below text, but not the parts of a digest", () => {
    const story = [`MADRID - ${cheese[0]}`, ...cheese.slice(1)];
    expect(understand([...ferry, ...story].join("\n")).map((article) => article.datelinePlaces.length)).toEqual([0, 1]);
    const digest = ["Monday at a glance", ...ferry, "---", ...story, "---", `MADRID - ${chess[0]}`, ...chess.slice(1)];
    expect(understand(digest.join("\n"))).toHaveLength(1);
  });

  it("keeps sub-headings, quoted datelines and links with datelines inside their story", () => {
    const text = [
      "Ferry runs aground off Senja",
      "By Ann Roe",
      ...ferry.slice(0, 2),
      "A long night",
      "“TROMSØ, March 3 (NTB) - All well,” read the last message on the old teleprinter in Brandvik's office.",
      "READ MORE: OSLO, May 2 (AP) — Minister asks for new rudders",
      ferry[2] ?? "",
    ].join("\n");
    const [article, ...others] = understand(text);
    expect(others).toEqual([]);
    expect(article?.blocks.map((block) => block.role)).toEqual([
      "headline",
      "byline",
      "paragraph",
      "paragraph",
      "subheading",
      "paragraph",
      "boilerplate",
      "paragraph",
    ]);
  });

  it.each([
    ["Published: 05/06/2024 - 18:20", "2024-06-05"],
    ["Updated 7:05 AM EST, January 2, 2022", "2022-01-02"],
    ["Source: Xinhua| 2021-03-04 09:10:11|Editor: lijun", "2021-03-04"],
  ])("takes the date from the time stamp %s", (stamp, date) => {
    const [article] = understand(["Ferry runs aground off Senja", stamp, ...ferry].join("\n"));
    expect(article?.published?.value).toBe(date);
  });

  it.each([
    ["Ann Roe", "Ann Roe"],
    ["ANN ROE AND BO LUND", "ANN ROE AND BO LUND"],
    ["Ann Roe in Tromsø", "Ann Roe"],
    ["Ann Roe / Example News", "Ann Roe"],
    ["Niall Ó Broin", "Niall Ó Broin"],
    ["Ann Roe Nordic and Baltic correspondent", "Ann Roe"],
    ["Ann Roe, Senja City", "Ann Roe"],
    ["Ann Roe Berg de la Vega", "Ann Roe Berg de la Vega"],
    ["Ann dal Roe", "Ann dal Roe"],
    ["The Long Night", null],
    ["Coast Guard", null],
    ["Example town", null],
    ["Oslo, Norway", null],
  ])("takes the line %s under a headline for the byline %s", (line, byline) => {
    const [article] = understand(["Ferry runs aground off Senja", line, ...ferry].join("\n"));
    expect(article?.byline?.value ?? null).toBe(byline);
  });

  it.each([
    [["3 May 2021", "Share", "Ann Roe", "The ferry at low tide"]],
    [["Ann Roe", "Published 3 May 2021", "Listen on the go", "Free for members"]],
  ])("takes a name beside a time stamp in the head for the byline, whatever stands below: %j", (head) => {
    const [article] = understand(["Ferry runs aground off Senja", ...head, ...ferry].join("\n"));
    expect(article?.byline?.value).toBe("Ann Roe");
    expect(article?.headline?.value).toBe("Ferry runs aground off Senja");
  });

  it("reads the headline above “Read More” when nothing but a byline stands below", () => {
    const head = ["Ferry runs aground off Senja", "Read More", "BY ANN ROE", "Share"];
    const [article] = understand([...head, ...ferry].join("\n"));
    expect(article?.headline?.value).toBe("Ferry runs aground off Senja");
  });

  it("reads a dateline of place, day and agency on a line of its own", () => {
    const [article] = understand(["Ferry runs aground off Senja", "OSLO, May 3, 2021, Kyodo", ...ferry].join("\n"));
    expect(article?.agency?.value).toBe("Kyodo");
    expect(article?.published?.value).toBe("2021-05-03");
  });

  it("leaves a name under a sub-heading or a question in the text alone", () => {
    const text = ["Ferry runs aground off Senja", ...ferry, "A long night", "Ann Roe", ...cheese];
    expect(understand(text.join("\n"))[0]?.byline).toBeNull();
  });

  it("takes numbered and bulleted links, a sponsor's words and a bare signature for furniture, not for articles", () => {
    const text = [
      "From: The Quay Letter <hello@quay.example>",
      "Good morning. Here is what happened while you slept.",
      `TROMSØ, Norway (AP) — ${ferry[0]}`,
      ...ferry.slice(1),
      "Most read in ports",
      "1. Lamp on the mole goes out",
      "- Nine things about fog",
      "A MESSAGE FROM OUR SPONSOR",
      "Nimbus makes pillows that remember you. Ten nights free.",
      "Cheese makers of Uri go to court",
      `ALTDORF, May 7, LETA - ${cheese[0]}`,
      ...cheese.slice(1),
      "LETA",
      "That's all for today. See you tomorrow.",
    ].join("\n");
    const articles = understand(text);
    expect(summary(articles)).toEqual([
      { ...none, agency: "AP", places: ["TROMSØ"], paragraphs: ferry },
      { ...none, title: "Cheese makers of Uri go to court", agency: "LETA", places: ["ALTDORF"], paragraphs: cheese },
    ]);
    expect(articles.flatMap(({ blocks }) => blocks.filter(({ role }) => role === "boilerplate"))).toHaveLength(9);
  });

  it("reads the head above a writer's function and address, and links in one run under their header", () => {
    const text = [
      "Ferry runs aground off Senja",
      "Ann Roe-Lund",
      "Example Correspondent",
      "ann.roe@example.org",
      "",
      ferry[0],
      "",
      "READ MORE:",
      "Wanted: a new captain for an old ferry",
      "Nine things about fog",
      "",
      ferry[1],
      "",
      ferry[2],
    ].join("\n");
    const articles = understand(text);
    expect(summary(articles)).toEqual([
      { ...none, title: "Ferry runs aground off Senja", byline: "Ann Roe-Lund", paragraphs: ferry },
    ]);
    expect(articles[0]?.blocks.filter(({ by }) => by === "link-list")).toHaveLength(2);
  });

  it("keeps the title above an address under a byline", () => {
    const text = ["Ferry runs aground off Senja", "By Ann Roe", "ann.roe@example.org", ...ferry].join("\n");
    expect(understand(text)[0]?.headline?.value).toBe("Ferry runs aground off Senja");
  });

  it("keeps numbered and bulleted text that stands under no list of links", () => {
    const text = ["Ferry runs aground off Senja", ...ferry, "The line promised:", "1. A new rudder", "2. Soup for all"];
    expect(summary(understand(text.join("\n")))[0]).toMatchObject({
      paragraphs: [...ferry, "The line promised:", "1. A new rudder", "2. Soup for all"],
    });
  });

  it("puts the dateline's day into the year nearest to the time stamp", () => {
    const text = [
      "Ferry runs aground",
      "Updated 1:05 AM GMT, January 1, 2023",
      `OSLO, Dec. 31 (Reuters) - ${ferry[0]}`,
      ...ferry.slice(1),
    ];
    expect(understand(text.join("\n"))[0]?.published?.value).toBe("2022-12-31");
  });

  it("infers an agency that spoke to a source, and says that it is inferred", () => {
    const [article] = understand([...chess, "“We had no fuse,” the bank told AFP."].join("\n"));
    expect(article?.agency).toMatchObject({ value: "AFP", certainty: "inferred" });
  });

  it("never dates an article by its neighbour", () => {
    const text = [
      `Tromsø (AFP) May 1, 2023 - ${ferry[0]}`,
      ...ferry.slice(1),
      "oab/cde",
      `ALTDORF, May 7 (Reuters) - ${cheese[0]}`,
      ...cheese.slice(1),
    ];
    expect(understand(text.join("\n")).map((article) => article.published?.value ?? null)).toEqual([
      "2023-05-01",
      null,
    ]);
  });

  it.each([
    ["a word", "hello"],
    ["a sentence", "The ferry left an hour late because of the fog."],
    ["furniture", "Home | News | Sport\nAdvertisement\nShare this article\n© 2024 Example"],
    ["headlines", "Ferry runs aground off Senja\nCheese makers go to court\nChildren beat computer"],
  ])("finds no article in %s", (_, text) => expect(understand(text)).toEqual([]));

  it("covers every line once, in order, for any mixture of lines", () => {
    const pool = [
      ...ferry,
      ...cheese,
      "Oslo (AFP) May 1, 2023 -",
      "By Ann Roe",
      "Advertisement",
      "A long night",
      "###",
      "",
      "oab/cd",
      "Related Links",
      "© 2023 AP",
      "Why?",
      "OSLO, May 2 (AP) — Rain fell.",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: 40 }), (lines) => {
        if (lines.every((line) => line === "")) return;
        const document = readText(new TextEncoder().encode(lines.join("\n")), "x.txt");
        const articles = clean(split(document));
        if (articles.length === 0) return;
        expect(articles.flatMap((article) => article.text.split("\n"))).toEqual(
          document.lines.map((line) => line.text),
        );
        for (const article of articles) {
          expect(
            article.blocks
              .map((block) => textOf(article.text, block))
              .join("")
              .replace(/\s/gu, ""),
          ).toBe(article.text.replace(/\s/gu, ""));
          for (const [i, block] of article.blocks.entries())
            expect(block.start).toBeGreaterThanOrEqual(article.blocks[i - 1]?.end ?? 0);
        }
      }),
    );
  });
});

describe("what stands around articles", () => {
  const story = [
    "PORT MAREN, June 3, 2024 (Meridian) - Dockers and owners meet again on Thursday, said the harbour master.",
    "The strike began on May 28 over wages and shifts, and ships have waited off the port since then.",
  ];
  const titles = (lines: readonly string[]): readonly (string | null)[] =>
    understand(lines.join("\n")).map((article) => article.headline?.value ?? null);

  it("the box on an author under the text is no article", () =>
    expect(
      titles([
        "Talks resume in Port Maren",
        "By ILSE BRANDT",
        ...story,
        "",
        "ILSE BRANDT",
        "Brandt covers ports for The Meridian.",
      ]),
    ).toEqual(["Talks resume in Port Maren"]));

  it("the name of a paper or letter is no headline", () => {
    expect(titles(["THE MAREN BUGLE", "News | Sports | Ships", "Talks resume in Port Maren", ...story])).toEqual([
      "Talks resume in Port Maren",
    ]);
    expect(
      titles(["The Slow Tide", "Letters on harbours", "View this email in your browser", "What a tug costs", ...story]),
    ).toEqual(["What a tug costs"]);
    expect(titles(["SIX AT SEA", "Good morning. Sign up for our newsletter.", "", ...story])).toEqual([null]);
  });

  it("neither is the name of a paper with its motto, nor subjects side by side under their header", () => {
    expect(
      titles([
        "The Maren Ledger",
        "Your coast, your paper, since 1871",
        "Who will tow the tugs?",
        "Ann Roe",
        "ann@example.example",
        "3 June 2024",
        ...story,
      ]),
    ).toEqual(["Who will tow the tugs?"]);
    expect(
      titles([
        "Talks resume in Port Maren",
        ...story,
        "Related topics",
        "Ports Tugs Pilots",
        "Second tug for Orsa, town says",
        "ORSA, June 4, 2024 (Meridian) - The port of Orsa has bought a second tug, its owners said on Tuesday.",
      ]),
    ).toEqual(["Talks resume in Port Maren", "Second tug for Orsa, town says"]);
  });

  it("a statement to the press begins under its header, and ends where the house speaks of itself", () => {
    const [, release] = understand(
      [
        "Talks resume in Port Maren",
        ...story,
        "PRESS STATEMENT",
        "For immediate release",
        "TUGBOAT UNION: NO CREW IS TO BLAME",
        "Oslo, 5 June 2024",
        "The union of tugboat crews is alarmed by the reports of last week, and asks for the log of the harbour.",
        "No crew was at fault when the crane fell, the union finds, and none will pay for it.",
        "About Tugs United",
        "The union has 640 members in nine ports.",
      ].join("\n"),
    );
    expect(release?.headline?.value).toBe("TUGBOAT UNION: NO CREW IS TO BLAME");
    expect(release?.published?.value).toBe("2024-06-05");
    expect(release?.datelinePlaces.map(({ value }) => value)).toEqual(["Oslo"]);
    expect(release?.blocks.filter(({ by }) => by === "end-matter")).toHaveLength(2);
  });

  it("bullets between the head and the dateline are no text", () => {
    const [article] = understand(
      [
        "Talks resume in Port Maren",
        "By Ann Roe",
        "* Strike enters third week",
        "* Ships wait off the port",
        ...story,
      ].join("\n"),
    );
    expect(article?.blocks.filter(({ role }) => role === "paragraph")).toHaveLength(2);
    expect(article?.headline?.value).toBe("Talks resume in Port Maren");
  });

  it("a headline that opens with a quotation is no paragraph", () =>
    expect(titles(["“We load what we like”: sisters who run the only crane of Port Maren at night", ...story])).toEqual(
      ["“We load what we like”: sisters who run the only crane of Port Maren at night"],
    ));

  it("a link under “You might also like” is no headline of what follows", () =>
    expect(
      titles([
        "Talks resume in Port Maren",
        ...story,
        "You might also like",
        "Crane falls into the harbour at night",
        "",
        "Port of Orsa buys a second tug",
        "ORSA, June 4, 2024 (Meridian) - The port of Orsa has bought a second tug, its owners said on Tuesday.",
        "It will sail in August, and its crew will come from the town.",
      ]),
    ).toEqual(["Talks resume in Port Maren", "Port of Orsa buys a second tug"]));

  it("the last sentence stays when the house ends on its line", () => {
    const [article] = understand(["Talks resume in Port Maren", ...story, "Ships left on Friday. Enditem"].join("\n"));
    expect(article?.blocks.at(-1)?.role).toBe("paragraph");
  });
});
