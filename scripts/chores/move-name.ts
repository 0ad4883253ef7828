import type { NodeKind } from "../site/model.ts";
import { listKeys, type Named, type Names, type Note } from "../site/names.ts";
import { foldName } from "../site/text.ts";
import { nodePath, storyPath } from "../site/urls.ts";
import { slugify } from "../slugs.ts";
import { replaceInList, replaceInRoles } from "./front-edit.ts";
import type { Briefing, Library, Shown } from "./library.ts";
import { type Retarget, retarget } from "./link-edit.ts";
import { addName, freeNotePath, joinedNote, newNote, renamedNote, withName } from "./notes.ts";

/** A link that could not be told from text, for a person to look at. */
export interface Unclear {
  readonly path: string;
  readonly line: number;
}

const noSuffix = (path: string): string => path.replace(/\.(?:md|html)$/i, "");
const withoutFolders = (target: string): string => target.replace(/^(?:\.{1,2}\/){1,9}/, "");

/** Whom a target means, as the site takes it: of several bearers the one listed, else the first by kind. */
class Bearers {
  private readonly byKey = new Map<string, Named[]>();

  constructor(names: Names) {
    for (const named of names.all)
      for (const spelling of [named.name, ...named.aliases, noSuffix(named.path)]) {
        const key = foldName(spelling);
        const list = this.byKey.get(key);
        if (!list) this.byKey.set(key, [named]);
        else if (!list.includes(named)) list.push(named);
      }
  }

  of(target: string, listed: ReadonlySet<Named>): Named | undefined {
    const bearers = this.byKey.get(foldName(noSuffix(withoutFolders(target)))) ?? [];
    return bearers.find((one) => listed.has(one)) ?? bearers[0];
  }
}

const listedBy = ({ front }: Pick<Briefing, "front">, names: Names): ReadonlySet<Named> =>
  new Set(
    (Object.keys(listKeys) as NodeKind[]).flatMap((kind) =>
      (front[listKeys[kind]] ?? []).flatMap((name) => names.find(kind, name) ?? []),
    ),
  );

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
    const key = foldName(noSuffix(withoutFolders(target)));
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
function renameEverywhere(library: Library, renaming: Renaming): readonly Unclear[] {
  const unclear: Unclear[] = [];
  const bearers = new Bearers(renaming.names);
  const edit = (path: string, text: string, listed: ReadonlySet<Named>): void => {
    const means = (target: string): boolean => bearers.of(target, listed) === renaming.from;
    const linked = retarget(text, retargetName(renaming, means));
    unclear.push(...linked.lines.map((line) => ({ path, line })));
    library.write(path, linked.text);
  };
  for (const briefing of library.briefings) {
    const text = library.read(briefing.path) ?? "";
    const listed = listedBy(briefing, renaming.names);
    edit(briefing.path, listed.has(renaming.from) ? inBriefing(text, renaming) : text, listed);
  }
  for (const note of library.notes) {
    const path = library.pathOf(note);
    const own = renaming.names.all.filter((named) => named.note?.file === note.file);
    edit(path, inNote(library.read(path) ?? "", renaming), new Set(own));
  }
  return unclear;
}

/** Renames the file of a note that is called after its name. */
function notePath(library: Library, note: Note, from: Named, to: string): string {
  const path = library.pathOf(note);
  if (note.stem !== slugify(from.name) || slugify(to) === note.stem) return path;
  return freeNotePath(library, from, to);
}

/** The page that a name will have; what the site makes of it once all is written. */
const addressOf = (kind: NodeKind, name: string): string => noSuffix(nodePath(kind, slugify(name)));

/** Plans redirects from the pages that names and stories had to those that they have now. */
function moveAddresses(
  library: Library,
  before: Shown,
  renamed: { readonly kind: NodeKind | "story"; readonly from: string; readonly to: string },
): void {
  const after = library.shown(false);
  const moves = before.names.all.flatMap(({ kind, name, path }) => {
    const now = after.names.find(kind, kind === renamed.kind && name === renamed.from ? renamed.to : name);
    return now && now.path !== path ? [{ from: path, to: now.path }] : [];
  });
  for (const [key, { path }] of before.stories) {
    const now = after.stories.get(
      renamed.kind === "story" && key === foldName(renamed.from) ? foldName(renamed.to) : key,
    );
    if (now && now.path !== path) moves.push({ from: path, to: now.path });
  }
  library.move(
    moves.filter(({ from }) => !after.pages.has(from)),
    after.pages,
  );
}

/** Plans a new name for a person, organisation, place or topic; the old one stays as an alias. */
export function renameName(library: Library, names: Names, from: Named, to: string): readonly Unclear[] {
  const before = library.shown(false);
  const unclear = renameEverywhere(library, { from, to, address: addressOf(from.kind, to), names });
  const same = foldName(from.name) === foldName(to);
  let path: string | null = null;
  if (from.note) {
    const old = library.pathOf(from.note);
    path = notePath(library, from.note, from, to);
    const text = renamedNote(library.read(old) ?? "", from.name, to);
    if (path !== old) library.write(old, null);
    library.write(path, text);
  } else if (!same) {
    path = freeNotePath(library, from, to);
    library.write(path, newNote(to, "aliases", from.name));
  }
  stateName(library, from.kind, to, path);
  moveAddresses(library, before, { kind: from.kind, from: from.name, to });
  return unclear;
}

/** A note whose file name does not lead to its name says it. */
function stateName(library: Library, kind: NodeKind, name: string, path: string | null): void {
  if (path === null) return;
  const file = `${library.folder}/${path}`;
  const isFound = [true, false].every((all) => {
    const named = library.shown(all).names.find(kind, name);
    return named?.name === name && named.note?.file === file;
  });
  if (!isFound) library.write(path, withName(library.read(path) ?? "", name));
}

/** Plans that all of one name goes to another, of the same kind. */
export function mergeNames(library: Library, names: Names, from: Named, into: Named): readonly Unclear[] {
  const before = library.shown(false);
  const unclear = renameEverywhere(library, { from, to: into.name, address: noSuffix(into.path), names });
  let path: string;
  if (into.note) {
    path = library.pathOf(into.note);
    let text = library.read(path) ?? "";
    if (from.note) {
      text = joinedNote(text, from.note, { ...into.note, name: into.name });
      library.write(library.pathOf(from.note), null);
    }
    library.write(path, renamedNote(text, from.name, into.name));
  } else if (from.note) {
    const old = library.pathOf(from.note);
    const text = renamedNote(library.read(old) ?? "", from.name, into.name);
    path = notePath(library, from.note, from, into.name);
    if (path !== old) library.write(old, null);
    library.write(path, text);
  } else {
    path = freeNotePath(library, into, into.name);
    library.write(path, newNote(into.name, "aliases", from.name));
  }
  stateName(library, into.kind, into.name, path);
  moveAddresses(library, before, { kind: from.kind, from: from.name, to: into.name });
  return unclear;
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
  const bearers = new Bearers(names);
  const unclear: Unclear[] = [];
  const isOld = (name: string): boolean => names.find(from.kind, name) === from;
  for (const { path, front } of briefings) {
    const listed = listedBy({ front }, names);
    let text = replaceInList(library.read(path) ?? "", listKeys[from.kind], isOld, to);
    if (from.kind === "person") text = replaceInRoles(text, isOld, to);
    const linked = retarget(text, (target) => (bearers.of(target, listed) === from ? to : null), true);
    unclear.push(...linked.lines.map((line) => ({ path, line })));
    library.write(path, linked.text);
  }
  keepApart(library, from.kind, from.note, from.name, to);
  keepApart(library, from.kind, names.find(from.kind, to)?.note ?? null, to, from.name);
  moveAddresses(library, before, { kind: from.kind, from: from.name, to: from.name });
  return unclear;
}

/** A note, new or old, that says whom a name does not mean. */
function keepApart(library: Library, kind: NodeKind, note: Note | null, name: string, other: string): void {
  const path = note ? library.pathOf(note) : freeNotePath(library, { kind }, name);
  const text = note ? addName(library.read(path) ?? "", "not", other) : newNote(name, "not", other);
  library.write(path, text);
  stateName(library, kind, name, path);
}

/** Plans a new title for a story; one that exists already takes the briefings of the other in. */
export function renameStory(library: Library, from: string, to: string): readonly Unclear[] {
  const before = library.shown(false);
  const { names, stories } = library.shown(true);
  const bearers = new Bearers(names);
  const key = foldName(from);
  const page = foldName(noSuffix(stories.get(key)?.path ?? ""));
  const unclear: Unclear[] = [];
  const nobody: ReadonlySet<Named> = new Set();
  const address = noSuffix(storyPath(slugify(to)));
  const link: Retarget = (target) => {
    const written = foldName(noSuffix(withoutFolders(target)));
    if (bearers.of(target, nobody)) return null;
    return written === page ? address : written === key && target !== to ? to : null;
  };
  const paths = [...library.briefings.map(({ path }) => path), ...library.notes.map((note) => library.pathOf(note))];
  for (const path of paths) {
    const text = library.read(path) ?? "";
    const titled = path.startsWith("briefings/")
      ? replaceInList(text, "story", (title) => foldName(title) === key, to)
      : text;
    const linked = retarget(titled, link);
    unclear.push(...linked.lines.map((line) => ({ path, line })));
    library.write(path, linked.text);
  }
  moveAddresses(library, before, { kind: "story", from, to });
  return unclear;
}
