import type { Problem } from "../model.ts";
import { shortHash, slugify } from "../slugs.ts";
import { byText } from "./dates.ts";
import type { NodeKind, NodeRef, PagePath } from "./model.ts";
import { foldName } from "./text.ts";
import { nodePath } from "./urls.ts";

/** The lists in a briefing's front matter, by what they name. */
export const listKeys = {
  person: "people",
  organisation: "organisations",
  place: "places",
  topic: "topics",
} as const satisfies Record<NodeKind, string>;

export const nodeKinds: readonly NodeKind[] = ["person", "organisation", "place", "topic"];

/** What a person wrote about a name in `content/people/…` and its sister folders. */
export interface Note {
  readonly file: string;
  readonly kind: NodeKind;
  /** File name without folder and extension. */
  readonly stem: string;
  /** Null when the note does not say; then its file name does. */
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly country: string | null;
  readonly not: readonly string[];
  /** Markdown. */
  readonly body: string;
  /** Number of lines before the body. */
  readonly bodyLine: number;
}

/** A person, organisation, place or topic with a page of its own. */
export interface Named {
  /** Its position in `Names.all`. */
  readonly index: number;
  readonly kind: NodeKind;
  readonly name: string;
  readonly slug: string;
  readonly path: PagePath;
  readonly ref: NodeRef;
  readonly note: Note | null;
  /** Other spellings met in front matter, then aliases of its note; never its name. */
  readonly aliases: readonly string[];
  readonly not: readonly string[];
}

export interface Names {
  /** By kind, then by name. */
  readonly all: readonly Named[];
  /** Null for a name that nobody listed or noted. */
  find(kind: NodeKind, name: string): Named | null;
  readonly problems: readonly Problem[];
}

/** The lists of one briefing, as far as names go. */
export type NameLists = { readonly [key in (typeof listKeys)[NodeKind]]?: readonly string[] | undefined };

/** The names that a briefing lists, once each, in order of kind. */
export const namesIn = (lists: NameLists, names: Pick<Names, "find">): readonly Named[] => [
  ...new Set(
    nodeKinds.flatMap((kind) => (lists[listKeys[kind]] ?? []).flatMap((name) => names.find(kind, name) ?? [])),
  ),
];

interface Draft {
  readonly kind: NodeKind;
  readonly spellings: Map<string, number>;
  note: Note | null;
}

const key = (kind: NodeKind, name: string): string => `${kind}:${foldName(name)}`;

/** `wang-yi` → "Wang Yi", where a note says no name and no briefing lists one with that slug. */
const nameFromStem = (stem: string): string =>
  stem
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");

/**
 * One entry a name: spellings that differ only in case, accents or apostrophes are one, and so are the aliases of a
 * note. A note of a kind speaks only about names of its kind.
 */
export function collectNames(lists: readonly NameLists[], notes: readonly Note[]): Names {
  const drafts = new Map<string, Draft>();
  for (const list of lists) {
    for (const kind of nodeKinds) {
      for (const name of list[listKeys[kind]] ?? []) {
        const draft = entry(drafts, key(kind, name), kind);
        draft.spellings.set(name, (draft.spellings.get(name) ?? 0) + 1);
      }
    }
  }
  const problems: Problem[] = [];
  const bySlug = new Map<string, Draft>();
  for (const draft of drafts.values()) bySlug.set(`${draft.kind}:${slugify(commonest(draft))}`, draft);
  for (const note of notes) attachNote(note, drafts, bySlug, problems);
  return finish(drafts, problems);
}

function entry(drafts: Map<string, Draft>, at: string, kind: NodeKind): Draft {
  const found = drafts.get(at);
  if (found) return found;
  const made: Draft = { kind, spellings: new Map(), note: null };
  drafts.set(at, made);
  return made;
}

function attachNote(note: Note, drafts: Map<string, Draft>, bySlug: Map<string, Draft>, problems: Problem[]): void {
  const { kind } = note;
  const draft =
    (note.name === null ? bySlug.get(`${kind}:${note.stem}`) : undefined) ??
    entry(drafts, key(kind, note.name ?? nameFromStem(note.stem)), kind);
  if (draft.note) {
    problems.push({
      severity: "error",
      file: note.file,
      rule: "two-notes",
      message: `"${note.name ?? note.stem}" has a note already: ${draft.note.file}`,
      remedy: "join the two notes, or give one of them another name",
    });
    return;
  }
  draft.note = note;
  for (const alias of note.aliases) {
    const at = key(kind, alias);
    const other = drafts.get(at);
    if (other?.note && other !== draft) continue;
    if (other && other !== draft) {
      for (const [spelling, count] of other.spellings) draft.spellings.set(spelling, count);
    }
    drafts.set(at, draft);
  }
}

function commonest(draft: Draft): string {
  let best = "";
  let most = 0;
  for (const [name, count] of draft.spellings) {
    if (count > most || (count === most && name < best)) [best, most] = [name, count];
  }
  return best;
}

/** The name that its page bears: the note's, else the most frequent spelling that is no alias of the note. */
function titleOf({ note, spellings, kind }: Draft): string {
  if (note?.name) return note.name;
  if (!note) return commonest({ kind, spellings, note });
  const aliases = new Set(note.aliases.map(foldName));
  const own = new Map([...spellings].filter(([name]) => !aliases.has(foldName(name))));
  return commonest({ kind, spellings: own, note }) || nameFromStem(note.stem);
}

function finish(drafts: ReadonlyMap<string, Draft>, problems: readonly Problem[]): Names {
  const titled = [...new Set(drafts.values())]
    .map((draft) => ({ draft, name: titleOf(draft) }))
    .sort((a, b) => nodeKinds.indexOf(a.draft.kind) - nodeKinds.indexOf(b.draft.kind) || byText(a.name, b.name));
  const slugs = new Set<string>();
  const indexOf = new Map<Draft, number>();
  const all = titled.map(({ draft, name }, index): Named => {
    indexOf.set(draft, index);
    const slug = freeSlug(draft.kind, name, slugs);
    const path = nodePath(draft.kind, slug);
    const aliases = new Set([...[...draft.spellings.keys()].sort(byText), ...(draft.note?.aliases ?? [])]);
    aliases.delete(name);
    return {
      index,
      kind: draft.kind,
      name,
      slug,
      path,
      ref: { text: name, path, kind: draft.kind },
      note: draft.note,
      aliases: [...aliases],
      not: draft.note?.not ?? [],
    };
  });
  const find = (kind: NodeKind, name: string): Named | null => {
    const draft = drafts.get(key(kind, name));
    const index = draft && indexOf.get(draft);
    return index === undefined ? null : (all[index] ?? null);
  };
  return { all, find, problems };
}

/** Different names may fold to one slug ("C" and "C++"): the first in order keeps it, the others carry a hash. */
function freeSlug(kind: NodeKind, name: string, slugs: Set<string>): string {
  const plain: string = slugify(name);
  const slug = slugs.has(`${kind}:${plain}`) ? `${plain}-${shortHash(name)}` : plain;
  slugs.add(`${kind}:${slug}`);
  return slug;
}
