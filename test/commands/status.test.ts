import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cronLine } from "../../scripts/site/release.ts";
import { tree, write } from "../site/project.ts";

const program = fileURLToPath(new URL("../../scripts/run.mjs", import.meta.url));

const briefing = (id: string, front: string, body = "Something happened.\n"): string =>
  `---\nid: ${id}\ntitle: Title ${id}\n${front.includes("status:") ? "" : "status: published\n"}${front}---\n\n${body}`;

/** Whatever `status` has a word for, once; and beside each the like that it must not name. */
const content: Readonly<Record<string, string>> = {
  "site.json": "{}",
  "briefings/a-draft.md": briefing("a", "status: draft\n"),
  "briefings/b-embargo.md": briefing("b", "embargo: 2031-05-01T06:30+02:00\npeople:\n  - Ina Moss\n"),
  "briefings/c-draft-embargo.md": briefing("c", "status: draft\nembargo: 2031-04-01\n"),
  "briefings/d-embargo-over.md": briefing("d", "embargo: 2024-01-01\n"),
  "briefings/e-inferred.md": briefing(
    "e",
    "published: 2024-03-18\npublished_from: 'inferred: the week that it names'\npeople:\n  - Ada Kallis\n",
    `Something happened.

## Who said what

> “We wait.”

— [[Ada Kallis]], 18 March 2024, speaker inferred

> “We go.”

— [[Ada Kallis]], 18 March 2024

## Timeline

- **2024-03-17** (inferred) – The ship left.
- **2024-03-18** – The ship came.
`,
  ),
  "briefings/f-inferred-embargo.md": briefing(
    "f",
    "embargo: 2031-05-01T04:30Z\npublished: 2024-03-19\npublished_from: 'inferred: the week that it names'\n",
  ),
  "briefings/g-withdrawn.md": briefing(
    "g",
    "status: withdrawn\nembargo: 2031-01-01\nupdated: 2024-03-20\ncorrections:\n  - '2024-03-20: Withdrawn.'\n",
  ),
  "briefings/h-twins.md": briefing("h", "people:\n  - Jo Hart\nplaces:\n  - Jo Hart\n", "They met Jo Hart there.\n"),
  ...Object.fromEntries(
    [1, 2, 3].map((day) => [
      `briefings/m${day}.md`,
      briefing(
        `m${day}`,
        `published: 2025-02-0${day}\npeople:\n  - Mara Zöll\n  - Tom Reed\nroles:\n  - 'Tom Reed: ${day === 3 ? "minister" : "mayor"}'\n`,
      ),
    ]),
  ),
  "people/mara-zöll.md": "---\nname: Mara Zöll\n---\nKnown.\n",
  "people/tom-reed.md": "---\nrole: mayor\n---\n",
  "people/nobody.md": "---\nname: No Body\n---\n",
  "people/ina-moss.md": "---\nrole: pilot\n---\n",
};

const base = mkdtempSync(join(tmpdir(), "dateline-status-"));
const folder = join(base, "site");
afterAll(() => rmSync(base, { recursive: true, force: true }));

function commit(day: string): void {
  const env = { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
  const git = (...args: readonly string[]) =>
    spawnSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.org", ...args], { cwd: folder, env });
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", day);
}

function status(...args: readonly string[]) {
  const done = spawnSync(process.execPath, [program, "status", ...args], { cwd: folder, encoding: "utf8" });
  return { code: done.status, text: done.stdout, said: done.stderr };
}

/** Lines of a list below its title, without the indentation. */
const listed = (text: string, title: string): readonly string[] =>
  (text.split(`\n${title}`)[1]?.split("\n\n")[0] ?? "")
    .split("\n")
    .slice(1)
    .map((line) => line.trim())
    .filter(Boolean);

describe("npm run status", () => {
  let text = "";
  beforeAll(() => {
    write(join(folder, "content"), content);
    commit("2025-01-01");
    const done = status();
    expect(done).toMatchObject({ code: 0, said: "" });
    text = done.text;
  });

  it("counts briefings by status", () => {
    expect(text).toMatch(/^11 briefings: 2 draft, 8 published, 1 withdrawn\n/);
  });

  it("lists drafts", () => {
    expect(listed(text, "Drafts: 2")).toEqual([
      "content/briefings/a-draft.md: Title a",
      "content/briefings/c-draft-embargo.md: Title c",
    ]);
  });

  it("lists embargoes that have not ended, the next first, and prints the next release with its line for cron", () => {
    expect(listed(text, "Under embargo: 3")).toEqual([
      "content/briefings/c-draft-embargo.md: 2031-04-01T00:00:00.000Z (draft)",
      "content/briefings/b-embargo.md: 2031-05-01T04:30:00.000Z (published)",
      "content/briefings/f-inferred-embargo.md: 2031-05-01T04:30:00.000Z (published)",
    ]);
    const cron = (at: string) => cronLine(at, `cd ${folder} && npm run build`);
    expect(listed(text, "Next release: 2031-04-01T00:00:00.000Z")).toEqual([cron("2031-04-01T00:00:00.000Z")]);
  });

  it("says of a draft that stays hidden that it is not released", () => {
    write(folder, { "content/site.json": '{ "drafts": false }' });
    const { text } = status();
    write(folder, { "content/site.json": "{}" });
    expect(text).toContain("Next release: 2031-05-01T04:30:00.000Z");
    expect(listed(text, "Drafts: 2")).toHaveLength(2);
  });

  it("lists notes on nobody, with another function than was printed since, and of whom much was told since", () => {
    expect(listed(text, "Notes that may be stale: 3")).toEqual([
      "content/people/mara-zöll.md: last changed 2025-01-01; 3 briefings since",
      "content/people/nobody.md: no briefing names it",
      "content/people/tom-reed.md: says “mayor”, and a briefing of 2025-02-03 “minister”",
    ]);
  });

  it("lists what was inferred, also of briefings under embargo", () => {
    expect(listed(text, "Concluded, not confirmed: 2")).toEqual([
      "content/briefings/f-inferred-embargo.md: its date (2024-03-19)",
      "content/briefings/e-inferred.md: its date (2024-03-18), 1 event date, 1 speaker",
    ]);
  });

  it("lists names in full that no link covers", () => {
    expect(listed(text, "Mentions without a link: 1")).toEqual(["people/jo-hart.html: Jo Hart: 1 mention"]);
  });

  it("says the same as JSON, and changes no file", () => {
    const before = tree(folder);
    const state = JSON.parse(status("--json").text);
    expect(Object.keys(state)).toEqual([
      "statuses",
      "drafts",
      "embargoes",
      "staleNotes",
      "unconfirmed",
      "unlinked",
      "release",
    ]);
    expect(state.statuses).toEqual({ draft: 2, published: 8, withdrawn: 1 });
    expect(state.release).toEqual({ at: "2031-04-01T00:00:00.000Z", count: 1 });
    expect(state.unlinked).toEqual([{ where: "people/jo-hart.html", what: "Jo Hart: 1 mention" }]);
    expect(tree(folder)).toEqual(before);
  });

  it("knows days of commits from any folder, and in it", () => {
    for (const args of [
      ["--site", "content", "--content", "."],
      ["--content", join(folder, "content")],
    ])
      expect(status(...args).text, args.join(" ")).toContain("last changed 2025-01-01; 3 briefings since");
  });

  it("forgets a note's staleness when it is committed anew", () => {
    writeFileSync(join(folder, "content/people/mara-zöll.md"), "---\nname: Mara Zöll\n---\nKnown since.\n");
    commit("2025-03-01");
    expect(listed(status().text, "Notes that may be stale: 2").join()).not.toContain("mara");
  });

  it("shows ten lines of each list, and all with --all", () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`content/briefings/z${i}.md`, briefing(`z${i}`, "status: draft\n")]),
    );
    write(folder, many);
    expect(listed(status().text, "Drafts: 14")).toHaveLength(11);
    expect(status().text).toContain("… and 4 more; --all shows them");
    expect(listed(status("--all").text, "Drafts: 14")).toHaveLength(14);
  });

  it("says that a chore was killed", () => {
    const chore = join(folder, "content/.chore");
    mkdirSync(chore);
    writeFileSync(join(chore, "list.json"), "[]");
    expect(status().text).toContain("A chore was killed before its end");
    rmSync(chore, { recursive: true });
  });

  it("says little of little, and of nothing that it is not there", () => {
    const empty = join(base, "empty");
    write(empty, { "content/briefings/a.md": briefing("a", "") });
    expect(status("--site", empty)).toMatchObject({ code: 0, text: "1 briefing: 1 published\n" });
    expect(status("--content", "nowhere")).toMatchObject({ code: 1, text: "" });
    expect(status("extra")).toMatchObject({ code: 2 });
  });
});
