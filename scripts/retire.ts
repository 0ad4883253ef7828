import { parseArgs } from "node:util";
import { findBriefing } from "./chores/find-briefing.ts";
import { retireBriefing } from "./chores/retire-briefing.ts";
import { choreHelp, choreOptions, runChore } from "./chores/run.ts";
import { type ExitCode, runCommand, UsageError } from "./command.ts";

const help = `
Withdraws a briefing that readers have seen.

  npm run retire -- FILE|ID --reason "The agency took the report back."

Its address then says that it was withdrawn, when and why, and nothing of what it said; feeds, search, lists, dossiers
and the links of other briefings leave it out. The file stays, with all that it says.

  --reason TEXT   one line, for readers
${choreHelp}`;

async function main(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { ...choreOptions, reason: { type: "string" } },
    allowPositionals: true,
  });
  const [which] = positionals;
  if (which === undefined || positionals.length > 1)
    throw new UsageError("retire: give one briefing, by its file or id");
  const reason = values.reason?.trim();
  if (!reason || /[\p{Cc}\u2028\u2029]/u.test(reason))
    throw new UsageError("retire: give a --reason, one line for readers");
  const now = new Date();
  const time = { now: now.toISOString(), today: now.toISOString().slice(0, 10) };
  return runChore(values, now, (library) => retireBriefing(library, findBriefing(library, which), reason, time) ?? []);
}

await runCommand(help, main);
