import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkContent } from "../../scripts/check/content.ts";
import { reportLines } from "../../scripts/check/report.ts";
import type { Problem } from "../../scripts/model.ts";

const briefing = (id: string, more = "", body = "Ann Bell spoke."): string =>
  `---\nid: ${id}\ntitle: Title ${id}\ntitle_from: headline\ndescription: ${body}\npublished: 2024-03-18\npeople:\n  - Ann Bell\nstatus: published\n${more}---\n\n${body}\n`;

/** What is reported of a content folder with these files: `path:line rule`, errors and warnings. */
async function told(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "check-"));
  for (const sub of ["briefings", "people"]) mkdirSync(join(folder, sub));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  const { found } = await checkContent(folder, null, {
    read: (path) => readFileSync(path),
    understand: async () => [],
    committed: () => null,
    now: "2026-06-01T12:00:00Z",
  });
  return found
    .filter(({ severity }) => severity !== "note")
    .map(({ file, line, rule }) => `${file.slice(folder.length + 1)}:${line} ${rule}`);
}

describe("a content folder", () => {
  it("that is clean has nothing told of it", async () =>
    expect(
      await told({ "briefings/a.md": briefing("a"), "people/ann-bell.md": "---\naliases:\n  - Bell\n---\n" }),
    ).toEqual([]));

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ["two ids", { "briefings/a.md": briefing("a"), "briefings/b.md": briefing("a") }, "briefings/b.md:2 two-ids"],
    [
      "two files of one name",
      { "briefings/a.md": briefing("a"), "briefings/A.md": briefing("b") },
      "briefings/a.md:1 two-files",
    ],
    [
      "an alias of two people",
      {
        "briefings/a.md": briefing("a", "").replace("  - Ann Bell\n", "  - Ann Bell\n  - Bo Bell\n"),
        "people/ann-bell.md": "---\naliases:\n  - Bell\n---\n",
        "people/bo-bell.md": "---\naliases:\n  - Bell\n---\n",
      },
      "people/bo-bell.md:3 alias-shared",
    ],
    ["an orphan", { "briefings/a.md": briefing("a"), "people/zed.md": "Nobody.\n" }, "people/zed.md:1 note-orphan"],
    [
      "a link to what is withdrawn",
      {
        "briefings/a.md": briefing("a", "", "Ann Bell spoke, as [[b]] says."),
        "briefings/b.md": briefing(
          "b",
          "corrections:\n  - '2024-03-19: It was not so.'\nupdated: 2024-03-19\n",
        ).replace("status: published", "status: withdrawn"),
      },
      "briefings/a.md:12 link-hidden",
    ],
    ["a broken front matter", { "briefings/a.md": "---\nid: a\ntitel: x\n---\n" }, "briefings/a.md:3 front-matter-key"],
  ])("with %s", async (_name, files, wanted) => expect(await told(files)).toContain(wanted));
});

describe("a report", () => {
  const problem = {
    severity: "error",
    file: "a,b.md",
    line: 3,
    column: 4,
    rule: "two-ids",
    message: "50% of\nit",
    remedy: "mend",
  } as const;
  it.each([
    ["text", "a,b.md:3:4: two-ids: 50% of\nit; mend"],
    ["github", "::error file=a%2Cb.md,line=3,col=4,title=two-ids::50%25 of%0Ait; mend"],
  ] as const)("as %s", (form, line) => expect(reportLines([problem], form, false)).toEqual([line]));
  it("as JSON", () => expect(JSON.parse(reportLines([problem], "json", false).join(""))).toEqual(problem));
  it("as one list for GitLab, whose fingerprints tell twins apart and outlive a move of the line", () => {
    const quality = (problems: readonly Problem[]): readonly { readonly fingerprint: string }[] =>
      JSON.parse(reportLines(problems, "gitlab", false).join(""));
    expect(quality([])).toEqual([]);
    const [one, two] = quality([problem, problem]);
    expect(one).toMatchObject({
      description: "50% of\nit; mend",
      check_name: "two-ids",
      severity: "major",
      location: { path: "a,b.md", lines: { begin: 3 } },
    });
    expect(one?.fingerprint).not.toBe(two?.fingerprint);
    expect(quality([{ ...problem, line: 9 }])[0]?.fingerprint).toBe(one?.fingerprint);
  });
});
