import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkName } from "../../scripts/chores/find-name.ts";
import { addToList, replaceInList, replaceInRoles, setKey } from "../../scripts/chores/front-edit.ts";
import { commit, isInterrupted, recover } from "../../scripts/chores/journal.ts";
import { Library } from "../../scripts/chores/library.ts";
import { retarget } from "../../scripts/chores/link-edit.ts";
import { mergeNames } from "../../scripts/chores/merge-names.ts";
import { newBriefing } from "../../scripts/chores/new-briefing.ts";
import { renameName } from "../../scripts/chores/rename-name.ts";
import { renameStory } from "../../scripts/chores/rename-story.ts";
import { splitName } from "../../scripts/chores/split-name.ts";
import { ProblemError } from "../../scripts/problems.ts";
import type { NodeKind, PagePath } from "../../scripts/site/model.ts";
import { resolveMoves, withMoves } from "../../scripts/site/redirects.ts";
import { cronLine, hiddenBecause, nextRelease, releaseTime } from "../../scripts/site/release.ts";
import { temporaryFolder, tree, write } from "../site/project.ts";

const now = "2024-06-01T00:00:00Z";

describe("front matter edited in place", () => {
  const file = (lines: string): string => `---\nid: a\n${lines}---\nBody: - Ann\n`;
  it.each([
    ["  - Ann # who\n  - Bo\n", "  - Cy # who\n  - Bo\n"],
    ["  - 'Ann'\n", "  - 'Cy'\n"],
    ['  - "Ann"\r\n  - Bo\r\n', '  - "Cy"\r\n  - Bo\r\n'],
    ["- Ann\n- Cy\n", "- Cy\n"],
    ["  - Anna\n", "  - Anna\n"],
  ])("replaces a line of a list: %j", (before, after) => {
    const text = file(`people:\n${before}`);
    expect(replaceInList(text, "people", (name) => name === "Ann", "Cy")).toBe(file(`people:\n${after}`));
  });
  it.each([
    ["people: [Bo, Ann]\n", 'people: [Bo, "Cy, Jr"]\n'],
    ["people: Ann\n", 'people: "Cy, Jr"\n'],
    ["people: [Ann, 'Cy, Jr', Bo]\n", "people: ['Cy, Jr', Bo]\n"],
    ["places:\n  - Ann\n", "places:\n  - Ann\n"],
  ])("and of others: %j", (before, after) => {
    expect(replaceInList(file(before), "people", (name) => name === "Ann", "Cy, Jr")).toBe(file(after));
  });
  it("replaces names in functions, written either way", () => {
    const before = file("roles:\n  - Ann: chair\n  - 'Ann: aide'\n  - Anna: aide\n");
    const after = file("roles:\n  - Cy: chair\n  - 'Cy: aide'\n  - Anna: aide\n");
    expect(replaceInRoles(before, (name) => name === "Ann", "Cy")).toBe(after);
  });
  it.each([
    ["", "aliases:\n  - X\nrole: r\n"],
    ["aliases:\n    - A\n", "aliases:\n    - A\n    - X\nrole: r\n"],
    ["aliases: [A]\n", "aliases: [A, X]\nrole: r\n"],
    ["aliases: A, B\n", 'aliases: ["A, B", X]\nrole: r\n'],
    ["aliases:\n", "aliases:\n  - X\nrole: r\n"],
    ["aliases: []\n", "aliases: [X]\nrole: r\n"],
  ])("adds to a list: %j", (before, after) => {
    expect(addToList(file(`${before}role: r\n`), "aliases", "X", ["aliases", "role"])).toBe(file(after));
  });
  it("sets a key, in its place when it is new", () => {
    expect(setKey(file("status: draft # yet\n"), "status", "withdrawn", [])).toBe(file("status: withdrawn # yet\n"));
    expect(setKey(file("status: draft\n"), "updated", "2024-01-01", ["updated", "status"])).toBe(
      file("updated: 2024-01-01\nstatus: draft\n"),
    );
  });
});

describe("links led elsewhere", () => {
  const to = (target: string): string | null => (target === "Ann" ? "Cy" : null);
  it.each([
    ["[[Ann]] and [[Ann|her]]", "[[Cy]] and [[Cy|her]]"],
    ["`[[Ann]]` [[Ann]] \\[[Ann]]", "`[[Ann]]` [[Cy]] \\[[Ann]]"],
    ["> said [[Ann]]\n> and [[Ann|Cy]]\n\n— [[Ann]], x", "> said [[Cy|Ann]]\n> and [[Cy]]\n\n— [[Cy]], x"],
    ["```\n[[Ann]]\n```\n\n[[Ann]]\r\n", "```\n[[Ann]]\n```\n\n[[Cy]]\r\n"],
    ["- a [[Ann]]\n\n  - b [[Ann]]\n", "- a [[Cy]]\n\n  - b [[Cy]]\n"],
    ["| a |\n|---|\n| [[Ann]] |\n", "| a |\n|---|\n| [[Cy]] |\n"],
    ["<!-- [[Ann]] -->\n\n[[Anna]]\n", "<!-- [[Ann]] -->\n\n[[Anna]]\n"],
  ])("%j", (before, after) => {
    expect(retarget(`---\nid: a\n---\n${before}`, to)).toEqual({ text: `---\nid: a\n---\n${after}`, lines: [] });
  });
});

const briefing = (id: string, front: string, body: string): string =>
  `---\nid: ${id}\ntitle: T ${id} # kept\n${front}status: reviewed\n---\n\n${body}`;

const library: Readonly<Record<string, string>> = {
  "site.json": "{}",
  "briefings/2024-01-01-a.md": briefing(
    "a",
    "people:\n  - Ann Lee\n  - Bo\nroles:\n  - 'Ann Lee: chair'\nstory: Tale\n",
    "[[Ann Lee]], Ann Lee.\n\n## Who said what\n\n> “Words of [[Ann Lee]].”\n\n— [[people/ann-lee|Ann]]\n",
  ),
  "briefings/2024-01-02-b.md": briefing(
    "b",
    "people: [Bo, Ann Lee]\nplaces:\n  - Ann Lee\nstory: Tale\n",
    "See [[tale]]; `[[Ann Lee]]`.\r\n",
  ),
  "briefings/2024-01-03-c.md": briefing("c", "places:\n  - Ann Lee\n", "[[Ann Lee]] the town.\n"),
  "people/ann-lee.md": "---\nrole: chair\n---\nBy hand.\n",
  "people/bo.md": "---\nnot:\n  - Ann Lee\n---\nWith [[Ann Lee]].\n",
};

/** Makes the library, does something, and gives all files. */
function filesAfter(
  act: (
    library: Library,
    find: (kind: NodeKind, name: string) => NonNullable<ReturnType<ReturnType<Library["shown"]>["names"]["find"]>>,
  ) => void,
  files = library,
): ReadonlyMap<string, string> {
  const folder = temporaryFolder();
  write(folder, files);
  const opened = new Library(folder, now);
  const { names } = opened.shown(true);
  act(opened, (kind, name) => {
    const found = names.find(kind, name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  });
  commit(folder, opened.changes());
  expect(isInterrupted(folder)).toBe(false);
  return new Map([...tree(folder)].map(([path, text]) => [path, Buffer.from(text, "latin1").toString("utf8")]));
}

const rename = (from: string, to: string, files = library) =>
  filesAfter((opened, find) => {
    renameName(opened, opened.shown(true).names, find("person", from), to);
  }, files);

describe("chores", () => {
  it("rename a person and not the town of that name", () => {
    const files = rename("Ann Lee", "Ana Li");
    expect(files.get("briefings/2024-01-01-a.md")).toBe(
      briefing(
        "a",
        "people:\n  - Ana Li\n  - Bo\nroles:\n  - 'Ana Li: chair'\nstory: Tale\n",
        "[[Ana Li]], Ann Lee.\n\n## Who said what\n\n> “Words of [[Ana Li|Ann Lee]].”\n\n— [[people/ana-li|Ann]]\n",
      ),
    );
    expect(files.get("briefings/2024-01-02-b.md")).toBe(
      library["briefings/2024-01-02-b.md"]?.replace("[Bo, Ann Lee]", "[Bo, Ana Li]"),
    );
    expect(files.get("briefings/2024-01-03-c.md")).toBe(library["briefings/2024-01-03-c.md"]);
    expect(files.get("people/ana-li.md")).toBe("---\naliases:\n  - Ann Lee\nrole: chair\n---\nBy hand.\n");
    expect(files.has("people/ann-lee.md")).toBe(false);
    expect(files.get("people/bo.md")).toContain("not:\n  - Ana Li\n");
    expect(files.get("redirects.txt")).toBe("people/ann-lee.html people/ana-li.html\n");
  });

  it("rename there and back restore all bytes but the alias", () => {
    const name = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
      .map((text) => text.replace(/[[\]|:\p{Cc}\p{Z}\ufeff\p{Cs}]/gu, "x"))
      .filter((text) => !/^(?:bo|ann lee|tale)$/i.test(text) && text.trim() !== "");
    fc.assert(
      fc.property(name, (other) => {
        const there = rename("Ann Lee", other);
        const back = rename(other, "Ann Lee", Object.fromEntries(there));
        for (const [path, text] of Object.entries(library))
          if (path !== "people/ann-lee.md") expect(back.get(path), path).toBe(text);
        const note = back.get("people/ann-lee.md") ?? "";
        expect(note).toContain("role: chair\n---\nBy hand.\n");
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it("merge two names, their notes and their lines", () => {
    const files = filesAfter((opened, find) => {
      mergeNames(opened, opened.shown(true).names, find("person", "Ann Lee"), find("person", "Bo"));
    });
    expect(files.get("briefings/2024-01-01-a.md")).toContain("people:\n  - Bo\nroles:\n  - 'Bo: chair'\n");
    expect(files.get("briefings/2024-01-02-b.md")).toContain("people: [Bo]\n");
    expect(files.get("people/bo.md")).toContain("By hand.");
    expect(files.get("people/bo.md")).toContain("aliases:\n  - Ann Lee\n");
    expect(files.has("people/ann-lee.md")).toBe(false);
    expect(files.get("redirects.txt")).toBe("people/ann-lee.html people/bo.html\n");
  });

  it("part two of one name", () => {
    const files = filesAfter((opened, find) => {
      const some = opened.briefings.filter(({ front }) => front.id === "a");
      splitName(opened, opened.shown(true).names, find("person", "Ann Lee"), "Ann Lee (pilot)", some);
    });
    expect(files.get("briefings/2024-01-01-a.md")).toContain("[[Ann Lee (pilot)|Ann Lee]], Ann Lee.");
    expect(files.get("briefings/2024-01-02-b.md")).toBe(library["briefings/2024-01-02-b.md"]);
    expect(files.get("people/ann-lee-pilot.md")).toBe("---\nname: Ann Lee (pilot)\nnot:\n  - Ann Lee\n---\n");
    expect(files.get("people/ann-lee.md")).toContain("not:\n  - Ann Lee (pilot)\n");
  });

  it("rename a story", () => {
    const files = filesAfter((opened) => {
      renameStory(opened, "Tale", "New tale: one");
    });
    expect(files.get("briefings/2024-01-02-b.md")).toContain('story: "New tale: one"\n');
    expect(files.get("briefings/2024-01-02-b.md")).toContain("See [[New tale: one]];");
    expect(files.get("redirects.txt")).toBe("stories/tale.html stories/new-tale-one.html\n");
  });

  it("start a briefing under any title, each in a file of its own", () => {
    const nasty = [
      "..",
      "/etc/passwd",
      "CON",
      "\u202eevil",
      "<script>alert(1)</script>",
      "😀",
      "🏳️‍🌈",
      "日本",
      "مرحبا",
      "a".repeat(299),
      "{{ 1 }}",
      "--- yaml",
      "# x",
      "NULL",
      "0x10",
      "'",
      "- a",
      "%s%s",
      "Ω≈ç√",
      "\u00a0x",
      "true",
      "2024-01-01",
      "!!js/function",
      "&a *a",
      "@x",
      "`x`",
      "[x]",
      "| y",
    ];
    const check = (titles: readonly string[]): void => {
      const folder = temporaryFolder();
      write(folder, { "site.json": "{}" });
      const opened = new Library(folder, now);
      const paths = titles.map((title) => newBriefing(opened, title, "2024-01-01", "en").path.toLowerCase());
      expect(new Set(paths).size).toBe(titles.length);
      for (const path of paths) expect(path).toMatch(/^briefings\/2024-01-01-[a-z0-9-]{1,66}\.md$/);
      expect(opened.briefings.map(({ front }) => front.title).sort()).toEqual([...titles].sort());
    };
    check(nasty);
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc
            .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
            .filter((text) => text.trim() !== "" && !/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u.test(text)),
          { maxLength: 20 },
        ),
        check,
      ),
      { numRuns: 20 },
    );
  }, 120_000);
});

describe("the journal", () => {
  const setUp = () => {
    const folder = temporaryFolder();
    write(folder, { "a.md": "old a", "b.md": "old b" });
    return folder;
  };
  const list = (steps: unknown): Record<string, string> => ({ ".chore/list.json": JSON.stringify(steps) });
  it("forgets what was only laid down", () => {
    const folder = setUp();
    write(folder, { ".chore/0.next": "half" });
    expect(recover(folder)).toBe(0);
    expect([...tree(folder).keys()]).toEqual(["a.md", "b.md"]);
  });
  it("refuses where a person edited since, and paths that lead out", () => {
    const folder = setUp();
    write(folder, {
      ".chore/0.next": "new",
      ...list([{ path: "a.md", next: "0.next", before: "0".repeat(64), after: "1".repeat(64) }]),
    });
    expect(() => recover(folder)).toThrow(ProblemError);
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("old a");
    const other = setUp();
    write(other, list([{ path: "../x.md", next: null, before: null, after: null }]));
    expect(recover(other)).toBe(0);
  });
});

describe("new names", () => {
  it.each(["Ann Lee", " O’Brien ", "St. Md", "AC/DC", "田中", "null"])("may be %j", (name) =>
    expect(checkName(name, "content")).toBe(name.trim()),
  );
  it.each([
    ["[a]", "which a link cannot hold"],
    ["Ann: chair", "parts a name from its function"],
    ["../Ann", "the path of a file"],
    ["./../etc/passwd", "the path of a file"],
    ["Notes.md", "the path of a file"],
    ["a\u0000b", "no title has"],
    ["\u200e \t", "empty"],
  ])("may not be %j", (name, why) => expect(() => checkName(name, "content")).toThrow(why));
});

describe("old addresses", () => {
  const page = (path: string) => path as PagePath;
  const pages = new Set(["people/b.html", "people/c.html"].map(page));
  const resolve = (text: string) => {
    const { moves, problems } = resolveMoves(text, "redirects.txt", pages, new Set([page("people/h.html")]));
    return [moves.map(({ from, to }) => `${from} ${to}`), problems.map(({ severity, line }) => `${severity} ${line}`)];
  };
  it.each([
    ["people/a.html people/b.html # married\n", ["people/a.html people/b.html"], []],
    [
      "/people/x.html /people/a.html\r\npeople/a.html people/b.html\n",
      ["people/x.html people/b.html", "people/a.html people/b.html"],
      [],
    ],
    ["people/x.html people/y.html\npeople/y.html people/x.html\n", [], ["error 1", "error 2"]],
    ["people/x.html people/none.html\n", [], ["error 1"]],
    ["people/b.html people/c.html\n", [], ["warning 1"]],
    ["people/x.html people/h.html\n", [], []],
    [
      "people/x.html\n../x.html people/b.html\nhttps://e.org/x.html people/b.html\n",
      [],
      ["error 1", "error 2", "error 3"],
    ],
  ])("%j", (text, moves, problems) => expect(resolve(text)).toEqual([moves, problems]));
  it("are kept short, with the remarks of people", () => {
    const text = "# ours\npeople/x.html people/a.html # r\npeople/c.html people/a.html\n";
    expect(withMoves(text, [{ from: page("people/a.html"), to: page("people/b.html") }], pages)).toBe(
      "# ours\npeople/x.html people/b.html # r\npeople/a.html people/b.html\n",
    );
  });
});

describe("embargoes", () => {
  it.each([
    ["2024-06-01", "2024-06-01T00:00:00.000Z"],
    ["2024-06-01T06:30+13:00", "2024-05-31T17:30:00.000Z"],
    ["2024-06-01 06:30 -0330", "2024-06-01T10:00:00.000Z"],
    ["2024-06-30T23:59:60Z", "2024-06-30T23:59:59.000Z"],
  ])("%s ends at %s", (embargo, at) => expect(new Date(releaseTime(embargo)).toISOString()).toBe(at));
  it("end to the minute, and never where they cannot be read", () => {
    const hides = (embargo: string) => hiddenBecause({ status: "published", embargo }, now, true);
    expect([hides("2024-06-01T00:00Z"), hides("2024-06-01T00:01Z"), hides("soon")]).toEqual([
      null,
      "embargo",
      "embargo",
    ]);
    expect(hiddenBecause({ status: "withdrawn", embargo: "2025-01-01" }, now, true)).toBe("embargo");
    expect([true, false].map((drafts) => hiddenBecause({ status: "draft" }, now, drafts))).toEqual([null, "draft"]);
  });
  it("tell the next build", () => {
    const lives = ["2024-05-01", "2024-07-01", "2024-07-01T00:00Z", "2024-08-01"].map((embargo) => ({
      status: "published" as const,
      embargo,
    }));
    expect(nextRelease(lives, now, true)).toEqual({ at: "2024-07-01T00:00:00.000Z", count: 2 });
    expect(nextRelease([], now, true)).toBe(null);
    const local = new Date("2024-07-01T00:01:00Z");
    expect(cronLine("2024-07-01T00:00:01.000Z", "x")).toBe(
      `${local.getMinutes()} ${local.getHours()} ${local.getDate()} ${local.getMonth() + 1} * x`,
    );
  });
});
