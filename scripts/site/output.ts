import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { byText } from "./dates.ts";

/** What the last build wrote here: only that is ever deleted, so that `--out` on the wrong folder costs nobody a file. */
const manifest = ".dateline";

/** Below so many bytes a packet holds the file anyway. */
const worthwhile = 1024;

export interface OutputReport {
  readonly files: number;
  readonly written: number;
  readonly removed: number;
}

const isInside = (path: string): boolean =>
  path !== "" && !path.startsWith("/") && posix.normalize(path) === path && !path.startsWith("..");

function readManifest(folder: string): readonly string[] {
  try {
    return readFileSync(join(folder, manifest), "utf8").split("\n").filter(isInside);
  } catch {
    return [];
  }
}

/**
 * The folder of the finished site. Synchronous, because that costs a fifth of promises for tens of thousands of small
 * files. A file is written only if its bytes changed; what an earlier build wrote and this
 * one did not is removed by `finish`.
 */
export class Output {
  private readonly folder: string;
  private readonly folders = new Set<string>();
  private readonly made = new Set<string>();
  private readonly earlier: readonly string[];
  private written = 0;

  constructor(folder: string) {
    this.folder = folder;
    this.earlier = readManifest(folder);
  }

  /** @param path from the folder, with forward slashes */
  write(path: string, content: string): void {
    const target = this.claim(path);
    if (!this.holds(path, content)) this.put(target, content);
  }

  /** For what is no text. */
  writeBytes(path: string, bytes: Uint8Array): void {
    const target = this.claim(path);
    if (!existsSync(target) || !readFileSync(target).equals(bytes)) this.put(target, bytes);
  }

  /** For files whose name changes with what they hold: made only when there is none of that name yet. */
  writeOnce(path: string, make: () => Uint8Array): void {
    const target = this.claim(path);
    if (!existsSync(target)) this.put(target, make());
  }

  /** Counts a path among what this build made. Throws where it leads out of the folder. */
  private claim(path: string): string {
    if (!isInside(path)) throw new Error(`${path} would be written outside ${this.folder}`);
    this.made.add(path);
    return join(this.folder, path);
  }

  private put(target: string, content: string | Uint8Array): void {
    const parent = dirname(target);
    if (!this.folders.has(parent)) mkdirSync(parent, { recursive: true });
    this.folders.add(parent);
    writeFileSync(target, content);
    this.written++;
  }

  /** Takes over files that stand in the folder: pages that did not change, and what Eleventy passes through. */
  adopt(paths: readonly string[]): void {
    for (const path of paths) this.made.add(path);
  }

  /** Writes `.gz` and `.br` beside every text file that is worth it. The same bytes give the same bytes. */
  compress(): void {
    for (const path of [...this.made].filter((one) => /\.(?:html|css|js|json|xml|txt|ics|opml|svg|wasm)$/.test(one))) {
      const target = join(this.folder, path);
      const content = readFileSync(target);
      if (content.length < worthwhile) continue;
      this.put(this.claim(`${path}.gz`), gzipSync(content, { level: 9 }));
      this.put(
        this.claim(`${path}.br`),
        brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
      );
    }
  }

  /** Removes what is no longer made, with the folders that become empty, and remembers what was made. */
  finish(): OutputReport {
    const stale = this.earlier.filter((path) => !this.made.has(path));
    for (const path of stale) {
      rmSync(join(this.folder, path), { force: true });
      removeEmptyFolders(this.folder, dirname(path));
    }
    const list = `${[...this.made].sort(byText).join("\n")}\n`;
    writeFileSync(join(this.folder, manifest), list);
    return { files: this.made.size, written: this.written, removed: stale.length };
  }

  /** Whether the file on disk has these bytes already. Looked at only where an earlier build may have written it. */
  private holds(path: string, content: string): boolean {
    if (this.earlier.length === 0) return false;
    try {
      return readFileSync(join(this.folder, path), "utf8") === content;
    } catch {
      return false;
    }
  }
}

function removeEmptyFolders(root: string, folder: string): void {
  if (folder === "." || folder === "") return;
  try {
    rmdirSync(join(root, folder));
  } catch {
    return; // not empty, or gone already
  }
  removeEmptyFolders(root, dirname(folder));
}
