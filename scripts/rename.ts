import { parseArgs } from "node:util";
import { checkName, findName } from "./chores/find-name.ts";
import { findStory } from "./chores/find-story.ts";
import { readKind } from "./chores/kinds.ts";
import { type Library, refusal } from "./chores/library.ts";
import type { Unclear } from "./chores/relink.ts";
import { renameName } from "./chores/rename-name.ts";
import { renameStory } from "./chores/rename-story.ts";
import { choreHelp, choreOptions, runChore } from "./chores/run.ts";
import { type ExitCode, runCommand, UsageError } from "./command.ts";
import type { NodeKind } from "./site/model.ts";
import { foldName } from "./site/text.ts";

const help = `
Gives a person, organisation, place or topic another name, in every briefing and note.

  npm run rename -- "Old name" "New name"
  npm run rename -- --story "Old title" "New title"

Lists in front matter, functions, links, the note and its file name change. Words of texts and quotations stay: the old
name becomes an alias, so they still lead to the page, and its old address is led to the new one (redirects.txt).

  --kind KIND     person, organisation, place or topic, where several bear the name
  --story         a story, by its title
${choreHelp}`;

function rename(library: Library, old: string, now: string, kind: NodeKind | null): readonly Unclear[] | string {
  const { names } = library.shown(true);
  const from = findName(names, old, kind, library.folder);
  const to = checkName(now, library.folder);
  if (from.name === to) return `nothing to do: “${old}” is ${to}`;
  if (foldName(from.name) !== foldName(old))
    throw refusal(
      library.folder,
      "alias",
      `“${old}” is an alias of ${from.name}`,
      `rename “${from.name}”, or edit the aliases in its note`,
    );
  const other = names.find(from.kind, to);
  if (other && other !== from)
    throw refusal(
      library.folder,
      "taken",
      `${other.path} has the name “${to}” already`,
      "if both are one, use merge-names",
    );
  return renameName(library, names, from, to);
}

async function main(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { ...choreOptions, kind: { type: "string" }, story: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [old, now] = positionals;
  if (old === undefined || now === undefined || positionals.length > 2)
    throw new UsageError("rename: give the old name and the new one, each in quotes");
  const kind = readKind(values.kind);
  if (kind && values.story) throw new UsageError("rename: --story and --kind cannot both be meant");
  return runChore(values, new Date(), (library) => {
    if (!values.story) return rename(library, old, now, kind);
    const { stories } = library.shown(true);
    const to = checkName(now, library.folder, true);
    if (!stories.has(foldName(old)) && stories.has(foldName(to))) return `nothing to do: no story is called “${old}”`;
    const from = findStory(stories, old, library.folder);
    if (stories.has(foldName(to)) && foldName(to) !== foldName(from))
      throw refusal(
        library.folder,
        "taken",
        `there is a story “${to}” already`,
        "if both are one, use merge-names --story",
      );
    return renameStory(library, from, to);
  });
}

await runCommand(help, main);
