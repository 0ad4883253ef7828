import type { Named, Names } from "../site/names.ts";
import { foldName } from "../site/text.ts";
import type { Library } from "./library.ts";
import { addressOf, moveAddresses } from "./move-addresses.ts";
import { freeNotePath, renameNote, stateName } from "./note-files.ts";
import { newNote } from "./notes.ts";
import type { Unclear } from "./relink.ts";
import { renameEverywhere } from "./rename-everywhere.ts";

/** A note for the new name, so that the old one is not lost; null where both are spelt alike and nobody wrote one. */
function noteFor(library: Library, from: Named, to: string): string | null {
  if (from.note) return renameNote(library, from.note, from, to);
  if (foldName(from.name) === foldName(to)) return null;
  const path = freeNotePath(library, from.kind, to);
  library.write(path, newNote(to, "aliases", from.name));
  return path;
}

/** Plans a new name for a person, organisation, place or topic; the old one stays as an alias. */
export function renameName(library: Library, names: Names, from: Named, to: string): readonly Unclear[] {
  const before = library.shown(false);
  const unclear = renameEverywhere(library, { from, to, address: addressOf(from.kind, to), names });
  const path = noteFor(library, from, to);
  if (path !== null) stateName(library, from.kind, to, path);
  moveAddresses(library, before, { kind: from.kind, from: from.name, to });
  return unclear;
}
