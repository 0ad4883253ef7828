import { parseArgs } from "node:util";
import { findBriefing } from "./chores/find-briefing.ts";
import { checkName, findName } from "./chores/find-name.ts";
import { readKind } from "./chores/kinds.ts";
import { type Briefing, type Library, refusal } from "./chores/library.ts";
import type { Unclear } from "./chores/relink.ts";
import { choreHelp, choreOptions, runChore } from "./chores/run.ts";
import { splitName } from "./chores/split-name.ts";
import { type ExitCode, runCommand, UsageError } from "./command.ts";
import type { NodeKind } from "./site/model.ts";
import { listKeys, type Named, type Names } from "./site/names.ts";

const help = `
Parts two of one name: in the briefings that are given, the name means somebody else from now on.

  npm run split-names -- "Name" "Name (pilot)" FILE...

The second name is what tells them apart, and the page's; texts go on saying “Name”. The note of each says that the
other is not meant. A briefing is given as a file, a file name or an id.

  --kind KIND     person, organisation, place or topic, where several bear the name
${choreHelp}`;

const lists = ({ front }: Briefing, names: Names, named: Named): boolean =>
  (front[listKeys[named.kind]] ?? []).some((name) => names.find(named.kind, name) === named);

function split(
  library: Library,
  {
    name,
    role,
    files,
    kind,
  }: {
    readonly name: string;
    readonly role: string;
    readonly files: readonly string[];
    readonly kind: NodeKind | null;
  },
): readonly Unclear[] | string {
  const { folder } = library;
  const { names } = library.shown(true);
  const to = checkName(role, folder);
  const from = findName(names, name, kind, folder);
  const other = names.find(from.kind, to);
  if (other === from)
    throw refusal(
      folder,
      "same-name",
      `“${to}” is ${from.name} already`,
      "give a name that tells the two apart, such as “Name (pilot)”",
    );
  const briefings = files.map((file) => findBriefing(library, file));
  const moved = briefings.filter((briefing) => lists(briefing, names, from));
  for (const briefing of briefings)
    if (!moved.includes(briefing) && !(other && lists(briefing, names, other)))
      throw refusal(
        `${folder}/${briefing.path}`,
        "not-listed",
        `does not list “${name}”`,
        "give the briefings that mean the other one",
      );
  if (moved.length === 0) return "nothing to do: all of them name the other already";
  if (
    library.briefings.every(
      (briefing) => moved.some(({ path }) => path === briefing.path) || !lists(briefing, names, from),
    )
  )
    throw refusal(
      folder,
      "all",
      `these are all briefings that name “${name}”`,
      "use rename, or leave out those that mean the first",
    );
  return splitName(library, names, from, to, moved);
}

async function main(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { ...choreOptions, kind: { type: "string" } },
    allowPositionals: true,
  });
  const [name, role, ...files] = positionals;
  if (name === undefined || role === undefined || files.length === 0)
    throw new UsageError("split-names: give the name, the new name, and the briefings that mean it");
  const kind = readKind(values.kind);
  return runChore(values, new Date(), (library) => split(library, { name, role, files, kind }));
}

await runCommand(help, main);
