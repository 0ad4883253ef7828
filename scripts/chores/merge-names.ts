import type { Named, Names, Note } from "../site/names.ts";
import { noSuffix } from "../site/resolver.ts";
import type { Library } from "./library.ts";
import { moveAddresses } from "./move-addresses.ts";
import { freeNotePath, renameNote, stateName } from "./note-files.ts";
import { joinedNote, newNote, renamedNote } from "./notes.ts";
import type { Unclear } from "./relink.ts";
import { renameEverywhere } from "./rename-everywhere.ts";

/** The note of the name that stays takes in that of the other. */
function joinInto(library: Library, from: Named, into: Named, note: Note): string {
  const path = library.pathOf(note);
  let text = library.read(path) ?? "";
  if (from.note) {
    text = joinedNote(text, from.note, { ...note, name: into.name });
    library.write(library.pathOf(from.note), null);
  }
  library.write(path, renamedNote(text, from.name, into.name));
  return path;
}

function noteFor(library: Library, from: Named, into: Named): string {
  if (into.note) return joinInto(library, from, into, into.note);
  if (from.note) return renameNote(library, from.note, from, into.name);
  const path = freeNotePath(library, into.kind, into.name);
  library.write(path, newNote(into.name, "aliases", from.name));
  return path;
}

/** Plans that all of one name goes to another, of the same kind. */
export function mergeNames(library: Library, names: Names, from: Named, into: Named): readonly Unclear[] {
  const before = library.shown(false);
  const unclear = renameEverywhere(library, { from, to: into.name, address: noSuffix(into.path), names });
  const path = noteFor(library, from, into);
  stateName(library, into.kind, into.name, path);
  moveAddresses(library, before, { kind: from.kind, from: from.name, to: into.name });
  return unclear;
}
