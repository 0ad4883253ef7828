import { describe, expect, it } from "vitest";
import { explain } from "../../scripts/explain/index.ts";
import { positionsIn } from "../../scripts/explain/position.ts";
import { understandText } from "../../scripts/pipeline.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const story = bytes(`Harbour talks resume in Port Maren

PORT MAREN, June 3, 2024 (Meridian) - Dockers and owners meet again on Thursday, said harbour master Ilse Brandt.
"We are close to a deal," Brandt told reporters. The union Free Docks Maren called a strike on May 28 over wages and shifts.

Photo: ships off Port Maren
`);
const told = await explain(story, "harbour.txt", null);

describe("explain", () => {
  it.each([
    ["the rule of the title", /title: Harbour talks resume in Port Maren; headline at 1:1/],
    ["the rule of the dateline", /dateline place: PORT MAREN; dateline at 3:1/],
    ["the rule behind furniture", /6:1 caption by caption: “Photo: ships/],
    ["each form of a name with its rules, weights and place", /4:27 “Brandt” {2}.*\w+ \+\d/],
    ["what joined the forms", /Ilse Brandt \(person.*\); person groups joined “Brandt”/],
    ["the features of the model", /model {2}person rather than \w.* by [\d.]+: .*“Brandt”.* \+\d/],
    ["the speaker, the rule and the words", /“We are close to a deal,” \(direct\): Ilse Brandt; .* by “Brandt told/],
    ["date, rule and anchor", /“May 28”: 2024-05-28; month-days; counted from 2024-06-03/],
    ["the words behind a topic", /labour.* \(medtop:\d+\) [\d.]+: .*strike/],
    ["where the briefing uses a sentence", /0\.\d+.*: bottom line: “Dockers and owners/],
  ])("tells %s", (_, pattern) => expect(told).toMatch(pattern));

  it("tells why a proposal was dropped", async () =>
    expect(
      await explain(bytes("Rain in Orsa\nMayor Ann Lee of New York City spoke. It rained all day.\n"), "x", null),
    ).toMatch(/“York City” .*: gave way to “New York City”/));

  it("keeps to the names that are asked for", async () => {
    const about = await explain(story, "harbour.txt", "ilse brandt");
    expect(about).toContain("Ilse Brandt (person");
    expect(about).toContain("“We are close to a deal,”");
    expect(about).not.toMatch(/Free Docks|Sentences|Topics/);
    expect(await explain(story, "harbour.txt", "Nobody")).toBe("harbour.txt: nothing named “Nobody”\n");
  });

  it("is the same every time, and changes nothing that is understood", async () => {
    expect(await explain(story, "harbour.txt", null)).toBe(told);
    const plain = JSON.stringify(understandText(story, "harbour.txt"));
    const ears = { proposed: () => {}, voted: () => {}, refined: () => {} };
    expect(JSON.stringify(understandText(story, "harbour.txt", () => ears))).toBe(plain);
  });
});

describe("positions in the file as it arrived", () => {
  const wrapped = bytes(
    "A headline of the day\r\n\r\n   ORSA, May 6, 2024 (AP) - The first line of\u00a0 a paragraph was wrapped by hand\r\n   so that Marta Holm stands on the second, and the\r\n   third has Lina Berg, a woman who is as well known.\r\n\r\n   The next paragraph is\r\n   short.\r\n",
  );
  const [article] = understandText(wrapped, "x");
  const position = positionsIn(wrapped);

  it.each([
    ["A headline", "1:1"],
    ["ORSA", "3:4"],
    ["a paragraph", "3:48"],
    ["Marta Holm", "4:12"],
    ["Lina Berg", "5:14"],
    ["The next", "7:4"],
    ["short", "8:4"],
  ])("finds %s at %s", (words, place) => {
    if (!article) throw new Error("no article");
    const at = article.text.indexOf(words);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(position(article, at)).toBe(place);
  });
});
