import { describe, expect, it } from "vitest";
import { watch } from "../../scripts/compose/watch.ts";
import { article } from "./article.ts";

type Dates = Readonly<Record<string, string>>;

const ahead = (published: string | undefined, sentence: string, dates: Dates) => {
  const made = article({
    ...(published ? { published } : {}),
    paragraphs: [[sentence]],
    dates: Object.entries(dates).map(([text, value]) => (published ? { text, value } : { text, supposed: value })),
  });
  const other = article({ index: 2, published: "2024-05-06", paragraphs: [["One."]] });
  const shared = [{ span: { start: 0, end: 0 }, otherIndex: 2, otherSpan: { start: 0, end: 0 } }];
  return watch(
    { article: published ? made : { ...made, shared }, siblings: [other], linkTo: () => null },
    [],
  ).entries.map(({ date }) => date);
};

describe("what to watch", () => {
  it.each([
    ["A decision on the bridge is expected by the end of May.", { May: "2024-05" }, ["2024-05"]],
    [
      "Traffic would be moved to the ferry in the course of this week.",
      { "this week": "2024-05-06/2024-05-12" },
      ["2024-05-06/2024-05-12"],
    ],
    ["The council is one of five bodies that meet on May 9.", { "May 9": "2024-05-09" }, ["2024-05-09"]],
    ["The mayor promised the villagers free crossings in June.", { June: "2024-06" }, ["2024-06"]],
    ["In January, the mayor lauded the crews in her address.", { January: "2025-01" }, []],
    ["The council would not look for another route this year.", { "this year": "2024" }, []],
    ["The bridge was closed this week.", { "this week": "2024-05-06/2024-05-12" }, []],
  ])("%s", (sentence, dates: Dates, expected) => expect(ahead("2024-05-06", sentence, dates)).toEqual(expected));

  it("holds no past event of an undated article", () => {
    const dates = { Wednesday: "2024-05-08" };
    expect(ahead(undefined, "Delegates argued until late on Wednesday over the boats.", dates)).toEqual([]);
    expect(ahead(undefined, "An inquiry led by a judge began on Wednesday, officials said.", dates)).toEqual([]);
    expect(ahead(undefined, "A judge was asked to report by Wednesday.", dates)).toEqual(["2024-05-08"]);
    expect(ahead(undefined, "Delegates will meet on Wednesday about the boats.", dates)).toEqual(["2024-05-08"]);
  });
});
