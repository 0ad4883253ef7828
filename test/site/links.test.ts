import { describe, expect, it } from "vitest";
import { ProblemError } from "../../scripts/problems.ts";
import { briefing, itemHtml, note, site } from "./content.ts";

const point = (text: string): string => `\n## Key points\n\n- First.\n\n- ${text}\n`;

function problemsOf(make: () => unknown): readonly string[] {
  try {
    make();
  } catch (error) {
    if (error instanceof ProblemError) return error.message.split("\n");
    throw error;
  }
  return [];
}

describe("wikilinks", () => {
  const others = [
    briefing("2024-03-18-visit", { id: "v1", title: "The Visit", people: ["Zoë O’Hara"], story: "A story" }),
  ];
  it.each([
    ["a name", "[[Zoë O’Hara]]", "../people/zoe-ohara.html"],
    ["a name typed plainly", "[[zoe o'hara]]", "../people/zoe-ohara.html"],
    ["a name by its folder", "[[people/zoe-ohara]]", "../people/zoe-ohara.html"],
    ["a Markdown link between files", "[x](../people/zoe-ohara.md)", "../people/zoe-ohara.html"],
    ["an alias", "[[ZOH]]", "../people/zoe-ohara.html"],
    ["a briefing by id", "[[v1]]", "../briefings/2024-03-18-visit.html"],
    ["a briefing by file", "[[2024-03-18-visit]]", "../briefings/2024-03-18-visit.html"],
    ["a briefing by title", "[[the visit]]", "../briefings/2024-03-18-visit.html"],
    ["a story", "[[A story|so]]", "../stories/a-story.html"],
  ])("lead to %s", (_name, link, href) => {
    const built = site(
      [briefing("2024-03-20-now", { published: "2024-03-20" }, point(link)), ...others],
      [note("person", "zoe-ohara", { aliases: ["ZOH"] })],
    );
    expect(itemHtml(built, "key-points", 1)).toContain(`<a href="${href}">`);
  });

  it("to nothing fail with file, line, column and the nearest name", () => {
    const problems = problemsOf(() =>
      site([briefing("now", { people: ["Ana Brodie"] }, point("Then **[[Ana Broide]]** and [[Ghost]].")), ...others]),
    );
    expect(problems).toEqual([
      expect.stringMatching(
        /^content\/briefings\/now\.md:15:10: error: dead-link: “Ana Broide” .*; did you mean “Ana Brodie”\?/,
      ),
      expect.stringMatching(/^content\/briefings\/now\.md:15:31: error: dead-link: “Ghost” /),
    ]);
  });

  it("are counted as links back", () => {
    const built = site([briefing("now", { published: "2024-03-20" }, point("[[v1]]")), ...others]);
    expect(built.briefings[1]?.backlinks.map(({ path }) => path)).toEqual(["briefings/now.html"]);
  });
});

describe("a site is refused, with all reasons at once,", () => {
  it("when two briefings have one id or come to one address", () => {
    const files = [briefing("a", { id: "same" }), briefing("b", { id: "same" }), briefing("B", { id: "other" })];
    expect(problemsOf(() => site(files))).toEqual([
      expect.stringMatching(/^content\/briefings\/b\.md:1: error: two-ids: .*content\/briefings\/a\.md/),
      expect.stringMatching(/^content\/briefings\/B\.md: error: two-addresses: .*content\/briefings\/b\.md/),
    ]);
  });

  it("when a name has two notes", () => {
    const notes = [note("person", "a-b", { name: "A B" }), note("person", "a-b-2", { name: "A B" })];
    expect(problemsOf(() => site([], notes))).toEqual([expect.stringContaining("two-notes")]);
  });
});
