import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { similarity, wordsOf } from "./merge/similarity.ts";

/** Hidden, so that neither the site nor an editor's file list shows it; kept in git beside the briefings. */
export const baseFolder = ".base";

export const readIfThere = (path: string): string | null => (existsSync(path) ? readFileSync(path, "utf8") : null);

/** Whole or not at all: beside its place, flushed, then renamed. */
export const writeWhole = (path: string, text: string, fsync: boolean): void =>
  writeFileAtomic.sync(path, text, { encoding: "utf8", fsync });

/** A name that is safe and its own on every file system, whatever a person made of the id. */
const nameOf = (id: string): string =>
  /^[a-z0-9][a-z0-9_-]{0,63}$/.test(id) ? id : `id-${createHash("sha256").update(id).digest("hex").slice(0, 20)}`;

/** What a run is about to do. */
export interface Announced {
  /** The new base. */
  readonly base: string;
  /** The briefing as it was and as it will be. */
  readonly before: string;
  readonly after: string;
}

function parseAnnounced(text: string | null): Announced | null {
  const read: unknown = text === null ? null : JSON.parse(text);
  if (typeof read !== "object" || read === null) return null;
  const values: ReadonlyMap<string, unknown> = new Map(Object.entries(read));
  const [base, before, after] = ["base", "before", "after"].map((key) => values.get(key));
  const whole = typeof base === "string" && typeof before === "string" && typeof after === "string";
  return whole ? { base, before, after } : null;
}

/** Whether a briefing, edited since or not, is the one after a merge rather than the one before. */
function arrived({ before, after }: Announced, briefing: string): boolean {
  if (briefing === after || briefing === before) return briefing === after;
  const words = wordsOf(briefing);
  return similarity(words, wordsOf(after)) > similarity(words, wordsOf(before));
}

/**
 * The last generated text of each briefing, by id: what a person's changes are told from.
 *
 * A briefing and its base are two files, so a merge is announced first, then the briefing is replaced, then its base. What a
 * killed run announced is settled by looking whether the briefing is the one after the merge or the one before.
 */
export class BaseStore {
  private readonly folder: string;

  constructor(briefings: string) {
    this.folder = join(briefings, baseFolder);
  }

  private path(id: string): string {
    return join(this.folder, `${nameOf(id)}.md`);
  }

  private announcedPath(id: string): string {
    return `${this.path(id)}.next.json`;
  }

  read(id: string): string | null {
    return readIfThere(this.path(id));
  }

  write(id: string, text: string): void {
    if (this.read(id) === text) return;
    mkdirSync(this.folder, { recursive: true });
    writeWhole(this.path(id), text, false);
  }

  private copiesPath(id: string): string {
    return join(this.folder, `${nameOf(id)}.copies.txt`);
  }

  /** The bullets that name other sources of a briefing's text. */
  copies(id: string): readonly string[] {
    return (readIfThere(this.copiesPath(id)) ?? "").split("\n").filter(Boolean);
  }

  addCopy(id: string, line: string): void {
    const known = this.copies(id);
    if (known.includes(line)) return;
    mkdirSync(this.folder, { recursive: true });
    writeWhole(this.copiesPath(id), `${[...known, line].join("\n")}\n`, false);
  }

  /** To be followed by the writing of the briefing and by `fulfil`. */
  announce(id: string, announced: Announced): void {
    mkdirSync(this.folder, { recursive: true });
    writeWhole(this.announcedPath(id), JSON.stringify(announced), false);
  }

  /** The announced briefing is in its place: its base takes its own. */
  fulfil(id: string, base: string): void {
    this.write(id, base);
    unlinkSync(this.announcedPath(id));
  }

  /**
   * The base to merge against, once it is clear what a killed run got done.
   *
   * @param briefing as it stands; nothing is changed on disk in a dry run
   */
  settled(id: string, briefing: string, dryRun: boolean): string | null {
    const path = this.announcedPath(id);
    const announced = parseAnnounced(readIfThere(path));
    if (announced === null) return this.read(id);
    const done = arrived(announced, briefing);
    if (!dryRun && done) this.fulfil(id, announced.base);
    else if (!dryRun) unlinkSync(path);
    return done ? announced.base : this.read(id);
  }
}
