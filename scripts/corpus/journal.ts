import { appendFileSync, existsSync, mkdirSync, readFileSync, unlinkSync } from "node:fs";
import { join } from "node:path";

const name = ".unfinished";

/**
 * Which files a run has finished, kept in the folder of the briefings while it lasts: what is there when a run starts
 * was left by one that was stopped. One line a file, written behind its briefings; a torn last line is not counted.
 */
export class Journal {
  private readonly folder: string;
  private readonly path: string;

  constructor(folder: string) {
    this.folder = folder;
    this.path = join(folder, name);
  }

  /** The keys that a stopped run finished; null where none was stopped. */
  finished(): ReadonlySet<string> | null {
    if (!existsSync(this.path)) return null;
    return new Set(readFileSync(this.path, "utf8").split("\n").slice(0, -1));
  }

  add(key: string): void {
    mkdirSync(this.folder, { recursive: true });
    appendFileSync(this.path, `${key}\n`);
  }

  /** The run is over. */
  close(): void {
    if (existsSync(this.path)) unlinkSync(this.path);
  }
}

/** A file and its state, so that one that changed meanwhile is converted again. */
export const journalKey = (file: string, size: number, modified: number, generator: string): string =>
  JSON.stringify([file, size, Math.round(modified), generator]);
