import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { BaseStore } from "../../scripts/briefing/base-store.ts";
import { type Put, Shelf } from "../../scripts/briefing/shelf.ts";
import type { Briefing } from "../../scripts/model.ts";
import { readContent } from "../../scripts/site/read-content.ts";
import { sampleAt, written } from "./changes.ts";

const root = mkdtempSync(join(tmpdir(), "dateline-shelf-"));
afterAll(() => rmSync(root, { recursive: true }));

const first = sampleAt(0);
const point = first.keyPoints[0] ?? { text: "", notes: [] };
const withPoint = (text: string, front: Partial<Briefing["front"]> = {}): Briefing => ({
  ...{ ...first, front: { ...first.front, ...front } },
  keyPoints: [{ ...point, text }, ...first.keyPoints.slice(1)],
});
const now = withPoint("The cable went silent at 2:40, its makers said.");

let run = 0;
let desk = "";
let path = "";
beforeEach(() => {
  desk = join(root, String(run++), "briefings");
  mkdirSync(desk, { recursive: true });
  path = new Shelf(desk, 0).put(first, { force: false, adopt: false, dryRun: false }).path;
});

function put(briefing: Briefing, options: { force?: boolean; adopt?: boolean; dryRun?: boolean } = {}): Put {
  const shelf = new Shelf(desk, 0);
  shelf.recognise([briefing]);
  return shelf.put(briefing, { force: false, adopt: false, dryRun: false, ...options });
}

const read = (): string => readFileSync(path, "utf8");
const edit = (from: string, to: string): void => {
  expect(read()).toContain(from);
  writeFileSync(path, read().replace(from, to));
};
/** Everything in the folder, with when it was written: what is not touched stays the same. */
const state = (): readonly string[] =>
  readdirSync(desk, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(desk, name)).isFile())
    .sort()
    .map((name) => `${name} ${statSync(join(desk, name)).mtimeMs} ${readFileSync(join(desk, name), "utf8")}`);
const incoming = (): string => path.replace(/\.md$/, ".incoming.md");

describe("a briefing that is made again", () => {
  it("is written with what it is told from", () => {
    expect(readFileSync(join(desk, ".base", `${first.front.id}.md`), "utf8")).toBe(read());
  });

  it("is not touched when nothing changed, edited or not", () => {
    const before = state();
    expect(put(first).outcome).toBe("unchanged");
    expect(state()).toEqual(before);
    edit("status: reviewed", "status: published");
    const edited = state();
    expect(put(first).outcome).toBe("unchanged");
    expect(state()).toEqual(edited);
  });

  it("is not touched when only the version of the program differs", () => {
    edit("status: reviewed", "status: published");
    const before = state();
    expect(put({ ...first, front: { ...first.front, generator: "dateline 99" } }).outcome).toBe("unchanged");
    expect(state()).toEqual(before);
  });

  it("takes what is new and keeps what a person wrote, once", () => {
    edit("Dr. Orla Finnerty, the only doctor", "Orla Finnerty, the island's doctor,");
    expect(put(now)).toMatchObject({ outcome: "merged", path, clashes: [] });
    expect(read()).toContain("The cable went silent at 2:40");
    expect(read()).toContain("the island's doctor,");
    const before = state();
    expect(put(now).outcome).toBe("unchanged");
    expect(state()).toEqual(before);
  });

  it("is found by its id under another name", () => {
    renameSync(path, join(desk, "ours.md"));
    path = join(desk, "ours.md");
    expect(put(now)).toMatchObject({ outcome: "merged", path });
    expect(readdirSync(desk).sort()).toEqual([".base", "ours.md"]);
  });

  it("keeps its id when its article's file has other bytes, and so do links to it", () => {
    const front = { id: "0123456789-1", source_sha256: "0".repeat(64) };
    const update = withPoint("See [[0123456789-1|here]] and [[0123456789-1]].", front);
    expect(put(update)).toMatchObject({ outcome: "merged", path });
    const { id } = first.front;
    expect(read()).toContain(`See [[${id}|here]] and [[${id}]].`);
    expect(read()).toContain(`id: ${id}\n`);
    const before = state();
    expect(put(update).outcome).toBe("unchanged");
    expect(state()).toEqual(before);
  });

  it("is another briefing when another article lies in the file", () => {
    const front = { id: "0123456789-1", title: "Something else", source_sha256: "0".repeat(64) };
    const other: Briefing = {
      ...sampleAt(4),
      front: { ...sampleAt(4).front, ...front, source_file: first.front.source_file },
    };
    expect(put(other).outcome).toBe("written");
    expect(read()).toBe(written(first));
  });

  it("is kept where nothing is known of its past, until it is adopted", () => {
    rmSync(join(desk, ".base"), { recursive: true });
    edit("Dr. Orla Finnerty", "Orla Finnerty");
    const before = state();
    expect(put(first).outcome).toBe("kept");
    expect(state()).toEqual(before);
    expect(put(first, { adopt: true }).outcome).toBe("adopted");
    expect(put(now).outcome).toBe("merged");
    expect(read()).not.toContain("- Dr. Orla");
  });

  it("gets a past where it is the same", () => {
    rmSync(join(desk, ".base"), { recursive: true });
    expect(put(first).outcome).toBe("unchanged");
    expect(existsSync(join(desk, ".base", `${first.front.id}.md`))).toBe(true);
  });

  it("writes nothing in a dry run", () => {
    edit("Dr. Orla Finnerty", "Orla Finnerty");
    const before = state();
    expect(put(now, { dryRun: true }).outcome).toBe("merged");
    expect(put(now, { dryRun: true, force: true }).outcome).toBe("replaced");
    edit("Corvane Networks said the Kestrel cable", "Corvane said the cable");
    const edited = state();
    expect(put(now, { dryRun: true }).outcome).toBe("conflict");
    expect(state()).toEqual(edited);
    expect(edited).toHaveLength(before.length);
  });
});

describe("a clash", () => {
  beforeEach(() => edit("Corvane Networks said the Kestrel cable", "Corvane said the cable"));

  it("leaves the person's file and lays the other text beside it", () => {
    const before = read();
    const { outcome, clashes } = put(now);
    expect(outcome).toBe("conflict");
    expect(clashes).toHaveLength(1);
    expect(read().split("\n")[clashes[0]?.line ?? 0]).toContain("Corvane said the cable");
    expect(read()).toBe(before);
    expect(readFileSync(incoming(), "utf8")).toContain("The cable went silent at 2:40");
    const waiting = state();
    expect(put(now).outcome).toBe("conflict");
    expect(state()).toEqual(waiting);
  });

  it("is no briefing to the site or to the next run", () => {
    put(now);
    const { briefings } = readContent(join(desk, ".."));
    expect(briefings.map(({ file }) => file)).toHaveLength(1);
    rmSync(path);
    expect(put(now).outcome).toBe("written");
  });

  it("does not overwrite an incoming text that somebody works on", () => {
    put(now);
    writeFileSync(incoming(), "half done");
    expect(put(now)).toMatchObject({ outcome: "conflict", incoming: { state: "edited" } });
    expect(readFileSync(incoming(), "utf8")).toBe("half done");
  });

  it("is decided by taking over the other text", () => {
    put(now);
    renameSync(incoming(), path);
    expect(put(now)).toMatchObject({ outcome: "unchanged", clashes: [] });
  });

  it("is decided by --adopt, which still brings in the rest", () => {
    const both = { ...now, front: { ...now.front, title: "Another title" } };
    put(both);
    expect(put(both, { adopt: true })).toMatchObject({ outcome: "merged", clashes: [], incoming: null });
    expect(read()).toContain("Corvane said the cable");
    expect(read()).toContain("title: Another title");
    expect(existsSync(incoming())).toBe(false);
    expect(put(both).outcome).toBe("unchanged");
  });

  it.each([
    ["broken front matter", "title: Cable", "title: a: b"],
    ["an unresolved merge of git", "## Key points", "<<<<<<< HEAD\n## Key points"],
  ])("is reported for %s, also with --adopt", (_name, from, to) => {
    edit(from, to);
    const before = read();
    for (const adopt of [false, true]) expect(put(now, { adopt }).outcome).toBe("conflict");
    expect(read()).toBe(before);
    expect(readFileSync(incoming(), "utf8")).toBe(written(now));
  });
});

describe("a run that is cut short", () => {
  const rest = (): readonly string[] => readdirSync(join(desk, ".base"));

  it.each([
    ["before the briefing was replaced", false, false],
    ["before the briefing was replaced, and it was edited since", false, true],
    ["after the briefing was replaced", true, false],
    ["after the briefing was replaced, and it was edited since", true, true],
  ])("goes on: %s", (_name, arrived, edited) => {
    edit("Dr. Orla Finnerty", "Orla Finnerty");
    const before = read();
    const after = before.replace(point.text, "The cable went silent at 2:40, its makers said.");
    new BaseStore(desk).announce(first.front.id, { base: written(now), before, after });
    if (arrived) writeFileSync(path, after);
    if (edited && arrived) edit("at 2:40, its makers said", "at 2:40");
    if (edited && !arrived) edit("status: reviewed", "status: published");
    expect(put(now).clashes).toEqual([]);
    expect(read()).toContain(
      edited && arrived ? "at 2:40.[^p2]" : "- The cable went silent at 2:40, its makers said.[^p2]",
    );
    expect(read()).toContain("- Orla Finnerty");
    expect(rest()).toEqual([`${first.front.id}.md`]);
    expect(readFileSync(join(desk, ".base", `${first.front.id}.md`), "utf8")).toBe(written(now));
  });

  it("makes a new briefing whose base alone was written", () => {
    rmSync(path);
    expect(put(first).outcome).toBe("written");
    expect(read()).toBe(written(first));
  });
});
