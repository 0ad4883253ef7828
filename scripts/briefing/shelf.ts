import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, unlinkSync } from "node:fs";
import { basename, join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { Briefing } from "../model.ts";
import { fileNameOf, freeName } from "./file-name.ts";
import { readData } from "./front.ts";
import { writeBriefing } from "./write.ts";

/**
 * `kept`: a briefing of the same article stands there and differs, because a person edited it or other rules made it.
 * It is never overwritten unless asked.
 */
export type Outcome = "written" | "unchanged" | "kept" | "replaced";

/** Left behind by a write that was killed before its file was renamed. */
const stray = /\.md\.\d{5,}$/;
/** A stray so old belongs to no run that is still going. */
const strayAge = 60 * 60 * 1000;

/** The id of a briefing, also where its front matter is broken: a damaged briefing is still that briefing. */
function idOf(source: string, file: string): string | null {
  const id = readData(source, file).data?.get("id");
  if (typeof id === "string") return id;
  return (
    /^id:([^\n]*)/m
      .exec(source.slice(0, 2000))?.[1]
      ?.trim()
      .replace(/^['"]|['"]$/g, "") || null
  );
}

/** The folder of briefings. Its front matter is read once, so that a renamed briefing is known by its id. */
export class Shelf {
  readonly folder: string;
  private readonly byId = new Map<string, string>();
  /** Lower-case names of all files, since file systems may not tell letter case apart. */
  private readonly names = new Set<string>();

  /** @param now milliseconds, for telling abandoned temporary files from those of another run */
  constructor(folder: string, now: number) {
    this.folder = folder;
    if (existsSync(folder)) this.scan(folder, now);
  }

  private scan(folder: string, now: number): void {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        this.scan(path, now);
        continue;
      }
      if (folder === this.folder) this.names.add(entry.name.toLowerCase());
      if (stray.test(entry.name) && now - statSync(path).mtimeMs > strayAge) unlinkSync(path);
      if (!entry.name.endsWith(".md")) continue;
      const id = idOf(readFileSync(path, "utf8"), path);
      if (id !== null && !this.byId.has(id)) this.byId.set(id, path);
    }
  }

  /**
   * Puts a briefing on the shelf, whole or not at all: it is written beside its place and then renamed.
   *
   * @returns what was done (or, in a dry run, would be) and the path
   * @throws what the file system says when the folder cannot be written
   */
  put(
    briefing: Briefing,
    options: { readonly force: boolean; readonly dryRun: boolean },
  ): { readonly outcome: Outcome; readonly path: string } {
    const text = writeBriefing(briefing);
    const known = this.byId.get(briefing.front.id);
    if (known !== undefined) {
      if (readIfThere(known) === text) return { outcome: "unchanged", path: known };
      if (!options.force) return { outcome: "kept", path: known };
    }
    const name = freeName(fileNameOf(briefing.front), (lowerCase) => this.names.has(lowerCase));
    const path = known ?? join(this.folder, name);
    if (!options.dryRun) {
      mkdirSync(this.folder, { recursive: true });
      // Without fsync: a briefing can be made again, and the rename alone keeps a killed run from tearing files.
      writeFileAtomic.sync(path, text, { encoding: "utf8", fsync: false });
    }
    this.byId.set(briefing.front.id, path);
    this.names.add(basename(path).toLowerCase());
    return { outcome: known === undefined ? "written" : "replaced", path };
  }
}

const readIfThere = (path: string): string | null => (existsSync(path) ? readFileSync(path, "utf8") : null);
