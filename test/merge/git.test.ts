import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { samples, written } from "./changes.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-git-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Git as nobody has set it up: no configuration of the machine, no signing, no hooks. */
const git = (...args: readonly string[]) =>
  spawnSync("git", ["-c", "user.name=Desk", "-c", "user.email=desk@example.org", ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
  });

/** Bullets that have another right below them: their lines in a text. */
const neighbours = (text: string): readonly number[] => {
  const lines = text.split("\n");
  return lines.flatMap((line, i) => (line.startsWith("- ") && lines[i + 2]?.startsWith("- ") ? [i] : []));
};
const replaced = (text: string, line: number, by: (line: string) => string): string =>
  text
    .split("\n")
    .map((one, i) => (i === line ? by(one) : one))
    .join("\n");
const anew = (line: string): string => `- Written anew by one desk.${/\[\^[^\]]+\]$/.exec(line)?.[0] ?? ""}`;
const longer = (line: string): string => line.replace(/\[\^[^\]]+\]$/, " As another desk has it.$&");

describe("two people who edit neighbouring bullets on two branches", () => {
  it("merge without a conflict, 200 of 200", () => {
    const pairs = samples.flatMap((sample) => {
      const base = written(sample);
      return neighbours(base).map((at) => ({ base, one: replaced(base, at, anew), at }));
    });
    const edits = Array.from({ length: 200 }, (_, i) => pairs[i % pairs.length]).flatMap((pair) => pair ?? []);
    expect(pairs.length).toBeGreaterThan(50);
    const commit = (message: string, textOf: (edit: (typeof edits)[number], i: number) => string): void => {
      for (const [i, edit] of edits.entries()) writeFileSync(join(folder, `${i}.md`), textOf(edit, i));
      git("add", ".");
      expect(git("commit", "-q", "-m", message).status).toBe(0);
    };
    expect(git("init", "-q", "-b", "main").status).toBe(0);
    // The first desk has the upper bullet in one half of the files, the lower one in the other.
    const upper = ({ one }: (typeof edits)[number]): string => one;
    const lower = ({ base, at }: (typeof edits)[number]): string => replaced(base, at + 2, longer);
    commit("generated", ({ base }) => base);
    git("checkout", "-q", "-b", "one");
    commit("one", (edit, i) => (i % 2 === 0 ? upper(edit) : lower(edit)));
    git("checkout", "-q", "-b", "two", "main");
    commit("two", (edit, i) => (i % 2 === 0 ? lower(edit) : upper(edit)));
    const { status, stdout } = git("merge", "-q", "--no-edit", "one");
    expect(stdout).not.toContain("CONFLICT");
    expect(status).toBe(0);
    for (const [i, { one, at }] of edits.entries())
      expect(readFileSync(join(folder, `${i}.md`), "utf8")).toBe(replaced(one, at + 2, longer));
  });
});
