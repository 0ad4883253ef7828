import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { joinLines, wordsIn } from "../../../scripts/read/pdf/hyphens.ts";
import { lines, type Placed, pdfOf } from "../make/pdf.ts";
import { readAll, said } from "../make/reading.ts";

const linesOf = async (bytes: Uint8Array) => {
  const { documents, problems } = await readAll(bytes);
  return {
    lines: documents.flatMap((document) =>
      document.lines.map(({ text, given }) => (given ? `${given.role}: ${text}` : text)),
    ),
    stated: documents[0]?.stated,
    said: said([...problems, ...documents.flatMap((document) => document.problems)]),
  };
};

// Our own text, broken into lines as a narrow column breaks it.
const first = [
  "PORT MAREN, June 3 (Meridian) - The",
  "ferry sailed again on Tuesday after two",
  "weeks in dock, and the har-",
  "bour gave it a loud welcome at noon.",
];
const second = [
  "Passengers had waited at the pier since",
  "the early morning, the owner said, and",
  "a long-",
  "term plan is to follow.",
];
const third = [
  "The next crossing is on Friday, when the",
  "long weekend of the island begins and",
  "the term of school ends for this year.",
];
const joined = [
  "PORT MAREN, June 3 (Meridian) - The ferry sailed again on Tuesday after two weeks in dock, and the harbour gave it a loud welcome at noon.",
  "Passengers had waited at the pier since the early morning, the owner said, and a long-term plan is to follow.",
  "The next crossing is on Friday, when the long weekend of the island begins and the term of school ends for this year.",
];
const filler = [
  "Two more ships are to be mended at the",
  "same dock before the summer is over, it",
  "was announced there on the same day by",
  "the people who own them and sail them.",
];
// Of some letters in Helvetica of 10 points; the others are 5.56 wide.
const widthOf: Readonly<Record<string, number>> = { i: 2.22, r: 3.33, s: 5, t: 2.78, v: 5, f: 2.78 };
const fillerText = filler.join(" ");

describe("a PDF document", () => {
  it("gives its paragraphs, with broken words made whole, under its headline", async () => {
    const page = [
      { text: "Ferry returns to service", x: 60, y: 90, size: 20 },
      ...lines(first, 60, 120),
      ...lines(second, 60, 180),
      ...lines(third, 60, 240),
    ];
    const found = await linesOf(pdfOf([page], { author: "Ada Quill" }));
    expect(found.lines).toEqual(["headline: Ferry returns to service", ...joined]);
    expect(found.stated?.headline?.value).toBe("Ferry returns to service");
    expect(found.stated?.authors?.value).toEqual(["Ada Quill"]);
    expect(found.said).toEqual([]);
  });

  it("tells paragraphs apart by their first lines where no space stands between", async () => {
    const indented = (texts: readonly string[]): readonly string[] => texts;
    const page = [first, second, third].flatMap((texts, i) =>
      lines(indented(texts), 60, 120 + i * 48).map((line, at) => (at === 0 ? { ...line, x: 72 } : line)),
    );
    expect((await linesOf(pdfOf([page]))).lines).toEqual(joined);
  });

  it("reads columns from the left to the right, below what stands across them, also across a break", async () => {
    const left = [...lines(first, 60, 140), ...lines(filler.slice(0, 2), 60, 200)];
    const right = [...lines(filler.slice(2), 310, 140), ...lines(second, 310, 176), ...lines(third, 310, 236)];
    const page = [
      { text: "A long headline that stands across both of the columns", x: 60, y: 100, size: 18 },
      ...[...left, ...right].sort((a, b) => a.y - b.y),
    ];
    expect((await linesOf(pdfOf([page]))).lines).toEqual([
      "headline: A long headline that stands across both of the columns",
      joined[0],
      fillerText,
      joined[1],
      joined[2],
    ]);
  });

  it("reads three columns, and those below a second headline after those above", async () => {
    const three = (y: number, texts: readonly (readonly string[])[]): readonly Placed[] =>
      texts.flatMap((column, i) => lines(column, 40 + i * 180, y, 8, 10));
    const page = [
      ...three(120, [first, second, third]),
      { text: "And a second headline that goes across all of the columns", x: 40, y: 190, size: 16 },
      ...three(215, [filler, filler, filler]),
    ];
    expect((await linesOf(pdfOf([page]))).lines).toEqual([
      ...joined,
      "headline: And a second headline that goes across all of the columns",
      fillerText,
      fillerText,
      fillerText,
    ]);
  });

  it("drops running heads, feet and numbers of pages, and joins what runs over a page", async () => {
    const page = (number: number, body: readonly Placed[]): readonly Placed[] => [
      { text: number % 2 ? "Port Maren Courier" : "4 June, morning edition", x: 60, y: 40, size: 8 },
      ...body,
      { text: `Page ${number}`, x: 280, y: 810, size: 8 },
    ];
    const pages = [
      page(1, [...lines(first, 60, 120), ...lines(filler.slice(0, 2), 60, 180)]),
      page(2, [...lines(filler.slice(2), 60, 120), ...lines(second, 60, 160)]),
      page(3, lines(third, 60, 120)),
      page(4, lines(["The port of Maren has four piers."], 60, 120)),
    ];
    expect((await linesOf(pdfOf(pages))).lines).toEqual([
      joined[0],
      fillerText,
      joined[1],
      joined[2],
      "The port of Maren has four piers.",
    ]);
  });

  it("puts notes behind, and drops the raised figures that lead to them", async () => {
    const page = [
      ...lines(first, 60, 120),
      { text: "1", x: 232, y: 152, size: 6 },
      ...lines(filler, 60, 180),
      { text: "1 By its own count, which nobody has checked so far.", x: 60, y: 780, size: 7 },
    ];
    expect((await linesOf(pdfOf([page]))).lines).toEqual([
      joined[0],
      fillerText,
      "meta: 1 By its own count, which nobody has checked so far.",
    ]);
  });

  it("joins a tall first letter with its line, and leaves out what is turned", async () => {
    const page = [
      { text: "P", x: 60, y: 134, size: 34 },
      ...lines(["assengers had waited at the", "pier since the early morning"], 86, 120),
      ...lines(["for the ferry, and now they had it back.", "It was a day of joy for all the island."], 60, 144),
      { text: "printed by machine", x: 30, y: 500, turned: true as const },
    ];
    expect((await linesOf(pdfOf([page]))).lines).toEqual([
      "Passengers had waited at the pier since the early morning for the ferry, and now they had it back. It was a day of joy for all the island.",
    ]);
  });

  it("reads tables by their rows", async () => {
    const rows = [
      ["Port", "Ships"],
      ["Maren", "12"],
      ["Sorel", "9"],
      ["Tarn", "31"],
    ];
    const page = [
      ...lines(filler, 60, 100),
      ...rows.flatMap(([a = "", b = ""], i) => [
        { text: a, x: 60, y: 180 + i * 14 },
        { text: b, x: 300, y: 180 + i * 14 },
      ]),
    ];
    expect((await linesOf(pdfOf([page]))).lines).toEqual([
      fillerText,
      "row: Port | Ships",
      "row: Maren | 12",
      "row: Sorel | 9",
      "row: Tarn | 31",
    ]);
  });

  it("joins lines that are stretched to fill their column, headlines of two lines, and items", async () => {
    // Each word by itself, as programs place them that stretch lines; the last line of all is not stretched.
    const stretched = (text: string, y: number): readonly Placed[] => {
      const words = text.split(" ");
      // About what these letters take in Helvetica; the last word ends at the edge.
      const widths = words.map((word) => [...word].reduce((sum, letter) => sum + (widthOf[letter] ?? 5.56), 0));
      const gap = (240 - widths.reduce((sum, width) => sum + width, 0)) / (words.length - 1);
      let x = 60;
      return words.map((word, i) => {
        const placed = { text: word, x, y };
        x += (widths[i] ?? 0) + gap;
        return placed;
      });
    };
    const page = [
      ...lines(["Ferry returns to service", "after two weeks in dock"], 60, 60, 20, 23),
      ...[
        "seven ferries return to port on one",
        "good Sunday and one boat sees no",
        "port ahead of noon or at four on",
        "unpretentious representations of",
      ].flatMap((text, i) => stretched(text, 120 + i * 12)),
      { text: "again.", x: 60, y: 168 },
      ...lines(["• A first point that is made here and", "• Another one."], 60, 190, 10, 24),
      { text: "goes on below.", x: 70, y: 202 },
    ];
    expect((await linesOf(pdfOf([page]))).lines).toEqual([
      "headline: Ferry returns to service after two weeks in dock",
      "seven ferries return to port on one good Sunday and one boat sees no port ahead of noon or at four on unpretentious representations of again.",
      "item: A first point that is made here and goes on below.",
      "item: Another one.",
    ]);
  });

  it("takes the name of the paper for no headline", async () => {
    const page = [
      { text: "The Courier", x: 60, y: 60, size: 36 },
      { text: "Ferry returns to the island", x: 60, y: 100, size: 18 },
      ...lines(first, 60, 120),
    ];
    expect((await linesOf(pdfOf([page]))).lines).toEqual([
      "meta: The Courier",
      "headline: Ferry returns to the island",
      joined[0],
    ]);
  });

  it("with several headlines may hold several articles", async () => {
    const page = [
      { text: "Ferry returns", x: 60, y: 90, size: 18 },
      ...lines(first, 60, 120),
      { text: "Dock takes two more ships", x: 60, y: 220, size: 18 },
      ...lines(filler, 60, 240),
    ];
    const found = await linesOf(pdfOf([page]));
    expect(found.stated).toBeNull();
    expect(found.lines).toEqual([
      "headline: Ferry returns",
      joined[0],
      "headline: Dock takes two more ships",
      fillerText,
    ]);
  });
});

describe("what is wrong with a PDF", () => {
  const whole = pdfOf([lines(first, 60, 120)]);
  const bomb = { dictionary: "/Filter /FlateDecode", bytes: deflateSync(Buffer.alloc(200 * 1024 * 1024, "0 0 m ")) };
  const twice = { dictionary: "/Filter [/FlateDecode /FlateDecode]", bytes: deflateSync(bomb.bytes) };

  it.each([
    ["no text", pdfOf([[], []]), "error: the PDF has no text layer on its 2 pages"],
    ["encrypted", pdfOf([lines(first, 60, 120)], { encrypted: true }), "error: the PDF is encrypted with a password"],
    ["only its first bytes", whole.subarray(0, 12), "error: the PDF is damaged or cut short"],
    [
      "rubbish",
      new Uint8Array(Buffer.from(`%PDF-1.4\n${"rubbish ".repeat(50)}`)),
      "error: the PDF is damaged or cut short",
    ],
    [
      "a bomb",
      pdfOf([[]], { streams: [bomb] }),
      "error: the PDF is a bomb: what is packed in it grows beyond all measure",
    ],
    [
      "a bomb in a bomb",
      pdfOf([[]], { streams: [twice] }),
      "error: the PDF is a bomb: what is packed in it grows beyond all measure",
    ],
  ])("%s: one clear line", async (_, bytes, message) => {
    const { documents, problems } = await readAll(bytes);
    expect(documents).toEqual([]);
    expect(said(problems)).toEqual([message]);
    expect(problems[0]?.remedy).not.toBe("");
  });

  it("says that it needs OCR", async () => {
    expect((await readAll(pdfOf([[]]))).problems[0]?.remedy).toMatch(/needs OCR/);
    const partly = await linesOf(pdfOf([lines(first, 60, 120), []]));
    expect(partly.lines).toEqual([joined[0]]);
    expect(partly.said).toEqual(["warning: 1 of 2 pages have no text layer and were left out"]);
  });

  it("a list of objects that is lost is made again", async () => {
    const text = Buffer.from(whole).toString("latin1");
    const cut = text.replace(/startxref\n\d+/, "startxref\n7");
    expect((await linesOf(new Uint8Array(Buffer.from(cut, "latin1")))).lines).toEqual([joined[0]]);
  });
});

describe("hyphens at the ends of lines", () => {
  const words = wordsIn([
    "It was a well-known harbour for long-haul ships.",
    "The short term matters, and so does sea air.",
  ]);
  it.each([
    ["the har-", "bour", "the harbour"],
    ["a well-", "known man", "a well-known man"],
    ["a short-", "term plan", "a short-term plan"],
    ["the Anglo-", "Saxon", "the Anglo-Saxon"],
    ["from 2019-", "2020", "from 2019-2020"],
    ["soft\u00ad", "ened", "softened"],
    ["he came -", "and went", "he came - and went"],
    ["no break", "here", "no break here"],
  ])("%s %s", (left, right, whole) => expect(joinLines(left, right, words)).toBe(whole));
});
