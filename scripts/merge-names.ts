import { parseArgs } from "node:util";
import { findName } from "./chores/find-name.ts";
import { findStory } from "./chores/find-story.ts";
import { readKind } from "./chores/kinds.ts";
import { type Library, refusal } from "./chores/library.ts";
import { mergeNames } from "./chores/merge-names.ts";
import type { Unclear } from "./chores/relink.ts";
import { renameStory } from "./chores/rename-story.ts";
import { choreHelp, choreOptions, runChore } from "./chores/run.ts";
import { type ExitCode, runCommand, UsageError } from "./command.ts";
import type { NodeKind } from "./site/model.ts";
import { foldName } from "./site/text.ts";

const help = `
Makes one of two names that mean the same person, organisation, place or topic.

  npm run merge-names -- "Name" "Name that stays"
  npm run merge-names -- --story "Title" "Title that stays"

The briefings, links and note of the first go to the second, of which it becomes an alias; its address is led there
(redirects.txt). Where both have a note, the words of the first stand at the end of the second's.

  --kind KIND     person, organisation, place or topic, where several bear a name
  --story         two stories, by their titles
${choreHelp}`;

function merge(library: Library, gone: string, kept: string, kind: NodeKind | null): readonly Unclear[] | string {
  const { folder } = library;
  const { names } = library.shown(true);
  const from = findName(names, gone, kind, folder);
  const into = findName(names, kept, kind ?? from.kind, folder);
  if (from === into) return `nothing to do: “${gone}” is ${into.name}`;
  for (const [one, other] of [
    [into, from],
    [from, into],
  ] as const) {
    if (one.note?.not.some((name) => foldName(name) === foldName(other.name)))
      throw refusal(
        one.note.file,
        "not",
        `the note says that ${one.name} is not ${other.name}`,
        "take the name off “not” first, if that is wrong",
      );
  }
  return mergeNames(library, names, from, into);
}

async function main(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { ...choreOptions, kind: { type: "string" }, story: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [gone, kept] = positionals;
  if (gone === undefined || kept === undefined || positionals.length > 2)
    throw new UsageError("merge-names: give the name that goes and the name that stays, each in quotes");
  const kind = readKind(values.kind);
  if (kind && values.story) throw new UsageError("merge-names: --story and --kind cannot both be meant");
  return runChore(values, new Date(), (library) => {
    if (!values.story) return merge(library, gone, kept, kind);
    const { stories } = library.shown(true);
    const into = findStory(stories, kept, library.folder);
    if (!stories.has(foldName(gone))) return `nothing to do: no story is called “${gone}”`;
    const from = findStory(stories, gone, library.folder);
    return from === into ? `nothing to do: “${gone}” is ${into}` : renameStory(library, from, into);
  });
}

await runCommand(help, main);
