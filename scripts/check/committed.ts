import { spawnSync } from "node:child_process";

const git = (args: readonly string[]): string | null => {
  const { status, stdout } = spawnSync("git", ["-c", "core.quotePath=false", ...args], {
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  return status === 0 ? stdout : null;
};

/**
 * Files as they stood in a commit, for those that differ from it now. Without git, a repository or the commit there is
 * nothing to compare with, which is no error.
 *
 * @param folder whose files are asked for
 */
export function committedFiles(folder: string, since: string): (file: string) => string | null {
  if (since.startsWith("-")) return () => null;
  const changed = git(["diff", "--name-only", "--relative", "--diff-filter=M", "-z", since, "--", folder]);
  const names = new Set(changed?.split("\0").filter(Boolean) ?? []);
  return (file) =>
    names.has(file.replace(/^\.\//, "")) ? git(["show", `${since}:./${file.replace(/^\.\//, "")}`]) : null;
}
