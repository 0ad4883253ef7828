import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, unlinkSync } from "node:fs";
import { basename, join } from "node:path";
import type { Briefing } from "../model.ts";
import { AddressIndex, relationOf } from "./addresses.ts";
import { type Announced, BaseStore, baseFolder, readIfThere, writeWhole } from "./base-store.ts";
import { copyLine, PassageIndex, passagesIn, passagesOf, withCopies } from "./copies.ts";
import { fileNameOf, freeName } from "./file-name.ts";
import { readData } from "./front.ts";
import { incomingPath, isIncoming } from "./incoming.ts";
import { type Clash, mergeBriefings, type Remark } from "./merge/index.ts";
import { parseBriefing } from "./parse.ts";
import { olderIds, type Standing } from "./successors.ts";
import { writeBriefing } from "./write.ts";

/**
 * `kept`: a briefing stands there and differs, and nothing is known of what it was generated from. `adopted`: it differs
 * and is from now on known to. `conflict`: a person and the conversion changed the same; the person's file stands.
 * `copy`: another source of the same text has a briefing, which names this one now.
 */
export type Outcome = "written" | "unchanged" | "merged" | "conflict" | "kept" | "adopted" | "replaced" | "copy";

export interface Put {
  readonly outcome: Outcome;
  readonly path: string;
  /** Lines of clashes are 0-based lines of the briefing. */
  readonly clashes: readonly Clash[];
  readonly remarks: readonly Remark[];
  /** The text that waits beside the briefing; null where there is none. */
  readonly incoming: { readonly path: string; readonly state: "written" | "edited" | "left" } | null;
}

export interface PutOptions {
  /** Replaces what differs; edits are lost. */
  readonly force: boolean;
  /** What differs counts as the person's decision, also where it clashes. */
  readonly adopt: boolean;
  readonly dryRun: boolean;
  /** Makes a briefing of its own for what another source has word for word. */
  readonly separate?: boolean;
}

/** Left behind by a write that was killed before its file was renamed. */
const stray = /\.md(?:\.next\.json)?\.\d{5,}$/;
/** A stray so old belongs to no run that is still going. */
const strayAge = 60 * 60 * 1000;

/** The id of a briefing, also where its front matter is broken: a damaged briefing is still that briefing. */
function idOf(data: ReadonlyMap<string, unknown> | null, source: string): string | null {
  const id = data?.get("id");
  if (typeof id === "string") return id;
  return (
    /^id:([^\n]*)/m
      .exec(source.slice(0, 2000))?.[1]
      ?.trim()
      .replace(/^['"]|['"]$/g, "") || null
  );
}

/** Where a briefing came from; null for one that does not say so. */
function standingOf(id: string, data: ReadonlyMap<string, unknown> | null, path: string): Standing | null {
  const [file, digest, index, address, retrieved] = [
    "source_file",
    "source_sha256",
    "source_index",
    "source_url",
    "source_retrieved",
  ].map((key) => data?.get(key));
  if (typeof file !== "string" || typeof digest !== "string") return null;
  return {
    id,
    sourceFile: file,
    sourceDigest: digest,
    sourceIndex: typeof index === "number" ? index : 1,
    title: String(data?.get("title") ?? ""),
    address: typeof address === "string" ? address : null,
    retrieved: typeof retrieved === "string" ? retrieved : null,
    passages: () => (parseBriefing(readIfThere(path) ?? "", path).briefing?.footnotes ?? []).map(({ exact }) => exact),
  };
}

const withoutGenerator = (text: string): string => text.replace(/^generator: [^\n]{0,300}\n/m, "");

/** The folder of briefings. Its front matter is read once, so that a renamed briefing is known by its id. */
export class Shelf {
  readonly folder: string;
  private readonly bases: BaseStore;
  private readonly byId = new Map<string, string>();
  /** What stands there already, by the file that it came from. */
  private readonly bySource = new Map<string, Standing[]>();
  /** Ids of briefings made now → ids of those on the shelf that they are newer versions of. */
  private readonly older = new Map<string, string>();
  private readonly addresses = new AddressIndex();
  /** Ids of briefings made now that say nothing new → ids of those on the shelf of the same address. */
  private readonly known = new Map<string, string>();
  private readonly passages = new PassageIndex();
  /** Ids of briefings made now → ids of those on the shelf that were made of the same text from another source. */
  private readonly copyOf = new Map<string, string>();
  /** Lower-case names of all files, since file systems may not tell letter case apart. */
  private readonly names = new Set<string>();

  /** @param now milliseconds, for telling abandoned temporary files from those of another run */
  constructor(folder: string, now: number) {
    this.folder = folder;
    this.bases = new BaseStore(folder);
    if (existsSync(folder)) this.scan(folder, now);
  }

  private scan(folder: string, now: number): void {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith(".")) this.scan(path, now);
        else if (entry.name === baseFolder) sweep(path, now);
        continue;
      }
      if (folder === this.folder) this.names.add(entry.name.toLowerCase());
      sweepFile(path, now);
      if (!entry.name.endsWith(".md") || entry.name.startsWith(".") || isIncoming(entry.name)) continue;
      const text = readFileSync(path, "utf8");
      const { data } = readData(text, path);
      const id = idOf(data, text);
      if (id === null || this.byId.has(id)) continue;
      this.byId.set(id, path);
      this.passages.add(id, passagesIn(text));
      const standing = standingOf(id, data, path);
      if (!standing) continue;
      this.addresses.add(standing);
      const others = this.bySource.get(standing.sourceFile);
      if (others) others.push(standing);
      else this.bySource.set(standing.sourceFile, [standing]);
    }
  }

  /** Whether a briefing on the shelf was made of a file. */
  knows(sourceFile: string): boolean {
    return this.bySource.has(sourceFile);
  }

  /** Looks which briefings on the shelf these, all of one file, are newer versions of. To be called before `put`. */
  recognise(briefings: readonly Briefing[]): void {
    const [file] = briefings.map(({ front }) => front.source_file);
    const standing = file === undefined ? undefined : this.bySource.get(file);
    if (standing) for (const [fresh, old] of olderIds(briefings, standing)) this.older.set(fresh, old);
    for (const [fresh, old] of this.addresses.pairs(briefings)) {
      const { id } = fresh.front;
      if (id !== old.id && this.byId.has(this.older.get(id) ?? id)) continue;
      const relation = relationOf(fresh, old, this.bases.read(old.id));
      if (relation === "nothing") this.known.set(id, old.id);
      else if (relation === "newer") this.older.set(id, old.id);
    }
    for (const briefing of briefings) {
      const { id } = briefing.front;
      if (this.known.has(id)) continue;
      const same = this.byId.has(this.older.get(id) ?? id) ? null : this.passages.like(passagesOf(briefing));
      if (same !== null) this.copyOf.set(id, same);
    }
  }

  /** The text of a briefing, with the ids that its article's briefing and those that it links to have on the shelf. */
  private textOf(briefing: Briefing, id: string, isSeparate: boolean): string {
    const idOnShelf = (fresh: string): string =>
      this.known.get(fresh) ?? this.older.get(fresh) ?? (isSeparate ? undefined : this.copyOf.get(fresh)) ?? fresh;
    const text = writeBriefing({ ...briefing, front: { ...briefing.front, id } }).replace(
      /\[\[([a-z\d-]{1,80})(?=[|\]])/g,
      (_, linked: string) => `[[${idOnShelf(linked)}`,
    );
    return withCopies(text, this.bases.copies(id));
  }

  /** Names a source in the briefing that was made of the same text; null where that one is not ours to change. */
  private mention(briefing: Briefing, id: string, options: PutOptions): Put | null {
    const path = this.byId.get(id);
    const mine = path === undefined ? null : readIfThere(path);
    if (path === undefined || mine === null) return null;
    const base = this.bases.settled(id, mine, options.dryRun);
    if (base === null) return null;
    const line = copyLine(briefing);
    if (!options.dryRun) this.bases.addCopy(id, line);
    const put = this.merge(id, path, { base, mine, text: withCopies(base, [line]) }, options);
    return put
      ? { ...put, outcome: put.outcome === "conflict" ? "conflict" : "copy" }
      : this.mention(briefing, id, options);
  }

  /**
   * Puts a briefing on the shelf, each file whole or not at all. What a person changed in it since it was last generated
   * is kept.
   *
   * @returns what was done (or, in a dry run, would be)
   * @throws what the file system says when the folder cannot be written
   */
  put(briefing: Briefing, options: PutOptions): Put {
    const same = options.separate ? undefined : this.copyOf.get(briefing.front.id);
    const mentioned = same === undefined ? null : this.mention(briefing, same, options);
    if (mentioned) return mentioned;
    const there = this.byId.get(this.known.get(briefing.front.id) ?? "");
    if (there !== undefined) return { outcome: "unchanged", path: there, clashes: [], remarks: [], incoming: null };
    const id = this.older.get(briefing.front.id) ?? briefing.front.id;
    const text = this.textOf(briefing, id, options.separate ?? false);
    const known = this.byId.get(id);
    const mine = known === undefined ? null : readIfThere(known);
    if (known === undefined || mine === null) return this.place(briefing, id, text, known, options.dryRun);
    const base = this.bases.settled(id, mine, options.dryRun);
    const plain = (outcome: Outcome): Put => ({ outcome, path: known, clashes: [], remarks: [], incoming: null });
    if (options.force && mine !== text) {
      if (!options.dryRun) this.replace(id, known, { base: text, before: mine, after: text });
      return plain("replaced");
    }
    if (mine === text || (base === null && options.adopt)) {
      if (!options.dryRun) this.bases.write(id, text);
      return { ...plain(mine === text ? "unchanged" : "adopted"), incoming: this.clear(known, [text, mine], options) };
    }
    if (base === null) return plain("kept");
    const merged = this.merge(id, known, { base, mine, text }, options);
    return merged ?? this.put(briefing, options);
  }

  private place(briefing: Briefing, id: string, text: string, known: string | undefined, dryRun: boolean): Put {
    const name = freeName(fileNameOf(briefing.front), (lowerCase) => this.names.has(lowerCase));
    const path = known ?? join(this.folder, name);
    if (!dryRun) {
      mkdirSync(this.folder, { recursive: true });
      // The base first: a briefing without would pass for somebody's own. A base without is made again with it. Neither is
      // flushed, since both can be made again, and the rename alone keeps a killed run from tearing files.
      this.bases.write(id, text);
      writeWhole(path, text, false);
    }
    this.byId.set(id, path);
    const standing = standingOf(id, new Map(Object.entries(briefing.front)), path);
    if (standing) this.addresses.add(standing);
    this.passages.add(id, passagesOf(briefing));
    this.names.add(basename(path).toLowerCase());
    return { outcome: "written", path, clashes: [], remarks: [], incoming: null };
  }

  /** Null where somebody saved the briefing meanwhile: it is to be merged again. */
  private merge(
    id: string,
    path: string,
    { base, mine, text }: { readonly base: string; readonly mine: string; readonly text: string },
    options: PutOptions,
  ): Put | null {
    // Another version of the program that makes the same briefing is no reason to touch all files.
    const theirs = withoutGenerator(base) === withoutGenerator(text) ? base : text;
    const merged = mergeBriefings(base, mine, theirs, options.adopt ? "mine" : "theirs");
    const { clashes, remarks, readable } = merged;
    if (clashes.length > 0 && !(options.adopt && readable)) {
      const incoming = this.lay(path, readable ? merged.text : text, options.dryRun);
      return { outcome: "conflict", path, clashes, remarks, incoming };
    }
    const changed = merged.text !== mine;
    if (changed && readIfThere(path) !== mine) return null;
    if (!options.dryRun)
      changed
        ? this.replace(id, path, { base: theirs, before: mine, after: merged.text })
        : this.bases.write(id, theirs);
    const decided = options.adopt ? mergeBriefings(base, mine, theirs, "theirs").text : merged.text;
    const incoming = this.clear(path, [merged.text, decided], options);
    return { outcome: changed ? "merged" : "unchanged", path, clashes: [], remarks, incoming };
  }

  /** Replaces a briefing and its base; at whatever moment this ends, the next run goes on from there. */
  private replace(id: string, path: string, announced: Announced): void {
    this.bases.announce(id, announced);
    writeWhole(path, announced.after, true);
    this.bases.fulfil(id, announced.base);
  }

  /** Lays a text beside a briefing; one that somebody works on already is left alone. */
  private lay(path: string, text: string, dryRun: boolean): Put["incoming"] {
    const beside = incomingPath(path);
    const there = readIfThere(beside);
    if (there !== null && there !== text) return { path: beside, state: "edited" };
    if (there === null && !dryRun) writeWhole(beside, text, false);
    return { path: beside, state: "written" };
  }

  /** Removes what waits beside a briefing when it holds nothing of its own; else it is left and named. */
  private clear(path: string, known: readonly string[], { dryRun }: PutOptions): Put["incoming"] {
    const beside = incomingPath(path);
    const there = readIfThere(beside);
    if (there === null) return null;
    if (!known.includes(there)) return { path: beside, state: "left" };
    if (!dryRun) unlinkSync(beside);
    return null;
  }
}

function sweepFile(path: string, now: number): void {
  if (stray.test(path) && now - statSync(path).mtimeMs > strayAge) unlinkSync(path);
}

function sweep(folder: string, now: number): void {
  for (const name of readdirSync(folder)) sweepFile(join(folder, name), now);
}
