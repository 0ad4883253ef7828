import type { NodeKind } from "../site/model.ts";
import type { Named, Note } from "../site/names.ts";
import { slugify } from "../slugs.ts";
import { folderOf, type Library } from "./library.ts";
import { renamedNote, withName } from "./notes.ts";

/** Where a new note goes: `people/wang-yi.md`, with a number behind where that is taken. */
export function freeNotePath(library: Library, kind: NodeKind, name: string): string {
  const stem = `${folderOf(kind)}/${slugify(name)}`;
  for (let n = 1; ; n++) {
    const path = `${stem}${n === 1 ? "" : `-${n}`}.md`;
    if (library.read(path) === null) return path;
  }
}

/** Where the note of a renamed name belongs: elsewhere only where its file is called after the name. */
function pathAfter(library: Library, note: Note, from: Named, to: string): string {
  const path = library.pathOf(note);
  return note.stem !== slugify(from.name) || slugify(to) === note.stem ? path : freeNotePath(library, from.kind, to);
}

/** Plans the note of a name under its new one. Returns its path. */
export function renameNote(library: Library, note: Note, from: Named, to: string): string {
  const old = library.pathOf(note);
  const path = pathAfter(library, note, from, to);
  const text = renamedNote(library.read(old) ?? "", from.name, to);
  if (path !== old) library.write(old, null);
  library.write(path, text);
  return path;
}

/** A note whose file name does not lead to its name says it. */
export function stateName(library: Library, kind: NodeKind, name: string, path: string): void {
  const file = `${library.folder}/${path}`;
  const isFound = [true, false].every((all) => {
    const named = library.shown(all).names.find(kind, name);
    return named?.name === name && named.note?.file === file;
  });
  if (!isFound) library.write(path, withName(library.read(path) ?? "", name));
}
