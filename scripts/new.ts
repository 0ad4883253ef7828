import { parseArgs } from "node:util";
import { isRealDate } from "./briefing/dates.ts";
import { checkTitle } from "./chores/find-name.ts";
import { newBriefing } from "./chores/new-briefing.ts";
import { choreHelp, choreOptions, runChore } from "./chores/run.ts";
import { type ExitCode, runCommand, UsageError } from "./command.ts";
import { readSettings } from "./site/settings.ts";

const help = `
Starts a briefing by hand: an empty draft with an id, a date and its sections.

  npm run new -- "Title"

  --date DAY      the day of the report, 2024-03-18 (today)
${choreHelp}`;

async function main(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { ...choreOptions, date: { type: "string" } },
    allowPositionals: true,
  });
  const [title] = positionals;
  if (title === undefined || positionals.length > 1) throw new UsageError("new: give the title, in quotes");
  const now = new Date();
  const date = values.date ?? now.toISOString().slice(0, 10);
  if (date.length !== 10 || !isRealDate(date)) throw new UsageError(`new: “${date}” is no day; write 2024-03-18`);
  return runChore(values, now, (library) => {
    const { language } = readSettings(library.folder, library.folder, process.env);
    const { path, isOld } = newBriefing(library, checkTitle(title, library.folder), date, language);
    return isOld ? `nothing to do: ${library.folder}/${path} has this title and day` : [];
  });
}

await runCommand(help, main);
