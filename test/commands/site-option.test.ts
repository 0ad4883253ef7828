import { describe, expect, it } from "vitest";
import { enterSite, UsageError } from "../../scripts/command.ts";

describe("--site", () => {
  it.each([
    [["--site", "../desk"], ["../desk"], []],
    [["a.txt", "--site=../desk", "--dry-run"], ["../desk"], ["a.txt", "--dry-run"]],
    [["--content", "x"], [], ["--content", "x"]],
    [["--sites", "x"], [], ["--sites", "x"]],
    [["--", "--site", "x"], [], ["--", "--site", "x"]],
    [[], [], []],
  ])("of %j enters %j and leaves %j", (args, entered, left) => {
    const folders: string[] = [];
    expect(enterSite(args, (folder) => folders.push(folder))).toEqual(left);
    expect(folders).toEqual(entered);
  });

  it.each([[["--site"]], [["--site="]], [["--site", "--all"]]])("%j names no folder", (args) => {
    expect(() => enterSite(args, () => undefined)).toThrow(UsageError);
  });

  it("says when there is no such folder", () => {
    const missing = (): void => {
      throw new Error("ENOENT");
    };
    expect(() => enterSite(["--site", "nowhere"], missing)).toThrow("--site nowhere: there is no such folder");
  });
});
