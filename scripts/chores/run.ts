import { type ExitCode, say } from "../command.ts";
import { commit, isInterrupted, recover } from "./journal.ts";
import { Library, refusal } from "./library.ts";
import type { Unclear } from "./relink.ts";

/** Options that all chores share, for `parseArgs`. */
export const choreOptions = {
  content: { type: "string", default: "content" },
  "dry-run": { type: "boolean", default: false },
} as const;

export const choreHelp = `
  --content DIR   the content folder (content)
  --dry-run       says what would change, and writes nothing
  --help          this text

Only the lines that must change do. A run that is killed leaves no file half-written: run the command again, and it
ends what was begun. Exit code 0: done, or nothing to do. 1: refused, and nothing was written. 2: wrong command line.
`;

/**
 * Ends what a killed run had begun, has a chore planned, and writes all of it or nothing.
 *
 * @param plan changes the library; throws a ProblemError to refuse
 */
export function runChore(
  options: { readonly content: string; readonly "dry-run": boolean },
  now: Date,
  plan: (library: Library) => readonly Unclear[] | string,
): ExitCode {
  const { content, "dry-run": dryRun } = options;
  if (dryRun && isInterrupted(content))
    throw refusal(
      content,
      "interrupted",
      "a chore was killed and waits for its end",
      "run one without --dry-run first",
    );
  const left = dryRun ? 0 : recover(content);
  if (left > 0) say(`ended a chore that had been killed: ${count(left)}`);
  const library = new Library(content, now.toISOString());
  const planned = plan(library);
  const changes = library.changes();
  if (typeof planned === "string") {
    say(planned);
    if (changes.size === 0) return 0;
  } else {
    for (const { path, line } of planned)
      say(
        `${library.folder}/${path}:${line}: warning: link: a link here cannot be told from text; look at it yourself`,
      );
    if (changes.size === 0) {
      say("nothing to do");
      return 0;
    }
  }
  if (!dryRun) commit(content, changes);
  for (const [path, text] of changes)
    say(
      `${text === null ? (dryRun ? "would remove" : "removed") : dryRun ? "would write" : "wrote"} ${library.folder}/${path}`,
    );
  say(`${count(changes.size)}${dryRun ? " would change" : " changed"}.`);
  return 0;
}

const count = (files: number): string => `${files.toLocaleString("en")} ${files === 1 ? "file" : "files"}`;
