import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder, write } from "../project.ts";

/** A git repository of its own, with nothing of the machine's settings. */
export class Repository {
  readonly folder = temporaryFolder();
  readonly content = join(this.folder, "content");

  constructor() {
    this.git("2024-01-01", "init", "-q", "-b", "main");
    mkdirSync(join(this.content, "briefings"), { recursive: true });
  }

  /** Runs git as somebody, at noon UTC of a day. */
  git(day: string, ...args: readonly string[]): string {
    const date = `${day}T12:00:00Z`;
    const person = { GIT_AUTHOR_NAME: "Ines zqauthor", GIT_AUTHOR_EMAIL: "zqmail@example.org" };
    const env = {
      ...process.env,
      ...person,
      GIT_COMMITTER_NAME: "A machine",
      GIT_COMMITTER_EMAIL: "zqmail@example.org",
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_SYSTEM: "/dev/null",
    };
    return execFileSync("git", ["-C", this.folder, ...args], { env, encoding: "utf8" });
  }

  /** Writes files of the content folder, null for one that goes, and commits all. */
  commit(day: string, files: Readonly<Record<string, string | null>>): void {
    for (const [path, text] of Object.entries(files))
      if (text === null) rmSync(join(this.content, path));
      else write(this.content, { [path]: text });
    this.git(day, "add", "-A");
    this.git(day, "commit", "-q", "-m", "zqmessage");
  }
}
