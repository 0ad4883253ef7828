import { spawnSync } from "node:child_process";

/** A file as a commit left it: the name of its bytes, or null where the commit took it away. */
interface Change {
  readonly path: string;
  readonly blob: string | null;
}

export interface Commit {
  /** `YYYY-MM-DD`, in the time zone of whoever committed. */
  readonly day: string;
  /** The earlier of the two times that a commit bears, in milliseconds: a rebase renews one of them, never both. */
  readonly time: number;
  readonly author: string;
  readonly changes: readonly Change[];
}

/** What keeps a build from hanging or filling the memory, whatever a repository holds. */
export const bounds = {
  /** For each call of git. */
  milliseconds: 30_000,
  /** Of the log. */
  log: 256 * 1024 * 1024,
  /** Of one text; the bytes asked for at once; and of all texts together. */
  text: 256 * 1024,
  batch: 16 * 1024 * 1024,
  all: 256 * 1024 * 1024,
} as const;

/** Variables that a hook sets for its own repository, which need not be that of the content. */
const ofAnother = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_PREFIX",
  "GIT_COMMON_DIR",
  "GIT_NAMESPACE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
];

/** A clone without its texts would fetch them: no protocol is let through. Replaced objects count as they were written. */
const offline = {
  GIT_ALLOW_PROTOCOL: "none",
  GIT_NO_LAZY_FETCH: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_TERMINAL_PROMPT: "0",
};

/** The output of git in a folder; null where git is missing, fails, or takes too long. */
function git(folder: string, args: readonly string[], input = "", most: number = bounds.log): Buffer | null {
  const kept = Object.entries(process.env).filter(([name]) => !ofAnother.includes(name));
  const { status, stdout } = spawnSync("git", ["--no-pager", "-C", folder, ...args], {
    env: { ...Object.fromEntries(kept), ...offline },
    input,
    timeout: bounds.milliseconds,
    maxBuffer: most,
    stdio: ["pipe", "pipe", "ignore"],
  });
  return status === 0 ? stdout : null;
}

/** The last commit of the repository in which a folder stands, and whether its past was left behind; null for none. */
export function headOf(folder: string): { readonly commit: string; readonly shallow: boolean } | null {
  const [shallow, commit] = (git(folder, ["rev-parse", "--is-shallow-repository", "HEAD"])?.toString() ?? "").split(
    "\n",
  );
  return commit ? { commit, shallow: shallow === "true" } : null;
}

/** What a person has set for reading the log changes nothing here. */
const rawLog = [
  ...["-c", "log.follow=false", "-c", "log.diffMerges=first-parent", "-c", "log.showSignature=false"],
  ...["-c", "log.showRoot=true"],
  ...["log", "-z", "--raw", "--no-abbrev", "--no-renames", "--first-parent", "-m", "--relative", "--no-color"],
  ...["--encoding=UTF-8", "--format=%ct %at %cs %aN"],
];

const header = /^(\d{1,12}) (\d{1,12}) (\d{4}-\d{2}-\d{2}) (.*)$/s;

/** Reads what `git log -z --raw` says: a header, then for each file a line of its modes and a path, all parted by NUL. */
export function parseLog(log: string): readonly Commit[] {
  const commits: (Commit & { readonly changes: Change[] })[] = [];
  const tokens = log.split("\0");
  for (let at = 0; at < tokens.length; at++) {
    const token = (tokens[at] ?? "").trimStart();
    if (token.startsWith(":")) {
      const path = tokens[++at] ?? "";
      const [, mode = "", , blob = ""] = token.split(" ");
      // Links and submodules are no texts; nor can a name be told that is no UTF-8.
      if (!path.includes("\ufffd")) commits.at(-1)?.changes.push({ path, blob: mode.startsWith("100") ? blob : null });
      continue;
    }
    const [, committed, authored, day, author] = header.exec(token) ?? [];
    if (day === undefined) continue;
    const time = Math.min(Number(committed), Number(authored)) * 1000;
    commits.push({ day, time, author: author ?? "", changes: [] });
  }
  return commits;
}

/**
 * The commits of the main line up to `commit` that touched a folder, newest first; null where git does not say. What
 * a branch tried out before it was merged was never published, and counts as the one change that the merge was.
 */
export function commitsOf(folder: string, commit: string): readonly Commit[] | null {
  const log = git(folder, [...rawLog, commit, "--", "."]);
  return log && parseLog(log.toString("utf8"));
}

/** Sizes in bytes of texts, by name; what is no text or not there is left out. Null where git does not say. */
export function sizesOf(folder: string, blobs: readonly string[]): ReadonlyMap<string, number> | null {
  const said = git(folder, ["cat-file", "--batch-check"], `${blobs.join("\n")}\n`);
  if (said === null) return null;
  const sizes = new Map<string, number>();
  for (const line of said.toString("latin1").split("\n")) {
    const [blob = "", type, size] = line.split(" ");
    if (type === "blob") sizes.set(blob, Number(size));
  }
  return sizes;
}

/** Hands over the texts of blobs whose sizes are known, a batch at a time. False where git does not say. */
export function readTexts(
  folder: string,
  blobs: readonly string[],
  sizes: ReadonlyMap<string, number>,
  take: (blob: string, text: string) => void,
): boolean {
  for (let from = 0; from < blobs.length; ) {
    let [to, bytes] = [from, 0];
    while (to < blobs.length && (to === from || bytes < bounds.batch)) bytes += sizes.get(blobs[to++] ?? "") ?? 0;
    const batch = blobs.slice(from, to);
    const said = git(folder, ["cat-file", "--batch"], `${batch.join("\n")}\n`, bytes + batch.length * 128 + 1024);
    if (said === null) return false;
    let at = 0;
    for (const blob of batch) {
      const start = said.indexOf(10, at) + 1;
      const end = start + (sizes.get(blob) ?? 0);
      take(blob, said.toString("utf8", start, end));
      at = end + 1;
    }
    from = to;
  }
  return true;
}
