import type { NodeKind } from "../site/model.ts";
import { listKeys, type Named, type Names, type Note, namesIn } from "../site/names.ts";
import { replaceInList, replaceInRoles } from "./front-edit.ts";
import type { Briefing, Library } from "./library.ts";
import { moveAddresses } from "./move-addresses.ts";
import { freeNotePath, stateName } from "./note-files.ts";
import { addName, newNote } from "./notes.ts";
import { bearersIn, relink, type Unclear } from "./relink.ts";

/** A note, new or old, that says whom a name does not mean. */
function keepApart(library: Library, kind: NodeKind, note: Note | null, name: string, other: string): void {
  const path = note ? library.pathOf(note) : freeNotePath(library, kind, name);
  const text = note ? addName(library.read(path) ?? "", "not", other) : newNote(name, "not", other);
  library.write(path, text);
  stateName(library, kind, name, path);
}

/** Plans that some briefings mean somebody else of the same name. Their words stay, and both notes say who is not who. */
export function splitName(
  library: Library,
  names: Names,
  from: Named,
  to: string,
  briefings: readonly Briefing[],
): readonly Unclear[] {
  const before = library.shown(false);
  const bearer = bearersIn(names);
  const isOld = (name: string): boolean => names.find(from.kind, name) === from;
  const unclear = briefings.flatMap(({ path, front }) => {
    const listed = namesIn(front, names);
    const moved = replaceInList(library.read(path) ?? "", listKeys[from.kind], isOld, to);
    const text = from.kind === "person" ? replaceInRoles(moved, isOld, to) : moved;
    return relink(library, { path, text }, (target) => (bearer(target, listed) === from ? to : null), true);
  });
  keepApart(library, from.kind, from.note, from.name, to);
  keepApart(library, from.kind, names.find(from.kind, to)?.note ?? null, to, from.name);
  moveAddresses(library, before, { kind: from.kind, from: from.name, to: from.name });
  return unclear;
}
