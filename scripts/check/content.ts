import { createHash } from "node:crypto";
import type { AnnotatedArticle, FrontMatter, Problem } from "../model.ts";
import { ProblemError } from "../problems.ts";
import { byText } from "../site/dates.ts";
import { readContent } from "../site/read-content.ts";
import { checkBriefing } from "./index.ts";
import type { Reading } from "./reading.ts";
import { indexSite, type Listed } from "./site-index.ts";
import { siteRules } from "./site-rules.ts";
import { type Source, sourcesOf } from "./source.ts";

/** How the check reaches the world. */
export interface World {
  /** The bytes of a file, by a path relative to where the command runs; null where there is none. */
  readonly read: (path: string) => Uint8Array | null;
  readonly understand: (bytes: Uint8Array, file: string) => Promise<readonly AnnotatedArticle[]>;
  /** A file as last committed; null where it is new or unchanged, or nothing is known. */
  readonly committed: (file: string) => string | null;
  /** ISO 8601. */
  readonly now: string;
}

type State = Pick<Reading, "source" | "sourceState">;

const without = (kind: "none" | "absent" | "unreadable"): State => ({ source: null, sourceState: { kind } });

/** Reads a source once for all its briefings, which come one after the other: `open` one, then ask. */
export class Sources {
  private file: string | null = null;
  private read: { readonly sha256: string; readonly sources: readonly Source[] | null } | null = null;
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  /** Reads the source of the briefings that are looked at next. */
  async open({ source_file: file }: FrontMatter): Promise<void> {
    if (file === undefined || this.file === file) return;
    this.file = file;
    this.read = await this.load(file);
  }

  /** The article that a briefing was made of, or why it cannot be compared. Its source has been opened. */
  of({ source_file: file, source_index: index = 1, source_sha256: sha256 }: FrontMatter): State {
    if (file === undefined) return without("none");
    if (!this.read || this.file !== file) return without("absent");
    if (sha256 !== undefined && this.read.sha256 !== sha256)
      return { source: null, sourceState: { kind: "changed", sha256: this.read.sha256 } };
    if (!this.read.sources) return without("unreadable");
    const source = this.read.sources[index - 1];
    if (!source) return { source: null, sourceState: { kind: "no-article", count: this.read.sources.length } };
    return { source, sourceState: { kind: "compared" } };
  }

  private async load(file: string): Promise<Sources["read"]> {
    const bytes = this.world.read(file);
    if (!bytes) return null;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    try {
      return { sha256, sources: sourcesOf(await this.world.understand(bytes, file)) };
    } catch (error) {
      if (error instanceof ProblemError) return { sha256, sources: null };
      throw error;
    }
  }
}

export interface Checked {
  /** By file, then in the order of the file. */
  readonly found: readonly Problem[];
  /** Files with something that can be mended, and their front matter. */
  readonly mendable: ReadonlyMap<string, FrontMatter>;
  /** Briefings looked at. */
  readonly briefings: number;
}

/**
 * Checks a content folder.
 *
 * @param folder as given; paths in messages begin with it
 * @param only the briefings to report on; all where it is null. The rest of the folder is read all the same, since
 *   links lead there.
 */
export async function checkContent(folder: string, only: ReadonlySet<string> | null, world: World): Promise<Checked> {
  const content = readContent(folder);
  const listed: readonly Listed[] = content.briefings.map(({ file, stem, front }) => ({ file, stem, front }));
  const site = indexSite(listed, content.notes, world.now);
  const textOf = (file: string): string => new TextDecoder().decode(world.read(file) ?? new Uint8Array());
  const linesOf = (file: string): readonly string[] => textOf(file).split(/\r?\n/);
  const wanted = (file: string): boolean => only === null || only.has(file);
  const sources = new Sources(world);
  const mendable = new Map<string, FrontMatter>();
  const found: Problem[] = [];
  // Broken front matter is reported by the reading of the folder, and leaves nothing else to check.
  found.push(...content.problems.filter(({ file }) => wanted(file)));
  for (const { name, severity, check } of siteRules)
    for (const finding of check(site, linesOf))
      if (wanted(finding.file)) found.push({ severity, rule: name, ...finding });
  const bySource = [...listed].sort((a, b) => byText(a.front.source_file ?? "", b.front.source_file ?? ""));
  let briefings = 0;
  for (const { file, front } of bySource) {
    if (!wanted(file)) continue;
    await sources.open(front);
    briefings++;
    const here = checkBriefing(textOf(file), file, {
      sourceOf: (front) => sources.of(front),
      site,
      committed: world.committed(file),
      today: world.now.slice(0, 10),
    });
    // A way to mend holds the whole reading of its file: it is made again when it is wanted.
    for (const { fix, ...problem } of here) {
      if (fix) mendable.set(file, front);
      found.push(problem);
    }
  }
  return { found: found.sort((a, b) => byText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0)), briefings, mendable };
}
