import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ProblemError } from "../../scripts/problems.ts";
import { largestFile, readText } from "../../scripts/read/text.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...list: readonly number[]): Uint8Array => Uint8Array.from(list);
const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
  const swapped = big ? Buffer.from(text, "utf16le").swap16() : Buffer.from(text, "utf16le");
  return Uint8Array.from([...(mark ? (big ? [0xfe, 0xff] : [0xff, 0xfe]) : []), ...swapped]);
};
const linesOf = (text: string): readonly string[] => readText(utf8(text), "x.txt").lines.map((line) => line.text);

describe("encodings", () => {
  const text = "Café in Łódź – “open”";
  it.each([
    ["utf-8", utf8(text)],
    ["utf-8", utf8(`\uFEFF${text}`)],
    ["utf-16le", utf16(text, false, true)],
    ["utf-16be", utf16(text, true, true)],
    ["utf-16le", utf16(text, false, false)],
    ["utf-16be", utf16(text, true, false)],
  ] as const)("%s", (encoding, input) => {
    const document = readText(input, "x.txt");
    expect(document.encoding).toBe(encoding);
    expect(document.lines).toEqual([{ number: 1, text, afterBlank: false }]);
    expect(document.problems).toEqual([]);
  });

  it("falls back to Windows-1252, says so, and knows its quotes and dashes", () => {
    const document = readText(bytes(0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x80), "x.txt");
    expect(document.lines[0]?.text).toBe("“Café” – €");
    expect(document.encoding).toBe("windows-1252");
    expect(document.problems.map((problem) => problem.severity)).toEqual(["note"]);
  });

  it("keeps UTF-8 with one bad byte and warns", () => {
    const good = utf8("Łódź, Gdańsk, Kraków\nsecond ");
    const document = readText(Uint8Array.from([...good, 0xff]), "x.txt");
    expect(document.encoding).toBe("utf-8");
    expect(document.problems).toMatchObject([{ severity: "warning", line: 2 }]);
  });

  it("warns of text that was decoded wrongly before", () => {
    expect(readText(utf8("First\nItâ€™s cold."), "x.txt").problems).toMatchObject([{ severity: "warning", line: 2 }]);
    expect(readText(utf8("Château, Ângela, “fine”, €5 and Â"), "x.txt").problems).toEqual([]);
  });
});

describe("what is no text is refused with file, reason and remedy", () => {
  it.each([
    ["empty", bytes()],
    ["white space", utf8(" \n\u00a0\t\r\n \uFEFF")],
    ["RAR", utf8("Rar!\u001a stuff")],
    ["tar", bytes(...new Array(257).fill(65), 0x75, 0x73, 0x74, 0x61, 0x72)],
    ["PNG", bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ["binary", bytes(1, 2, 0, 0, 0, 3, 4, 0, 7, 65, 66)],
    ["HTML", utf8("\n<!DOCTYPE html><html><body><p>Text</p></body></html>")],
    ["HTML", utf8("<div><p>One</p><p>Two</p></div>")],
    ["XML", utf8('<?xml version="1.0"?><nitf/>')],
    ["JSON", utf8('{"title": "x", "body": "y"}')],
    ["MB", new Uint8Array(largestFile + 1)],
  ])("%s", (word, input) => {
    try {
      readText(input, "dir\\a.txt");
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const [problem] = error.problems;
      expect(problem?.file).toBe("dir/a.txt");
      expect(problem?.message).toContain(word);
      expect(problem?.remedy).not.toBe("");
    }
  });

  it("throws nothing else, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (input) => {
        try {
          for (const line of readText(input, "x").lines) expect(line.text).toMatch(/^\S(?:[^\n\r]*\S)?$/u);
        } catch (error) {
          if (!(error instanceof ProblemError)) throw error;
        }
      }),
    );
  });
});

describe("lines", () => {
  it("folds white space and drops what nobody sees", () => {
    expect(linesOf("a\u00a0b\u202fc \t d\u200b\ne\u202Ef\u00adg\uFEFF\r\nh\ri\u2028j")).toEqual([
      "a b c d",
      "efg",
      "h",
      "i",
      "j",
    ]);
    expect(linesOf("می\u200cخواهم 👩\u200d👧")).toEqual(["می\u200cخواهم 👩\u200d👧"]);
  });

  it("remembers numbers and blank lines", () => {
    expect(readText(utf8("\n\na\nb\n\n \nc"), "x").lines).toEqual([
      { number: 3, text: "a", afterBlank: true },
      { number: 4, text: "b", afterBlank: false },
      { number: 7, text: "c", afterBlank: true },
    ]);
  });
});

/** Wraps greedily, as editors do. */
function wrap(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(" ")) {
    if (line.trim() !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line.trim() === "" ? line + word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}

const paragraphs = [
  "The ferry left an hour late because the captain had mislaid the key to the wheelhouse, and nobody on the quay would say who had found it or where it had been all morning.",
  "Passengers were given soup. It was cold, they said, but there was a great deal of it, and by the time the ship passed the lighthouse most of them had been asleep for a while.",
  "“We shall look into it,” the line said in a statement, adding that soup is not part of the fare.",
  "The next crossing, on Friday, will be free of charge for anybody who still holds a ticket from this one.",
];

describe("text wrapped by hand", () => {
  it.each([60, 66, 72, 80])("is joined at %d columns, with blank lines between paragraphs", (width) =>
    expect(linesOf(paragraphs.map((text) => wrap(text, width)).join("\n\n"))).toEqual(paragraphs),
  );

  it("is joined when paragraphs are only indented", () =>
    expect(linesOf(paragraphs.map((text) => wrap(text, 66, "    ")).join("\n"))).toEqual(paragraphs));

  it("keeps the short lines of a head apart", () => {
    const head = ["By Ann Roe", "Updated 9:14 PM, November 14, 2023"];
    expect(linesOf([...head, "", ...paragraphs.map((text) => `${wrap(text, 72)}\n`)].join("\n"))).toEqual([
      ...head,
      ...paragraphs,
    ]);
  });

  it("keeps headline, time stamp, byline and copyright line apart where one would fit behind the other", () => {
    const head = [
      "Ferry leaves an hour late after its captain mislays the wheelhouse key",
      "Example Wire | Nov 14, 2023, 21:14 GMT",
      "By ANN ROE",
    ];
    const foot = "Copyright 2023 Example Wire. All rights reserved. No part may be printed again.";
    const [first = "", ...others] = paragraphs;
    const text = [...head, "", wrap(first, 72), "", ...others.map((other) => `${wrap(other, 72)}\n`)].join("\n");
    expect(linesOf(`${text.trimEnd()}\n${foot}`)).toEqual([...head, ...paragraphs, foot]);
  });

  it("keeps hyphens unless the whole word stands elsewhere", () => {
    const fill = "and so the long day went on until the lamps were lit along the quay";
    const text = `${fill}\n${fill}\nwith the key in the hand of a man who was to watch the big remote-\ncontrolled crane and talk of it to those who had come for the inter-\nnational rules. The international\n${fill}\n${fill}`;
    expect(linesOf(text).join(" ")).toMatch(
      /big remote-controlled crane and talk of it to those who had come for the international rules/,
    );
  });

  it("is left alone when each line is a paragraph", () => {
    expect(linesOf(paragraphs.join("\n"))).toEqual(paragraphs);
    const headlines = [
      "Ferry leaves late after captain loses the key to wheelhouse",
      "Soup was cold, say passengers who slept past the lighthouse",
      "Line to look into it",
    ];
    expect(linesOf(headlines.join("\n"))).toEqual(headlines);
  });
});
