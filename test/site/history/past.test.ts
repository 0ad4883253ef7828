import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createMarkdown } from "../../../scripts/briefing/markdown.ts";
import { parseLog } from "../../../scripts/site/history/git.ts";
import { makeHistories } from "../../../scripts/site/history/histories.ts";
import { PastReader, type PastVersion } from "../../../scripts/site/history/past.ts";
import { publicVersions } from "../../../scripts/site/history/public-versions.ts";
import { visibleText } from "../../../scripts/site/history/visible-text.ts";
import { readContent } from "../../../scripts/site/read-content.ts";
import { briefing, site } from "../content.ts";
import { run, temporaryFolder, tree, write } from "../project.ts";
import { Repository } from "./repository.ts";

const now = "2024-06-01T00:00:00Z";

/** A briefing with one point of its own. */
const text = (status: string, point: string, more = "", id = "one"): string => `---
id: ${id}
title: Harbour talks resume
published: 2024-03-01
people:
  - Ana Brodie
status: ${status}
${more}---

The board and the union met on Monday.

## Key points

- ${point}[^p1]

[^p1]: ¶1, “Passage”
`;

const file = "briefings/2024-03-01-one.md";

const filed = briefing("one", { published: "2024-03-01" });

/** What each version of the first briefing says of itself, newest first. */
function told(repository: Repository, authors = false): readonly string[] {
  const { past, problems } = new PastReader().of(repository.content, true);
  expect(problems).toEqual([]);
  const { briefings } = readContent(repository.content);
  const { pages } = makeHistories(
    site(briefings).briefings.map(({ ref, id, status }) => ({ ref, file: { front: { id, status } } })),
    past ?? new Map(),
    createMarkdown(),
    { authors, now },
  );
  return (pages[0]?.versions ?? []).map(({ date, author, change }) =>
    [date, ...(author === null ? [] : [author]), change?.summary ?? "published"].join(" "),
  );
}

describe("the past of a briefing", () => {
  it("begins when it is published, and is followed by its id under another name", () => {
    const repository = new Repository();
    repository.commit("2024-03-01", { [file]: text("draft", "Eight ships wait zqdraft.") });
    repository.commit("2024-03-02", { [file]: text("reviewed", "Eight ships wait zqreviewed.") });
    repository.commit("2024-03-03", { [file]: text("published", "Nine ships wait.") });
    // Nothing that a reader sees: spaces, a link, a passage, a comment, a name of the front matter.
    const unseen = text("published", "[[Nine]]   ships wait.", "topics:\n  - Ports\n").replace("Passage", "Other");
    repository.commit("2024-03-04", { [file]: `${unseen}\n<!-- A remark. -->\n` });
    const corrected = text("published", "Ten ships wait.", 'corrections:\n  - "2024-03-05: Ten, not nine."\n');
    repository.commit("2024-03-05", { [file]: corrected });
    const renamed = "briefings/2024-03-01-other.md";
    repository.commit("2024-03-06", { [file]: null, [renamed]: corrected.replace("Monday.", "Tuesday.") });
    repository.commit("2024-03-07", { [renamed]: corrected.replace("Monday.", "Wednesday.") });
    const expected = [
      "2024-03-07 1 sentence changed",
      "2024-03-06 1 sentence changed",
      "2024-03-05 1 sentence changed",
      "2024-03-03 published",
    ];
    expect(told(repository)).toEqual(expected);
    expect(told(repository, true)[1]).toBe("2024-03-06 Ines zqauthor 1 sentence changed");
  });

  it("is the same whatever git has been told to show", () => {
    const repository = new Repository();
    repository.commit("2024-03-01", { [file]: text("published", "One ship waits in the bay.") });
    repository.commit("2024-03-02", { [file]: text("published", "Two ships wait in the bay.") });
    const odd = `
[color]
	ui = always
[log]
	showRoot = false
	follow = true
	showSignature = true
	diffMerges = combined
[diff]
	renames = copies
[core]
	pager = false
[format]
	pretty = fuller
`;
    appendFileSync(join(repository.folder, ".git/config"), odd);
    expect(told(repository)).toEqual(["2024-03-02 1 sentence changed", "2024-03-01 published"]);
  });

  it("is one change for all that a branch tried out", () => {
    const repository = new Repository();
    repository.commit("2024-03-01", { [file]: text("published", "One ship waits in the bay.") });
    repository.git("2024-03-01", "checkout", "-q", "-b", "idea");
    repository.commit("2024-03-02", { [file]: text("published", "Two ships wait in the bay.") });
    repository.commit("2024-03-03", { [file]: text("published", "Three ships wait in the bay.") });
    repository.git("2024-03-03", "checkout", "-q", "main");
    repository.commit("2024-03-04", { "people/ana-brodie.md": "A note.\n" });
    repository.git("2024-03-05", "merge", "-q", "--no-ff", "--no-edit", "idea");
    expect(told(repository)).toEqual(["2024-03-05 1 sentence changed", "2024-03-01 published"]);
  });

  it("is nothing without git, in a shallow clone, or before the first commit, with a note that says so", () => {
    const outside = temporaryFolder();
    write(outside, { [file]: text("published", "x") });
    const note = (folder: string): string =>
      new PastReader()
        .of(folder, true)
        .problems.map(({ severity, message }) => `${severity}: ${message}`)
        .join();
    expect(note(outside)).toMatch(/^note: “history” is on, and .*: it is in no git repository with a commit$/);
    const repository = new Repository();
    write(repository.content, { [file]: text("published", "One ship waits in the bay.") });
    expect(note(repository.content)).toMatch(/no git repository with a commit$/);
    repository.commit("2024-03-01", { "people/ana-brodie.md": "A note.\n" });
    const bare = new Repository();
    bare.commit("2024-03-01", { "people/ana-brodie.md": "A note.\n" });
    write(bare.content, { [file]: text("published", "x") });
    expect(note(bare.content)).toMatch(/no briefing is committed$/);
    repository.commit("2024-03-02", { [file]: text("published", "Two ships wait in the bay.") });
    const clone = join(outside, "clone");
    execFileSync("git", ["clone", "-q", "--depth", "1", `file://${repository.folder}`, clone]);
    expect(note(join(clone, "content"))).toMatch(/a shallow clone$/);
    expect(new PastReader().of(clone, false)).toEqual({ problems: [] });
  });
});

describe("what readers could read", () => {
  const at = (day: string, status: string | null, embargo?: string): PastVersion => ({
    day,
    time: Date.parse(`${day}T12:00:00Z`),
    author: "",
    shown:
      status === null
        ? null
        : {
            life: { status: status as "draft", ...(embargo === undefined ? {} : { embargo }) },
            text: () => `${day} ${status}`,
          },
  });

  it.each([
    ["drafts never", [at("2024-03-01", "draft"), at("2024-03-02", "published")], ["2024-03-02"]],
    [
      "what was reviewed, not yet",
      [at("2024-03-01", "reviewed"), at("2024-03-02", "published"), at("2024-03-03", "superseded")],
      ["2024-03-02", "2024-03-03"],
    ],
    [
      "nothing from before it was taken back to draft",
      [at("2024-03-01", "published"), at("2024-03-02", "draft"), at("2024-03-03", "published")],
      ["2024-03-03"],
    ],
    [
      "nothing from before it was withdrawn",
      [at("2024-03-01", "published"), at("2024-03-02", "withdrawn"), at("2024-03-03", "published")],
      ["2024-03-03"],
    ],
    [
      "nothing from before it was deleted or could not be read",
      [at("2024-03-01", "published"), at("2024-03-02", null), at("2024-03-03", "published")],
      ["2024-03-03"],
    ],
    ["nothing of what is withdrawn now", [at("2024-03-01", "published"), at("2024-03-02", "withdrawn")], []],
    [
      "under embargo, the last text before its end, from its end on",
      [
        at("2024-03-01", "published", "2024-03-10"),
        at("2024-03-02", "published", "2024-03-10"),
        at("2024-03-12", "published", "2024-03-10"),
      ],
      ["2024-03-10", "2024-03-12"],
    ],
    [
      "nothing that an embargo took back",
      [at("2024-03-01", "published"), at("2024-03-02", "published", "2024-03-10"), at("2024-03-12", "published")],
      ["2024-03-10", "2024-03-12"],
    ],
    [
      "nothing that was replaced under embargo, though a later commit bears a later day",
      [
        at("2024-03-01", "published", "2024-03-10"),
        at("2024-03-12", "published", "2024-03-10"),
        at("2024-03-03", "published", "2024-03-10"),
      ],
      ["2024-03-10"],
    ],
    ["nothing under an embargo that nobody can read", [at("2024-03-01", "published", "soon")], []],
    ["nothing under an embargo that is yet to end", [at("2024-03-01", "published", "2024-07-01")], []],
  ])("%s", (_, line, expected) => {
    expect(publicVersions(line, now).map(({ day }) => day)).toEqual(expected);
  });
});

describe("the history of a briefing", () => {
  const line = (texts: readonly string[]): readonly PastVersion[] =>
    texts.map((said, at) => ({
      day: `2024-04-${String(Math.floor(at / 2) + 1).padStart(2, "0")}`,
      time: at,
      author: "Ann",
      shown: { life: { status: "published" }, text: () => text("published", said) },
    }));
  const histories = (texts: readonly string[]) => {
    const { briefings } = site([
      { ...filed, front: { ...filed.front, id: "one", status: "published" } },
      { ...filed, stem: "two", file: "content/briefings/two.md", front: { ...filed.front, id: "two" } },
    ]);
    return makeHistories(
      briefings.map(({ ref, id, status }) => ({ ref, file: { front: { id, status } } })),
      new Map([
        ["one", line(texts)],
        ["two", line(texts)],
      ]),
      createMarkdown(),
      { authors: false, now },
    );
  };

  it("shows the newest twenty versions, each under an address of its own that stays", () => {
    const texts = Array.from({ length: 25 }, (_, at) => `There are ${at} ships in the bay.`);
    const { pages, changes, recent } = histories(texts);
    expect(pages.map(({ path, cut, versions }) => [path, cut, versions.length])).toEqual([
      ["history/one.html", true, 20],
    ]);
    const anchors = pages[0]?.versions.map(({ anchor }) => anchor) ?? [];
    expect([anchors.slice(0, 3), anchors.at(-1)]).toEqual([
      ["on-2024-04-13", "on-2024-04-12-2", "on-2024-04-12"],
      "on-2024-04-03-2",
    ]);
    expect(new Set(anchors).size).toBe(20);
    expect([changes.length, recent.map(({ anchor }) => anchor)]).toEqual([20, ["on-2024-04-13"]]);
  });

  it.each([
    ["one version", ["A ship."]],
    ["no difference that a reader sees", ["A ship.", "A  *ship*.", "[A ship](x.md)."]],
  ])("is none for %s", (_, texts) => {
    expect(histories(texts)).toEqual({ pages: [], changes: [], recent: [] });
  });
});

describe("the text that readers see", () => {
  it("has no passage, comment, mark or address, and what the front matter shows", () => {
    const { lines, corrections } = visibleText(
      `---\nid: a\ntitle: "Talks. More"\npublished: 2024-03-01T09:00Z\nbyline:\n  - A. Reporter\nstatus: superseded\ncorrections:\n  - "2024-03-05: Ten."\n---\n\nA *line* of [[Ana Brodie|hers]].[^p1] Two.\n\n<!-- Secret. -->\n\n## Key points\n\n- **2024** – [Words](https://example.org/x).\n\n[^p1]: ¶1, “Passage”\n`,
      createMarkdown(),
    );
    expect(lines.map(({ section, text: said, heading }) => `${heading ? "#" : ""}${section}: ${said}`)).toEqual([
      "Headline: Talks.",
      "Headline: More",
      "Particulars: Date: 1 March 2024",
      "Particulars: By: A. Reporter",
      "Particulars: Status: superseded by a later briefing",
      "Bottom line: A line of hers.",
      "Bottom line: Two.",
      "#Key points: Key points",
      "Key points: 2024 – Words.",
    ]);
    expect(corrections).toEqual(["2024-03-05: Ten."]);
  });
});

describe("the log of git", () => {
  it("is read with any path and any name, and links and submodules are no texts", () => {
    const raw = (mode: string, blob: string, status: string): string => `:000000 ${mode} 0000 ${blob} ${status}`;
    const log = [
      "20 10 2024-03-02 Ann :100644 x\nB\0\n",
      `${raw("100644", "aa", "A")}\0:odd name\n.md\0${raw("000000", "00", "D")}\0gone.md\0`,
      `${raw("120000", "bb", "A")}\0link.md\0${raw("100644", "cc", "A")}\0bad-\ufffd.md\0`,
      "30 40 2024-03-01 \0",
    ].join("");
    expect(parseLog(log)).toEqual([
      {
        day: "2024-03-02",
        time: 10_000,
        author: "Ann :100644 x\nB",
        changes: [
          { path: ":odd name\n.md", blob: "aa" },
          { path: "gone.md", blob: null },
          { path: "link.md", blob: null },
        ],
      },
      { day: "2024-03-01", time: 30_000, author: "", changes: [] },
    ]);
  });
});

describe("npm run build with history", { timeout: 120_000 }, () => {
  it("shows what changed, and not one byte of what was hidden, with the same bytes each time", async () => {
    const repository = new Repository();
    const hidden = (name: string): string => `briefings/2024-03-01-${name}.md`;
    repository.commit("2024-03-01", {
      "site.json": '{ "url": "https://example.org/", "drafts": false, "pictures": false, "history": true }',
      [file]: text("draft", "Eight ships wait zqdraft for Zq Draftname.", "topics:\n  - zqdraft\n"),
      [hidden("back")]: text("published", "A point zqtaken.", "", "back"),
      [hidden("embargo")]: text("published", "A point zqembargo.", "", "embargo"),
      [hidden("withdrawn")]: text("published", "A point zqwithdrawn.", "", "withdrawn"),
    });
    repository.commit("2024-03-02", {
      [file]: text("published", "Nine <b>ships</b> & “boats” wait."),
      [hidden("back")]: text("draft", "A point zqback.", "", "back"),
      [hidden("embargo")]: text("published", "A point zqlater.", "embargo: 2999-01-01\n", "embargo"),
      [hidden("withdrawn")]: text("withdrawn", "A point zqwithdrawn.", "", "withdrawn"),
    });
    repository.commit("2024-03-03", {
      [file]: text("published", "Ten <b>ships</b> & “boats” wait.", 'corrections:\n  - "2024-03-03: Ten ships."\n'),
      [hidden("back")]: text("published", "A point of today.", "", "back"),
    });
    repository.commit("2024-03-04", { [hidden("back")]: text("published", "A point of tomorrow.", "", "back") });
    const [out, again] = [join(repository.folder, "out"), join(repository.folder, "again")];
    const build = (to: string) => run("build", "--content", repository.content, "--out", to);
    const both = await Promise.all([build(out), build(again)]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const pages = tree(out);
    expect(tree(again)).toEqual(pages);
    for (const mark of ["zqdraft", "draftname", "zqtaken", "zqback", "zqembargo", "zqlater", "zqwithdrawn"])
      expect([...pages].filter(([path, bytes]) => `${path}${bytes}`.toLowerCase().includes(mark))).toEqual([]);
    for (const mark of ["zqauthor", "zqmail", "zqmessage"])
      expect([...pages].filter(([, bytes]) => bytes.includes(mark))).toEqual([]);
    expect([...pages.keys()].filter((path) => /^(?:history|changes)\//.test(path))).toEqual([
      "changes/index.html",
      "history/2024-03-01-back.html",
      "history/2024-03-01-one.html",
    ]);
    const page = readFileSync(join(out, "history/2024-03-01-one.html"), "utf8");
    expect(page).toContain("<del>Nine</del> &lt;b&gt;ships&lt;/b&gt; &amp; “boats” wait.");
    expect(page).toContain("<ins>Ten</ins> &lt;b&gt;ships&lt;/b&gt; &amp; “boats” wait.");
    expect(page).toContain("2024-03-03: Ten ships.");
    expect(pages.get("briefings/2024-03-01-one.html")).toContain('<a href="../history/2024-03-01-one.html">2 versions');
    for (const path of ["index.html", "briefings/index.html", "changes/index.html"])
      expect(pages.get(path), path).toContain("history/2024-03-01-one.html#on-2024-03-03");
    // Superseded words are for those who look, not for search engines, feeds and the site's own search.
    for (const [path, bytes] of pages) if (!path.startsWith("history/")) expect(bytes, path).not.toContain("Nine");
  });
});
