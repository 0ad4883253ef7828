import { existsSync } from "node:fs";
import { readData } from "../../briefing/front.ts";
import { isIncoming } from "../../briefing/incoming.ts";
import type { Problem } from "../../model.ts";
import type { Life } from "../release.ts";
import { type StoredText, TextStore } from "../text-store.ts";
import { bounds, type Commit, commitsOf, headOf, readTexts, sizesOf } from "./git.ts";

/** A text that a briefing once had. */
export interface PastVersion {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** When it was committed, in milliseconds; in doubt the earlier time. */
  readonly time: number;
  readonly author: string;
  /** Null where there was none, or none that can be read: readers saw nothing. */
  readonly shown: { readonly life: Life; readonly text: StoredText } | null;
}

/** By the id of the briefing, each oldest first. */
export type Past = ReadonlyMap<string, readonly PastVersion[]>;

/** What git knows of a folder of briefings, or why it knows nothing. */
type PastRead = { readonly past: Past } | { readonly lacking: string; readonly remedy: string };

/** So many of a file's newest texts are read; more of them change nothing that readers see than are shown. */
const mostTexts = 40;

const isBriefing = (path: string): boolean =>
  path.endsWith(".md") && !path.includes("/") && !path.startsWith(".") && path !== "README.md" && !isIncoming(path);

interface Read {
  readonly id: string;
  readonly shown: NonNullable<PastVersion["shown"]>;
}

const isStatus = (value: unknown): value is Life["status"] =>
  value === "draft" || value === "reviewed" || value === "published" || value === "superseded" || value === "withdrawn";

/** As leniently as an old text needs, and as strictly as a hidden one: what cannot be read for certain is null. */
function readText(text: string, store: TextStore): Read | null {
  const { data } = readData(text, "");
  const [id, status, embargo] = ["id", "status", "embargo"].map((key) => data?.get(key));
  if (typeof id !== "string" || !isStatus(status)) return null;
  // An embargo that is no text never ends.
  const life = embargo === undefined || embargo === null ? { status } : { status, embargo: String(embargo) };
  return { id, shown: { life, text: store.keep(text) } };
}

/** Files that changed more than once, and those that may be others under a new name: only they can have a history. */
function worthReading(commits: readonly Commit[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const worth = new Set<string>();
  for (const { changes } of commits) {
    const moved = changes.some(({ blob }) => blob === null);
    for (const { path } of changes) {
      if (moved || seen.has(path)) worth.add(path);
      seen.add(path);
    }
  }
  return worth;
}

/** The texts to read, newest first, within the bounds. Null where git does not say. */
function chooseBlobs(folder: string, commits: readonly Commit[], paths: ReadonlySet<string>) {
  const counts = new Map<string, number>();
  const wanted = new Set<string>();
  for (const { changes } of commits)
    for (const { path, blob } of changes) {
      const count = counts.get(path) ?? 0;
      if (blob === null || !paths.has(path) || count >= mostTexts) continue;
      counts.set(path, count + 1);
      wanted.add(blob);
    }
  const sizes = sizesOf(folder, [...wanted]);
  if (sizes === null) return null;
  let left: number = bounds.all;
  const blobs = [...wanted].filter((blob) => {
    const size = sizes.get(blob);
    if (size === undefined || size > bounds.text) return false;
    left -= size;
    return left >= 0;
  });
  return { blobs, sizes };
}

/**
 * Follows each briefing by its id through the commits, so that a file that was renamed keeps its past.
 *
 * @param commits newest first
 * @param read what a text says; null for one that was not or cannot be read
 */
function followIds(commits: readonly Commit[], read: (blob: string) => Read | null): Past {
  const past = new Map<string, PastVersion[]>();
  const holders = new Map<string, string>();
  const add = (id: string, { day, time, author }: Commit, shown: PastVersion["shown"]): void => {
    const line = past.get(id) ?? [];
    line.push({ day, time, author, shown });
    past.set(id, line);
  };
  for (const commit of [...commits].reverse()) {
    const left = new Set<string>();
    const arrived = new Set<string>();
    for (const { path, blob } of commit.changes) {
      const before = holders.get(path);
      const found = blob === null ? null : read(blob);
      if (before !== undefined && before !== found?.id) left.add(before);
      if (found === null) holders.delete(path);
      else {
        holders.set(path, found.id);
        arrived.add(found.id);
        add(found.id, commit, found.shown);
      }
    }
    for (const id of left) if (!arrived.has(id)) add(id, commit, null);
  }
  return past;
}

/** Reads the past of the briefings in a folder, in a number of calls of git that does not grow with the briefings. */
function readPast(folder: string, commit: string): PastRead {
  const unclear = {
    lacking: "git does not give its log and texts, or not in time",
    remedy: "try git log there; a partial clone has to be made whole",
  };
  const all = commitsOf(folder, commit);
  if (all === null) return unclear;
  const commits = all.map((one) => ({ ...one, changes: one.changes.filter(({ path }) => isBriefing(path)) }));
  if (!commits.some(({ changes }) => changes.length > 0))
    return { lacking: "no briefing is committed", remedy: "commit the content folder" };
  const paths = worthReading(commits);
  const chosen = chooseBlobs(folder, commits, paths);
  if (chosen === null) return unclear;
  const store = new TextStore();
  const texts = new Map<string, Read | null>();
  const done = readTexts(folder, chosen.blobs, chosen.sizes, (blob, text) => texts.set(blob, readText(text, store)));
  if (!done) return unclear;
  const own = commits.map((one) => ({ ...one, changes: one.changes.filter(({ path }) => paths.has(path)) }));
  return { past: followIds(own, (blob) => texts.get(blob) ?? null) };
}

/** The past of a content folder's briefings, kept as long as no commit is added. */
export class PastReader {
  private last: { readonly commit: string; readonly read: PastRead } | null = null;

  /** Where git cannot tell, nothing is known of the past, and a note says why. */
  of(folder: string, wanted: boolean): { readonly past?: Past; readonly problems: readonly Problem[] } {
    const briefings = `${folder}/briefings`;
    if (!wanted || !existsSync(briefings)) return { problems: [] };
    const read = this.read(briefings);
    if ("past" in read) return { past: read.past, problems: [] };
    const message = `“history” is on, and what changed is not shown: ${read.lacking}`;
    return { problems: [{ severity: "note", file: briefings, rule: "history", message, remedy: read.remedy }] };
  }

  private read(folder: string): PastRead {
    const head = headOf(folder);
    if (head === null)
      return { lacking: "it is in no git repository with a commit", remedy: "commit the content folder" };
    if (head.shallow)
      return { lacking: "its repository is a shallow clone", remedy: "fetch all of it, as by git fetch --unshallow" };
    if (this.last?.commit !== head.commit) this.last = { commit: head.commit, read: readPast(folder, head.commit) };
    return this.last.read;
  }
}
