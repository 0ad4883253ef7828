import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { passagesIn, passagesOf, withCopies } from "../../scripts/briefing/copies.ts";
import { type Put, Shelf } from "../../scripts/briefing/shelf.ts";
import { writeBriefing } from "../../scripts/briefing/write.ts";
import { keepSource } from "../../scripts/corpus/keep.ts";
import type { Briefing } from "../../scripts/model.ts";
import { sampleAt } from "./changes.ts";

const root = mkdtempSync(join(tmpdir(), "dateline-copies-"));
afterAll(() => rmSync(root, { recursive: true }));

const first = sampleAt(0);
const other = sampleAt(3);
const options = { force: false, adopt: false, dryRun: false };
const line = "- Also published: `in/paper.txt`: Northwire, PORT MAREN, 2024-03-20";
/** The same text as `first`, from another source. */
const copy: Briefing = {
  ...first,
  front: { ...first.front, id: "feedc0ffee-1", source_file: "in/paper.txt", source_sha256: "f".repeat(64) },
  sources: [{ text: "`in/paper.txt`: Northwire, PORT MAREN, 2024-03-20", notes: [] }],
};

let run = 0;
let desk = "";
let path = "";
beforeEach(() => {
  desk = join(root, String(run++), "briefings");
  mkdirSync(desk, { recursive: true });
  path = new Shelf(desk, 0).put(first, options).path;
});

function put(briefing: Briefing, more: { separate?: boolean; dryRun?: boolean } = {}): Put {
  const shelf = new Shelf(desk, 0);
  shelf.recognise([briefing]);
  return shelf.put(briefing, { ...options, ...more });
}
const read = (): string => readFileSync(path, "utf8");
const briefings = (): readonly string[] => readdirSync(desk).filter((name) => name.endsWith(".md"));

describe("a text that another source has as well", () => {
  it("is named in the one briefing, once", () => {
    expect(put(copy)).toMatchObject({ outcome: "copy", path });
    expect(briefings()).toHaveLength(1);
    expect(read()).toContain(`\n${line}\n\n[^`);
    const once = read();
    expect(put(copy).outcome).toBe("copy");
    expect(read()).toBe(once);
  });

  it("stays named when the briefing is made again, and what a person wrote stays with it", () => {
    put(copy);
    writeFileSync(path, read().replace("## Sources", "## Notes\n\nSeen by the desk.\n\n## Sources"));
    const edited = read();
    expect(put(first).outcome).toBe("unchanged");
    expect(read()).toBe(edited);
    const newer = { ...first, gaps: [...first.gaps, { text: "No map was given.", notes: [] }] };
    expect(put(newer).outcome).toBe("merged");
    for (const words of ["Seen by the desk.", line, "No map was given."]) expect(read()).toContain(words);
  });

  it("has a briefing of its own where that is asked for, or changes nothing in a dry run", () => {
    const before = read();
    expect(put(copy, { dryRun: true }).outcome).toBe("copy");
    expect(read()).toBe(before);
    expect(put(copy, { separate: true }).outcome).toBe("written");
    expect(briefings()).toHaveLength(2);
  });

  it("is not what another article is, nor one that cites too little", () => {
    expect(put(other).outcome).toBe("written");
    const short = (briefing: Briefing): Briefing => ({ ...briefing, footnotes: briefing.footnotes.slice(0, 4) });
    rmSync(path);
    new Shelf(desk, 0).put(short(first), options);
    expect(put(short(copy)).outcome).toBe("written");
  });

  it("is left alone where nothing is known of what the briefing was made from", () => {
    rmSync(join(desk, ".base"), { recursive: true });
    expect(put(copy).outcome).toBe("written");
  });
});

describe("passages", () => {
  it("are the same from a briefing and from its file", () =>
    expect(passagesIn(writeBriefing(first))).toEqual(passagesOf(first)));

  it("leave room for copies above them, and above nothing", () => {
    expect(withCopies("---\n---\n\n## Sources\n\n- A\n\n[^p1]: ¶1, “x”\n", ["- B"])).toBe(
      "---\n---\n\n## Sources\n\n- A\n\n- B\n\n[^p1]: ¶1, “x”\n",
    );
    expect(withCopies("---\n---\n\n## Sources\n\n- A\n", ["- B"])).toBe("---\n---\n\n## Sources\n\n- A\n\n- B\n");
    expect(withCopies("No sources.\n", ["- B"])).toBe("No sources.\n");
  });
});

describe("a source", () => {
  it("is kept once, by what it holds, and stays where it is when it is kept already", async () => {
    const folder = join(root, "kept");
    const [a, b] = [join(root, "Wire Copy (1).TXT"), join(root, "same.txt")];
    for (const file of [a, b]) writeFileSync(file, "Text.\n");
    const kept = await keepSource(a, folder, false);
    expect(readFileSync(kept, "utf8")).toBe("Text.\n");
    expect(kept).toMatch(/kept[\\/]wire-copy-1-[0-9a-f]{10}\.txt$/);
    expect(await keepSource(kept, folder, false)).toBe(kept);
    expect(await keepSource(b, folder, true)).toMatch(/same-[0-9a-f]{10}\.txt$/);
    expect(readdirSync(folder)).toHaveLength(1);
  });
});
