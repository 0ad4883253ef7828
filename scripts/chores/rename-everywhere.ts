import { listKeys, type Named, type Names, namesIn } from "../site/names.ts";
import { noSuffix, targetKey } from "../site/resolver.ts";
import { foldName } from "../site/text.ts";
import { replaceInList, replaceInRoles } from "./front-edit.ts";
import type { Library } from "./library.ts";
import type { Retarget } from "./link-edit.ts";
import { bearersIn, relink, type Unclear } from "./relink.ts";

/** One name of a kind in the place of another, wherever it is written as a name. */
interface Renaming {
  readonly from: Named;
  readonly to: string;
  /** The page of the new name without extension, for links by address. */
  readonly address: string;
  readonly names: Names;
}

/** Links by the name or its address; those by an alias hold, since the alias goes along. */
const retargetName = ({ from, to, address }: Renaming, means: (target: string) => boolean): Retarget => {
  const [name, page] = [foldName(from.name), foldName(noSuffix(from.path))];
  return (target) => {
    if (!means(target)) return null;
    const key = targetKey(target);
    return key === page ? address : key === name && target !== to ? to : null;
  };
};

function inBriefing(text: string, { from, to }: Renaming): string {
  const old = foldName(from.name);
  const isOld = (name: string): boolean => foldName(name) === old;
  const isNew = foldName(to) === old ? undefined : (name: string): boolean => foldName(name) === foldName(to);
  const listed = replaceInList(text, listKeys[from.kind], isOld, to, isNew);
  return from.kind === "person" ? replaceInRoles(listed, isOld, to) : listed;
}

function inNote(text: string, { from, to }: Renaming): string {
  const isOld = (name: string): boolean => foldName(name) === foldName(from.name);
  const parted = replaceInList(text, "not", isOld, to);
  return from.kind === "place" ? replaceInList(parted, "country", isOld, to) : parted;
}

/** Writes the new name into every briefing and into what notes say of it. */
export function renameEverywhere(library: Library, renaming: Renaming): readonly Unclear[] {
  const { from, names } = renaming;
  const bearer = bearersIn(names);
  const edit = (path: string, text: string, listed: readonly Named[]): readonly Unclear[] =>
    relink(
      library,
      { path, text },
      retargetName(renaming, (target) => bearer(target, listed) === from),
    );
  return [
    ...library.briefings.flatMap(({ path, front }) => {
      const text = library.read(path) ?? "";
      const listed = namesIn(front, names);
      return edit(path, listed.includes(from) ? inBriefing(text, renaming) : text, listed);
    }),
    ...library.notes.flatMap((note) => {
      const path = library.pathOf(note);
      const own = names.all.filter((named) => named.note?.file === note.file);
      return edit(path, inNote(library.read(path) ?? "", renaming), own);
    }),
  ];
}
