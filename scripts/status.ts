import { spawnSync } from "node:child_process";
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { isInterrupted } from "./chores/journal.ts";
import { Library } from "./chores/library.ts";
import { type Matter, stateOf } from "./chores/state.ts";
import { type ExitCode, runCommand, UsageError } from "./command.ts";
import { readContent } from "./site/read-content.ts";
import { cronLine, nextRelease } from "./site/release.ts";
import { readSettings } from "./site/settings.ts";
import { buildSite } from "./site/site.ts";

const help = `
Says what there is to do in a content folder, and writes nothing.

  npm run status

Drafts; embargoes, with the time of the next build that lets something out and a line for cron; notes that have grown
stale (nobody named, another function printed since, many briefings since their last commit); what is concluded and
not yet confirmed by a person (dates, speakers, who is who); names that texts give in full and no link covers.

  --content DIR   the content folder (content)
  --all           every line, not the first ten of each list
  --json          one object, on standard output
  --help          this text

Exit code 0: said. 1: the content has errors. 2: wrong command line.
`;

const usualContent = "content";
const afterAllEmbargoes = "9999-12-31T23:59:59Z";

/** Day of the last commit of each file that git knows, by path from the working directory. */
function lastChanges(folder: string): ReadonlyMap<string, string> {
  const log = spawnSync(
    "git",
    ["-c", "core.quotePath=false", "-C", folder, "log", "--format=%x00%cs", "--name-only", "--relative", "--", "."],
    {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    },
  );
  const days = new Map<string, string>();
  for (const commit of (log.status === 0 ? log.stdout : "").split("\u0000")) {
    const [day = "", ...files] = commit.split("\n").filter(Boolean);
    for (const file of files) if (!days.has(`${folder}/${file}`)) days.set(`${folder}/${file}`, day);
  }
  return days;
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function printList(title: string, matters: readonly Matter[], all: boolean): void {
  if (matters.length === 0) return;
  print(`\n${title}: ${matters.length.toLocaleString("en")}`);
  const shown = all ? matters : matters.slice(0, 10);
  for (const { where, what } of shown) print(`  ${where}: ${what}`);
  if (shown.length < matters.length) print(`  … and ${matters.length - shown.length} more; --all shows them`);
}

async function main(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      content: { type: "string", default: usualContent },
      all: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  if (positionals.length > 0) throw new UsageError(`status: “${positionals[0]}” is not expected`);
  const now = new Date().toISOString();
  const folder = new Library(relative(process.cwd(), resolve(values.content)) || ".", now).folder;
  const content = readContent(folder);
  const options = readSettings(folder, folder, process.env);
  // What readers do not see yet is to be looked after too.
  const site = buildSite({ content, options: { ...options, drafts: true }, now: afterAllEmbargoes });
  const changes = lastChanges(folder);
  const state = stateOf(content, site, now, (file) => changes.get(file) ?? null);
  const release = nextRelease(
    content.briefings.map(({ front }) => front),
    now,
    options.drafts,
  );
  if (values.json) {
    print(JSON.stringify({ ...state, statuses: Object.fromEntries(state.statuses), release }, null, 2));
    return 0;
  }
  const counts = [...state.statuses].sort(([a], [b]) => (a < b ? -1 : 1)).map(([status, n]) => `${n} ${status}`);
  const { length } = content.briefings;
  print(
    `${length.toLocaleString("en")} ${length === 1 ? "briefing" : "briefings"}${length > 0 ? `: ${counts.join(", ")}` : ""}`,
  );
  if (isInterrupted(folder)) print("\nA chore was killed before its end: run it again.");
  printList("Drafts", state.drafts, values.all);
  printList("Under embargo", state.embargoes, values.all);
  if (release) {
    const option = values.content === usualContent ? "" : ` -- --content ${values.content}`;
    print(`\nNext release: ${release.at}. For cron, in the local time of this machine:`);
    print(`  ${cronLine(release.at, `cd ${process.cwd()} && npm run build${option}`)}`);
  }
  printList("Notes that may be stale", state.staleNotes, values.all);
  printList("Concluded, not confirmed", state.unconfirmed, values.all);
  printList("Mentions without a link", state.unlinked, values.all);
  return 0;
}

await runCommand(help, main);
