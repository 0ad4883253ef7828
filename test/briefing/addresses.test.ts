import { describe, expect, it } from "vitest";
import { AddressIndex, relationOf } from "../../scripts/briefing/addresses.ts";
import type { Standing } from "../../scripts/briefing/successors.ts";
import { writeBriefing } from "../../scripts/briefing/write.ts";
import type { Briefing } from "../../scripts/model.ts";

const page = "kept/maren-example-7-0123456789.html";
const passages = (...words: readonly string[]): readonly string[] =>
  words.map((word) => `${word} ran again on Thursday`);
const ten = passages("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

function briefing(id: string, file: string, retrieved: string, exacts: readonly string[], title = "Ferries"): Briefing {
  const notes = exacts.map((exact, i) => ({ label: `p${i + 1}`, paragraph: i + 1, exact }));
  return {
    front: {
      ...{ id, title, title_from: "headline", published_from: "unknown", language: "en", status: "draft" },
      ...{ source_file: file, source_index: 1, source_sha256: `digest of ${id}` },
      ...{ source_url: "https://maren.example/7", source_retrieved: retrieved },
    },
    bottomLine: [],
    keyPoints: notes.map(({ exact, label }) => ({ text: exact, notes: [label] })),
    ...{ quotes: [], timeline: [], background: [], watch: [], gaps: [], sources: [], extra: [] },
    footnotes: notes,
  };
}

const standing = ({ front, footnotes }: Briefing): Standing => ({
  ...{ id: front.id, sourceFile: front.source_file ?? "", sourceDigest: front.source_sha256 ?? "", sourceIndex: 1 },
  ...{ title: front.title, address: front.source_url ?? null, retrieved: front.source_retrieved ?? null },
  passages: () => footnotes.map(({ exact }) => exact),
});

const old = briefing("a-1", page, "2026-05-02T12:00:00Z", ten);
const relation = (fresh: Briefing): string => relationOf(fresh, standing(old), writeBriefing(old));
const later = "2026-05-03T12:00:00Z";
const nextPage = "kept/maren-example-7-abcdef0123.html";
const made = briefing("a-1", nextPage, "2026-05-01T12:00:00Z", ten.slice(1));
const first: Briefing = { ...made, front: { ...made.front, source_sha256: "its first digest" } };
const feed = "kept/maren-example-feed-abcdef0123.xml";

describe("an article fetched from the address of a briefing", () => {
  it.each([
    ["the same words, later", briefing("b-1", nextPage, later, ten), "nothing"],
    ["a corrected passage", briefing("b-1", nextPage, later, [...ten.slice(1), "None ran"]), "newer"],
    ["another headline", briefing("b-1", nextPage, later, ten, "Ferries sail"), "newer"],
    ["an older state", briefing("b-1", nextPage, "2026-05-01T12:00:00Z", ten.slice(1)), "nothing"],
    ["an older state that the briefing was made of first", first, "nothing"],
    ["its teaser", briefing("b-1", feed, later, ten.slice(0, 2)), "nothing"],
    ["its text in a feed, cited a little otherwise", briefing("b-1", feed, later, ten.slice(1)), "nothing"],
    [
      "more than twice its text",
      briefing("b-1", feed, later, [...ten, ...ten.map((text) => `${text}, later`), "x"]),
      "newer",
    ],
    ["other words", briefing("b-1", nextPage, later, passages("ten", "x", "y", "z"), "Trains"), "another"],
    ["itself", old, "another"],
  ])("%s", (_, fresh, is) => expect(relation(fresh)).toBe(is));
});

describe("the briefing of an address", () => {
  const fresh = briefing("b-1", nextPage, later, ten);
  const index = (...all: readonly Briefing[]): AddressIndex => {
    const made = new AddressIndex();
    for (const each of all) made.add(standing(each));
    return made;
  };
  const without = (key: "source_url" | "source_retrieved"): Briefing => ({
    ...fresh,
    front: { ...fresh.front, [key]: undefined },
  });

  it("is found where both were fetched", () =>
    expect(
      index(old)
        .pairs([fresh])
        .map(([, { id }]) => id),
    ).toEqual(["a-1"]));

  it.each([
    ["several stand there", [old, briefing("c-1", feed, later, ten)], [fresh]],
    ["several come", [old], [fresh, briefing("c-1", feed, later, ten)]],
    ["it is not from the web", [old], [without("source_url")]],
    ["it was not fetched", [old], [without("source_retrieved")]],
  ])("is not guessed where %s", (_, shelf, news) => expect(index(...shelf).pairs(news)).toEqual([]));
});
