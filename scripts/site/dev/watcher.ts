import { type FSWatcher, readdirSync, watch } from "node:fs";
import { join } from "node:path";

export type Change = "content" | "code";

/** Quiet time after the last event before anything is done: an editor saves in several steps. */
const quiet = 25;
/** Longest wait while events keep coming (a checkout, a conversion of many articles). */
const patience = 300;

const isOurs = (name: string): boolean => !/^[.#]|[~#]$|\.(?:swp|swx|tmp|bak)$/.test(name) || name === ".eleventy.ts";

function foldersIn(folder: string): readonly string[] {
  try {
    const inner = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && isOurs(entry.name),
    );
    return [folder, ...inner.flatMap(({ name }) => foldersIn(join(folder, name)))];
  } catch {
    return [];
  }
}

export interface Watched {
  readonly content: string;
  /** Folders with code; everything in them counts. */
  readonly code: readonly string[];
  /** A folder of which one file counts as code. */
  readonly file: readonly [folder: string, name: string];
}

/** Watches each folder by itself, which the kernel reports at once, and takes in new ones as they appear. */
export class Watcher {
  private readonly open = new Map<string, FSWatcher>();
  private readonly changes = new Set<Change>();
  private timer: NodeJS.Timeout | null = null;
  private first = 0;
  private readonly watched: Watched;
  private readonly report: (changes: ReadonlySet<Change>) => void;

  constructor(watched: Watched, report: (changes: ReadonlySet<Change>) => void) {
    this.watched = watched;
    this.report = report;
    this.arm();
    const [folder, name] = watched.file;
    this.add(`${folder} `, folder, "code", (changed) => changed === name);
  }

  close(): void {
    if (this.timer) clearTimeout(this.timer);
    for (const one of this.open.values()) one.close();
  }

  private arm(): void {
    for (const folder of foldersIn(this.watched.content)) this.add(folder, folder, "content", isOurs);
    for (const code of this.watched.code)
      for (const folder of foldersIn(code)) this.add(folder, folder, "code", isOurs);
  }

  private add(key: string, folder: string, change: Change, counts: (name: string) => boolean): void {
    if (this.open.has(key)) return;
    const forget = (): void => {
      this.open.get(key)?.close();
      this.open.delete(key);
    };
    try {
      const watcher = watch(folder, (_event, name) => {
        if (name === null || counts(name)) this.notice(change);
      });
      watcher.on("error", forget);
      this.open.set(key, watcher);
    } catch {
      // The folder went away between being listed and being watched.
    }
  }

  private notice(change: Change): void {
    this.changes.add(change);
    const now = performance.now();
    if (this.timer) clearTimeout(this.timer);
    else this.first = now;
    const wait = Math.max(0, Math.min(quiet, this.first + patience - now));
    this.timer = setTimeout(() => this.tell(), wait);
  }

  private tell(): void {
    this.timer = null;
    const changes = new Set(this.changes);
    this.changes.clear();
    this.arm();
    this.report(changes);
  }
}
